import { display } from "./ladder.ts";
import type { Display } from "./release-schema.ts";

/** The least and the largest total that what is displayed leaves possible. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * The least and the largest sum of points, in whole multiples of `unit`, that n answers can have and be displayed like this. A display
 * that the ladder never makes for so many answers is taken at its word, both ends included.
 */
export function possibleSums({ n, displayed, unit }: { n: number; displayed: Display; unit: number }): Range {
  const low = Math.ceil((n * displayed.low) / unit) * unit;
  const high = Math.floor((n * displayed.high) / unit) * unit;
  const fits = (sum: number) => {
    const again = display({ value: sum / n, n, what: "mean" });
    return again.low === displayed.low && again.high === displayed.high;
  };
  // A bound belongs to one of the two displays that meet there: at most one step inward.
  const range = { low: fits(low) ? low : low + unit, high: fits(high) ? high : high - unit };
  return fits(range.low) && fits(range.high) ? range : { low, high };
}

/** A category's share of n answers as a distribution shows it: in percent, rounded to 5. */
export function shownShare({ count, n }: { count: number; n: number }): number {
  return Math.round((20 * count) / n) * 5;
}

/** The fewest and the most of n answers that a category with this shown share can hold. */
export function possibleCounts({ n, share }: { n: number; share: number }): Range {
  let low = Math.max(0, Math.ceil(((share - 2.5) * n) / 100));
  let high = Math.min(n, Math.floor(((share + 2.5) * n) / 100));
  if (shownShare({ count: low, n }) !== share) low++;
  if (shownShare({ count: high, n }) !== share) high--;
  return { low, high };
}
