import { midRanks } from "./mid-ranks.ts";
import { average, sum } from "./moments.ts";
import { type Ranking, topOverlap } from "./ranking-overlap.ts";
import { absent, known, type Statistic } from "./statistic.ts";

export interface StatedPriorities {
  /** Share of the tier, 0 to 1, that ranks the stated first priority first. */
  readonly namesFirst: number;
  /** How much of the stated top three a person's own top three holds on average, 0 to 1. */
  readonly topThreeOverlap: number;
  readonly n: number;
}

const TOP = 3;

/**
 * What a tier ranks against what leadership states (binding decision 9). `rankings` are the tier's complete ones, of
 * the same options. Absent when nobody ranked, or when there are fewer than three options.
 */
export function statedPriorities(rankings: readonly Ranking[], stated: Ranking): Statistic<StatedPriorities> {
  const overlaps = rankings.flatMap((ranking) => topOverlap(ranking, stated, TOP).value ?? []);
  const topThreeOverlap = average(overlaps.map(({ overlap }) => overlap));
  if (rankings.length === 0) return absent("noAnswers");
  if (topThreeOverlap === null || overlaps.length < rankings.length) return absent("tooFewAnswers");
  const first = rankings.filter((ranking) => ranking[0] === stated[0]).length;
  return known({ namesFirst: first / rankings.length, topThreeOverlap, n: rankings.length });
}

/**
 * Mid-ranks of a tier's options by their mean rank, in the order of `options`, 1 the highest priority. Absent when
 * nobody ranked.
 */
export function tierRanks(rankings: readonly Ranking[], options: readonly string[]): Statistic<number[]> {
  if (rankings.length === 0) return absent("noAnswers");
  if (options.some((option) => rankings.some((ranking) => !ranking.includes(option)))) return absent("notComparable");
  return known(midRanks(options.map((option) => sum(rankings.map((ranking) => ranking.indexOf(option))))));
}
