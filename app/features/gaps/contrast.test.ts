import fc from "fast-check";
import { expect, test } from "vitest";
import { slowContrast } from "#tests/reference/slow-contrast.ts";
import type { ClusteredAnswers } from "./clustered.ts";
import { contrast, influenceContrast, type Side, smallSampleContrast } from "./contrast.ts";
import { addAlone, addCluster, contrastSums, seOfOneAnswer, smallSample } from "./contrast-sums.ts";
import { absent } from "./statistic.ts";

const answered = fc.record({ value: fc.integer({ min: 1, max: 5 }), cluster: fc.integer({ min: 0, max: 9 }) });
const drawn = fc.array(answered, { minLength: 20, maxLength: 60 }).map(
  (answers): ClusteredAnswers => ({
    values: answers.map(({ value }) => value),
    clusters: answers.map(({ cluster }) => `team ${cluster}`),
  }),
);
const gap = fc.tuple(drawn, drawn).map(([upper, lower]): [Side, Side] => [
  { answers: upper, weight: 1 },
  { answers: lower, weight: -1 },
]);

/** Clusters a, b, c … with the given answers. */
function teams(...answers: number[][]): ClusteredAnswers {
  return {
    values: answers.flat(),
    clusters: answers.flatMap((team, place) => team.map(() => String.fromCharCode(97 + place))),
  };
}

test("the influence form is u_g = Σ (y − ȳ)/N − Σ (x − x̄)/N squared and summed", () => {
  fc.assert(
    fc.property(gap, (sides) => {
      const found = influenceContrast(sides);
      const slow = slowContrast(sides.map(({ answers, weight }) => ({ weight, ...answers })));
      if (slow.clusters < 5) return expect(found).toEqual(absent("tooFewClusters"));
      expect(found.value?.estimate).toBeCloseTo(slow.estimate, 12);
      expect(found.value?.se).toBeCloseTo(slow.var1.se, 12);
      expect(found.value?.df).toBe(slow.var1.df);
    }),
    { seed: 19, numRuns: 30 },
  );
});

test("with everyone alone in a cluster CR2 is the classic standard error of a mean, on n − 1 degrees of freedom", () => {
  // 1 to 6: s² = 3.5, s²/n = 7/12.
  const found = smallSampleContrast([{ answers: teams([1], [2], [3], [4], [5], [6]), weight: 1 }]);
  expect(found.value?.se).toBeCloseTo(Math.sqrt(7 / 12), 12);
  expect(found.value?.df).toBeCloseTo(5, 12);
});

test("agrees with CR2 worked out with whole matrices", () => {
  fc.assert(
    fc.property(gap, (sides) => {
      const found = smallSampleContrast(sides);
      if (found.value === null) return;
      const slow = slowContrast(sides.map(({ answers, weight }) => ({ weight, ...answers })));
      expect(found.value.se).toBeCloseTo(slow.cr2?.se ?? Number.NaN, 9);
      expect(found.value.df).toBeCloseTo(slow.cr2?.df ?? Number.NaN, 6);
    }),
    { seed: 19, numRuns: 25 },
  );
});

test("a shift of all answers moves nothing but a mean, and a change of unit scales estimate and error alike", () => {
  fc.assert(
    fc.property(gap, fc.integer({ min: -50, max: 50 }), fc.constantFrom(0.25, 2, 10), (sides, shift, unit) => {
      const moved = sides.map(({ answers, weight }) => ({
        answers: { ...answers, values: answers.values.map((value) => unit * (value + shift)) },
        weight,
      }));
      const [before, after] = [smallSampleContrast(sides).value, smallSampleContrast(moved).value];
      if (!before || !after) return expect(after).toBe(before);
      expect(after.estimate).toBeCloseTo(unit * before.estimate, 8);
      expect(after.se).toBeCloseTo(unit * before.se, 8);
      expect(after.df).toBeCloseTo(before.df, 6);
    }),
    { seed: 19 },
  );
});

test("50 clusters of one size are taken as they are; fewer, or of different sizes, are corrected", () => {
  const alike = teams(...Array.from({ length: 50 }, (_, place) => [place % 3, place % 5]));
  const unequal = teams(...Array.from({ length: 50 }, (_, place) => (place === 0 ? [1] : [place % 3, place % 5])));
  const few = teams([1, 2], [2, 3], [3, 3], [4, 1], [5, 5], [1, 1]);
  const mean = (answers: ClusteredAnswers) => [{ answers, weight: 1 }];
  expect(contrast(mean(alike))).toEqual(influenceContrast(mean(alike)));
  expect(contrast(mean(unequal))).toEqual(smallSampleContrast(mean(unequal)));
  expect(contrast(mean(few))).toEqual(smallSampleContrast(mean(few)));
});

test("says why there is no interval: nobody, fewer than five clusters, or one cluster that is a whole side", () => {
  const five = teams([1], [2], [3], [4], [5]);
  const side = (answers: ClusteredAnswers, weight = 1): Side => ({ answers, weight });
  expect(contrast([side(teams())])).toEqual(absent("noAnswers"));
  expect(contrast([])).toEqual(absent("noAnswers"));
  expect(contrast([side(teams([1, 2], [2], [3], [4]))])).toEqual(absent("tooFewClusters"));
  expect(contrast([side(five), side(teams([2, 3]), -1)])).toEqual(absent("oneClusterSide"));
});

test("everyone alike: no spread, certain to differ from 0 unless it is 0", () => {
  const same = (value: number) => ({ answers: teams([value], [value], [value], [value], [value]), weight: 1 });
  const alike = [same(4), { ...same(4), weight: -1 }];
  expect(contrast([same(4)]).value).toMatchObject({ estimate: 4, se: 0, low: 4, high: 4, p: 0 });
  expect(contrast(alike).value).toMatchObject({ estimate: 0, se: 0, p: 1 });
});

test("swapping the sides turns the sign and nothing else", () => {
  fc.assert(
    fc.property(gap, ([upper, lower]) => {
      const forth = contrast([upper, lower]).value;
      const back = contrast([
        { ...lower, weight: 1 },
        { ...upper, weight: -1 },
      ]).value;
      if (forth === null || back === null) return expect(back).toBe(forth);
      expect(back.estimate).toBeCloseTo(-forth.estimate, 10);
      expect(back.se).toBeCloseTo(forth.se, 10);
      expect(back.low).toBeCloseTo(-forth.high, 8);
      expect(back.p).toBeCloseTo(forth.p, 8);
    }),
    { seed: 19 },
  );
});

test("answers that stand alone count as so many clusters of one", () => {
  fc.assert(
    fc.property(gap, ([upper, lower]) => {
      const each = upper.answers.values.map((_, place) => `alone ${place}`);
      const expected = smallSampleContrast([{ answers: { ...upper.answers, clusters: each }, weight: 1 }, lower]);
      const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
      const [y, x] = [mean(upper.answers.values), mean(lower.answers.values)];
      const sums = contrastSums([
        { weight: 1, n: each.length, mean: y },
        { weight: -1, n: lower.answers.values.length, mean: x },
      ]);
      addAlone(sums, {
        side: 0,
        count: each.length,
        squares: upper.answers.values.reduce((sum, value) => sum + (value - y) ** 2, 0),
      });
      for (const cluster of new Set(lower.answers.clusters)) {
        const own = lower.answers.values.filter((_, place) => lower.answers.clusters[place] === cluster);
        addCluster(
          sums,
          Float64Array.of(0, own.length),
          Float64Array.of(
            0,
            own.reduce((sum, value) => sum + value - x, 0),
          ),
        );
      }
      const found = smallSample(sums);
      expect(found.reason).toBe(expected.reason);
      expect(found.value?.se ?? 0).toBeCloseTo(expected.value?.se ?? 0, 10);
      expect(found.value?.df ?? 0).toBeCloseTo(expected.value?.df ?? 0, 8);
    }),
    { seed: 19, numRuns: 40 },
  );
});

test("one answer that differs brings no larger error than is said beforehand, whichever it is", () => {
  fc.assert(
    fc.property(gap, fc.nat(), (sides, seed) => {
      const answers = sides.flatMap(({ answers: { values } }, side) => values.map((_, place) => ({ side, place })));
      const { side: odd, place: at } = answers[seed % answers.length] ?? { side: 0, place: 0 };
      const one = sides.map(({ answers: own, weight }, side) => ({
        weight,
        answers: { ...own, values: own.values.map((_, place) => (side === odd && place === at ? 100 : 0)) },
      }));
      const found = smallSampleContrast(one).value;
      if (found === null) return;
      const sums = contrastSums(one.map(({ answers: { values }, weight }) => ({ weight, n: values.length, mean: 0 })));
      for (const cluster of new Set(one.flatMap((side) => side.answers.clusters))) {
        const counts = one.map((side) => side.answers.clusters.filter((each) => each === cluster).length);
        addCluster(sums, Float64Array.from(counts), new Float64Array(counts.length));
      }
      expect(found.se).toBeLessThanOrEqual(seOfOneAnswer(sums, 100) + 1e-9);
    }),
    { seed: 19 },
  );
});
