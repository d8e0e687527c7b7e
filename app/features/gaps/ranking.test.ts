import fc from "fast-check";
import { expect, test } from "vitest";
import { expectedRanks, rankBand } from "./ranking.ts";
import { shrink } from "./shrinkage.ts";
import { absent } from "./statistic.ts";

test("ranks add up to those of a league table", () => {
  const units = fc.array(fc.record({ y: fc.integer({ min: -50, max: 50 }), v: fc.integer({ min: 1, max: 60 }) }), {
    minLength: 5,
    maxLength: 15,
  });
  fc.assert(
    fc.property(units, (drawn) => {
      const found = shrink(drawn).value;
      const ranks = found && expectedRanks(found);
      if (!ranks?.value) return;
      const k = drawn.length;
      expect(ranks.value.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo((k * (k + 1)) / 2, 8);
      for (const rank of ranks.value) expect(rank).toBeGreaterThanOrEqual(1);
    }),
    { seed: 19 },
  );
});

test("units far apart have whole ranks, 1 for the lowest", () => {
  const units = [40, 10, 30, 20, 50].map((estimate) => ({ estimate, sd: 0.1 }));
  const ranks = expectedRanks({ units, tauSquared: 100 }).value ?? [];
  expect(ranks.map((rank) => Math.round(rank * 1e6) / 1e6)).toEqual([4, 1, 3, 2, 5]);
});

test("says nothing below five units or when nothing tells them apart", () => {
  const units = [1, 2, 3, 4].map((estimate) => ({ estimate, sd: 1 }));
  expect(expectedRanks({ units, tauSquared: 1 })).toEqual(absent("tooFewUnits"));
  expect(expectedRanks({ units: [...units, { estimate: 5, sd: 0 }], tauSquared: 0 })).toEqual(absent("noSpread"));
});

test("above or below the overall value only with four chances in five: 0.8416 standard deviations", () => {
  const at = (estimate: number) => rankBand({ estimate, sd: 1 }, 0);
  expect([at(0.842), at(0.841), at(-0.841), at(-0.842)]).toEqual([
    "above",
    "notDistinguishable",
    "notDistinguishable",
    "below",
  ]);
  expect(rankBand({ estimate: 3, sd: 0 }, 3)).toBe("notDistinguishable");
});
