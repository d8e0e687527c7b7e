import { expect, test } from "vitest";
import { varianceOfMean, varianceOfShare } from "./sampling-variance.ts";
import { absent } from "./statistic.ts";

test("a team of which all agree still has a variance, by four answers of the overall share", () => {
  // (6 + 4 · ½)/10 = 0.8; 0.16/6.
  expect(varianceOfShare({ favourable: 6, n: 6, overall: 0.5 }).value).toBeCloseTo(0.16 / 6, 14);
});

test("says why there is none", () => {
  expect(varianceOfShare({ favourable: 0, n: 0, overall: 0.5 })).toEqual(absent("noAnswers"));
  expect(varianceOfShare({ favourable: 6, n: 6, overall: 1 })).toEqual(absent("noSpread"));
  expect(varianceOfMean({ n: 0, within: 2 })).toEqual(absent("noAnswers"));
  expect(varianceOfMean({ n: 3, within: 0 })).toEqual(absent("noSpread"));
  expect(varianceOfMean({ n: 4, within: 2 }).value).toBe(0.5);
});
