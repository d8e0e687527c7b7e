import { type Kysely, sql } from "kysely";

/** The language somebody has chosen for themselves, BCP 47; null for whoever has chosen none. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`alter table auth."user" add column language text check (length(language) between 2 and 35)`)
    .execute(db);
}
