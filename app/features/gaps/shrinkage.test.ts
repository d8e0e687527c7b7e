import fc from "fast-check";
import { expect, test } from "vitest";
import companies from "#tests/reference/lq2002-company-means.json";
import reference from "#tests/reference/statistics.json";
import { probabilityAbove, shrink, shrinkOne } from "./shrinkage.ts";
import { absent } from "./statistic.ts";

test("49 companies are drawn together as by metafor's DerSimonian–Laird", () => {
  const { tau2, mu, blup_first5 } = reference.derSimonianLaird.value;
  const found = shrink(companies).value;
  expect(found?.tauSquared).toBeCloseTo(tau2, 8);
  expect(found?.mean).toBeCloseTo(mu, 8);
  blup_first5.forEach((blup, place) => {
    expect(found?.units[place]?.estimate).toBeCloseTo(blup, 8);
  });
});

test("the spread that is left, and how likely each company stands below 3, agree with SciPy", () => {
  const { sd_first5, p_below_3_first5 } = reference.expectedRank.value;
  const units = shrink(companies).value?.units.slice(0, 5) ?? [];
  expect(units).toHaveLength(5);
  units.forEach((unit, place) => {
    expect(unit.sd).toBeCloseTo(sd_first5[place] ?? Number.NaN, 8);
    expect(1 - probabilityAbove(unit, 3)).toBeCloseTo(p_below_3_first5[place] ?? Number.NaN, 8);
  });
});

test("units that differ by less than their noise are all put at the common mean", () => {
  const found = shrink([9, 10, 11, 10, 10].map((y) => ({ y, v: 100 }))).value;
  expect(found?.tauSquared).toBe(0);
  expect(found?.units).toEqual(Array.from({ length: 5 }, () => ({ estimate: 10, sd: 0 })));
});

test("fewer than five units, or one without a variance, are left alone", () => {
  expect(shrink([1, 2, 3, 4].map((y) => ({ y, v: 1 })))).toEqual(absent("tooFewUnits"));
  expect(shrink([1, 2, 3, 4, 5].map((y) => ({ y, v: y === 3 ? 0 : 1 })))).toEqual(absent("noVariance"));
});

test("noise as large as the variance between units moves a unit half way", () => {
  expect(shrinkOne({ y: 30, v: 25 }, { mean: 10, tauSquared: 25 })).toEqual({ estimate: 20, sd: Math.sqrt(12.5) });
});

test("without spread the estimate is either above or not", () => {
  expect([9.9, 10, 10.1].map((estimate) => probabilityAbove({ estimate, sd: 0 }, 10))).toEqual([0, 0, 1]);
});

test("a standard deviation above the bound is above it with 84%", () => {
  expect(probabilityAbove({ estimate: 12, sd: 2 }, 10)).toBeCloseTo(0.8413447, 7);
});

test("every unit ends between its own value and the common mean", () => {
  const unit = fc.record({ y: fc.integer({ min: -50, max: 50 }), v: fc.integer({ min: 1, max: 400 }) });
  fc.assert(
    fc.property(fc.array(unit, { minLength: 5, maxLength: 20 }), (units) => {
      const found = shrink(units).value;
      units.forEach(({ y }, place) => {
        const mean = found?.mean ?? Number.NaN;
        const estimate = found?.units[place]?.estimate ?? Number.NaN;
        expect(estimate).toBeGreaterThanOrEqual(Math.min(y, mean) - 1e-9);
        expect(estimate).toBeLessThanOrEqual(Math.max(y, mean) + 1e-9);
      });
    }),
    { seed: 19 },
  );
});
