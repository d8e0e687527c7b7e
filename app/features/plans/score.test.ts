import fc from "fast-check";
import { expect, test } from "vitest";
import { clamped, priorityScore } from "./score.ts";

test("size 0.62, importance 0.8, certainty 0.97 and reach 0.4 make 66 (methodology 5)", () => {
  const score = priorityScore({ size: 0.62, importance: 0.8, certainty: 0.97, reach: 0.4 });
  expect(score).toBeCloseTo(66.23, 2);
  expect(Math.round(score)).toBe(66);
});

test("goes from 5 to 100: a factor of nothing counts as 0.05, one beyond all as 1", () => {
  expect(priorityScore({ size: 0, importance: -1, certainty: 0, reach: 0.01 })).toBeCloseTo(5, 10);
  expect(priorityScore({ size: 3, importance: 1, certainty: 1, reach: 2 })).toBe(100);
  expect(clamped({ size: 3, importance: 0.5, certainty: 0, reach: 1 })).toEqual({
    size: 1,
    importance: 0.5,
    certainty: 0.05,
    reach: 1,
  });
});

test("more of any factor never lowers it, and which factor it is does not matter", () => {
  const factor = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(factor, factor, factor, factor, factor, (size, importance, certainty, reach, more) => {
      const score = priorityScore({ size, importance, certainty, reach });
      expect(priorityScore({ size: Math.max(size, more), importance, certainty, reach })).toBeGreaterThanOrEqual(score);
      expect(priorityScore({ size: reach, importance: size, certainty: importance, reach: certainty })).toBeCloseTo(
        score,
        10,
      );
    }),
    { seed: 41 },
  );
});
