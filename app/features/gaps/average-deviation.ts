import { average, sum } from "./moments.ts";
import { median } from "./quantile.ts";
import { absent, known, type Statistic } from "./statistic.ts";

/**
 * AD_M, how far answers lie from the team's mean on average, in the scale's unit: 0 for one mind (Burke, Finkelstein &
 * Dusig 1999; methodology 2.1). Absent below two answers.
 */
export function deviationFromMean(answers: readonly number[]): Statistic<number> {
  return averageDeviation(answers, average(answers));
}

/** AD_Md, the same around the median, which is never larger. Absent below two answers. */
export function deviationFromMedian(answers: readonly number[]): Statistic<number> {
  return averageDeviation(answers, median(answers));
}

/** AD_M(J) of a theme: the mean of its items' AD_M. Absent without items or where one has fewer than two answers. */
export function deviationOfItems(items: readonly (readonly number[])[]): Statistic<number> {
  const each = items.flatMap((answers) => deviationFromMean(answers).value ?? []);
  if (items.length === 0 || each.length < items.length) return absent("tooFewAnswers");
  return known(sum(each) / each.length);
}

function averageDeviation(answers: readonly number[], centre: number | null): Statistic<number> {
  if (centre === null || answers.length < 2) return absent("tooFewAnswers");
  return known(sum(answers.map((answer) => Math.abs(answer - centre))) / answers.length);
}
