import fc from "fast-check";
import { expect, test } from "vitest";
import { derSimonianLaird, heterogeneity, type Noisy, overallMean } from "#app/features/gaps/between-units.ts";
import { inconsistency, pauleMandel, restrictedLikelihood } from "./between-estimators.ts";
import companies from "./lq2002-company-means.json";
import statistics from "./statistics.json";

const units = fc.array(fc.record({ y: fc.integer({ min: -50, max: 50 }), v: fc.integer({ min: 1, max: 60 }) }), {
  minLength: 5,
  maxLength: 15,
});

test("Paule–Mandel finds what it is defined by; metafor's search stops a little before", () => {
  const found = pauleMandel(companies);
  expect(heterogeneity(companies, found)).toBeCloseTo(companies.length - 1, 10);
  const metafor = statistics.randomEffects.find(({ id }) => id === "eb_rma_PM")?.value.tau2 ?? Number.NaN;
  expect(pauleMandel(companies, Number.EPSILON ** 0.25)).toBeCloseTo(metafor, 14);
  expect(found - metafor).toBeGreaterThan(1e-5);
});

test("with equal noise all three are the variance of the units less their noise", () => {
  const alike = [10, 20, 30, 40, 50].map((y): Noisy => ({ y, v: 50 }));
  for (const between of [derSimonianLaird, pauleMandel, restrictedLikelihood]) {
    expect(between(alike)).toBeCloseTo(250 - 50, 8);
  }
});

test("noise alone leaves nothing between units", () => {
  const alike = [9, 10, 11, 10, 10].map((y): Noisy => ({ y, v: 100 }));
  expect([derSimonianLaird(alike), pauleMandel(alike), restrictedLikelihood(alike)]).toEqual([0, 0, 0]);
  expect(inconsistency(alike, 0)).toBe(0);
});

test("the restricted likelihood is nowhere higher than at its estimate", () => {
  fc.assert(
    fc.property(units, (drawn) => {
      const found = restrictedLikelihood(drawn);
      const best = restrictedDeviance(drawn, found);
      for (const other of [0, found / 2, found * 0.99, found * 1.01, found * 2 + 1]) {
        expect(restrictedDeviance(drawn, other)).toBeGreaterThanOrEqual(best - 1e-7);
      }
    }),
    { seed: 19 },
  );
});

test("moving all units moves none of the three, and a change of unit scales them by its square", () => {
  fc.assert(
    fc.property(units, (drawn) => {
      const moved = drawn.map(({ y, v }) => ({ y: 2 * (y + 7), v: 4 * v }));
      for (const between of [derSimonianLaird, pauleMandel, restrictedLikelihood]) {
        expect(between(moved)).toBeCloseTo(4 * between(drawn), 5);
      }
    }),
    { seed: 19 },
  );
});

function restrictedDeviance(drawn: readonly Noisy[], tauSquared: number): number {
  const weight = drawn.reduce((sum, { v }) => sum + 1 / (v + tauSquared), 0);
  const mean = overallMean(drawn, tauSquared);
  return drawn.reduce(
    (sum, { y, v }) => sum + Math.log(v + tauSquared) + (y - mean) ** 2 / (v + tauSquared),
    Math.log(weight),
  );
}
