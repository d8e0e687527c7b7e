import { Z_95 } from "../gaps/distributions.ts";
import { HIGH, LOW, RESOLUTION, SHOWN } from "./engine-displays.ts";
import type { GapEstimate } from "./engine-gap-sums.ts";
import { outward } from "./ladder.ts";

/** From this n on both sides, an interval is computed from the answers; below, from what is displayed of them. */
export const INTERVAL_FROM = 20;

/**
 * An interval reaches at least so many steps to either side. Where everyone on both sides says the same it would have little
 * width, and tell that they do; one dissent in the smallest group of a step moves it no further than this.
 */
const FEWEST_STEPS = 2;

/** The largest standard deviation that points of 0 to 100 can have: what is assumed where nothing may be estimated. */
const LARGEST_SD = 50;

/**
 * How a gap came about; 0 where there is none. "cluster-robust t" is Var₁ with G − 1 degrees of freedom, and bias-reduced CR2 with
 * Satterthwaite's (methodology 1.3).
 */
export const GAP_METHODS = [
  null,
  { method: "displayed bounds", noInterval: null },
  { method: "cluster-robust t", noInterval: null },
  { method: "cluster-robust t, bias-reduced", noInterval: null },
  { method: "displayed means", noInterval: "fewClusters" },
  { method: "displayed means", noInterval: "oneTeam" },
  { method: "displayed means", noInterval: "theme" },
] as const;
const [DISPLAYED_BOUNDS, VAR1, CR2, FEW_CLUSTERS, ONE_TEAM] = [1, 2, 3, 4, 5];
export const THEME = 6;

/** What is displayed of one side. */
export interface DisplayedSide {
  readonly n: number;
  /** As in `engine-displays.ts`. */
  readonly code: number;
}

/** A gap as it may be released. */
export interface ShownGap {
  /** Place in `GAP_METHODS`. */
  readonly method: number;
  readonly difference: number;
  /** 0 where the method gives no interval. */
  readonly low: number;
  readonly high: number;
  /** NaN where there is none. Unreleased. */
  readonly p: number;
}

/** Whether a gap has an interval. */
export function isInterval(method: number): boolean {
  return method === DISPLAYED_BOUNDS || isEstimated(method);
}

/** Whether its interval came from the answers, and has a p value. */
export function isEstimated(method: number): boolean {
  return method === VAR1 || method === CR2;
}

/**
 * The difference of what is displayed, at the coarser of the two resolutions, with its interval rounded outward to the same
 * step. A band counts as half its width: the middles of two bands are whole bands apart. `estimate` is asked only where both
 * sides have answers enough for it.
 */
export function shownGap({
  above,
  below,
  estimate,
}: {
  above: DisplayedSide;
  below: DisplayedSide;
  estimate: () => GapEstimate;
}): ShownGap {
  const step = Math.min(10, Math.max(RESOLUTION[above.code] ?? 0, RESOLUTION[below.code] ?? 0));
  const raw = (SHOWN[above.code] ?? 0) - (SHOWN[below.code] ?? 0);
  const difference = Math.round(raw / step) * step;
  if (above.n < INTERVAL_FROM || below.n < INTERVAL_FROM) {
    const { low, high } = displayedInterval([
      { ...above, weight: 1 },
      { ...below, weight: -1 },
    ]);
    return { method: DISPLAYED_BOUNDS, difference, ...outward({ low, high, step }), p: Number.NaN };
  }
  const { value, reason } = estimate();
  if (value === null) {
    const method = reason === "oneClusterSide" ? ONE_TEAM : FEW_CLUSTERS;
    return { method, difference, low: 0, high: 0, p: Number.NaN };
  }
  const { low, high, p } = value.estimate;
  const reach = FEWEST_STEPS * step;
  const rounded = outward({
    low: Math.min(low, difference - reach),
    high: Math.max(high, difference + reach),
    step,
  });
  return { method: value.method === "var1" ? VAR1 : CR2, difference, ...rounded, p };
}

/**
 * An interval of a weighted sum that uses nothing but what is displayed: the ends of the displays, widened by `z` times the
 * sampling error that shares of this size can have at most. Wide on purpose: small groups say little.
 */
export function displayedInterval(
  sides: readonly (DisplayedSide & { readonly weight: number })[],
  z = Z_95,
): { low: number; high: number } {
  let [low, high, variance] = [0, 0, 0];
  for (const { weight, code, n } of sides) {
    const ends = [weight * (LOW[code] ?? 0), weight * (HIGH[code] ?? 0)] as const;
    low += Math.min(...ends);
    high += Math.max(...ends);
    variance += (weight ** 2 * Math.min(LARGEST_SD ** 2, largestVariance(code))) / n;
  }
  const half = z * Math.sqrt(variance);
  return { low: low - half, high: high + half };
}

/** The largest variance that points with a mean inside the display can have: m(100 − m) at the m nearest to 50. */
function largestVariance(code: number): number {
  const low = LOW[code] ?? 0;
  const high = HIGH[code] ?? 0;
  const mean = low <= 50 && high >= 50 ? 50 : high < 50 ? high : low;
  return mean * (100 - mean);
}
