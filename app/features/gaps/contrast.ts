import { type ClusteredAnswers, FEWEST_CLUSTERS } from "./clustered.ts";
import { average } from "./moments.ts";
import { absent, known, type Statistic } from "./statistic.ts";
import { type Estimate, tInterval } from "./t-interval.ts";

/** One group of answers and how much its mean counts: 1 and −1 for a gap, 1 alone for a mean. */
export interface Side {
  readonly answers: ClusteredAnswers;
  readonly weight: number;
}

/** From this many clusters of one size on, G − 1 degrees of freedom are taken as they are (methodology 1.3). */
const MANY_CLUSTERS = 50;

/**
 * A weighted sum of means with its cluster-robust interval, by whichever of the two below holds: Var₁ for 50 or more
 * clusters of one size, else CR2 (methodology 1.3).
 */
export function contrast(sides: readonly Side[]): Statistic<Estimate> {
  const table = tabulate(sides);
  const sizes = new Set(table?.clusters.map(({ counts }) => counts.join()));
  const alike = table !== null && table.clusters.length >= MANY_CLUSTERS && sizes.size === 1;
  return alike ? influenceContrast(sides) : smallSampleContrast(sides);
}

/**
 * Influence form: Var₁ = G/(G − 1) · Σ u_g² over the G clusters, with t_{G−1} (methodology 1.3). A cluster with answers
 * on several sides brings their covariance with it. Absent with an empty side or fewer than five clusters.
 */
export function influenceContrast(sides: readonly Side[]): Statistic<Estimate> {
  const table = tabulate(sides);
  if (!table) return absent("noAnswers");
  const clusters = table.clusters.length;
  if (clusters < FEWEST_CLUSTERS) return absent("tooFewClusters");
  let squares = 0;
  for (const { residuals } of table.clusters) {
    squares += table.sides.reduce((u, { weight, n }, side) => u + (weight * (residuals[side] ?? 0)) / n, 0) ** 2;
  }
  const se = Math.sqrt((clusters / (clusters - 1)) * squares);
  return known(tInterval({ estimate: table.estimate, se, df: clusters - 1 }));
}

/**
 * CR2 of Bell & McCaffrey 2002 with Satterthwaite's degrees of freedom, in closed form (methodology 1.3). In the model of one
 * mean a side, the part of the hat matrix inside a cluster is a constant block 1/N_s for each side, so that the
 * adjustment multiplies a cluster's residuals on side s by a = (1 − n_gs/N_s)^(−1/2). With w the weight of a side,
 *
 *   P_gh = [g = h] Σ_s w²a²n_gs/N_s² − Σ_s w²a_gs a_hs n_gs n_hs/N_s³,   df = (Σ P_gg)² / ΣΣ P_gh²,
 *
 * a diagonal less one rank a side, whose squares are summed in time linear in the clusters. Clusters may straddle sides. Absent
 * with an empty side, fewer than five clusters, or one cluster that holds a whole side.
 */
export function smallSampleContrast(sides: readonly Side[]): Statistic<Estimate> {
  const table = tabulate(sides);
  if (!table) return absent("noAnswers");
  if (table.clusters.length < FEWEST_CLUSTERS) return absent("tooFewClusters");
  if (table.clusters.some(({ counts }) => counts.some((n, side) => n === table.sides[side]?.n)))
    return absent("oneClusterSide");

  const ranks = table.sides.length;
  const products = new Float64Array(ranks * ranks);
  let squares = 0;
  let trace = 0;
  let sumOfSquares = 0;
  for (const { counts, residuals } of table.clusters) {
    let u = 0;
    let diagonal = 0;
    const vector = table.sides.map(({ weight, n }, side) => {
      const own = counts[side] ?? 0;
      const adjusted = weight / Math.sqrt(1 - own / n);
      u += (adjusted * (residuals[side] ?? 0)) / n;
      diagonal += (adjusted ** 2 * own) / n ** 2;
      return (adjusted * own) / n ** 1.5;
    });
    const removed = vector.reduce((sum, v) => sum + v * v, 0);
    squares += u * u;
    trace += diagonal - removed;
    sumOfSquares += diagonal * diagonal - 2 * diagonal * removed;
    vector.forEach((v, a) => {
      vector.forEach((other, b) => {
        products[a * ranks + b] = (products[a * ranks + b] ?? 0) + v * other;
      });
    });
  }
  for (const product of products) sumOfSquares += product * product;
  return known(tInterval({ estimate: table.estimate, se: Math.sqrt(squares), df: trace ** 2 / sumOfSquares }));
}

/**
 * What Stata's and statsmodels' CR1 multiply Var₁ by, (N − 1)/(N − K), for K coefficients (methodology 1.3). Infinite
 * when there are no more answers than coefficients.
 */
export function cr1Factor({ answers, coefficients }: { answers: number; coefficients: number }): number {
  return answers > coefficients ? (answers - 1) / (answers - coefficients) : Number.POSITIVE_INFINITY;
}

interface ClusterTable {
  readonly estimate: number;
  readonly sides: readonly { readonly weight: number; readonly n: number }[];
  /** Per cluster, for each side, how many answers and the sum of what they differ from the side's mean. */
  readonly clusters: readonly { readonly counts: number[]; readonly residuals: number[] }[];
}

/** Answers summed up by cluster and side. Null when a side is empty. */
function tabulate(sides: readonly Side[]): ClusterTable | null {
  const byName = new Map<string, { counts: number[]; residuals: number[] }>();
  let estimate = 0;
  for (const [side, { answers, weight }] of sides.entries()) {
    const mean = average(answers.values);
    if (mean === null) return null;
    estimate += weight * mean;
    answers.values.forEach((value, place) => {
      const name = answers.clusters[place] ?? "";
      let cluster = byName.get(name);
      if (!cluster) {
        cluster = { counts: sides.map(() => 0), residuals: sides.map(() => 0) };
        byName.set(name, cluster);
      }
      cluster.counts[side] = (cluster.counts[side] ?? 0) + 1;
      cluster.residuals[side] = (cluster.residuals[side] ?? 0) + (value - mean);
    });
  }
  if (sides.length === 0) return null;
  return {
    estimate,
    sides: sides.map(({ answers, weight }) => ({ weight, n: answers.values.length })),
    clusters: [...byName.values()],
  };
}
