import { absent, known, type Statistic } from "./statistic.ts";

/** Ids from first to last, each once. */
export type Ranking = readonly string[];

/**
 * How much the persistence p of `rankBiasedOverlap` weighs the head of a ranking: at .9 its first ten carry about 86 %.
 */
export const RBO_PERSISTENCE = 0.9;

/**
 * What share of the first k two rankings have in common, 0 to 1, and by Jaccard in what share of all that either names
 * (methodology 2.6). Ties must be broken before, by a rule that is stated. Absent when k is below 1 or either ranking
 * is shorter.
 */
export function topOverlap(
  first: Ranking,
  second: Ranking,
  k: number,
): Statistic<{ readonly overlap: number; readonly jaccard: number }> {
  if (k < 1 || first.length < k || second.length < k) return absent("tooFewAnswers");
  const named = new Set(first.slice(0, k));
  const shared = second.slice(0, k).filter((id) => named.has(id)).length;
  return known({ overlap: shared / k, jaccard: shared / (2 * k - shared) });
}

/**
 * The mean of the top-d overlaps for d from 1 to the whole length, 0 to 1: the head counts more often. Absent as below.
 */
export function averageOverlap(first: Ranking, second: Ranking): Statistic<number> {
  const shared = sharedByDepth(first, second);
  if (shared.value === null) return shared;
  return known(shared.value.reduce((sum, count, place) => sum + count / (place + 1), 0) / shared.value.length);
}

/**
 * Rank-biased overlap of two rankings of equal length, extrapolated to all that was not ranked, 0 to 1: RBO_ext =
 * (X_k/k)p^k + ((1 − p)/p) Σ (X_d/d)p^d with X_d what the first d share (Webber, Moffat & Zobel 2010; methodology 2.6).
 * Absent when they are empty or differ in length.
 */
export function rankBiasedOverlap(first: Ranking, second: Ranking, p = RBO_PERSISTENCE): Statistic<number> {
  const shared = sharedByDepth(first, second);
  if (shared.value === null) return shared;
  const k = shared.value.length;
  const seen = shared.value.reduce((sum, count, place) => sum + (count / (place + 1)) * p ** (place + 1), 0);
  return known(((shared.value.at(-1) ?? 0) / k) * p ** k + ((1 - p) / p) * seen);
}

/** X_d for every depth d. */
function sharedByDepth(first: Ranking, second: Ranking): Statistic<number[]> {
  if (first.length !== second.length) return absent("notComparable");
  if (first.length === 0) return absent("noAnswers");
  const seen = new Set<string>();
  let shared = 0;
  return known(
    first.map((id, place) => {
      for (const each of [id, second[place] ?? ""]) {
        if (seen.has(each)) shared++;
        seen.add(each);
      }
      return shared;
    }),
  );
}
