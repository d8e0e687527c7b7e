import { quantile } from "./quantile.ts";
import { seededRandom } from "./seeded-random.ts";
import { absent, known, type Statistic } from "./statistic.ts";

/**
 * What a cluster adds to each total, in one order for all: for a share the favourable answers and the valid ones, for a
 * gap sum and count of both tiers. A cluster is drawn whole, the manager with the reps.
 */
export type ClusterTotals = readonly number[];

/**
 * A statistic of the totals of all drawn clusters; null where they do not give one, as when nobody of a tier was drawn.
 */
export type OfTotals = (totals: Float64Array) => number | null;

export interface Bootstrap {
  /** The statistic of the clusters as they are. */
  readonly estimate: number;
  readonly mean: number;
  readonly sd: number;
  /** 2.5 % and 97.5 % quantile (type 7). */
  readonly low: number;
  readonly high: number;
  /** Resamples that gave a statistic, and those that did not. */
  readonly resamples: number;
  readonly undefinedResamples: number;
}

/** Below this there are too few distinct resamples for 2.5 % tails (methodology 1.3). */
export const FEWEST_TO_RESAMPLE = 8;

/** Six clusters have 46,656 resamples; seven would have 823,543. */
const MOST_TO_ENUMERATE = 6;

/**
 * Percentile bootstrap over whole clusters (methodology 1.3): the same seed gives the same interval. `sd` has n − 1.
 * Absent below eight clusters, or when the statistic does not exist.
 */
export function clusterBootstrap(
  clusters: readonly ClusterTotals[],
  { of, seed, resamples = 2000 }: { of: OfTotals; seed: number; resamples?: number },
): Statistic<Bootstrap> {
  if (clusters.length < FEWEST_TO_RESAMPLE) return absent("tooFewClusters");
  const random = seededRandom(seed);
  const draws = Array.from({ length: resamples }, () => {
    const counts = new Uint32Array(clusters.length);
    for (let drawn = 0; drawn < clusters.length; drawn++) {
      const at = Math.floor(random() * clusters.length);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    return of(totalsOf(clusters, counts));
  });
  return summary({ estimate: estimateOf(clusters, of), draws, divisor: (n) => n - 1 });
}

/**
 * Every one of the G^G equally likely resamples of up to six clusters: the distribution itself, with nothing left to
 * chance. `sd` is that of the whole distribution. Absent above six clusters, or when the statistic does not exist.
 */
export function everyResample(clusters: readonly ClusterTotals[], of: OfTotals): Statistic<Bootstrap> {
  if (clusters.length === 0) return absent("noAnswers");
  if (clusters.length > MOST_TO_ENUMERATE) return absent("outOfRange");
  const size = clusters.length;
  const draws = Array.from({ length: size ** size }, (_, order) => {
    const counts = new Uint32Array(size);
    for (let drawn = 0, rest = order; drawn < size; drawn++, rest = Math.floor(rest / size)) {
      counts[rest % size] = (counts[rest % size] ?? 0) + 1;
    }
    return of(totalsOf(clusters, counts));
  });
  return summary({ estimate: estimateOf(clusters, of), draws, divisor: (n) => n });
}

/** The ratio of the first total to the second: a share or a mean over everyone drawn. Null over nobody. */
export function ratioOfTotals(totals: Float64Array): number | null {
  const [part = 0, whole = 0] = totals;
  return whole === 0 ? null : part / whole;
}

function estimateOf(clusters: readonly ClusterTotals[], of: OfTotals): number | null {
  return of(totalsOf(clusters, new Uint32Array(clusters.length).fill(1)));
}

function totalsOf(clusters: readonly ClusterTotals[], counts: Uint32Array): Float64Array {
  const totals = new Float64Array(clusters[0]?.length ?? 0);
  clusters.forEach((cluster, at) => {
    const times = counts[at] ?? 0;
    if (times === 0) return;
    for (let place = 0; place < totals.length; place++) {
      totals[place] = (totals[place] ?? 0) + times * (cluster[place] ?? 0);
    }
  });
  return totals;
}

function summary({
  estimate,
  draws,
  divisor,
}: {
  estimate: number | null;
  draws: readonly (number | null)[];
  divisor: (n: number) => number;
}): Statistic<Bootstrap> {
  const found = Float64Array.from(draws.filter((draw) => draw !== null));
  const low = quantile(found, 0.025);
  const high = quantile(found, 0.975);
  if (estimate === null || low === null || high === null || divisor(found.length) === 0) return absent("noAnswers");
  const mean = found.reduce((sum, draw) => sum + draw, 0) / found.length;
  const squares = found.reduce((sum, draw) => sum + (draw - mean) ** 2, 0);
  return known({
    estimate,
    mean,
    sd: Math.sqrt(squares / divisor(found.length)),
    low,
    high,
    resamples: found.length,
    undefinedResamples: draws.length - found.length,
  });
}
