import { expect, test } from "vitest";
import { absent } from "#app/features/gaps/statistic.ts";
import { randomIntercept } from "./random-intercept.ts";

test("teams of one size give the components of the analysis of variance", () => {
  // Means 2, 6 and 10, squares within 2 each on one degree of freedom: MSW 2, MSB 2 · 16 = 32, (32 − 2)/2 = 15.
  const { value } = randomIntercept([
    [1, 3],
    [5, 7],
    [9, 11],
  ]);
  expect(value?.mean).toBeCloseTo(6, 10);
  expect(value?.within).toBeCloseTo(2, 5);
  expect(value?.between).toBeCloseTo(15, 4);
  expect(value?.effects[0]).toBeCloseTo((30 / 32) * -4, 5);
});

test("teams closer together than chance have nothing between them", () => {
  expect(
    randomIntercept([
      [0, 100],
      [0, 100],
    ]).value,
  ).toMatchObject({ between: 0, mean: 50, effects: [0, 0] });
});

test("says why there is none: one team, single answers, or no spread", () => {
  expect(randomIntercept([[1, 2], []])).toEqual(absent("tooFewUnits"));
  expect(randomIntercept([[1], [2]])).toEqual(absent("tooFewAnswers"));
  expect(
    randomIntercept([
      [1, 1],
      [2, 2],
    ]),
  ).toEqual(absent("noSpread"));
});
