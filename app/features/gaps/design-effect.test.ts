import { expect, test } from "vitest";
import type { ClusteredAnswers } from "./clustered.ts";
import { clusteredShareDifference, designEffect } from "./design-effect.ts";
import { newcombe } from "./proportions.ts";
import { absent } from "./statistic.ts";

/** So many teams of `size`, each of one mind, every second favourable. */
function unanimous(teams: number, size: number): ClusteredAnswers {
  const each = Array.from({ length: teams * size }, (_, place) => Math.floor(place / size));
  return { values: each.map((team) => team % 2), clusters: each.map((team) => `team ${team}`) };
}

test("teams of one mind count as one answer each: about their size", () => {
  // Var₁ = G/(G − 1) · G · (size · ½/N)² = ¼/(G − 1), against ¼/(N − 1): (N − 1)/(G − 1) = 79/7 for 8 teams of 10.
  expect(designEffect(unanimous(8, 10)).value).toBeCloseTo(79 / 7, 12);
});

test("everyone alone has no design effect", () => {
  expect(designEffect(unanimous(8, 1)).value).toBeCloseTo(1, 12);
});

test("says why there is none", () => {
  expect(designEffect(unanimous(4, 3))).toEqual(absent("tooFewClusters"));
  expect(designEffect({ values: [1, 1, 1, 1, 1], clusters: ["a", "b", "c", "d", "e"] })).toEqual(absent("noSpread"));
  expect(designEffect({ values: [], clusters: [] })).toEqual(absent("noAnswers"));
});

test("shares of unclustered answers differ by Newcombe's interval, and clustering widens it inside −1 and 1", () => {
  const alone = { favourable: 4, n: 8 };
  const plain = newcombe(alone, alone);
  expect(clusteredShareDifference(unanimous(8, 1), unanimous(8, 1)).value?.low).toBeCloseTo(plain?.low ?? 0, 12);
  const wide = clusteredShareDifference(unanimous(8, 10), unanimous(8, 10)).value;
  expect(wide?.low).toBeLessThan(newcombe({ favourable: 40, n: 80 }, { favourable: 40, n: 80 })?.low ?? -1);
  expect(wide?.low).toBeGreaterThanOrEqual(-1);
});

test("a side on which all agree still has an interval", () => {
  const all = { ...unanimous(8, 2), values: Array.from({ length: 16 }, () => 1) };
  const found = clusteredShareDifference(all, unanimous(8, 2)).value;
  expect(found?.difference).toBe(0.5);
  expect(found?.high).toBeLessThanOrEqual(1);
});
