import { expect, test } from "vitest";
import companies from "#tests/reference/lq2002-leadership.json";
import reference from "#tests/reference/statistics.json";
import { absent } from "./statistic.ts";
import { varianceComponents } from "./within-teams.ts";

test("the variance within and between 49 companies is that of R's analysis of variance", () => {
  const { MSB, MSW } = reference.anova.value;
  const found = varianceComponents(companies.map(({ leadSum }) => leadSum.map((sum) => sum / 11))).value;
  expect(found?.within).toBeCloseTo(MSW, 8);
  expect(found?.withinDf).toBe(2042 - 49);
  // The size that stands for unequal groups: (N − Σn²/N) / (G − 1).
  const squares = companies.reduce((sum, { leadSum }) => sum + leadSum.length ** 2, 0);
  expect(found?.between).toBeCloseTo((MSB - MSW) / ((2042 - squares / 2042) / 48), 8);
});

test("two teams worked by hand: within 2 on 2 degrees of freedom, between 31", () => {
  // Means 2 and 10, squares within 2 + 2, between 2·16 + 2·16 = 64, average size 2: (64 − 2) / 2.
  expect(varianceComponents([[1, 3], [9, 11], []]).value).toEqual({ within: 2, withinDf: 2, between: 31 });
});

test("teams closer together than chance have no variance between them", () => {
  expect(
    varianceComponents([
      [0, 100],
      [0, 100],
    ]).value,
  ).toEqual({ within: 5000, withinDf: 2, between: 0 });
});

test("one team has no between, and single answers no within", () => {
  expect(varianceComponents([[1, 3]]).value).toEqual({ within: 2, withinDf: 1, between: null });
  expect(varianceComponents([[1], [2], [3]])).toEqual(absent("tooFewAnswers"));
  expect(varianceComponents([])).toEqual(absent("tooFewAnswers"));
});
