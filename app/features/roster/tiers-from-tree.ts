import type { RosterEntry } from "./roster-person.ts";
import { rankIn, type TierList } from "./tier-list.ts";

type Lines = ReadonlyMap<string, string | null>;
type Reports = ReadonlyMap<string | null, readonly RosterEntry[]>;

/**
 * The tier of everyone by employee id: as stated, else from the reporting line, by how many levels of leaders stand below.
 * Of three tiers and of any other number alike:
 *
 * 1. Nobody's manager is of the lowest tier; whoever leads only such people of the one above it.
 * 2. Whoever leads leaders stands one tier above the highest of them, at most on the top tier. There is one exception below the
 *    top: whose direct reports without a team outnumber everyone in the teams of first-line leaders under them runs a team of the
 *    lowest tier, in which a senior looks after a few. Seven reps and a senior with two: a manager. Two assistants and a
 *    manager of six: an executive.
 * 3. Whoever has no manager and leads leaders is of the top tier, also where the tree has fewer levels than there are tiers.
 * 4. A stated tier counts for those above: nobody is inferred to stand below somebody who reports to them, nor above a
 *    stated tier over them.
 *
 * Linear in people. Of a loop, which is an error, everybody gets some tier.
 */
export function tiersFromTree(
  people: readonly RosterEntry[],
  { managerOf, list }: { managerOf: Lines; list: TierList },
): ReadonlyMap<string, string> {
  const reports = Map.groupBy(people, ({ externalId }) => managerOf.get(externalId) ?? null);
  const lowest = list.tiers.length - 1;
  const heightOf = new Map<string, number>();
  for (const { externalId, statedTier } of fromBelow(people, { managerOf, reports })) {
    const height = statedTier === null ? heightInTree(externalId) : lowest - rankIn(list, statedTier);
    heightOf.set(externalId, Math.min(height, lowest));
  }
  lowerBelowStated();
  return new Map(
    people.map(({ externalId }) => [externalId, list.tiers[lowest - (heightOf.get(externalId) ?? 0)] ?? ""]),
  );

  /** Steps above the lowest tier. */
  function heightInTree(externalId: string): number {
    const own = reports.get(externalId) ?? [];
    if (own.length === 0) return 0;
    const known = (report: RosterEntry) => heightOf.get(report.externalId) ?? 0;
    const leaders = own.filter((report) => reports.has(report.externalId));
    const below = leaders.reduce((highest, leader) => Math.max(highest, known(leader), 1), 0);
    const atLeast = own.reduce((highest, report) => Math.max(highest, known(report)), 1);
    if (below === 0) return atLeast;
    if ((managerOf.get(externalId) ?? null) === null) return lowest;
    return Math.max(atLeast, runsOneTeam(own, below) ? 1 : below + 1);
  }

  function runsOneTeam(own: readonly RosterEntry[], below: number): boolean {
    const teams = own.map((report) => reports.get(report.externalId)?.length ?? 0).filter((size) => size > 0);
    const led = teams.reduce((sum, size) => sum + size, 0);
    return below === 1 && own.length - teams.length > led;
  }

  /** From the top down, so that each sees the tier above as it stays. Whoever leads stays above the lowest tier. */
  function lowerBelowStated(): void {
    const line = [...(reports.get(null) ?? [])];
    for (const { externalId: above } of line) {
      const most = Math.max(1, heightOf.get(above) ?? lowest);
      for (const report of reports.get(above) ?? []) {
        line.push(report);
        const { externalId, statedTier } = report;
        if (statedTier === null) heightOf.set(externalId, Math.min(heightOf.get(externalId) ?? 0, most));
      }
    }
  }
}

/** Everyone after those who report to them; people in a loop, and above one, at the end. */
function fromBelow(
  people: readonly RosterEntry[],
  { managerOf, reports }: { managerOf: Lines; reports: Reports },
): readonly RosterEntry[] {
  const byId = new Map(people.map((person) => [person.externalId, person]));
  const waiting = new Map(people.map(({ externalId }) => [externalId, reports.get(externalId)?.length ?? 0]));
  const ordered = people.filter(({ externalId }) => waiting.get(externalId) === 0);
  for (const { externalId } of ordered) {
    const above = byId.get(managerOf.get(externalId) ?? "");
    if (!above) continue;
    const left = (waiting.get(above.externalId) ?? 0) - 1;
    waiting.set(above.externalId, left);
    if (left === 0) ordered.push(above);
  }
  return [...ordered, ...people.filter(({ externalId }) => (waiting.get(externalId) ?? 0) > 0)];
}
