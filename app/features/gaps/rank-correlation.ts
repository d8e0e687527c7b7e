import { normalCdf, tCdf } from "./distributions.ts";
import { midRanks, tieSizes } from "./mid-ranks.ts";
import { sum } from "./moments.ts";
import { absent, known, type Statistic } from "./statistic.ts";

export interface RankCorrelation {
  /** −1 for opposite orders, 1 for the same. */
  readonly correlation: number;
  /** Two-sided against no relation, by an approximation that wants about ten items; null below three. */
  readonly p: number | null;
}

/**
 * Kendall's τ_b of two scorings of the same items, with the tie-corrected normal p value (methodology 2.6; Kendall
 * 1945). Absent below two items, where lengths differ, or when a scoring ties everything. Time grows with the square of
 * the items.
 */
export function kendallTau(x: readonly number[], y: readonly number[]): Statistic<RankCorrelation> {
  const n = x.length;
  if (n !== y.length) return absent("notComparable");
  if (n < 2) return absent("tooFewAnswers");
  let score = 0;
  for (let second = 1; second < n; second++) {
    for (let first = 0; first < second; first++) {
      score += Math.sign((x[second] ?? 0) - (x[first] ?? 0)) * Math.sign((y[second] ?? 0) - (y[first] ?? 0));
    }
  }
  const [tiesX, tiesY] = [tieSizes(x), tieSizes(y)];
  const pairs = (n * (n - 1)) / 2;
  const untied = (ties: readonly number[]) => pairs - sum(ties.map((t) => (t * (t - 1)) / 2));
  const most = Math.sqrt(untied(tiesX) * untied(tiesY));
  if (most === 0) return absent("noSpread");
  const correlation = score / most;
  if (n < 3) return known({ correlation, p: null });
  const spread = Math.sqrt(varianceOfScore({ n, tiesX, tiesY }));
  return known({ correlation, p: 2 * normalCdf(-Math.abs(score) / spread) });
}

/**
 * Spearman's ρ, Pearson's correlation of mid-ranks, with the p value of t on n − 2 degrees of freedom (methodology
 * 2.6). Absent as for τ_b.
 */
export function spearmanRho(x: readonly number[], y: readonly number[]): Statistic<RankCorrelation> {
  const n = x.length;
  if (n !== y.length) return absent("notComparable");
  if (n < 2) return absent("tooFewAnswers");
  const middle = (n + 1) / 2;
  const [ranksX, ranksY] = [midRanks(x), midRanks(y)].map((ranks) => ranks.map((rank) => rank - middle));
  if (!ranksX || !ranksY) return absent("noAnswers");
  const most = Math.sqrt(sum(ranksX.map((r) => r * r)) * sum(ranksY.map((r) => r * r)));
  if (most === 0) return absent("noSpread");
  const correlation = sum(ranksX.map((rank, item) => rank * (ranksY[item] ?? 0))) / most;
  if (n < 3) return known({ correlation, p: null });
  const left = 1 - correlation ** 2;
  if (left <= 0) return known({ correlation, p: 0 });
  const t = Math.abs(correlation) * Math.sqrt((n - 2) / left);
  return known({ correlation, p: 2 * tCdf({ t: -t, df: n - 2 }) });
}

/**
 * Variance of concordant less discordant pairs under no relation, with ties on both sides (Kendall 1970, Rank
 * Correlation Methods).
 */
function varianceOfScore({
  n,
  tiesX,
  tiesY,
}: {
  n: number;
  tiesX: readonly number[];
  tiesY: readonly number[];
}): number {
  const base = (t: number) => t * (t - 1) * (2 * t + 5);
  const twos = (t: number) => t * (t - 1);
  const threes = (t: number) => t * (t - 1) * (t - 2);
  const over = (ties: readonly number[], of: (t: number) => number) => sum(ties.map(of));
  return (
    (base(n) - over(tiesX, base) - over(tiesY, base)) / 18 +
    (over(tiesX, twos) * over(tiesY, twos)) / (2 * twos(n)) +
    (over(tiesX, threes) * over(tiesY, threes)) / (9 * threes(n))
  );
}
