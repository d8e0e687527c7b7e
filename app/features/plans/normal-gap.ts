import type { Noisy } from "../gaps/between-units.ts";
import { Z_95 } from "../gaps/distributions.ts";
import { shrink } from "../gaps/shrinkage.ts";
import type { BoundedGap } from "../reports/unit-gaps.ts";

/** A released gap as a value with a variance, in points: its interval taken as one of 95% on either side. Rounded outward, so too wide. */
export function noisyGap({ difference, low, high }: Pick<BoundedGap, "difference" | "low" | "high">): Noisy {
  return { y: difference, v: ((high - low) / 2 / Z_95) ** 2 };
}

/** Gaps of several items drawn towards their mean, in order, with what they are drawn by; null below five, where nothing is drawn. */
export function drawnTogether(gaps: readonly BoundedGap[]) {
  return shrink(gaps.map(noisyGap)).value;
}
