import type { ClusteredAnswers } from "./clustered.ts";
import {
  addCluster,
  type ContrastSums,
  contrastEstimate,
  contrastSums,
  influence,
  smallSample,
} from "./contrast-sums.ts";
import { average } from "./moments.ts";
import { absent, known, type Statistic } from "./statistic.ts";
import type { Estimate } from "./t-interval.ts";

/** One group of answers and how much its mean counts: 1 and −1 for a gap, 1 alone for a mean. */
export interface Side {
  readonly answers: ClusteredAnswers;
  readonly weight: number;
}

/**
 * A weighted sum of means with its cluster-robust interval, by whichever of the two below holds: Var₁ for 50 or more
 * clusters of one size, else CR2 (methodology 1.3). Absent with an empty side, and as for these two.
 */
export function contrast(sides: readonly Side[]): Statistic<Estimate> {
  const found = withSums(sides, (sums) => contrastEstimate(sums));
  return found.value === null ? found : known(found.value.estimate);
}

/** The same by Var₁ whatever the clusters. */
export function influenceContrast(sides: readonly Side[]): Statistic<Estimate> {
  return withSums(sides, (sums) => influence(sums));
}

/** The same by CR2 whatever the clusters. */
export function smallSampleContrast(sides: readonly Side[]): Statistic<Estimate> {
  return withSums(sides, (sums) => smallSample(sums));
}

/** Answers summed up by cluster and side. */
function withSums<Value>(sides: readonly Side[], of: (sums: ContrastSums) => Statistic<Value>): Statistic<Value> {
  const means = sides.map(({ answers }) => average(answers.values));
  if (sides.length === 0 || means.includes(null)) return absent("noAnswers");
  const clusters = new Map<string, { counts: Float64Array; residuals: Float64Array }>();
  sides.forEach(({ answers }, side) => {
    answers.values.forEach((value, place) => {
      const name = answers.clusters[place] ?? "";
      const cluster = clusters.get(name) ?? {
        counts: new Float64Array(sides.length),
        residuals: new Float64Array(sides.length),
      };
      clusters.set(name, cluster);
      cluster.counts[side] = (cluster.counts[side] ?? 0) + 1;
      cluster.residuals[side] = (cluster.residuals[side] ?? 0) + (value - (means[side] ?? 0));
    });
  });
  const sums = contrastSums(
    sides.map(({ answers, weight }, side) => ({ weight, n: answers.values.length, mean: means[side] ?? 0 })),
  );
  for (const { counts, residuals } of clusters.values()) addCluster(sums, counts, residuals);
  return of(sums);
}
