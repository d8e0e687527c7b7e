import type { Noisy } from "./between-units.ts";
import type { ClusteredAnswers } from "./clustered.ts";
import { contrast } from "./contrast.ts";
import { type Shrinkage, shrinkOne } from "./shrinkage.ts";
import type { Statistic } from "./statistic.ts";
import type { Estimate } from "./t-interval.ts";

/** Both tiers' answers to one item in one wave. A team's cluster has the same name in both waves. */
export interface Wave {
  readonly upper: ClusteredAnswers;
  readonly lower: ClusteredAnswers;
}

/**
 * How the gap changed, second minus first: the clusters of either wave, each with what it adds to both (methodology
 * 1.8). Negative where a positive gap closed. Only for one wording on one scale. Absent as for `contrast`.
 */
export function gapChange(first: Wave, second: Wave): Statistic<Estimate> {
  return contrast([
    { answers: second.upper, weight: 1 },
    { answers: second.lower, weight: -1 },
    { answers: first.upper, weight: -1 },
    { answers: first.lower, weight: 1 },
  ]);
}

/** How the mean of one tier changed, second minus first. Absent as for `contrast`. */
export function meanChange(first: ClusteredAnswers, second: ClusteredAnswers): Statistic<Estimate> {
  return contrast([
    { answers: second, weight: 1 },
    { answers: first, weight: -1 },
  ]);
}

export interface AgainstDrift {
  /** What the unit would show next time without any action: part of what made it stand out was chance. */
  readonly expected: number;
  /** How far the value then seen may lie from it by chance: what is unsure of the unit, and the next wave's sampling. */
  readonly expectedSd: number;
  /** What was seen, less what was expected. */
  readonly beyondExpected: number;
}

/**
 * A unit's next value against its regression to the mean, μ + (1 − B)(y − μ) (methodology 1.8). `next` carries its own
 * sampling variance.
 */
export function againstDrift(
  { before, next }: { before: Noisy; next: Noisy },
  shrinkage: Pick<Shrinkage, "mean" | "tauSquared">,
): AgainstDrift {
  const { estimate, sd } = shrinkOne(before, shrinkage);
  return { expected: estimate, expectedSd: Math.sqrt(sd ** 2 + next.v), beyondExpected: next.y - estimate };
}
