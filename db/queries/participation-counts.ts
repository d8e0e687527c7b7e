import { sql } from "kysely";
import type { CountedGroup, CountedParticipation } from "#app/features/confidentiality/participation-groups.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { json } from "#db/json.ts";

/** Keeps what was counted on a day. The first count of a day stands. */
export async function keepParticipationCount(
  trx: OrganizationTransaction,
  kept: { organizationId: string; diagnosticId: string; day: string; counted: CountedParticipation; at: Date },
): Promise<void> {
  await trx
    .insertInto("participation_count")
    .values({
      organization_id: kept.organizationId,
      diagnostic_id: kept.diagnosticId,
      day: kept.day,
      counted: json(kept.counted),
      counted_at: kept.at,
    })
    .onConflict((conflict) => conflict.columns(["organization_id", "diagnostic_id", "day"]).doNothing())
    .execute();
}

/** The newest count of a diagnostic, or null. */
export async function lastParticipationCount(trx: OrganizationTransaction, diagnosticId: string) {
  const row = await trx
    .selectFrom("participation_count")
    .select(["day", "counted"])
    .where("diagnostic_id", "=", diagnosticId)
    .orderBy("day", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** What was counted of whole levels, the newest `limit` days, oldest first. */
export async function participationByDay(
  trx: OrganizationTransaction,
  { diagnosticId, limit }: { diagnosticId: string; limit: number },
) {
  const result = await sql<{ day: string; levels: CountedGroup[] }>`
    select day, jsonb_path_query_array(counted, '$.groups[*] ? (@.head == null)') as levels from participation_count
    where diagnostic_id = ${diagnosticId} order by day desc limit ${limit}::int`.execute(trx);
  return result.rows.reverse();
}

/** Forgets what was counted of a diagnostic. */
export async function deleteParticipationCounts(trx: OrganizationTransaction, diagnosticId: string): Promise<void> {
  await trx.deleteFrom("participation_count").where("diagnostic_id", "=", diagnosticId).execute();
}
