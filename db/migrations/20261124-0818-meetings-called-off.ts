import { type Kysely, sql } from "kysely";

/** A meeting that is called off stays under its id, so that calendars which have it are told. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table meeting add column called_off boolean not null default false`.execute(db);
}
