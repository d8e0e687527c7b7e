import fc from "fast-check";
import { expect, test } from "vitest";
import { cohensH, hedgesCorrection, pairedDifference, standardisedDifference } from "./effect-sizes.ts";
import { absent } from "./statistic.ts";

const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 20 });

test("all against none is π, the farthest that two shares can be apart", () => {
  expect(cohensH(1, 0)).toBeCloseTo(Math.PI, 14);
  expect(cohensH(0.3, 0.3)).toBe(0);
});

test("the correction is that of the methodology, and stays exact for very many answers", () => {
  expect(hedgesCorrection(4).value).toBeCloseTo(0.797885, 6);
  expect(hedgesCorrection(20).value).toBeCloseTo(0.961945, 6);
  // J = 1 − 3/(4m − 1) up to terms in m⁻³ or so.
  expect(hedgesCorrection(10_000_000).value).toBeCloseTo(1 - 3 / 39_999_999, 14);
  expect(hedgesCorrection(1)).toEqual(absent("tooFewAnswers"));
});

test("2, 4 against 1, 3 worked by hand: a mean apart by 1 with a pooled variance of 2", () => {
  const found = standardisedDifference([2, 4], [1, 3]).value;
  expect(found?.d).toBeCloseTo(1 / Math.sqrt(2), 14);
  // J(2) = Γ(1)/(√1 · Γ(½)) = 1/√π.
  expect(found?.g).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 14);
  expect(found?.varianceOfG).toBeCloseTo(1 + 1 / (2 * Math.PI) / 8, 14);
});

test("without spread, or with too few answers, there is no effect size", () => {
  expect(standardisedDifference([3, 3], [4, 4])).toEqual(absent("noSpread"));
  expect(standardisedDifference([3], [4, 5])).toEqual(absent("tooFewAnswers"));
  expect(standardisedDifference([], [4, 5, 5, 5])).toEqual(absent("noAnswers"));
  expect(pairedDifference([1, 1, 1])).toEqual(absent("noSpread"));
  expect(pairedDifference([1, 2])).toEqual(absent("tooFewAnswers"));
});

test("does not depend on the unit or on where the scale starts", () => {
  fc.assert(
    fc.property(answers, answers, fc.integer({ min: -9, max: 9 }), (first, second, shift) => {
      const moved = (values: readonly number[]) => values.map((value) => 20 * (value + shift));
      const [before, after] = [
        standardisedDifference(first, second).value,
        standardisedDifference(moved(first), moved(second)).value,
      ];
      if (!before || !after) return expect(after).toBe(before);
      expect(after.g).toBeCloseTo(before.g, 10);
    }),
    { seed: 19 },
  );
});
