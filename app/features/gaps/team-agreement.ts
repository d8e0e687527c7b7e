import { average, sum, variance } from "./moments.ts";
import { absent, known, type Statistic } from "./statistic.ts";

/**
 * Variance of a five-point item when answers lean to one side without any agreement, by how much they lean (LeBreton &
 * Senter 2008). Which null was used is always said beside the number.
 */
export const SKEWED_FIVE_POINT_VARIANCE = { slight: 1.34, moderate: 0.9, heavy: 0.44 } as const;

/** Variance when every one of A options `step` apart is as likely as any other, step²(A² − 1)/12: 2 for five points. */
export function uniformVariance({ options, step }: { options: number; step: number }): number {
  return (step ** 2 * (options ** 2 - 1)) / 12;
}

/**
 * r_wg of one item in one team, 0 for no agreement beyond the null up to 1 for one mind: 1 − s²/σ², below 0 told as 0
 * (James, Demaree & Wolf 1984; methodology 2.1). `nullVariance` is σ². Absent below two answers.
 */
export function rwg(answers: readonly number[], nullVariance: number): Statistic<number> {
  const spread = variance(answers);
  return spread === null ? absent("tooFewAnswers") : known(Math.max(0, 1 - spread / nullVariance));
}

/**
 * r_wg(J) of a theme in one team, 0 to 1; `items` holds the team's answers item by item. Grows with the number of items
 * by construction: prefer `rwgStar` (methodology 2.1). Absent without items or where one has fewer than two answers.
 */
export function rwgOfItems(items: readonly (readonly number[])[], nullVariance: number): Statistic<number> {
  const spread = meanItemVariance(items);
  if (spread.value === null) return spread;
  const agreed = items.length * (1 - Math.min(spread.value, nullVariance) / nullVariance);
  return known(agreed / (agreed + Math.min(spread.value, nullVariance) / nullVariance));
}

/**
 * r*_wg(J) = 1 − S/σ² of a theme in one team, S the mean item variance: at most 1, and below 0 where answers are further
 * apart than under the null (Lindell, Brandt & Whitney 1999). Absent as for `rwgOfItems`.
 */
export function rwgStar(items: readonly (readonly number[])[], nullVariance: number): Statistic<number> {
  const spread = meanItemVariance(items);
  return spread.value === null ? spread : known(1 - spread.value / nullVariance);
}

/**
 * a_wg of one item in one team on a scale from `lowest` to `highest`: agreement against the largest variance that the
 * team's mean allows, from −1 to 1 (Brown & Hauenstein 2005; methodology 2.1). Exactly 1 where the mean is an end of
 * the scale. Absent below two answers, and `outOfRange` where the mean is so near an end that the largest variance is
 * not reached.
 */
export function awg(
  answers: readonly number[],
  { lowest, highest }: { lowest: number; highest: number },
): Statistic<number> {
  const [mean, spread] = [average(answers), variance(answers)];
  if (mean === null || spread === null) return absent("tooFewAnswers");
  const n = answers.length;
  if (mean === lowest || mean === highest) return known(1);
  if (mean < (lowest * (n - 1) + highest) / n || mean > (highest * (n - 1) + lowest) / n) return absent("outOfRange");
  const largest = ((highest + lowest) * mean - mean ** 2 - highest * lowest) * (n / (n - 1));
  return known(1 - (2 * spread) / largest);
}

function meanItemVariance(items: readonly (readonly number[])[]): Statistic<number> {
  const spreads = items.flatMap((answers) => variance(answers) ?? []);
  if (items.length === 0 || spreads.length < items.length) return absent("tooFewAnswers");
  return known(sum(spreads) / spreads.length);
}
