import { expect, test } from "vitest";
import { intraclass } from "./intraclass.ts";
import { absent } from "./statistic.ts";

test("two teams worked by hand", () => {
  // Means 2 and 10: MSB 64 on one degree of freedom, MSW 4/2, N/G = 2: 62/66 and 62/64.
  const { value } = intraclass([[1, 3], [9, 11], []]);
  expect(value).toMatchObject({ meanSquareBetween: 64, meanSquareWithin: 2, averageSize: 2, belowZero: false });
  expect(value?.icc1).toBeCloseTo(62 / 66, 14);
  expect(value?.icc2).toBeCloseTo(62 / 64, 14);
});

test("teams closer together than chance are told as 0, and it says so", () => {
  expect(
    intraclass([
      [0, 100],
      [1, 99],
    ]).value,
  ).toMatchObject({ icc1: 0, icc2: 0, belowZero: true });
});

test("says why there is none: one team, single answers, or one mind", () => {
  expect(intraclass([[1, 2]])).toEqual(absent("tooFewUnits"));
  expect(intraclass([[1], [2], [3]])).toEqual(absent("tooFewAnswers"));
  expect(
    intraclass([
      [3, 3],
      [3, 3],
    ]),
  ).toEqual(absent("noSpread"));
});
