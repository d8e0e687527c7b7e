import type { RosterEntry } from "./roster-person.ts";
import type { RosterTier } from "./tier-names.ts";

type Lines = ReadonlyMap<string, string | null>;
type Reports = ReadonlyMap<string | null, readonly RosterEntry[]>;

/**
 * The tier of everyone by employee id: as stated, else from the reporting line.
 *
 * 1. Nobody's manager is a rep; whoever has reports is at least a manager.
 * 2. Whoever leads somebody who leads a team is an executive: the person at the top always. Below the top there is one
 *    exception: whose direct reports without a team outnumber everyone in their leaders' teams runs a team of reps, in which
 *    a senior rep looks after a few, and is a manager. Seven reps and a senior with two: a manager. Two assistants and a
 *    manager of six: an executive.
 * 3. Whoever an executive reports to is an executive too, and nobody is inferred to stand above a stated tier over them.
 */
export function tiersFromTree(people: readonly RosterEntry[], managerOf: Lines): ReadonlyMap<string, RosterTier> {
  const reports = Map.groupBy(people, ({ externalId }) => managerOf.get(externalId) ?? null);
  const stated = new Map(people.map(({ externalId, statedTier }) => [externalId, statedTier]));
  const tierOf = new Map(
    people.map((person) => [person.externalId, person.statedTier ?? tierByReports(person, { managerOf, reports })]),
  );
  raiseAboveExecutives();
  lowerBelowManagers();
  return tierOf;

  function raiseAboveExecutives(): void {
    for (const { externalId } of people) {
      if (tierOf.get(externalId) !== "executive") continue;
      let above = managerOf.get(externalId) ?? null;
      while (above !== null && !stated.get(above) && tierOf.get(above) !== "executive") {
        tierOf.set(above, "executive");
        above = managerOf.get(above) ?? null;
      }
    }
  }

  /** From the top down, so that each sees the tier above as it stays. People in a loop are not reached: it is an error. */
  function lowerBelowManagers(): void {
    const line = [...(reports.get(null) ?? [])];
    for (const { externalId: above } of line) {
      for (const report of reports.get(above) ?? []) {
        line.push(report);
        const { externalId, statedTier } = report;
        if (statedTier === null && tierOf.get(externalId) === "executive" && tierOf.get(above) !== "executive")
          tierOf.set(externalId, "manager");
      }
    }
  }
}

function tierByReports(
  { externalId }: RosterEntry,
  { managerOf, reports }: { managerOf: Lines; reports: Reports },
): RosterTier {
  const own = reports.get(externalId) ?? [];
  if (own.length === 0) return "rep";
  const teams = own.map((report) => reports.get(report.externalId)?.length ?? 0).filter((size) => size > 0);
  if (teams.length === 0) return "manager";
  const atTop = (managerOf.get(externalId) ?? null) === null;
  const withoutTeam = own.length - teams.length;
  const led = teams.reduce((sum, size) => sum + size, 0);
  return !atTop && withoutTeam > led ? "manager" : "executive";
}
