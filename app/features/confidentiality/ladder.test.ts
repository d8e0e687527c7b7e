import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { display, outward, resolution, resolutionOf, shownValue } from "./ladder.ts";

describe("the resolution follows from n alone", () => {
  test.each([
    [5, 20],
    [19, 20],
    [20, 10],
    [49, 10],
    [50, 5],
    [199, 5],
    [200, 1],
    [5000, 1],
  ])("%i answers: steps of %i", (n, step) => {
    expect(resolution(n)).toBe(step);
  });
});

describe("below 20 answers a band of one fifth and no number", () => {
  test.each([
    [0, 0, 20],
    [20, 0, 20],
    [21, 20, 40],
    [40, 20, 40],
    [41, 40, 60],
    [59, 40, 60],
    [60, 60, 80],
    [79, 60, 80],
    [80, 80, 100],
    [100, 80, 100],
  ])("%i is shown as %i to %i", (value, low, high) => {
    expect(display({ value, n: 10, what: "percent" })).toEqual({ kind: "band", low, high, value: null });
  });

  test("four answers, where the threshold allows it, are shown with two fifths at either end", () => {
    const shown = [0, 1, 2, 3, 4].map((count) => display({ value: 25 * count, n: 4, what: "percent" }));
    expect(shown.map(({ low, high }) => [low, high])).toEqual([
      [0, 40],
      [0, 40],
      [40, 60],
      [60, 100],
      [60, 100],
    ]);
  });

  test("the end bands hold at least two counts for every n from 4, so that none and all stay unsaid", () => {
    for (let n = 4; n < 20; n++) {
      const shown = (count: number) => display({ value: (100 * count) / n, n, what: "percent" });
      expect(shown(1), `1 of ${n}`).toEqual(shown(0));
      expect(shown(n - 1), `${n - 1} of ${n}`).toEqual(shown(n));
    }
  });
});

test("20 to 49 are shown to the next 10, 50 to 199 to the next 5, and more in whole percent", () => {
  expect(display({ value: 67, n: 30, what: "mean" })).toEqual({ kind: "step", low: 65, high: 75, value: 70 });
  expect(display({ value: 67, n: 100, what: "mean" })).toEqual({ kind: "step", low: 62.5, high: 67.5, value: 65 });
  expect(display({ value: 67.2, n: 200, what: "mean" })).toEqual({ kind: "mean", low: 66.5, high: 67.5, value: 67 });
  expect(display({ value: 67.2, n: 200, what: "percent" }).kind).toBe("percent");
});

test("what is shown ends at 0 and at 100", () => {
  expect(display({ value: 0, n: 30, what: "mean" })).toMatchObject({ low: 0, high: 5, value: 0 });
  expect(display({ value: 100, n: 60, what: "mean" })).toMatchObject({ low: 97.5, high: 100, value: 100 });
});

test("none and one look the same for every n, and so do all and all but one", () => {
  for (let n = 5; n <= 400; n++) {
    const shown = (count: number) => display({ value: (100 * count) / n, n, what: "percent" });
    expect(shown(1), `1 of ${n}`).toEqual(shown(0));
    expect(shown(n - 1), `${n - 1} of ${n}`).toEqual(shown(n));
  }
});

test("the value lies within what is shown, and the resolution can be read back from it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 400 }), fc.double({ min: 0, max: 100, noNaN: true }), (n, value) => {
      const shown = display({ value, n, what: "percent" });
      expect(shown.low).toBeLessThanOrEqual(value);
      expect(shown.high).toBeGreaterThanOrEqual(value);
      expect(resolutionOf(shown)).toBe(resolution(n));
      expect(Math.abs(shownValue(shown) - value)).toBeLessThanOrEqual(resolution(n) / 2);
    }),
    { seed: 7 },
  );
});

test("a band counts as its middle", () => {
  expect(shownValue({ kind: "band", low: 60, high: 80, value: null })).toBe(70);
  expect(shownValue({ kind: "step", low: 65, high: 75, value: 70 })).toBe(70);
});

test("an interval is rounded outward, within −100 and 100", () => {
  expect(outward({ low: -12, high: 3, step: 10 })).toEqual({ low: -20, high: 10 });
  expect(outward({ low: -12, high: 3, step: 5 })).toEqual({ low: -15, high: 5 });
  expect(outward({ low: -130, high: 108, step: 10 })).toEqual({ low: -100, high: 100 });
});
