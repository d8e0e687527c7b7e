import { outward, resolutionOf, shownValue } from "./ladder.ts";
import type { Display } from "./release-schema.ts";

/** A change between two displays of one number, later minus earlier, in points. */
export interface Change {
  readonly difference: number;
  /** What the two displays leave possible, rounded outward. */
  readonly low: number;
  readonly high: number;
}

/** A band stands for its middle: half its width is the finest that two of them can differ by. */
const BAND_STEP = 10;

/**
 * The change between two displays, from nothing but these: at the coarser resolution of the two, with an interval from end to
 * end of what they stand for.
 */
export function changeBetween(earlier: Display, later: Display): Change {
  const step = Math.max(stepOf(earlier), stepOf(later));
  const difference = Math.round((shownValue(later) - shownValue(earlier)) / step) * step || 0;
  const { low, high } = outward({ low: later.low - earlier.high, high: later.high - earlier.low, step });
  return { difference, low: low || 0, high: high || 0 };
}

function stepOf(display: Display): number {
  return Math.min(BAND_STEP, resolutionOf(display));
}
