import fc from "fast-check";
import { expect, test } from "vitest";
import { deviationFromMean, deviationFromMedian, deviationOfItems } from "./average-deviation.ts";
import { absent } from "./statistic.ts";

test("1, 2, 6 lie 2 from their mean of 3, and 5/3 from their median of 2", () => {
  expect(deviationFromMean([1, 2, 6]).value).toBe(2);
  expect(deviationFromMedian([1, 2, 6]).value).toBeCloseTo(5 / 3, 14);
  expect(
    deviationOfItems([
      [1, 2, 6],
      [4, 4],
    ]).value,
  ).toBe(1);
});

test("the median is nearest to all", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 12 }), (answers) => {
      const [mean, median] = [deviationFromMean(answers).value, deviationFromMedian(answers).value];
      expect(median).toBeLessThanOrEqual((mean ?? Number.NaN) + 1e-12);
    }),
    { seed: 19 },
  );
});

test("one answer deviates from nothing", () => {
  expect(deviationFromMean([3])).toEqual(absent("tooFewAnswers"));
  expect(deviationFromMedian([])).toEqual(absent("tooFewAnswers"));
  expect(deviationOfItems([[3, 4], [3]])).toEqual(absent("tooFewAnswers"));
});
