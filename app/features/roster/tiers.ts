import type { ErrorCode, Problem, WarningCode } from "./problems.ts";
import type { RosterEntry } from "./roster-person.ts";
import type { RosterTier } from "./tier-names.ts";

interface Tiers {
  readonly tierOf: ReadonlyMap<string, RosterTier>;
  readonly errors: readonly Problem<ErrorCode>[];
  readonly warnings: readonly Problem<WarningCode>[];
}

/**
 * Gives everyone a tier: what the file states, else what the tree says, and finds statements that the reporting line
 * contradicts. From the tree: nobody's manager is a rep; whose reports are at least as often without reports of their own
 * as with is a first-line manager; everyone else leads managers and is an executive, and so is whoever an executive
 * reports to. So an assistant beside four regional heads does not make a first-line manager of the person on top.
 */
export function assignTiers(entries: readonly RosterEntry[], managerOf: ReadonlyMap<string, string | null>): Tiers {
  const reports = Map.groupBy(entries, ({ externalId }) => managerOf.get(externalId) ?? null);
  const leads = (id: string) => reports.has(id);
  const fromTree = (id: string): RosterTier => {
    const own = reports.get(id) ?? [];
    if (own.length === 0) return "rep";
    const leaders = own.filter(({ externalId }) => leads(externalId)).length;
    return leaders > own.length - leaders ? "executive" : "manager";
  };
  const stated = new Map(entries.map(({ externalId, statedTier }) => [externalId, statedTier]));
  const tierOf = new Map(entries.map(({ externalId, statedTier }) => [externalId, statedTier ?? fromTree(externalId)]));
  for (const { externalId } of entries) if (tierOf.get(externalId) === "executive") raiseAbove(externalId);
  function raiseAbove(id: string): void {
    let above = managerOf.get(id) ?? null;
    while (above !== null && !stated.get(above) && tierOf.get(above) !== "executive") {
      tierOf.set(above, "executive");
      above = managerOf.get(above) ?? null;
    }
  }
  const someStated = entries.some(({ statedTier }) => statedTier !== null);
  const errors: Problem<ErrorCode>[] = [];
  const warnings: Problem<WarningCode>[] = [];
  for (const { row, externalId, statedTier } of entries) {
    const tier = tierOf.get(externalId) ?? "rep";
    const above = managerOf.get(externalId) ?? null;
    const tierAbove = above === null ? null : (tierOf.get(above) ?? null);
    const count = reports.get(externalId)?.length ?? 0;
    const manager = above ?? "";
    if (tier === "rep" && count > 0) errors.push({ row, code: "repWithReports", values: { id: externalId, count } });
    else if (tierAbove !== null && rank[tier] < rank[tierAbove]) {
      errors.push({ row, code: "tierAboveManager", values: { id: externalId, tier, manager, managerTier: tierAbove } });
    }
    if (tier === "manager" && count === 0)
      warnings.push({ row, code: "managerWithoutReports", values: { id: externalId } });
    if (tier === "rep" && tierAbove === "executive")
      warnings.push({ row, code: "repUnderExecutive", values: { id: externalId, manager } });
    if (statedTier === null && someStated) {
      warnings.push({ row, code: "tierInferred", values: { id: externalId, tier } });
    }
  }
  return { tierOf, errors, warnings };
}

const rank: Record<RosterTier, number> = { executive: 0, manager: 1, rep: 2 };
