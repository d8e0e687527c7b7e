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
  const weights = (of: (place: number) => number) =>
    contrast(tiers.flatMap((answers, place) => (of(place) === 0 ? [] : [{ answers, weight: of(place) }])));
  const stepAt = (step: number) => (place: number) => Number(place === step) - Number(place === step + 1);
  const last = tiers.length - 1;
  const steps = tiers.slice(1).map((_, step) => weights(stepAt(step)));
  const whole = last < 1 ? absent("notComparable") : weights((place) => Number(place === 0) - Number(place === last));
  return { steps, whole, carriedBy: carriedBy() };

  function carriedBy(): Statistic<number> {
    if (whole.value === null) return whole;
    const direction = Math.sign(whole.value.low) === Math.sign(whole.value.high) ? Math.sign(whole.value.low) : 0;
    if (direction === 0) return absent("noSpread");
    const sizes: number[] = [];
    for (const step of steps) {
      if (step.value === null) return step;
      sizes.push(direction * step.value.estimate);
    }
    const largest = sizes.indexOf(Math.max(...sizes));
    for (const other of sizes.keys()) {
      if (other === largest) continue;
      const apart = weights((place) => direction * (stepAt(largest)(place) - stepAt(other)(place)));
      if (apart.value === null) return apart;
      const { estimate, se, df } = apart.value;
      const half = se === 0 ? 0 : tQuantile({ p: 1 - ERROR / 2 / (sizes.length - 1), df }) * se;
      if (estimate - half <= 0) return absent("noSpread");
    }
    return known(largest);
  }
}
