import { expect, test } from "vitest";
import { average, standardDeviation, variance } from "./moments.ts";
import { median, quantile } from "./quantile.ts";

test("nothing has no mean, and one value has no spread", () => {
  expect([average([]), variance([]), variance([3]), standardDeviation([3])]).toEqual([null, null, null, null]);
});

test("the variance divides by n − 1, and is exactly 0 when all say the same", () => {
  expect(variance([1, 2, 3, 4])).toBeCloseTo(5 / 3, 14);
  expect(variance([0.1, 0.1, 0.1])).toBe(0);
});

test("quantiles interpolate as numpy.quantile and R's type 7", () => {
  const values = [3, 1, 4, 1, 5, 9, 2, 6];
  const found = [0, 0.025, 0.25, 0.5, 0.9, 1].map((p) => quantile(values, p));
  [1, 1, 1.75, 3.5, 6.9, 9].forEach((value, place) => {
    expect(found[place]).toBeCloseTo(value, 12);
  });
  expect([median([7]), median([])]).toEqual([7, null]);
});
