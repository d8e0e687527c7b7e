import type { TierGroups } from "./engine-tiers.ts";
import { nearestChosen } from "./engine-tree.ts";

/** The units that two tiers both have published groups of: a unit is an axis, a value and a head. */
export interface TierPair {
  readonly upper: TierGroups;
  readonly lower: TierGroups;
  /** By unit: its group in either tier, and the next unit around it. */
  readonly upperGroups: Int32Array;
  readonly lowerGroups: Int32Array;
  readonly parents: Int32Array;
  /** One element an axis. */
  readonly axes: readonly PairAxis[];
}

/** What varies together along one axis: a team of the lowest tier, in the axis' value; above, every answer alone. */
export interface PairAxis {
  /** By class of either tier: the smallest unit around it, −1 for none. */
  readonly upperUnits: Int32Array;
  readonly lowerUnits: Int32Array;
  readonly teams: Teams | null;
}

export interface Teams {
  readonly count: number;
  /** By class of the lower tier. */
  readonly of: Int32Array;
  /** By team. */
  readonly units: Int32Array;
  /** By respondent of the upper tier: the team they lead, −1 for none or where that is not known. Null where it never is. */
  readonly ledBy: Int32Array | null;
}

/** Lays two tiers beside each other. `teams`: whether the lower one is the lowest, whose answers vary together by head. */
export function tierPair({ upper, lower, teams }: { upper: TierGroups; lower: TierGroups; teams: boolean }): TierPair {
  const upperGroups: number[] = [];
  const lowerGroups: number[] = [];
  const above = upper.family.groups.possible;
  const below = lower.family.groups.possible;
  for (let u = 0, l = 0; u < above.length && l < below.length; ) {
    const difference = (above[u] ?? 0) - (below[l] ?? 0);
    if (difference === 0) {
      upperGroups.push(u);
      lowerGroups.push(l);
    }
    if (difference <= 0) u++;
    if (difference >= 0) l++;
  }
  const unitOfUpper = smallestUnits(upper, upperGroups);
  const unitOfLower = smallestUnits(lower, lowerGroups);
  const { parents } = lower.family.groups;
  return {
    upper,
    lower,
    upperGroups: Int32Array.from(upperGroups),
    lowerGroups: Int32Array.from(lowerGroups),
    parents: Int32Array.from(lowerGroups, (group) => unitOfLower[parents[group] ?? -1] ?? -1),
    axes: lower.family.smallest.map((lowerGroupsOf, axis) => {
      const lowerUnits = lowerGroupsOf.map((group) => unitOfLower[group] ?? -1);
      const upperUnits = (upper.family.smallest[axis] ?? new Int32Array()).map((group) => unitOfUpper[group] ?? -1);
      return { upperUnits, lowerUnits, teams: teams ? teamsOf({ upper, lower, axis, lowerUnits }) : null };
    }),
  };
}

/** By group: the nearest group around it that is a unit, as the unit's place. */
function smallestUnits({ family }: TierGroups, groups: readonly number[]): Int32Array {
  const isUnit = new Uint8Array(family.groups.parents.length);
  const unitAt = new Int32Array(isUnit.length).fill(-1);
  groups.forEach((group, unit) => {
    isUnit[group] = 1;
    unitAt[group] = unit;
  });
  return nearestChosen(family.groups.parents, isUnit).map((group) => unitAt[group] ?? -1);
}

function teamsOf({
  upper,
  lower,
  axis,
  lowerUnits,
}: {
  upper: TierGroups;
  lower: TierGroups;
  axis: number;
  lowerUnits: Int32Array;
}): Teams {
  const { places } = lower.classes;
  const valuesOf = (tier: TierGroups) => (axis === 0 ? null : (tier.classes.values[axis - 1] ?? null));
  const ownValues = valuesOf(lower);
  const numbers = new Map<number, number>();
  const key = (place: number, value: number) => place * 65_536 + value;
  const of = places.map((place, at) => {
    const team = key(place, ownValues?.[at] ?? 0);
    const number = numbers.get(team) ?? numbers.size;
    if (number === numbers.size) numbers.set(team, number);
    return number;
  });
  const units = new Int32Array(numbers.size).fill(-1);
  of.forEach((team, at) => {
    units[team] = lowerUnits[at] ?? -1;
  });
  const { authors } = upper.columns;
  const upperValues = valuesOf(upper);
  const ledBy = authors?.map((head, respondent) => {
    const value = upperValues?.[upper.classes.of[respondent] ?? 0] ?? 0;
    return head === 0 ? -1 : (numbers.get(key(head, value)) ?? -1);
  });
  return { count: numbers.size, of, units, ledBy: ledBy ?? null };
}
