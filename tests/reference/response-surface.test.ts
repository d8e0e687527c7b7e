import { expect, test } from "vitest";
import { absent } from "#app/features/gaps/statistic.ts";
import { responseSurface } from "./response-surface.ts";

const grid = Array.from({ length: 125 }, (_, place) => ({
  self: 1 + (place % 5),
  other: 1 + (Math.floor(place / 5) % 5),
}));

test("a surface without noise is found exactly, its ridge along agreement", () => {
  // Best where the two agree: Z = 2 − (X − Y)².
  const found = responseSurface(
    grid.map(({ self, other }) => ({ self, other, outcome: 2 - (self - other) ** 2 })),
    { midpoint: 3 },
  ).value;
  [2, 0, 0, -1, 2, -1].forEach((coefficient, place) => {
    expect(found?.b[place]).toBeCloseTo(coefficient, 10);
  });
  expect(found?.a2.value).toBeCloseTo(0, 10);
  expect(found?.a4.value).toBeCloseTo(-4, 10);
  expect(found?.rSquared).toBeCloseTo(1, 10);
});

test("says why there is none: 99 dyads, ratings that follow from one another, or one outcome", () => {
  const rated = grid.map((each, place) => ({ ...each, outcome: place % 7 }));
  expect(responseSurface(rated.slice(0, 99), { midpoint: 3 })).toEqual(absent("tooFewUnits"));
  const same = rated.map((each) => ({ ...each, other: each.self }));
  expect(responseSurface(same, { midpoint: 3 })).toEqual(absent("noSpread"));
  const flat = rated.map((each) => ({ ...each, outcome: 3 }));
  expect(responseSurface(flat, { midpoint: 3 })).toEqual(absent("noSpread"));
});
