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

/** The language an account has chosen, BCP 47; null where it has chosen none, or there is no such account. */
export async function languageOfUser(accounts: Kysely<unknown>, userId: string): Promise<string | null> {
  const result = await sql<{ language: string | null }>`select language from "user" where id = ${userId}`.execute(
    accounts,
  );
  return result.rows[0]?.language ?? null;
}

/** The languages that accounts have chosen, BCP 47, by their addresses in lower case. */
export async function languagesOfAddresses(
  accounts: Kysely<unknown>,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ email: string; language: string }>`
    select email, language from "user" where language is not null and email = any(${[...addresses]}::text[])`.execute(
    accounts,
  );
  return new Map(rows.map(({ email, language }) => [email, language]));
}

/** Keeps the language an account has chosen; null for none. */
export async function setLanguageOfUser(
  accounts: Kysely<unknown>,
  { userId, language }: { userId: string; language: string | null },
): Promise<void> {
  await sql`update "user" set language = ${language} where id = ${userId}`.execute(accounts);
}
