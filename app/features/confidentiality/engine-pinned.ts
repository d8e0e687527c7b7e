import { displayCode, HIDDEN, HIGH, LOW } from "./engine-displays.ts";
import type { Family } from "./engine-plan.ts";

/** Everything that is displayed of one item in one tier. */
export interface Displayed {
  readonly family: Family;
  /** By group: respondents and display. */
  readonly n: Int32Array;
  readonly codes: Uint8Array;
  /** By class: respondents. */
  readonly counts: Int32Array;
  /** What answers are whole multiples of, in points. */
  readonly unit: number;
}

export interface Pinned {
  /** Respondents whose answer must be wholly favourable, or wholly unfavourable, whatever else holds. */
  readonly pinned: number;
  /** Groups whose remainder is pinned unfavourable. */
  readonly unfavourable: readonly number[];
}

/**
 * What an attacker who solves for everything displayed learns, one axis at a time (methodology 3.6 ii). Displayed groups of
 * an axis split the respondents into disjoint remainder blocks; every display bounds a sum of blocks. Such nested bounds are
 * solved exactly by carrying intervals up the tree and back down, where bounds across axes need a linear program. Answers
 * are in points, 0 to 100, and whole multiples of `unit`. Linear in groups and classes.
 */
export function pinnedAnswers(displayed: Displayed): Pinned {
  const { family, n, codes, unit } = displayed;
  const size = n.length;
  const around = displayedAround(family.groups.parents, codes);
  const low = new Float64Array(size);
  const high = new Float64Array(size);
  const remainder = Float64Array.from(n);
  for (let group = 0; group < size; group++) {
    if (codes[group] === HIDDEN) continue;
    const parent = around[group] ?? -1;
    if (parent >= 0) remainder[parent] = (remainder[parent] ?? 0) - (n[group] ?? 0);
    boundSum({ group, n: n[group] ?? 0, code: codes[group] ?? 0, unit, low, high });
  }
  // Sums of the bounds of the groups directly inside.
  const innerLow = new Float64Array(size);
  const innerHigh = new Float64Array(size);
  for (let group = size - 1; group >= 0; group--) {
    if (codes[group] === HIDDEN) continue;
    const least = Math.max(low[group] ?? 0, innerLow[group] ?? 0);
    const most = Math.min(high[group] ?? 0, (innerHigh[group] ?? 0) + 100 * (remainder[group] ?? 0));
    low[group] = least;
    high[group] = most;
    const parent = around[group] ?? -1;
    if (parent < 0) continue;
    innerLow[parent] = (innerLow[parent] ?? 0) + least;
    innerHigh[parent] = (innerHigh[parent] ?? 0) + most;
  }
  const pinned = new Uint8Array(size);
  const unfavourable: number[] = [];
  for (let group = 0; group < size; group++) {
    if (codes[group] === HIDDEN) continue;
    const parent = around[group] ?? -1;
    let least = low[group] ?? 0;
    let most = high[group] ?? 0;
    if (parent >= 0) {
      const others = 100 * (remainder[parent] ?? 0);
      const fromBelow = (low[parent] ?? 0) - ((innerHigh[parent] ?? 0) - most) - others;
      const fromAbove = (high[parent] ?? 0) - ((innerLow[parent] ?? 0) - least);
      least = Math.max(least, fromBelow);
      most = Math.min(most, fromAbove);
      low[group] = least;
      high[group] = most;
    }
    const left = remainder[group] ?? 0;
    if (left === 0) continue;
    const remainderLow = Math.max(0, least - (innerHigh[group] ?? 0));
    const remainderHigh = Math.min(100 * left, most - (innerLow[group] ?? 0));
    if (remainderLow > 100 * (left - 1)) pinned[group] = 1;
    if (remainderHigh < 100) {
      pinned[group] = 1;
      unfavourable.push(group);
    }
  }
  return { pinned: respondentsIn(pinned, { displayed, around, remainder }), unfavourable };
}

/** By group: the nearest displayed group around it. */
function displayedAround(parents: Int32Array, codes: Uint8Array): Int32Array {
  const around = new Int32Array(parents.length);
  for (let group = 0; group < parents.length; group++) {
    const parent = parents[group] ?? -1;
    around[group] = parent < 0 || codes[parent] !== HIDDEN ? parent : (around[parent] ?? -1);
  }
  return around;
}

/** Sets the least and the largest sum of points that n answers can have and be displayed like this. */
function boundSum({
  group,
  n,
  code,
  unit,
  low,
  high,
}: {
  group: number;
  n: number;
  code: number;
  unit: number;
  low: Float64Array;
  high: Float64Array;
}): void {
  const least = Math.ceil((n * (LOW[code] ?? 0)) / unit) * unit;
  const most = Math.floor((n * (HIGH[code] ?? 0)) / unit) * unit;
  // A bound belongs to one of the two displays that meet there: at most one step inward.
  low[group] = displayCode(least, n) === code ? least : least + unit;
  high[group] = displayCode(most, n) === code ? most : most - unit;
}

/** Respondents who stand in a pinned block of any axis. */
function respondentsIn(
  pinned: Uint8Array,
  { displayed, around, remainder }: { displayed: Displayed; around: Int32Array; remainder: Float64Array },
): number {
  const { family, codes, counts } = displayed;
  // Blocks of one axis are disjoint.
  if (family.smallest.length === 1)
    return remainder.reduce((sum, left, group) => sum + (pinned[group] === 1 ? left : 0), 0);
  const inPinned = new Uint8Array(counts.length);
  for (const axis of family.smallest)
    for (let at = 0; at < counts.length; at++) {
      const group = axis[at] ?? -1;
      const block = group < 0 || codes[group] !== HIDDEN ? group : (around[group] ?? -1);
      if (block >= 0 && pinned[block] === 1) inPinned[at] = 1;
    }
  return counts.reduce((sum, count, at) => sum + (inPinned[at] === 1 ? count : 0), 0);
}
