import fc from "fast-check";
import { expect, test } from "vitest";
import families from "#tests/reference/galton-families.json";
import companies from "#tests/reference/lq2002-leadership.json";
import reference from "#tests/reference/statistics.json";
import { type ClusteredAnswers, clusteredMean, tierGap } from "./clustered.ts";
import { average } from "./moments.ts";

const favourable = clustered(companies, ({ company, lead01 }) => ({
  cluster: `${company}`,
  values: lead01.map((answer) => (answer >= 4 ? 1 : 0)),
}));
const fathers = clustered(families, ({ family, father }) => ({ cluster: family, values: [father] }));
const sons = clustered(families, ({ family, sons: values }) => ({ cluster: family, values }));

test("a share of 2,042 soldiers in 49 companies has the standard error of R's sandwich", () => {
  const { p, se_CR1p_G_over_Gm1, G } = reference.clusteredMean.value;
  const found = clusteredMean(favourable);
  expect(found?.estimate).toBeCloseTo(p, 8);
  expect(found?.se).toBeCloseTo(se_CR1p_G_over_Gm1, 8);
  expect(found?.df).toBe(G - 1);
});

test("with everyone alone in a cluster it is the plain t test", () => {
  const { mean, df, p, lower, upper } = reference.dyadGap.value;
  const gaps = families.map(({ father, sons: heights }) => father - (average(heights) ?? Number.NaN));
  const found = clusteredMean({ values: gaps, clusters: families.map(({ family }) => family) });
  expect(found?.estimate).toBeCloseTo(mean, 8);
  expect(found?.df).toBe(df);
  expect(found?.low).toBeCloseTo(lower, 8);
  expect(found?.high).toBeCloseTo(upper, 8);
  expect(found?.p).toBeCloseTo(p, 8);
});

test("the gap between fathers and sons counts each family as one cluster, as in R's sandwich", () => {
  const { diff, se_CR0_G, G } = reference.tierGap.value;
  const found = tierGap(fathers, sons);
  expect(found?.estimate).toBeCloseTo(diff, 8);
  expect(found?.se).toBeCloseTo(se_CR0_G, 8);
  expect(found?.df).toBe(G - 1);
});

test("two segments of companies differ by as much, with the error R gives them", () => {
  const { diff, se_CR0 } = reference.clusteredDifference.value;
  const half = (first: boolean) =>
    clustered(
      companies.filter(({ company }) => company <= 25 === first),
      ({ company, lead01 }) => ({ cluster: `${company}`, values: lead01.map((answer) => (answer >= 4 ? 1 : 0)) }),
    );
  const found = tierGap(half(true), half(false));
  expect(found?.estimate).toBeCloseTo(diff, 8);
  // Var₁ carries G/(G − 1), which CR0 lacks; 49 companies.
  expect(found?.se).toBeCloseTo(se_CR0 * Math.sqrt(49 / 48), 8);
});

test("an empty side or fewer than five clusters: no estimate", () => {
  const nobody: ClusteredAnswers = { values: [], clusters: [] };
  const four: ClusteredAnswers = { values: [1, 2, 3, 4], clusters: ["a", "b", "c", "d"] };
  const five: ClusteredAnswers = { values: [1, 2, 3, 4, 5], clusters: ["a", "b", "c", "d", "e"] };
  expect([clusteredMean(nobody), clusteredMean(four), tierGap(nobody, five), tierGap(five, nobody)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(clusteredMean(five)?.estimate).toBe(3);
});

test("everyone alike: no spread, certain to differ from 0 unless it is 0", () => {
  const same = (value: number) => ({
    values: [value, value, value, value, value],
    clusters: ["a", "b", "c", "d", "e"],
  });
  expect(clusteredMean(same(4))).toMatchObject({ estimate: 4, se: 0, low: 4, high: 4, p: 0 });
  expect(tierGap(same(4), same(4))).toMatchObject({ estimate: 0, se: 0, p: 1 });
});

test("swapping the tiers turns the sign and nothing else", () => {
  const side = fc.array(fc.record({ value: fc.integer({ min: 1, max: 5 }), cluster: fc.integer({ min: 0, max: 7 }) }), {
    minLength: 8,
    maxLength: 30,
  });
  const answers = (drawn: readonly { value: number; cluster: number }[]) => ({
    values: drawn.map(({ value }) => value),
    clusters: drawn.map(({ cluster }) => `${cluster}`),
  });
  fc.assert(
    fc.property(side, side, (a, b) => {
      const forth = tierGap(answers(a), answers(b));
      const back = tierGap(answers(b), answers(a));
      if (forth === null || back === null) return expect(back).toBe(forth);
      expect(back.estimate).toBeCloseTo(-forth.estimate, 10);
      expect(back.se).toBeCloseTo(forth.se, 10);
      expect(back.low).toBeCloseTo(-forth.high, 8);
      expect(back.p).toBeCloseTo(forth.p, 8);
    }),
    { seed: 19 },
  );
});

function clustered<Group>(
  groups: readonly Group[],
  of: (group: Group) => { cluster: string; values: readonly number[] },
): ClusteredAnswers {
  const each = groups.map(of);
  return {
    values: each.flatMap(({ values }) => values),
    clusters: each.flatMap(({ cluster, values }) => values.map(() => cluster)),
  };
}
