import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { database } from "#app/platform/database.server.ts";

/**
 * Has the database refuse new rows of a table while `run` runs: what a full disk or a lost connection would do to a
 * transaction in the middle of its work.
 */
export async function whileRefusing<Result>(table: string, run: () => Promise<Result>): Promise<Result> {
  const name = `refuse_${randomUUID().replaceAll("-", "")}`;
  const { asOwner } = await database();
  await asOwner(async (owner) => {
    await sql
      .raw(`create function ${name}() returns trigger language plpgsql as $$ begin raise 'refused by the test'; end $$`)
      .execute(owner);
    await sql
      .raw(`create trigger ${name} before insert on ${table} for each row execute function ${name}()`)
      .execute(owner);
  });
  try {
    return await run();
  } finally {
    await asOwner((owner) => sql.raw(`drop function ${name} cascade`).execute(owner));
  }
}
