import fc from "fast-check";
import { expect, test } from "vitest";
import { absent } from "./statistic.ts";
import { awg, rwg, rwgOfItems, rwgStar, SKEWED_FIVE_POINT_VARIANCE, uniformVariance } from "./team-agreement.ts";

const UNIFORM = uniformVariance({ options: 5, step: 1 });
const FIVE_POINTS = { lowest: 1, highest: 5 };
const team = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 12 });

test("the uniform null is 2 on five points, 10 on eleven, and 1,000 when these are 10 points apart", () => {
  expect(UNIFORM).toBe(2);
  expect(uniformVariance({ options: 11, step: 1 })).toBe(10);
  expect(uniformVariance({ options: 11, step: 10 })).toBe(1000);
});

test("one mind is 1, halves at the ends are below 0 and told as 0", () => {
  expect(rwg([4, 4, 4], UNIFORM).value).toBe(1);
  expect(rwg([1, 1, 5, 5], UNIFORM).value).toBe(0);
  expect(rwgStar([[1, 1, 5, 5]], UNIFORM).value).toBeCloseTo(1 - 16 / 3 / 2, 14);
  expect(rwgOfItems([[1, 1, 5, 5]], UNIFORM).value).toBe(0);
});

test("a skewed null leaves less agreement to find", () => {
  const answers = [3, 4, 4, 5];
  expect(rwg(answers, SKEWED_FIVE_POINT_VARIANCE.slight).value).toBeLessThan(rwg(answers, UNIFORM).value ?? 0);
});

test("one answer, or an item without two, agrees with nothing", () => {
  expect(rwg([4], UNIFORM)).toEqual(absent("tooFewAnswers"));
  expect(rwgOfItems([[4, 4], [3]], UNIFORM)).toEqual(absent("tooFewAnswers"));
  expect(rwgStar([], UNIFORM)).toEqual(absent("tooFewAnswers"));
  expect(awg([4], FIVE_POINTS)).toEqual(absent("tooFewAnswers"));
});

test("a_wg does not exist where the mean is too near an end, and is 1 at the end", () => {
  expect(awg([1, 1, 1, 1, 2], FIVE_POINTS)).toEqual(absent("outOfRange"));
  expect(awg([5, 5, 5, 5, 4], FIVE_POINTS)).toEqual(absent("outOfRange"));
  expect(awg([5, 5, 5], FIVE_POINTS).value).toBe(1);
  expect(awg([1, 1], FIVE_POINTS).value).toBe(1);
  // Halves at the ends: as far apart as a mean of 3 allows.
  expect(awg([1, 5], FIVE_POINTS).value).toBeCloseTo(-1, 12);
});

test("turning the scale around changes no index, nor does the order of the team", () => {
  fc.assert(
    fc.property(team, (answers) => {
      const turned = answers.map((answer) => 6 - answer).reverse();
      expect(rwg(turned, UNIFORM).value).toBeCloseTo(rwg(answers, UNIFORM).value ?? Number.NaN, 12);
      const [there, back] = [awg(answers, FIVE_POINTS), awg(turned, FIVE_POINTS)];
      expect(back.reason).toBe(there.reason);
      if (there.value !== null) expect(back.value).toBeCloseTo(there.value, 12);
    }),
    { seed: 19 },
  );
});

test("more items of the same agreement raise r_wg(J) and leave r*_wg(J)", () => {
  const item = [3, 4, 4, 5];
  const once = rwgOfItems([item], UNIFORM).value ?? Number.NaN;
  expect(once).toBeCloseTo(rwg(item, UNIFORM).value ?? Number.NaN, 14);
  expect(rwgOfItems([item, item, item], UNIFORM).value).toBeGreaterThan(once);
  expect(rwgStar([item, item, item], UNIFORM).value).toBeCloseTo(rwgStar([item], UNIFORM).value ?? Number.NaN, 14);
});
