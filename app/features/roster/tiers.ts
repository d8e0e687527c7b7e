import type { ErrorCode, Problem, WarningCode } from "./problems.ts";
import type { RosterEntry } from "./roster-person.ts";
import { rankIn, type TierList } from "./tier-list.ts";
import { tiersFromTree } from "./tiers-from-tree.ts";

interface Tiers {
  readonly tierOf: ReadonlyMap<string, string>;
  readonly errors: readonly Problem<ErrorCode>[];
  readonly warnings: readonly Problem<WarningCode>[];
}

/** Gives everyone a tier: what the file states, else what the tree says. Finds statements that the reporting line contradicts. */
export function assignTiers(
  people: readonly RosterEntry[],
  { managerOf, list }: { managerOf: ReadonlyMap<string, string | null>; list: TierList },
): Tiers {
  const reports = Map.groupBy(people, ({ externalId }) => managerOf.get(externalId) ?? null);
  const tierOf = tiersFromTree(people, { managerOf, list });
  const someStated = people.some(({ statedTier }) => statedTier !== null);
  const lowest = list.tiers.length - 1;
  const nameAt = (place: number) => list.names.get(list.tiers[place] ?? "") ?? "";
  const errors: Problem<ErrorCode>[] = [];
  const warnings: Problem<WarningCode>[] = [];
  for (const { row, externalId: id, statedTier } of people) {
    const place = rankIn(list, tierOf.get(id) ?? "");
    const above = managerOf.get(id) ?? null;
    const placeAbove = above === null ? null : rankIn(list, tierOf.get(above) ?? "");
    const count = reports.get(id)?.length ?? 0;
    const tier = nameAt(place);
    const line = { id, tier, manager: above ?? "", managerTier: nameAt(placeAbove ?? 0) };
    if (place === lowest && count > 0)
      errors.push({ row, code: "repWithReports", values: { id, tier, count, up: nameAt(lowest - 1) } });
    else if (statedTier !== null && placeAbove !== null && place < placeAbove)
      errors.push({ row, code: "tierAboveManager", values: line });
    if (count === 0 && leadsByName(place)) warnings.push({ row, code: "managerWithoutReports", values: { id, tier } });
    if (place === lowest && placeAbove !== null && placeAbove < lowest - 1)
      warnings.push({ row, code: "repUnderExecutive", values: line });
    if (statedTier === null && someStated) warnings.push({ row, code: "tierInferred", values: { id, tier } });
  }
  return { tierOf, errors, warnings };

  /** Tiers that people expect to have reports. At the top, where there are tiers between, staff without any is common. */
  function leadsByName(place: number): boolean {
    return place < lowest && (place > 0 || lowest === 1);
  }
}
