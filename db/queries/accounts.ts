import { type Kysely, sql } from "kysely";

/** Whether an account with this address exists. `accounts` is the accounts library's face of the database. */
export async function accountWithAddress(accounts: Kysely<unknown>, email: string): Promise<boolean> {
  const result = await sql`select 1 from "user" where email = ${email.toLowerCase()}`.execute(accounts);
  return result.rows.length > 0;
}
