import fc from "fast-check";
import { expect, test } from "vitest";
import { cascade } from "./cascade.ts";
import type { ClusteredAnswers } from "./clustered.ts";
import { absent } from "./statistic.ts";

/** Twelve answers around a level, each in a cluster that the other tiers have too. */
function around(level: number): ClusteredAnswers {
  return {
    values: Array.from({ length: 12 }, (_, place) => level + 5 * ((place % 3) - 1)),
    clusters: Array.from({ length: 12 }, (_, place) => `part ${(place * 5 + level) % 12}`),
  };
}

test("finds the step at which the message breaks, by its place from the top", () => {
  const found = cascade([around(80), around(78), around(50), around(49)]);
  expect(found.steps.map(({ value }) => value && Math.round(value.estimate))).toEqual([2, 28, 1]);
  expect(found.whole.value?.estimate).toBeCloseTo(31, 10);
  expect(found.carriedBy.value).toBe(1);
});

test("a gap the other way is carried by the step that goes that way", () => {
  expect(cascade([around(40), around(70), around(69)]).carriedBy.value).toBe(0);
});

test("two steps of one size cannot be told apart, and no gap is carried by nothing", () => {
  expect(cascade([around(80), around(60), around(40)]).carriedBy).toEqual(absent("noSpread"));
  expect(cascade([around(60), around(60), around(60)]).carriedBy).toEqual(absent("noSpread"));
});

test("with two tiers the only step carries it", () => {
  const found = cascade([around(80), around(50)]);
  expect(found.steps[0]).toEqual(found.whole);
  expect(found.carriedBy.value).toBe(0);
});

test("a tier without answers leaves the whole gap and says why the step is missing", () => {
  const found = cascade([around(80), { values: [], clusters: [] }, around(50)]);
  expect(found.steps).toEqual([absent("noAnswers"), absent("noAnswers")]);
  expect(found.whole.value?.estimate).toBeCloseTo(30, 10);
  expect(found.carriedBy).toEqual(absent("noAnswers"));
  expect(cascade([around(80)]).whole).toEqual(absent("notComparable"));
});

test("steps add up to the whole", () => {
  const tier = fc
    .array(fc.record({ value: fc.integer({ min: 1, max: 5 }), cluster: fc.integer({ min: 0, max: 9 }) }), {
      minLength: 20,
      maxLength: 40,
    })
    .map((answers) => ({
      values: answers.map(({ value }) => value),
      clusters: answers.map(({ cluster }) => `part ${cluster}`),
    }));
  fc.assert(
    fc.property(fc.array(tier, { minLength: 2, maxLength: 5 }), (tiers) => {
      const { steps, whole } = cascade(tiers);
      const total = steps.reduce((sum, { value }) => sum + (value?.estimate ?? Number.NaN), 0);
      if (!Number.isNaN(total)) expect(whole.value?.estimate).toBeCloseTo(total, 10);
    }),
    { seed: 19 },
  );
});
