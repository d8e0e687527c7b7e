import { chiSquareAbove } from "./chi-square.ts";
import { midRanks, tieSizes } from "./mid-ranks.ts";
import { sum } from "./moments.ts";
import { absent, known, type Statistic } from "./statistic.ts";

export interface Concordance {
  /** 0 for no agreement between the rankings, 1 for the same ranking throughout. */
  readonly w: number;
  /** m(n − 1)W against chance on n − 1 degrees of freedom; null below seven items, where it does not hold. */
  readonly chiSquare: number | null;
  readonly p: number | null;
}

const FEWEST_ITEMS_FOR_P = 7;

/**
 * Kendall's W of m rankings of the same n items, with the correction for ties (methodology 2.6; Kendall & Smith 1939).
 * Each ranking gives a rank or a score to every item, in one order of the items; ties become mid-ranks. Absent below
 * two rankings or two items, where rankings differ in length, or when every ranking ties everything.
 */
export function kendallW(rankings: readonly (readonly number[])[]): Statistic<Concordance> {
  const m = rankings.length;
  const n = rankings[0]?.length ?? 0;
  if (m < 2 || n < 2) return absent("tooFewAnswers");
  if (rankings.some((ranking) => ranking.length !== n)) return absent("notComparable");
  const ranked = rankings.map(midRanks);
  const totals = Array.from({ length: n }, (_, item) => sum(ranked.map((ranks) => ranks[item] ?? 0)));
  return concordanceOfTotals(totals, { rankings: m, ties: sum(rankings.map(tiesIn)) });
}

/**
 * The same from the sum of the ranks that each item was given, which is all that W is made of. `ties`: Σ (t³ − t) over the
 * groups of tied items of all rankings. Absent below two rankings or two items, or when every ranking ties everything.
 */
export function concordanceOfTotals(
  totals: readonly number[],
  { rankings: m, ties }: { rankings: number; ties: number },
): Statistic<Concordance> {
  const n = totals.length;
  if (m < 2 || n < 2) return absent("tooFewAnswers");
  const squares = sum(totals.map((total) => (total - (m * (n + 1)) / 2) ** 2));
  const most = m ** 2 * (n ** 3 - n) - m * ties;
  if (most === 0) return absent("noSpread");
  const w = (12 * squares) / most;
  if (n < FEWEST_ITEMS_FOR_P) return known({ w, chiSquare: null, p: null });
  const chiSquare = m * (n - 1) * w;
  return known({ w, chiSquare, p: chiSquareAbove({ x: chiSquare, df: n - 1 }) });
}

function tiesIn(ranking: readonly number[]): number {
  return sum(tieSizes(ranking).map((t) => t ** 3 - t));
}
