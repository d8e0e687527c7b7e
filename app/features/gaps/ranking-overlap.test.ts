import fc from "fast-check";
import { expect, test } from "vitest";
import { averageOverlap, rankBiasedOverlap, topOverlap } from "./ranking-overlap.ts";
import { absent } from "./statistic.ts";

const ids = ["a", "b", "c", "d", "e", "f"];
const ranking = fc.shuffledSubarray(ids, { minLength: 6 });

test("the published example: 12345 against 23415", () => {
  expect(rankBiasedOverlap([..."12345"], [..."23415"]).value).toBeCloseTo(0.828, 12);
});

test("nothing in common is 0, all in order 1", () => {
  expect(rankBiasedOverlap(["a", "b"], ["c", "d"]).value).toBe(0);
  expect(averageOverlap(ids, ids).value).toBe(1);
  expect(topOverlap(ids, ["f", "e", "d", "c", "b", "a"], 3).value).toEqual({ overlap: 0, jaccard: 0 });
});

test("lies between 0 and 1 and does not care which is first", () => {
  fc.assert(
    fc.property(ranking, ranking, fc.integer({ min: 1, max: 6 }), (first, second, k) => {
      for (const of of [rankBiasedOverlap, averageOverlap]) {
        const { value } = of(first, second);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
        expect(of(second, first).value).toBeCloseTo(value ?? Number.NaN, 12);
      }
      expect(topOverlap(second, first, k)).toEqual(topOverlap(first, second, k));
    }),
    { seed: 19 },
  );
});

test("says why there is none", () => {
  expect(rankBiasedOverlap(["a"], ["a", "b"])).toEqual(absent("notComparable"));
  expect(averageOverlap([], [])).toEqual(absent("noAnswers"));
  expect(topOverlap(["a"], ["a", "b"], 2)).toEqual(absent("tooFewAnswers"));
  expect(topOverlap(["a"], ["a"], 0)).toEqual(absent("tooFewAnswers"));
});
