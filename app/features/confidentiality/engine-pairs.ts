import type { TierGroups } from "./engine-tiers.ts";
import { foldUp, nearestChosen } from "./engine-tree.ts";

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

/** Teams, in an order in which those of a unit and of all units inside it stand together. */
export interface Teams {
  readonly count: number;
  /** By class of the lower tier: the team, −1 for one in no unit. */
  readonly of: Int32Array;
  /** By team: the head reported to. */
  readonly heads: Int32Array;
  /** By unit: its teams are those from `from` up to `to`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
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
  const parents = Int32Array.from(lowerGroups, (group) => unitOfLower[lower.family.groups.parents[group] ?? -1] ?? -1);
  return {
    upper,
    lower,
    upperGroups: Int32Array.from(upperGroups),
    lowerGroups: Int32Array.from(lowerGroups),
    parents,
    axes: lower.family.smallest.map((lowerGroupsOf, axis) => {
      const lowerUnits = lowerGroupsOf.map((group) => unitOfLower[group] ?? -1);
      const upperUnits = (upper.family.smallest[axis] ?? new Int32Array()).map((group) => unitOfUpper[group] ?? -1);
      return { upperUnits, lowerUnits, teams: teams ? teamsOf({ upper, lower, axis, lowerUnits, parents }) : null };
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
  parents,
}: {
  upper: TierGroups;
  lower: TierGroups;
  axis: number;
  lowerUnits: Int32Array;
  parents: Int32Array;
}): Teams {
  const { places } = lower.classes;
  const valuesOf = (tier: TierGroups) => (axis === 0 ? null : (tier.classes.values[axis - 1] ?? null));
  const ownValues = valuesOf(lower);
  const key = (place: number, value: number) => place * 65_536 + value;
  const units = new Map<number, number>();
  places.forEach((place, at) => {
    const unit = lowerUnits[at] ?? -1;
    if (unit >= 0) units.set(key(place, ownValues?.[at] ?? 0), unit);
  });
  const { from, to, starts } = ranges(parents, units.values());
  const numbers = new Map<number, number>();
  const heads = new Int32Array(units.size);
  for (const [team, unit] of units) {
    const number = starts[unit] ?? 0;
    starts[unit] = number + 1;
    heads[number] = Math.floor(team / 65_536);
    numbers.set(team, number);
  }
  const { authors } = upper.columns;
  const upperValues = valuesOf(upper);
  const ledBy = authors?.map((head, respondent) => {
    const value = upperValues?.[upper.classes.of[respondent] ?? 0] ?? 0;
    return head === 0 ? -1 : (numbers.get(key(head, value)) ?? -1);
  });
  const of = places.map((place, at) => numbers.get(key(place, ownValues?.[at] ?? 0)) ?? -1);
  return { count: units.size, of, heads, from, to, ledBy: ledBy ?? null };
}

/**
 * Room for what lies in units, so that a unit's own come first and those of each unit inside it follow. `starts`: where a
 * unit's own begin.
 */
function ranges(parents: Int32Array, unitOfEach: Iterable<number>) {
  const own = new Int32Array(parents.length);
  for (const unit of unitOfEach) own[unit] = (own[unit] ?? 0) + 1;
  const whole = foldUp(parents, own.slice());
  const from = new Int32Array(parents.length);
  const next = new Int32Array(parents.length);
  let roots = 0;
  for (let unit = 0; unit < parents.length; unit++) {
    const parent = parents[unit] ?? -1;
    const start = parent < 0 ? roots : (next[parent] ?? 0);
    if (parent < 0) roots += whole[unit] ?? 0;
    else next[parent] = start + (whole[unit] ?? 0);
    from[unit] = start;
    next[unit] = start + (own[unit] ?? 0);
  }
  return { from, to: from.map((start, unit) => start + (whole[unit] ?? 0)), starts: from.slice() };
}
