import { expect, test } from "vitest";
import exact from "#tests/reference/special-functions.json";
import { chiSquareAbove } from "./chi-square.ts";
import { normalCdf, normalQuantile, tCdf, tQuantile, Z_95 } from "./distributions.ts";
import { logGamma, logGammaStep } from "./log-gamma.ts";

/** Of the larger of 1 and the value's size. */
const PRECISION = 1e-12;

test.each(exact.logGamma)("ln Γ(%d)", (x = Number.NaN, value = Number.NaN) => {
  expect(farFrom(logGamma(x), value)).toBeLessThan(PRECISION);
});

test.each(exact.logGammaStep)("ln Γ(x + ½) − ln Γ(x) at %d", (x = Number.NaN, value = Number.NaN) => {
  expect(farFrom(logGammaStep(x), value)).toBeLessThan(PRECISION);
});

test.each(exact.chiSquareAbove)("χ² above %d on %d", (x = Number.NaN, df = 0, value = Number.NaN) => {
  expect(Math.abs(chiSquareAbove({ x, df }) / value - 1)).toBeLessThan(PRECISION);
});

test("χ² is above 0 for certain", () => {
  expect(chiSquareAbove({ x: 0, df: 4 })).toBe(1);
});

test.each(exact.tCdf)("t below %d on %d, tails included", (t = Number.NaN, df = 0, value = Number.NaN) => {
  expect(Math.abs(tCdf({ t, df }) / value - 1)).toBeLessThan(1e-10);
});

test.each(exact.tQuantile)("the %d quantile of t on %d", (p = Number.NaN, df = 0, value = Number.NaN) => {
  expect(farFrom(tQuantile({ p, df }), value)).toBeLessThan(1e-10);
});

test.each(exact.normalCdf)("Φ(%d), tails included", (z = Number.NaN, value = Number.NaN) => {
  expect(Math.abs(normalCdf(z) / value - 1)).toBeLessThan(1e-10);
});

test.each(exact.normalQuantile)("Φ⁻¹(%d)", (p = Number.NaN, value = Number.NaN) => {
  expect(farFrom(normalQuantile(p), value)).toBeLessThan(1e-10);
});

test("Z_95 is Φ⁻¹(0.975)", () => {
  expect(Z_95).toBeCloseTo(normalQuantile(0.975), 14);
});

function farFrom(found: number, value: number): number {
  return Math.abs(found - value) / Math.max(1, Math.abs(value));
}
