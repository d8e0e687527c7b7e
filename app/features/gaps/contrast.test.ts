import fc from "fast-check";
import { expect, test } from "vitest";
import { type ClusteredAnswers, tierGap } from "./clustered.ts";
import { contrast, cr1Factor, influenceContrast, type Side, smallSampleContrast } from "./contrast.ts";
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

test("the influence form of a gap is the tier gap", () => {
  fc.assert(
    fc.property(gap, ([upper, lower]) => {
      const found = influenceContrast([upper, lower]);
      const plain = tierGap(upper.answers, lower.answers);
      expect(found.value?.estimate).toBeCloseTo(plain?.estimate ?? Number.NaN, 12);
      expect(found.value?.se).toBeCloseTo(plain?.se ?? Number.NaN, 12);
    }),
    { seed: 19 },
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
      const slow = bellMcCaffrey(sides);
      expect(found.value.se).toBeCloseTo(slow.se, 9);
      expect(found.value.df).toBeCloseTo(slow.df, 6);
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

test("Stata's factor needs more answers than coefficients", () => {
  expect(cr1Factor({ answers: 11, coefficients: 2 })).toBeCloseTo(10 / 9, 14);
  expect(cr1Factor({ answers: 2, coefficients: 2 })).toBe(Number.POSITIVE_INFINITY);
});

/**
 * CR2 by its definition, every matrix written out: A_g = (I − H_gg)^(−1/2) as a power series of the hat matrix, whose
 * squares inside a cluster shrink, and P_gh = w_g'(I − H)_gh w_h.
 */
function bellMcCaffrey(sides: readonly Side[]): { se: number; df: number } {
  const rows = sides.flatMap(({ answers, weight }, side) => {
    const n = answers.values.length;
    const mean = answers.values.reduce((sum, value) => sum + value, 0) / n;
    return answers.values.map((value, place) => ({
      side,
      n,
      cluster: answers.clusters[place] ?? "",
      residual: value - mean,
      loading: weight / n,
    }));
  });
  const hat = (a: (typeof rows)[number], b: (typeof rows)[number]) => (a.side === b.side ? 1 / a.n : 0);
  const clusters = [...Map.groupBy(rows, ({ cluster }) => cluster).values()];
  const weights = clusters.map((own) => {
    // (I − H)^(−1/2) applied to the loadings: Σ c_k H^k with c_k = (2k choose k)/4^k.
    let power = own.map(({ loading }) => loading);
    const total = [...power];
    let factor = 1;
    for (let k = 1; k <= 2000; k++) {
      factor *= (2 * k - 1) / (2 * k);
      power = own.map((a) => own.reduce((sum, b, at) => sum + hat(a, b) * (power[at] ?? 0), 0));
      power.forEach((value, at) => {
        total[at] = (total[at] ?? 0) + factor * value;
      });
      if (Math.max(...power.map(Math.abs)) < 1e-18) break;
    }
    return total;
  });
  const squares = clusters.reduce((sum, own, g) => {
    const u = own.reduce((inner, { residual }, at) => inner + (weights[g]?.[at] ?? 0) * residual, 0);
    return sum + u * u;
  }, 0);
  let trace = 0;
  let all = 0;
  clusters.forEach((own, g) => {
    clusters.forEach((others, h) => {
      let p = 0;
      own.forEach((a, i) => {
        others.forEach((b, j) => {
          p += (weights[g]?.[i] ?? 0) * (Number(a === b) - hat(a, b)) * (weights[h]?.[j] ?? 0);
        });
      });
      if (g === h) trace += p;
      all += p * p;
    });
  });
  return { se: Math.sqrt(squares), df: trace ** 2 / all };
}
