import { FEWEST_CLUSTERS } from "../gaps/clustered.ts";
import { Z_95 } from "../gaps/distributions.ts";
import { adjustedP } from "../gaps/false-discovery.ts";
import { tInterval } from "../gaps/t-interval.ts";
import type { ItemCells, ItemSums } from "./cells.ts";
import { HIDDEN, HIGH, LOW, RESOLUTION, SHOWN } from "./engine-displays.ts";
import { type GapSpread, gapSpread } from "./engine-gap-sums.ts";
import type { EngineItem } from "./engine-input.ts";
import type { TierPair } from "./engine-pairs.ts";
import { outward, resolutionOf, shownValue } from "./ladder.ts";
import { type ThemeCells, themeDisplay } from "./theme-cells.ts";

/** From this n on both sides, an interval is computed from the answers; below, from what is displayed of them. */
const INTERVAL_FROM = 20;

/**
 * An interval reaches at least so many steps to either side. Where everyone on both sides says the same it would have no width,
 * and tell that they do; one dissent in the smallest group of a step widens it no further than this.
 */
const FEWEST_STEPS = 2;

/** Adjusted p values are rounded up to one of these: in full they would tell counts that the ladder keeps back. */
export const P_STEPS = [0.01, 0.05, 0.1, 1] as const;

/** The largest standard deviation that points of 0 to 100 can have: what is assumed where nothing may be estimated. */
const LARGEST_SD = 50;

/** How a gap came about; 0 where there is none. */
export const GAP_METHODS = [
  null,
  { method: "displayed bounds", noInterval: null },
  { method: "cluster-robust t", noInterval: null },
  { method: "displayed means", noInterval: "fewClusters" },
  { method: "displayed means", noInterval: "theme" },
] as const;
const [DISPLAYED_BOUNDS, CLUSTER_T, FEW_CLUSTERS, THEME] = [1, 2, 3, 4];

/** The gaps between two tiers, for each unit and, inside it, for each item and then each theme. */
export interface GapColumns {
  readonly pair: TierPair;
  /** Items and themes. */
  readonly keys: number;
  /** Place in `GAP_METHODS`. */
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

/**
 * The gaps of one item in all units. The difference of what is displayed, at the coarser of the two resolutions, with its
 * interval rounded outward to the same step. A band counts as half its width: the middles of two bands are whole bands apart.
 */
export function addItemGaps(
  gaps: GapColumns,
  { key, item, upper, lower }: { key: number; item: EngineItem; upper: ItemSide; lower: ItemSide },
): void {
  const { pair } = gaps;
  let spread: GapSpread | null = null;
  for (let unit = 0; unit < pair.parents.length; unit++) {
    const above = displayedIn(upper.cells, pair.upperGroups[unit] ?? 0);
    const below = displayedIn(lower.cells, pair.lowerGroups[unit] ?? 0);
    if (above.code === HIDDEN || below.code === HIDDEN) continue;
    const step = Math.min(10, Math.max(RESOLUTION[above.code] ?? 0, RESOLUTION[below.code] ?? 0));
    const raw = (SHOWN[above.code] ?? 0) - (SHOWN[below.code] ?? 0);
    const place = unit * gaps.keys + key;
    const difference = Math.round(raw / step) * step;
    gaps.differences[place] = difference;
    if (above.n < INTERVAL_FROM || below.n < INTERVAL_FROM) {
      gaps.methods[place] = DISPLAYED_BOUNDS;
      const { low, high } = displayedInterval(above, below);
      roundOutward(gaps, { place, step, low, high });
      continue;
    }
    spread ??= gapSpread(pair, { item, column: upper.column, upper: upper.sums, lower: lower.sums });
    const clusters = spread.clusters[unit] ?? 0;
    if (clusters < FEWEST_CLUSTERS) {
      gaps.methods[place] = FEW_CLUSTERS;
      continue;
    }
    const { low, high, p } = tInterval({
      estimate: meanOf(upper, above) - meanOf(lower, below),
      se: Math.sqrt((clusters / (clusters - 1)) * (spread.squares[unit] ?? 0)),
      df: clusters - 1,
    });
    const reach = FEWEST_STEPS * step;
    gaps.methods[place] = CLUSTER_T;
    gaps.p[place] = p;
    roundOutward(gaps, {
      place,
      step,
      low: Math.min(low, difference - reach),
      high: Math.max(high, difference + reach),
    });
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
      if (method === CLUSTER_T) found.push({ gaps, place });
    });
  const adjusted = adjustedP(found.map(({ gaps, place }) => gaps.p[place] ?? null));
  found.forEach(({ gaps, place }, order) => {
    const p = adjusted[order] ?? 1;
    const step = P_STEPS.findIndex((each) => p <= each);
    gaps.pSteps[place] = step < 0 ? P_STEPS.length - 1 : step;
  });
}

/** Whether a gap has an interval. */
export function isInterval(method: number): boolean {
  return method === CLUSTER_T || method === DISPLAYED_BOUNDS;
}

/** Whether its interval came from the answers, and has a p value. */
export function isEstimated(method: number): boolean {
  return method === CLUSTER_T;
}

function roundOutward(
  gaps: GapColumns,
  { place, step, low, high }: { place: number; step: number; low: number; high: number },
): void {
  const rounded = outward({ low, high, step });
  gaps.lows[place] = rounded.low;
  gaps.highs[place] = rounded.high;
}

interface DisplayedSide {
  readonly group: number;
  readonly n: number;
  readonly code: number;
}

function displayedIn({ n, codes }: ItemCells, group: number): DisplayedSide {
  return { group, n: n[group] ?? 0, code: codes[group] ?? HIDDEN };
}

function meanOf({ sums }: ItemSide, { group, n }: DisplayedSide): number {
  return (sums.sum[group] ?? 0) / n;
}

/**
 * An interval that uses nothing but what is displayed: the ends of the two displays, widened by the sampling error that
 * shares of this size can have at most. Wide on purpose: small groups say little.
 */
function displayedInterval(upper: DisplayedSide, lower: DisplayedSide): { low: number; high: number } {
  const half = Z_95 * Math.hypot(largestError(upper), largestError(lower));
  return {
    low: (LOW[upper.code] ?? 0) - (HIGH[lower.code] ?? 0) - half,
    high: (HIGH[upper.code] ?? 0) - (LOW[lower.code] ?? 0) + half,
  };
}

/** The standard error of a mean inside the display, at most. */
function largestError({ code, n }: DisplayedSide): number {
  return Math.min(LARGEST_SD, Math.sqrt(largestVariance(code))) / Math.sqrt(n);
}

/** The largest variance that points with a mean inside the display can have: m(100 − m) at the m nearest to 50. */
function largestVariance(code: number): number {
  const low = LOW[code] ?? 0;
  const high = HIGH[code] ?? 0;
  const mean = low <= 50 && high >= 50 ? 50 : high < 50 ? high : low;
  return mean * (100 - mean);
}
