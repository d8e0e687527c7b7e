import { type Kysely, sql } from "kysely";

/**
 * What the planner knows of tables that a roster, a launch, a close or plans write thousands of rows into at once. Without it, it
 * takes every diagnostic for one row, and goes through a company again for each of its people.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...unsaid, ...refresh]) await sql.raw(statement).execute(db);
}

/**
 * Statistics hold values, and keep them when the rows are gone: whose answer was taken back or sealed, and who got more letters than
 * others because they had not answered. Nothing of the kind is collected, by nobody.
 */
const unsaid = [
  `alter table response alter column participant_id set statistics 0, alter column answers set statistics 0,
    alter column comments set statistics 0, alter column submitted set statistics 0, alter column saved_at set statistics 0`,
  `alter table delivery alter column participant_id set statistics 0`,
];

const TABLES = "person, participant, answer_code, delivery, response, sealed_response, sealed_comment, plan, action";

const refresh = [
  // Only the owner of a table may. In the one order, so that two who do it at once wait and do not block each other.
  `create function refresh_statistics() returns void language plpgsql security definer set search_path = public, pg_temp as $$
    begin analyze ${TABLES}; end $$`,
  `revoke all on function refresh_statistics from public`,
  `grant execute on function refresh_statistics to parallax_app`,
];
