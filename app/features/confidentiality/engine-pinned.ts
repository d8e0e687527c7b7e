import { displayCode, HIDDEN, HIGH, LOW } from "./engine-displays.ts";
import type { Groups } from "./engine-groups.ts";
import { possibleTopCounts, type Range, sumsBetween } from "./lp-audit-bounds.ts";

/** Of five categories, those that count as favourable. */
const FAVOURABLE_CATEGORIES = 2;

/** More than there are display codes: they fit a byte. */
const CODES = 256;

/** Everything that is displayed of one item in one tier, whose groups are those of one axis. */
export interface Displayed {
  readonly groups: Pick<Groups, "parents" | "level">;
  /** By group: respondents and display. */
  readonly n: Int32Array;
  readonly codes: Uint8Array;
  /** Shares of the five categories of everyone, who are group 0; null where they are not shown. */
  readonly distribution: Uint8Array | null;
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
 * What an attacker who solves for everything displayed along one axis learns (methodology 3.6 ii). Displayed groups split the
 * respondents into disjoint remainder blocks; every display bounds a sum of blocks. Such nested bounds are solved exactly by carrying
 * intervals up the tree and back down, where several axes need linear programs. Answers are in points, 0 to 100, and whole
 * multiples of `unit`. Linear in groups.
 */
export function pinnedAnswers(displayed: Displayed): Pinned {
  const { groups, n, codes } = displayed;
  const size = n.length;
  const around = displayedAround(groups.parents, codes);
  const low = new Float64Array(size);
  const high = new Float64Array(size);
  const remainder = Float64Array.from(n);
  const shown = sumsByDisplay(displayed.unit);
  for (let group = 0; group < size; group++) {
    if (codes[group] === HIDDEN) continue;
    const parent = around[group] ?? -1;
    if (parent >= 0) remainder[parent] = (remainder[parent] ?? 0) - (n[group] ?? 0);
    const sums = shown(n[group] ?? 0, codes[group] ?? 0);
    low[group] = sums.low;
    high[group] = sums.high;
  }
  boundEveryone(displayed, { low, high });
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
  let pinned = 0;
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
    if (remainderHigh < 100) unfavourable.push(group);
    if (remainderHigh < 100 || remainderLow > 100 * (left - 1)) pinned += left;
  }
  return { pinned, unfavourable };
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

/** The least and the largest sum of points that n answers can have and be displayed like this: worked out once for all groups alike. */
function sumsByDisplay(unit: number): (n: number, code: number) => Range {
  const known = new Map<number, Range>();
  return (n, code) => {
    const key = n * CODES + code;
    const found = known.get(key);
    if (found) return found;
    const ends = { low: LOW[code] ?? 0, high: HIGH[code] ?? 0 };
    const sums = sumsBetween({ n, ends, unit, fits: (sum) => displayCode(sum, n) === code });
    known.set(key, sums);
    return sums;
  };
}

/** The distribution of everyone bounds their sum as well. */
function boundEveryone(
  { n, codes, distribution }: Displayed,
  { low, high }: Record<"low" | "high", Float64Array>,
): void {
  if (!distribution || codes[0] === HIDDEN) return;
  const favourable = possibleTopCounts({ n: n[0] ?? 0, shares: distribution, counting: FAVOURABLE_CATEGORIES });
  low[0] = Math.max(low[0] ?? 0, 100 * favourable.low);
  high[0] = Math.min(high[0] ?? 0, 100 * favourable.high);
}
