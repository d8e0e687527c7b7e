import fc from "fast-check";
import { expect, test } from "vitest";
import { againstDrift, gapChange, meanChange, type Wave } from "./change.ts";
import type { ClusteredAnswers } from "./clustered.ts";
import { absent } from "./statistic.ts";

const answered = fc.array(
  fc.record({ value: fc.integer({ min: 1, max: 5 }), cluster: fc.integer({ min: 0, max: 9 }) }),
  {
    minLength: 20,
    maxLength: 40,
  },
);
const side = answered.map(
  (answers): ClusteredAnswers => ({
    values: answers.map(({ value }) => value),
    clusters: answers.map(({ cluster }) => `team ${cluster}`),
  }),
);
const wave = fc.record({ upper: side, lower: side });

test("the same answers twice changed nothing, for certain", () => {
  fc.assert(
    fc.property(wave, (once: Wave) => {
      const found = gapChange(once, once).value;
      if (!found) return;
      expect(found.estimate).toBeCloseTo(0, 12);
      expect(found.se).toBeCloseTo(0, 7);
    }),
    { seed: 19 },
  );
});

test("going back turns the sign and nothing else", () => {
  fc.assert(
    fc.property(wave, wave, (first, second) => {
      const [there, back] = [gapChange(first, second).value, gapChange(second, first).value];
      if (!there || !back) return expect(back).toBe(there);
      expect(back.estimate).toBeCloseTo(-there.estimate, 12);
      expect(back.se).toBeCloseTo(there.se, 10);
      expect(back.df).toBeCloseTo(there.df, 6);
    }),
    { seed: 19 },
  );
});

test("the change of one tier that nobody else answers with is the difference of its means", () => {
  const clusters = ["a", "b", "c", "d", "e"];
  const first = { values: [1, 2, 3, 4, 5], clusters };
  const second = { values: [2, 3, 4, 5, 5], clusters };
  expect(meanChange(first, second).value?.estimate).toBeCloseTo(0.8, 14);
  expect(meanChange({ values: [], clusters: [] }, second)).toEqual(absent("noAnswers"));
});

test("a unit that stood out comes back half way by itself when half of its variance is noise", () => {
  const shrinkage = { mean: 10, tauSquared: 25 };
  const found = againstDrift({ before: { y: 30, v: 25 }, next: { y: 16, v: 25 } }, shrinkage);
  expect(found.expected).toBe(20);
  expect(found.beyondExpected).toBe(-4);
  expect(found.expectedSd).toBeCloseTo(Math.sqrt(12.5 + 25), 14);
});
