import { FEWEST_CLUSTERS } from "./clustered.ts";
import { absent, known, type Statistic } from "./statistic.ts";
import { type Estimate, tInterval } from "./t-interval.ts";

/** One group of answers in a weighted sum of means: 1 and −1 for a gap. */
export interface ContrastSide {
  readonly weight: number;
  /** Answers, at least one, and their mean. */
  readonly n: number;
  readonly mean: number;
}

/** What the standard error of a weighted sum of means is made from, added up cluster by cluster. */
export interface ContrastSums {
  readonly sides: readonly ContrastSide[];
  readonly totals: Totals;
  /** Σ v_a v_b over clusters, side by side, and the vector v of the cluster in hand (see `smallSample`). */
  readonly products: Float64Array;
  readonly vector: Float64Array;
  /** How many answers the first cluster has on each side. */
  readonly shape: Float64Array;
}

interface Totals {
  clusters: number;
  /** Σ u_g², and the same with each cluster's residuals adjusted. */
  influence: number;
  adjusted: number;
  /** Σ P_gg, and ΣΣ P_gh² but for the products. */
  trace: number;
  squares: number;
  /** Whether all clusters are of one shape so far, and whether one holds all answers of a side. */
  alike: boolean;
  holdsSide: boolean;
}

/** An interval by Var₁ and t_{G−1}, or by CR2 and Satterthwaite's degrees of freedom. */
export type ContrastMethod = "var1" | "cr2";

/** From this many clusters of one size on, G − 1 degrees of freedom are taken as they are (methodology 1.3). */
const MANY_CLUSTERS = 50;

export function contrastSums(sides: readonly ContrastSide[]): ContrastSums {
  return {
    sides,
    totals: { clusters: 0, influence: 0, adjusted: 0, trace: 0, squares: 0, alike: true, holdsSide: false },
    products: new Float64Array(sides.length ** 2),
    vector: new Float64Array(sides.length),
    shape: new Float64Array(sides.length),
  };
}

/**
 * Adds one cluster: on each side how many answers it has, and the sum of what they differ from the side's mean. Answers may
 * stand on several sides.
 */
export function addCluster(
  { sides, totals, products, vector, shape }: ContrastSums,
  counts: Float64Array,
  residuals: Float64Array,
): void {
  const ranks = sides.length;
  let u = 0;
  let adjusted = 0;
  let diagonal = 0;
  let removed = 0;
  for (let side = 0; side < ranks; side++) {
    const own = counts[side] ?? 0;
    if (totals.clusters === 0) shape[side] = own;
    else if (shape[side] !== own) totals.alike = false;
    vector[side] = 0;
    const of = sides[side];
    if (own === 0 || of === undefined) continue;
    const share = own / of.n;
    const rest = 1 - share;
    if (own === of.n) {
      totals.holdsSide = true;
      continue;
    }
    const moved = (of.weight * (residuals[side] ?? 0)) / of.n;
    const factor = 1 / Math.sqrt(rest);
    const part = (of.weight * of.weight * share) / (rest * of.n);
    u += moved;
    adjusted += factor * moved;
    diagonal += part;
    removed += part * share;
    vector[side] = (of.weight * factor * share) / Math.sqrt(of.n);
  }
  totals.clusters++;
  totals.influence += u * u;
  totals.adjusted += adjusted * adjusted;
  totals.trace += diagonal - removed;
  totals.squares += diagonal * (diagonal - 2 * removed);
  for (let a = 0; a < ranks; a++) {
    const v = vector[a] ?? 0;
    if (v === 0) continue;
    for (let b = 0; b < ranks; b++) products[a * ranks + b] = (products[a * ranks + b] ?? 0) + v * (vector[b] ?? 0);
  }
}

/** Adds answers of one side that each stand alone: how many, and the sum of their squared distances from the side's mean. */
export function addAlone(
  { sides, totals, products, shape }: ContrastSums,
  { side, count, squares }: { side: number; count: number; squares: number },
): void {
  const of = sides[side];
  if (count === 0 || of === undefined) return;
  sides.forEach((_, at) => {
    const own = at === side ? 1 : 0;
    if (totals.clusters === 0) shape[at] = own;
    else if (shape[at] !== own) totals.alike = false;
  });
  totals.clusters += count;
  if (of.n === 1) {
    totals.holdsSide = true;
    return;
  }
  const share = 1 / of.n;
  const diagonal = (of.weight ** 2 * share) / ((1 - share) * of.n);
  const influence = (of.weight ** 2 * squares) / of.n ** 2;
  totals.influence += influence;
  totals.adjusted += influence / (1 - share);
  totals.trace += count * diagonal * (1 - share);
  totals.squares += count * diagonal ** 2 * (1 - 2 * share);
  const place = side * sides.length + side;
  products[place] = (products[place] ?? 0) + count * diagonal * share;
}

/**
 * The interval that methodology 1.3 asks for: Var₁ from 50 clusters of one shape on, else CR2. `leastSe`: the standard
 * error is not taken for less. Absent as for `influence` and `smallSample`.
 */
export function contrastEstimate(
  sums: ContrastSums,
  leastSe = 0,
): Statistic<{ readonly method: ContrastMethod; readonly estimate: Estimate }> {
  const { clusters, alike } = sums.totals;
  const method = alike && clusters >= MANY_CLUSTERS ? "var1" : "cr2";
  const { value, reason } = method === "var1" ? influence(sums, leastSe) : smallSample(sums, leastSe);
  return value === null ? absent(reason) : known({ method, estimate: value });
}

/**
 * Influence form: Var₁ = G/(G − 1) · Σ u_g² over the G clusters, with t_{G−1} (methodology 1.3). A cluster with answers
 * on several sides brings their covariance with it. Absent with fewer than five clusters.
 */
export function influence({ sides, totals }: ContrastSums, leastSe = 0): Statistic<Estimate> {
  const { clusters, influence: squares } = totals;
  if (clusters < FEWEST_CLUSTERS) return absent("tooFewClusters");
  const se = Math.max(leastSe, Math.sqrt((clusters / (clusters - 1)) * squares));
  return known(tInterval({ estimate: weightedMean(sides), se, df: clusters - 1 }));
}

/**
 * CR2 of Bell & McCaffrey 2002 with Satterthwaite's degrees of freedom, in closed form (methodology 1.3). In the model of one
 * mean a side, the part of the hat matrix inside a cluster is a constant block 1/N_s for each side, so that the
 * adjustment multiplies a cluster's residuals on side s by a = (1 − n_gs/N_s)^(−1/2). With w the weight of a side,
 *
 *   P_gh = [g = h] Σ_s w²a²n_gs/N_s² − Σ_s w²a_gs a_hs n_gs n_hs/N_s³,   df = (Σ P_gg)² / ΣΣ P_gh²,
 *
 * a diagonal less one rank a side, whose squares are summed in time linear in the clusters. Clusters may straddle sides. Absent
 * with fewer than five clusters, or one cluster that holds a whole side.
 */
export function smallSample({ sides, totals, products }: ContrastSums, leastSe = 0): Statistic<Estimate> {
  if (totals.clusters < FEWEST_CLUSTERS) return absent("tooFewClusters");
  if (totals.holdsSide) return absent("oneClusterSide");
  let squares = totals.squares;
  for (const product of products) squares += product * product;
  const se = Math.max(leastSe, Math.sqrt(totals.adjusted));
  return known(tInterval({ estimate: weightedMean(sides), se, df: totals.trace ** 2 / squares }));
}

/**
 * The largest standard error that one answer can bring which lies `reach` away from all others, where these are the same on each
 * side: (w·reach/N)²(1 + Σ p²/(1 − p)) with p the share of a side that each cluster holds. It depends on who answered alone.
 */
export function seOfOneAnswer({ sides, products }: ContrastSums, reach: number): number {
  const each = sides.map(({ weight, n }, side) => {
    const held = products[side * sides.length + side] ?? 0;
    return ((weight * reach) / n) ** 2 + (held * reach ** 2) / n;
  });
  return Math.sqrt(Math.max(0, ...each));
}

function weightedMean(sides: readonly ContrastSide[]): number {
  return sides.reduce((total, { weight, mean }) => total + weight * mean, 0);
}
