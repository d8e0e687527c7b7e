import { average } from "./moments.ts";
import { type Estimate, tInterval } from "./t-interval.ts";

/** Answers with the cluster each belongs to: for reps their team, with the manager's own answer in the same cluster. */
export interface ClusteredAnswers {
  readonly values: readonly number[];
  readonly clusters: readonly string[];
}

/** Fewer clusters than this give no interval (methodology 1.3). */
export const FEWEST_CLUSTERS = 5;

/** A mean with its cluster-robust standard error Var₁ and t interval (methodology 1.3). Null below five clusters. */
export function clusteredMean(answers: ClusteredAnswers): Estimate | null {
  const mean = average(answers.values);
  if (mean === null) return null;
  const influence = new Map<string, number>();
  addInfluence(influence, answers, { mean, weight: 1 / answers.values.length });
  return estimateOf(mean, influence);
}

/**
 * The gap between two tiers, upper mean minus lower mean, with the covariance inside clusters that both tiers have
 * answers in (methodology 1.3). Null when a side is empty or there are fewer than five clusters.
 */
export function tierGap(upper: ClusteredAnswers, lower: ClusteredAnswers): Estimate | null {
  const upperMean = average(upper.values);
  const lowerMean = average(lower.values);
  if (upperMean === null || lowerMean === null) return null;
  const influence = new Map<string, number>();
  addInfluence(influence, upper, { mean: upperMean, weight: 1 / upper.values.length });
  addInfluence(influence, lower, { mean: lowerMean, weight: -1 / lower.values.length });
  return estimateOf(upperMean - lowerMean, influence);
}

function addInfluence(
  influence: Map<string, number>,
  { values, clusters }: ClusteredAnswers,
  { mean, weight }: { mean: number; weight: number },
): void {
  values.forEach((value, place) => {
    const cluster = clusters[place] ?? "";
    influence.set(cluster, (influence.get(cluster) ?? 0) + weight * (value - mean));
  });
}

function estimateOf(estimate: number, influence: ReadonlyMap<string, number>): Estimate | null {
  const clusters = influence.size;
  if (clusters < FEWEST_CLUSTERS) return null;
  const sumOfSquares = [...influence.values()].reduce((sum, u) => sum + u * u, 0);
  return tInterval({ estimate, se: Math.sqrt((clusters / (clusters - 1)) * sumOfSquares), df: clusters - 1 });
}
