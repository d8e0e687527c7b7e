import { sum } from "./moments.ts";
import { absent, known, type Statistic } from "./statistic.ts";

export type Metric = "nominal" | "ordinal" | "interval" | "ratio";

/**
 * Krippendorff's α: 1 for one mind, 0 for agreement by chance, below 0 for less (methodology 2.4; Krippendorff 2011).
 * Each unit holds its ratings, null where missing; units with one rating do not count. Ratio data must not be negative.
 * Absent when no unit has two ratings, and when all ratings are the same, where α is 0/0 and not 1. Time grows with the
 * square of the distinct values.
 */
export function krippendorffAlpha(units: readonly (readonly (number | null)[])[], metric: Metric): Statistic<number> {
  const pairable = units.map((unit) => unit.filter((rating) => rating !== null)).filter((unit) => unit.length >= 2);
  if (pairable.length === 0) return absent("tooFewAnswers");
  const values = [...new Set(pairable.flat())].sort((a, b) => a - b);
  if (metric === "ratio" && (values[0] ?? 0) < 0) return absent("outOfRange");
  const counts = values.map((value) => sum(pairable.map((unit) => unit.filter((rating) => rating === value).length)));
  const total = sum(counts);
  const distance = squaredDistances({ values, counts, metric });
  const placeOf = new Map(values.map((value, place) => [value, place]));

  let observed = 0;
  for (const unit of pairable) {
    for (const first of unit) {
      for (const second of unit) {
        observed += distance(placeOf.get(first) ?? 0, placeOf.get(second) ?? 0) / (unit.length - 1);
      }
    }
  }
  let expected = 0;
  counts.forEach((count, c) => {
    counts.forEach((other, k) => {
      expected += count * other * distance(c, k);
    });
  });
  return expected === 0 ? absent("noSpread") : known(1 - ((total - 1) * observed) / expected);
}

/** δ² between two values, by their place among the distinct ones in order. */
function squaredDistances({
  values,
  counts,
  metric,
}: {
  values: readonly number[];
  counts: readonly number[];
  metric: Metric;
}): (first: number, second: number) => number {
  const valueAt = (place: number) => values[place] ?? 0;
  switch (metric) {
    case "nominal":
      return (c, k) => (c === k ? 0 : 1);
    case "interval":
      return (c, k) => (valueAt(c) - valueAt(k)) ** 2;
    case "ratio":
      return (c, k) => (c === k ? 0 : ((valueAt(c) - valueAt(k)) / (valueAt(c) + valueAt(k))) ** 2);
    case "ordinal": {
      // Middle of each value among all ratings in order: the ratings between two values, half of each end counted.
      let below = 0;
      const middles = counts.map((count) => {
        below += count;
        return below - count / 2;
      });
      return (c, k) => ((middles[c] ?? 0) - (middles[k] ?? 0)) ** 2;
    }
  }
}
