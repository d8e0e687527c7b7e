import { adjustedP } from "../gaps/false-discovery.ts";
import type { ItemCells, ItemSums } from "./cells.ts";
import { HIDDEN } from "./engine-displays.ts";
import { type GapEstimate, gapEstimates } from "./engine-gap-sums.ts";
import type { EngineItem } from "./engine-input.ts";
import type { TierPair } from "./engine-pairs.ts";
import { isEstimated, shownGap, THEME } from "./gap-interval.ts";
import { resolutionOf, shownValue } from "./ladder.ts";
import { type ThemeCells, themeDisplay } from "./theme-cells.ts";

/** Adjusted p values are rounded up to one of these: in full they would tell counts that the ladder keeps back. */
export const P_STEPS = [0.01, 0.05, 0.1, 1] as const;

/** The gaps between two tiers, for each unit and, inside it, for each item and then each theme. */
export interface GapColumns {
  readonly pair: TierPair;
  /** Items and themes. */
  readonly keys: number;
  /** Place in `GAP_METHODS` (`gap-interval.ts`). */
  readonly methods: Uint8Array;
  readonly differences: Int8Array;
  readonly lows: Int8Array;
  readonly highs: Int8Array;
  /** NaN where there is none. Unreleased. */
  readonly p: Float64Array;
  /** Place in `P_STEPS` of the adjusted p value; only where there is one. */
  readonly pSteps: Uint8Array;
}

export function gapColumns(pair: TierPair, keys: number): GapColumns {
  const size = pair.parents.length * keys;
  return {
    pair,
    keys,
    methods: new Uint8Array(size),
    differences: new Int8Array(size),
    lows: new Int8Array(size),
    highs: new Int8Array(size),
    p: new Float64Array(size).fill(Number.NaN),
    pSteps: new Uint8Array(size),
  };
}

/** One item in one tier of a pair. */
export interface ItemSide {
  readonly cells: ItemCells;
  readonly sums: ItemSums;
  readonly column: Uint8Array;
}

/** The gaps of one item in all units. */
export function addItemGaps(
  gaps: GapColumns,
  { key, item, upper, lower }: { key: number; item: EngineItem; upper: ItemSide; lower: ItemSide },
): void {
  const { pair } = gaps;
  let estimates: ((unit: number) => GapEstimate) | null = null;
  const estimateIn = (unit: number) => {
    estimates ??= gapEstimates(pair, { item, column: upper.column, upper: upper.sums, lower: lower.sums });
    return estimates(unit);
  };
  for (let unit = 0; unit < pair.parents.length; unit++) {
    const above = displayedIn(upper.cells, pair.upperGroups[unit] ?? 0);
    const below = displayedIn(lower.cells, pair.lowerGroups[unit] ?? 0);
    if (above.code === HIDDEN || below.code === HIDDEN) continue;
    const { method, difference, low, high, p } = shownGap({ above, below, estimate: () => estimateIn(unit) });
    const place = unit * gaps.keys + key;
    gaps.methods[place] = method;
    gaps.differences[place] = difference;
    gaps.lows[place] = low;
    gaps.highs[place] = high;
    gaps.p[place] = p;
  }
}

/** The gaps of one theme in all units, made from what is displayed. */
export function addThemeGaps(
  gaps: GapColumns,
  { key, upper, lower }: { key: number; upper: ThemeCells; lower: ThemeCells },
): void {
  const { pair } = gaps;
  for (let unit = 0; unit < pair.parents.length; unit++) {
    const upperGroup = pair.upperGroups[unit] ?? 0;
    const lowerGroup = pair.lowerGroups[unit] ?? 0;
    if (upper.n[upperGroup] === 0 || lower.n[lowerGroup] === 0) continue;
    const above = themeDisplay(upper, upperGroup);
    const below = themeDisplay(lower, lowerGroup);
    const step = Math.min(10, Math.max(resolutionOf(above), resolutionOf(below)));
    const difference = Math.round((shownValue(above) - shownValue(below)) / step) * step;
    gaps.methods[unit * gaps.keys + key] = THEME;
    gaps.differences[unit * gaps.keys + key] = difference;
  }
}

/** Adjusts the p values over all gaps of the release (methodology 1.6). */
export function adjustGaps(all: readonly GapColumns[]): void {
  const found: { gaps: GapColumns; place: number }[] = [];
  for (const gaps of all)
    gaps.methods.forEach((method, place) => {
      if (isEstimated(method)) found.push({ gaps, place });
    });
  const adjusted = adjustedP(found.map(({ gaps, place }) => gaps.p[place] ?? null));
  found.forEach(({ gaps, place }, order) => {
    const p = adjusted[order] ?? 1;
    const step = P_STEPS.findIndex((each) => p <= each);
    gaps.pSteps[place] = step < 0 ? P_STEPS.length - 1 : step;
  });
}

function displayedIn({ n, codes }: ItemCells, group: number): { n: number; code: number } {
  return { n: n[group] ?? 0, code: codes[group] ?? HIDDEN };
}
