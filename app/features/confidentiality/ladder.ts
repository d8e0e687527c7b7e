import type { Display } from "./release-schema.ts";

/** The resolution that a group of n may be shown at, in points of 0 to 100 (methodology 3.6, binding decision 5). */
export function resolution(n: number): 20 | 10 | 5 | 1 {
  if (n < 20) return 20;
  if (n < 50) return 10;
  return n < 200 ? 5 : 1;
}

/** From this n on, a distribution over the five categories is shown. */
export const DISTRIBUTION_FROM = 50;

/** Fewer than this, and the end fifths hold one possible count only. */
const FEWEST_FOR_FIFTHS = 5;

/**
 * A mean of points (0 to 100) as it may be displayed for its n: a band of one fifth, or rounded to 10, 5 or 1. `what` says
 * whether whole percent are a mean or a share.
 */
export function display({ value, n, what }: { value: number; n: number; what: "mean" | "percent" }): Display {
  const step = resolution(n);
  if (step === 20) return { kind: "band", ...(n < FEWEST_FOR_FIFTHS ? wideBand(value) : fifth(value)), value: null };
  const shown = stepped({ value, step });
  const half = step / 2;
  return {
    kind: step === 1 ? what : "step",
    low: Math.max(0, shown - half),
    high: Math.min(100, shown + half),
    value: shown,
  };
}

/**
 * The nearest step. The half step above 0 counts as 0, as the one below 100 counts as 100, so that both ends hold two possible
 * counts at every n: 1 of 20 and 1 of 200 are shown like none.
 */
export function stepped({ value, step }: { value: number; step: number }): number {
  return value <= step / 2 ? 0 : Math.round(value / step) * step;
}

/** Bands are [0,20] (20,40] (40,60) [60,80) [80,100]: the ends hold at least two possible counts for every n of 5 or more. */
function fifth(value: number): { low: number; high: number } {
  const low = value <= 20 ? 0 : value <= 40 ? 20 : value < 60 ? 40 : value < 80 ? 60 : 80;
  return { low, high: low + 20 };
}

/** With fewer than five answers a fifth at either end would say what all of them answered: there two fifths are shown as one. */
function wideBand(value: number): { low: number; high: number } {
  if (value <= 40) return { low: 0, high: 40 };
  return value < 60 ? { low: 40, high: 60 } : { low: 60, high: 100 };
}

/** The one number that stands for a display in arithmetic: what is shown, or the middle of the band. */
export function shownValue({ value, low, high }: Display): number {
  return value ?? (low + high) / 2;
}

/** The resolution that a display was made at. A theme's is that of its coarsest item. */
export function resolutionOf({ kind, low, high, value }: Display): 20 | 10 | 5 | 1 {
  if (kind === "band") return 20;
  if (kind !== "step") return 1;
  const width = value === 0 || value === 100 ? (high - low) * 2 : high - low;
  return width > 5 ? 10 : 5;
}

/** Rounds an interval outward to a step, within −100 and 100, so that rounding never makes it look surer. */
export function outward({ low, high, step }: { low: number; high: number; step: number }): {
  low: number;
  high: number;
} {
  return { low: Math.max(-100, Math.floor(low / step) * step), high: Math.min(100, Math.ceil(high / step) * step) };
}
