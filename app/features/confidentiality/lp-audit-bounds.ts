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
  return sumsBetween({
    n,
    ends: displayed,
    unit,
    fits: (sum) => {
      const again = display({ value: sum / n, n, what: "mean" });
      return again.low === displayed.low && again.high === displayed.high;
    },
  });
}

/** The same for whoever knows another way to tell whether a sum is displayed between these ends. */
export function sumsBetween({
  n,
  ends,
  unit,
  fits,
}: {
  n: number;
  ends: Range;
  unit: number;
  fits: (sum: number) => boolean;
}): Range {
  const low = Math.ceil((n * ends.low) / unit) * unit;
  const high = Math.floor((n * ends.high) / unit) * unit;
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

/**
 * The fewest and the most of n answers that fall into the last `counting` of all categories, whose shares are shown: a count is what
 * its own categories allow, and what the others leave.
 */
export function possibleTopCounts({
  n,
  shares,
  counting,
}: {
  n: number;
  shares: ArrayLike<number>;
  counting: number;
}): Range {
  const ranges = Array.from(shares, (share) => possibleCounts({ n, share }));
  const sum = (of: readonly Range[], end: "low" | "high") => of.reduce((total, range) => total + range[end], 0);
  const own = ranges.slice(-counting);
  const others = ranges.slice(0, -counting);
  return {
    low: Math.max(sum(own, "low"), n - sum(others, "high")),
    high: Math.min(sum(own, "high"), n - sum(others, "low")),
  };
}
