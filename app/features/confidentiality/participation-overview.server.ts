import { unitNames } from "#db/queries/participants.ts";
import { lastParticipationCount, participationByDay } from "#db/queries/participation-counts.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";

const MOST_GROUPS = 60;
const MOST_DAYS = 120;

/**
 * Participation day by day and, of the last count, group by group, with what was forecast; null before the first count. Only
 * what was kept is read: what may not be told is stored nowhere. The groups with the most people come first.
 */
export async function participationOverview(member: Member, diagnosticId: string) {
  return inOrganizationOf(member, async (trx) => {
    const last = await lastParticipationCount(trx, diagnosticId);
    if (!last) return null;
    const { groups, teams, teamsOf, forecasts } = last.counted;
    const parts = groups.filter(({ head }) => head !== null).sort((a, b) => b.invited - a.invited);
    const listed = parts.slice(0, MOST_GROUPS);
    const heads = [...new Set(listed.flatMap(({ head }) => head ?? []))];
    const names = await unitNames(trx, { diagnosticId, externalIds: heads });
    return {
      day: last.day,
      days: await participationByDay(trx, { diagnosticId, limit: MOST_DAYS }),
      groups: listed.map(({ tier, head, invited, answered }) => ({
        tier,
        name: names.get(head ?? "") ?? head ?? "",
        invited,
        answered,
      })),
      more: parts.length - listed.length,
      teams,
      teamsOf,
      forecasts,
    };
  });
}
