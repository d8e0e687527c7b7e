import fc from "fast-check";
import { describe, expect, test } from "vitest";
import reference from "#tests/reference/statistics.json";
import { newcombe, type Share, wilson } from "./proportions.ts";
import { absent } from "./statistic.ts";

const share = fc
  .integer({ min: 1, max: 400 })
  .chain((n) => fc.record({ n: fc.constant(n), favourable: fc.integer({ min: 0, max: n }) }));

describe("Wilson interval", () => {
  test.each(reference.wilson)("$id: $call", ({ inputs, value, tolerance }) => {
    const interval = wilson({ favourable: inputs.x, n: inputs.n }).value;
    expect(Math.abs((interval?.low ?? Number.NaN) - value.lower)).toBeLessThan(tolerance);
    expect(Math.abs((interval?.high ?? Number.NaN) - value.upper)).toBeLessThan(tolerance);
  });

  test("839 of 2,042 soldiers favourable, as in R", () => {
    const { x, n, lower, upper } = reference.favourableShare.value;
    const interval = wilson({ favourable: x, n }).value;
    expect(interval?.low).toBeCloseTo(lower, 8);
    expect(interval?.high).toBeCloseTo(upper, 8);
  });

  test("nobody answered: no interval", () => {
    expect(wilson({ favourable: 0, n: 0 })).toEqual(absent("noAnswers"));
  });

  test("none favourable starts at exactly 0, all favourable ends at exactly 1", () => {
    expect(wilson({ favourable: 0, n: 12 }).value?.low).toBe(0);
    expect(wilson({ favourable: 12, n: 12 }).value?.high).toBe(1);
  });

  test("counting the unfavourable instead mirrors the interval", () => {
    fc.assert(
      fc.property(share, ({ favourable, n }) => {
        const interval = wilson({ favourable, n }).value;
        const mirrored = wilson({ favourable: n - favourable, n }).value;
        expect(mirrored?.low).toBeCloseTo(1 - (interval?.high ?? Number.NaN), 10);
        expect(mirrored?.high).toBeCloseTo(1 - (interval?.low ?? Number.NaN), 10);
      }),
      { seed: 19 },
    );
  });

  test("holds the share and stays within 0 and 1", () => {
    fc.assert(
      fc.property(share, ({ favourable, n }) => {
        const { low, high } = wilson({ favourable, n }).value ?? { low: Number.NaN, high: Number.NaN };
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(favourable / n + 1e-12);
        expect(high).toBeGreaterThanOrEqual(favourable / n - 1e-12);
      }),
      { seed: 19 },
    );
  });
});

describe("Newcombe interval of a difference", () => {
  test.each(reference.newcombe)("$id: $call", ({ inputs, value, tolerance }) => {
    const interval = newcombe({ favourable: inputs.x1, n: inputs.n1 }, { favourable: inputs.x2, n: inputs.n2 }).value;
    expect(Math.abs((interval?.difference ?? Number.NaN) - value.diff)).toBeLessThan(tolerance);
    expect(Math.abs((interval?.low ?? Number.NaN) - value.lower)).toBeLessThan(tolerance);
    expect(Math.abs((interval?.high ?? Number.NaN) - value.upper)).toBeLessThan(tolerance);
  });

  test("0 of 10 against 0 of 10: 0.2775 either way (Newcombe 1998)", () => {
    const interval = newcombe({ favourable: 0, n: 10 }, { favourable: 0, n: 10 }).value;
    expect(interval?.low).toBeCloseTo(-0.2775, 4);
    expect(interval?.high).toBeCloseTo(0.2775, 4);
  });

  test("one side without answers: no interval", () => {
    const some: Share = { favourable: 3, n: 7 };
    const none: Share = { favourable: 0, n: 0 };
    for (const [first, second] of [
      [some, none],
      [none, some],
      [none, none],
    ] as const)
      expect(newcombe(first, second)).toEqual(absent("noAnswers"));
  });

  test("swapping the groups turns the sign and nothing else", () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const forth = newcombe(a, b).value;
        const back = newcombe(b, a).value;
        expect(back?.difference).toBeCloseTo(-(forth?.difference ?? Number.NaN), 10);
        expect(back?.low).toBeCloseTo(-(forth?.high ?? Number.NaN), 10);
        expect(back?.high).toBeCloseTo(-(forth?.low ?? Number.NaN), 10);
      }),
      { seed: 19 },
    );
  });

  test("holds the difference and stays within −1 and 1", () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const { difference, low, high } = newcombe(a, b).value ?? { difference: 0, low: Number.NaN, high: Number.NaN };
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(difference + 1e-12);
        expect(high).toBeGreaterThanOrEqual(difference - 1e-12);
      }),
      { seed: 19 },
    );
  });
});
