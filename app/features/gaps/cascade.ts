import type { ClusteredAnswers } from "./clustered.ts";
import { contrast } from "./contrast.ts";
import { tQuantile } from "./distributions.ts";
import { absent, known, type Statistic } from "./statistic.ts";
import type { Estimate } from "./t-interval.ts";

/** The gaps of one item on the way down from the first tier to the last. */
export interface Cascade {
  /** Each tier's gap to the next one down; one fewer than there are tiers. */
  readonly steps: readonly Statistic<Estimate>[];
  /** From top to bottom. */
  readonly whole: Statistic<Estimate>;
  /**
   * The step that carries most of the whole gap, by its place; absent where the answers cannot tell it from the others.
   */
  readonly carriedBy: Statistic<number>;
}

/** How sure it must be, for all comparisons together, that one step is larger than every other. */
const ERROR = 0.05;

/**
 * Where on the way down a gap opens. `tiers` stand from the top down, two to five. A step carries the gap when the
 * whole gap's interval leaves 0 out and the step is larger in its direction than each other step, by intervals of the
 * difference of the two, at 5 % for all comparisons together (Bonferroni). Steps share a tier, so their difference is
 * estimated as one contrast of means and not from two intervals. Absent reasons: `noAnswers` and others as for
 * `contrast`, `noSpread` where the steps cannot be told apart.
 */
export function cascade(tiers: readonly ClusteredAnswers[]): Cascade {
  const weighted = (weights: readonly number[]) =>
    contrast(tiers.flatMap((answers, tier) => (weights[tier] ? [{ answers, weight: weights[tier] }] : [])));
  const last = tiers.length - 1;
  const steps = tiers.slice(1).map((_, step) => weighted(stepWeights(tiers.length, step)));
  const whole =
    last < 1 ? absent("notComparable") : weighted(tiers.map((_, tier) => Number(tier === 0) - Number(tier === last)));
  return { steps, whole, carriedBy: carriedBy() };

  function carriedBy(): Statistic<number> {
    if (whole.value === null) return whole;
    const direction = directionOf(whole.value);
    if (direction === 0) return absent("noSpread");
    const sizes: number[] = [];
    for (const { value, reason } of steps) {
      if (value === null) return absent(reason);
      sizes.push(direction * value.estimate);
    }
    return carryingStep(sizes, (larger, other) => {
      const apart = weighted(apartWeights({ tiers: tiers.length, direction, larger, other }));
      return apart.value !== null && isAboveZero(apart.value, sizes.length - 1);
    });
  }
}

/** 1 or −1 where an interval lies on that side of 0, else 0. */
export function directionOf({ low, high }: { readonly low: number; readonly high: number }): 1 | -1 | 0 {
  if (low > 0) return 1;
  return high < 0 ? -1 : 0;
}

/**
 * The largest step, by its place, where `isLarger` says so against each of the others; the only one of two tiers. Absent
 * where steps cannot be told apart.
 */
export function carryingStep(
  sizes: readonly number[],
  isLarger: (larger: number, other: number) => boolean,
): Statistic<number> {
  const largest = sizes.indexOf(Math.max(...sizes));
  if (largest < 0) return absent("notComparable");
  const isApart = sizes.every((_, other) => other === largest || isLarger(largest, other));
  return isApart ? known(largest) : absent("noSpread");
}

/** The weights of the tiers' means in how much one step is larger than another, in the direction of the whole gap. */
export function apartWeights({
  tiers,
  direction,
  larger,
  other,
}: {
  tiers: number;
  direction: number;
  larger: number;
  other: number;
}): number[] {
  const [more, less] = [stepWeights(tiers, larger), stepWeights(tiers, other)];
  return more.map((weight, tier) => direction * (weight - (less[tier] ?? 0)));
}

/** Whether a difference of steps is above 0 at 5 % for all `comparisons` together. */
export function isAboveZero({ estimate, se, df }: Estimate, comparisons: number): boolean {
  return estimate - (se === 0 ? 0 : tQuantile({ p: surely(comparisons), df }) * se) > 0;
}

/** The quantile to which the interval of each of so many comparisons reaches. */
export function surely(comparisons: number): number {
  return 1 - ERROR / 2 / comparisons;
}

function stepWeights(tiers: number, step: number): number[] {
  return Array.from({ length: tiers }, (_, tier) => Number(tier === step) - Number(tier === step + 1));
}
