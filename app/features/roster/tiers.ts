import type { ErrorCode, Problem, WarningCode } from "./problems.ts";
import type { RosterEntry } from "./roster-person.ts";
import type { RosterTier } from "./tier-names.ts";
import { tiersFromTree } from "./tiers-from-tree.ts";

interface Tiers {
  readonly tierOf: ReadonlyMap<string, RosterTier>;
  readonly errors: readonly Problem<ErrorCode>[];
  readonly warnings: readonly Problem<WarningCode>[];
}

/** Gives everyone a tier: what the file states, else what the tree says. Finds statements that the reporting line contradicts. */
export function assignTiers(people: readonly RosterEntry[], managerOf: ReadonlyMap<string, string | null>): Tiers {
  const reports = Map.groupBy(people, ({ externalId }) => managerOf.get(externalId) ?? null);
  const tierOf = tiersFromTree(people, managerOf);
  const someStated = people.some(({ statedTier }) => statedTier !== null);
  const errors: Problem<ErrorCode>[] = [];
  const warnings: Problem<WarningCode>[] = [];
  for (const { row, externalId, statedTier } of people) {
    const tier = tierOf.get(externalId) ?? "rep";
    const above = managerOf.get(externalId) ?? null;
    const tierAbove = above === null ? null : (tierOf.get(above) ?? null);
    const count = reports.get(externalId)?.length ?? 0;
    const manager = above ?? "";
    if (tier === "rep" && count > 0) errors.push({ row, code: "repWithReports", values: { id: externalId, count } });
    else if (statedTier !== null && tierAbove !== null && rank[tier] < rank[tierAbove]) {
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
