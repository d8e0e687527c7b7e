import { type Kysely, sql } from "kysely";

// `accounts` is the accounts library's face of the database.

/** The user id of the account with this address, or null. */
export async function userWithAddress(accounts: Kysely<unknown>, email: string): Promise<string | null> {
  const result = await sql<{ id: string }>`select id from "user" where email = ${email.toLowerCase()}`.execute(
    accounts,
  );
  return result.rows[0]?.id ?? null;
}

/** The address of an account, or null where there is none of that id. */
export async function addressOfUser(accounts: Kysely<unknown>, userId: string): Promise<string | null> {
  const result = await sql<{ email: string }>`select email from "user" where id = ${userId}`.execute(accounts);
  return result.rows[0]?.email ?? null;
}
