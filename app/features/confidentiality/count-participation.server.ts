import { now } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { inOrganization } from "#db/client.server.ts";
import { extensions } from "#db/queries/delivery-problems.ts";
import { findDiagnostic } from "#db/queries/diagnostics.ts";
import { answeredByManager, frozenTree } from "#db/queries/participants.ts";
import { keepParticipationCount, lastParticipationCount } from "#db/queries/participation-counts.ts";
import { refreshStatistics } from "#db/queries/statistics.ts";
import { dayThat } from "../diagnostics/reminder-moments.ts";
import { expectedTeams, RATES } from "./forecast.ts";
import { participationGroups } from "./participation-groups.ts";

/**
 * Counts, once on each day of an open diagnostic, who has answered: group by group, and only what may be told is kept. Comes
 * back when the day ends where the diagnostic is. Nothing is counted while somebody has more time than the others: a count that moves
 * after everybody else's time is up would tell what they did. Repeating it on the same day changes nothing.
 */
export async function countParticipation({
  organizationId,
  diagnosticId,
}: {
  organizationId: string;
  diagnosticId: string;
}): Promise<void> {
  const { app } = await database();
  const at = now();
  const found = await inOrganization(app, organizationId, async (trx) => {
    const diagnostic = await findDiagnostic(trx, diagnosticId);
    if (diagnostic?.state !== "open") return null;
    const { count } = await extensions(trx, diagnosticId);
    const last = await lastParticipationCount(trx, diagnosticId);
    return {
      diagnostic,
      resting: count > 0,
      last,
      tree: await frozenTree(trx, diagnosticId),
      answers: await answeredByManager(trx, diagnosticId),
    };
  });
  if (!found) return;
  const { diagnostic, last, tree, answers } = found;
  const { day, ends } = dayThat(at, diagnostic.time_zone);
  if (found.resting) {
    await enqueue(null, "participation.count", { organizationId, diagnosticId }, { after: ends });
    return;
  }
  const people = tree.map((person) => ({
    id: person.participant_id,
    externalId: person.external_id,
    tier: person.tier,
    managerId: person.manager_id,
    invited: person.not_invited === null,
  }));
  const { k } = diagnostic.contract;
  const tiers = diagnostic.questionnaire.tiers.map(({ id }) => id);
  const teamTier = tiers.at(-1) ?? "";
  const leading = new Set(people.flatMap(({ tier, managerId }) => (tier === teamTier ? (managerId ?? []) : [])));
  const heads = new Set(people.filter(({ id }) => leading.has(id)).map(({ externalId }) => externalId));
  const groups = participationGroups({
    people,
    tiers,
    answers: answers.map(({ tier, manager_id: managerId, answered }) => ({ tier, managerId, answered })),
    k,
    before: last?.counted.groups ?? [],
  });
  const { of, forecasts } = expectedTeams({ people, teamTier, k, rates: RATES });
  const teams = groups.filter(({ tier, head }) => tier === teamTier && head !== null && heads.has(head)).length;
  await inOrganization(app, organizationId, async (trx) => {
    // Answers that are destroyed with a cancelled diagnostic are not counted after.
    const still = await findDiagnostic(trx, diagnosticId, { lock: true });
    if (still?.state !== "open") return;
    // Somebody was given more time while this was counted.
    const rests = (await extensions(trx, diagnosticId)).count > 0;
    const counted = { groups, teams, teamsOf: of, forecasts };
    if (!rests) await keepParticipationCount(trx, { organizationId, diagnosticId, day, counted, at });
    await enqueue(trx, "participation.count", { organizationId, diagnosticId }, { after: ends });
    // Answers come one by one, and a day's are many.
    await refreshStatistics(trx, { written: answers.reduce((sum, { answered }) => sum + answered, 0) });
  });
}
