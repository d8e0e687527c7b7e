import fc from "fast-check";
import { expect, test } from "vitest";
import { normClasses, standardisedNormClasses } from "./self-other-norm.ts";
import { absent } from "./statistic.ts";

const managers = fc.array(
  fc.record({ self: fc.integer({ min: 10, max: 50 }), other: fc.integer({ min: 10, max: 50 }) }),
  { minLength: 5, maxLength: 20 },
);

test("a bias that all share is not seen: who over-estimates is told against the others", () => {
  const plain = [1, 2, 3, 4, 5].map((self) => ({ self, other: 3 }));
  const biased = plain.map(({ self, other }) => ({ self: self + 10, other }));
  expect(normClasses(biased)).toEqual(normClasses(plain));
  expect(normClasses(plain).value?.map(({ estimation }) => estimation)).toEqual([
    "under",
    "under",
    "agree",
    "over",
    "over",
  ]);
});

test("good is told for over and under too, which makes the six groups", () => {
  const found = normClasses([
    { self: 5, other: 1 },
    { self: 9, other: 5 },
    { self: 3, other: 3 },
    { self: 1, other: 5 },
    { self: -1, other: 1 },
  ]).value;
  expect(found).toEqual([
    { estimation: "over", good: false },
    { estimation: "over", good: true },
    { estimation: "agree", good: true },
    { estimation: "under", good: true },
    { estimation: "under", good: false },
  ]);
});

test("the standardised variant does not depend on the unit of either side", () => {
  fc.assert(
    fc.property(managers, (drawn) => {
      const other = drawn.map((each) => ({ self: 4 * each.self - 8, other: each.other }));
      expect(standardisedNormClasses(other).reason).toBe(standardisedNormClasses(drawn).reason);
      const [there, back] = [standardisedNormClasses(drawn).value ?? [], standardisedNormClasses(other).value ?? []];
      // Rounding may turn a manager who stands exactly on a limit.
      const turned = there.filter(({ estimation }, place) => estimation !== back[place]?.estimation);
      expect(turned.length).toBeLessThanOrEqual(1);
    }),
    { seed: 19 },
  );
});

test("says why there is none: four managers, or no spread", () => {
  const same = Array.from({ length: 5 }, () => ({ self: 4, other: 3 }));
  expect(normClasses(same.slice(1))).toEqual(absent("tooFewUnits"));
  expect(normClasses(same)).toEqual(absent("noSpread"));
  expect(standardisedNormClasses(same)).toEqual(absent("noSpread"));
});
