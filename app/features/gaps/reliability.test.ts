import fc from "fast-check";
import { expect, test } from "vitest";
import { cronbachAlpha } from "./reliability.ts";
import { absent } from "./statistic.ts";

const row = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 });
const rows = fc.array(row, { minLength: 50, maxLength: 70 });

test("the same answer to every item is as reliable as can be", () => {
  const same = Array.from({ length: 50 }, (_, person) => [1 + (person % 5), 1 + (person % 5)]);
  expect(cronbachAlpha(same).value?.raw).toBeCloseTo(1, 12);
  expect(cronbachAlpha(same).value?.standardised).toBeCloseTo(1, 12);
});

test("rows with a gap are left out and counted out", () => {
  fc.assert(
    fc.property(rows, (answers) => {
      const withGaps = [...answers, [1, null, 5], [null, null, null]];
      expect(cronbachAlpha(withGaps)).toEqual(cronbachAlpha(answers));
    }),
    { seed: 19, numRuns: 20 },
  );
});

test("the order of the items does not matter, nor does turning all of them", () => {
  fc.assert(
    fc.property(rows, (answers) => {
      const turned = answers.map((each) => each.map((answer) => 6 - answer).reverse());
      const [there, back] = [cronbachAlpha(answers).value, cronbachAlpha(turned).value];
      expect(back?.raw).toBeCloseTo(there?.raw ?? Number.NaN, 10);
      expect(back?.standardised).toBeCloseTo(there?.standardised ?? Number.NaN, 10);
    }),
    { seed: 19, numRuns: 20 },
  );
});

test("an item of one mind leaves nothing to standardise", () => {
  const rowsOfOne = Array.from({ length: 50 }, (_, person) => [3, 1 + (person % 5)]);
  expect(cronbachAlpha(rowsOfOne).value?.standardised).toBeNull();
});

test("says why there is none: 49 people, one item, or no spread in the totals", () => {
  const people = (count: number, items: (person: number) => number[]) =>
    Array.from({ length: count }, (_, person) => items(person));
  expect(cronbachAlpha(people(49, (person) => [person % 5, person % 3]))).toEqual(absent("tooFewAnswers"));
  expect(cronbachAlpha(people(60, (person) => [person % 5]))).toEqual(absent("tooFewAnswers"));
  expect(cronbachAlpha(people(60, (person) => [person % 2, 1 - (person % 2)]))).toEqual(absent("noSpread"));
  expect(cronbachAlpha([])).toEqual(absent("tooFewAnswers"));
});
