import fc from "fast-check";
import { expect, test } from "vitest";
import { concordanceOfTotals, kendallW } from "./concordance.ts";
import { midRanks } from "./mid-ranks.ts";
import { kendallTau, spearmanRho } from "./rank-correlation.ts";
import { absent } from "./statistic.ts";

const scores = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 7, maxLength: 7 });

test("equal values share the mean of their ranks", () => {
  expect(midRanks([30, 10, 30, 20])).toEqual([3.5, 1, 3.5, 2]);
  expect(midRanks([])).toEqual([]);
});

test("the same order is 1 by every measure, the opposite −1 or, for W, 0", () => {
  const order = [1, 2, 3, 4, 5];
  const opposite = [5, 4, 3, 2, 1];
  expect([kendallTau(order, order), spearmanRho(order, order)].map(({ value }) => value?.correlation)).toEqual([1, 1]);
  expect([kendallTau(order, opposite), spearmanRho(order, opposite)].map(({ value }) => value?.correlation)).toEqual([
    -1, -1,
  ]);
  expect(kendallW([order, order, order]).value?.w).toBe(1);
  expect(kendallW([order, opposite]).value?.w).toBe(0);
});

test("with two rankings W is (ρ + 1)/2 where nothing is tied", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7], { minLength: 7 }), (ranking) => {
      const order = [1, 2, 3, 4, 5, 6, 7];
      const rho = spearmanRho(order, ranking).value?.correlation ?? Number.NaN;
      expect(kendallW([order, ranking]).value?.w).toBeCloseTo((rho + 1) / 2, 12);
    }),
    { seed: 19 },
  );
});

test("stays within −1 and 1, turns sign with one side, and does not care which side is first", () => {
  fc.assert(
    fc.property(scores, scores, (x, y) => {
      for (const of of [kendallTau, spearmanRho]) {
        const found = of(x, y);
        if (found.value === null) return expect(of(y, x)).toEqual(found);
        const { correlation, p } = found.value;
        expect(Math.abs(correlation)).toBeLessThanOrEqual(1 + 1e-12);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(of(y, x).value?.correlation).toBeCloseTo(correlation, 12);
        expect(
          of(
            x,
            y.map((score) => -score),
          ).value?.correlation,
        ).toBeCloseTo(-correlation, 12);
      }
    }),
    { seed: 19 },
  );
});

test("the p value of W needs seven items", () => {
  const six = [1, 2, 3, 4, 5, 6];
  expect(kendallW([six, six]).value).toEqual({ w: 1, chiSquare: null, p: null });
  expect(
    kendallW([
      [...six, 7],
      [...six, 7],
    ]).value?.chiSquare,
  ).toBe(12);
});

test("says why there is none: all tied, too short, or of different lengths", () => {
  for (const of of [kendallTau, spearmanRho]) {
    expect(of([1, 1, 1], [1, 2, 3])).toEqual(absent("noSpread"));
    expect(of([1], [1])).toEqual(absent("tooFewAnswers"));
    expect(of([1, 2], [1])).toEqual(absent("notComparable"));
    expect(of([1, 2], [2, 1]).value).toEqual({ correlation: -1, p: null });
  }
  expect(kendallW([[1, 2, 3]])).toEqual(absent("tooFewAnswers"));
  expect(
    kendallW([
      [1, 2, 3],
      [1, 2],
    ]),
  ).toEqual(absent("notComparable"));
  expect(
    kendallW([
      [1, 1],
      [2, 2],
    ]),
  ).toEqual(absent("noSpread"));
});

test("W from the sums of ranks is W from the rankings", () => {
  const rankings = [
    [1, 2, 3, 4],
    [2, 1, 4, 3],
    [1, 3, 2, 4],
  ];
  const totals = [0, 1, 2, 3].map((item) => rankings.reduce((sum, ranking) => sum + (ranking[item] ?? 0), 0));
  expect(concordanceOfTotals(totals, { rankings: 3, ties: 0 })).toEqual(kendallW(rankings));
  expect(concordanceOfTotals(totals, { rankings: 1, ties: 0 })).toEqual(absent("tooFewAnswers"));
  expect(concordanceOfTotals([3], { rankings: 3, ties: 0 })).toEqual(absent("tooFewAnswers"));
});
