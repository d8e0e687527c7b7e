import fc from "fast-check";
import { expect, test } from "vitest";
import { tQuantile } from "./distributions.ts";
import { type Dyad, dyadGaps, meanDifference, oneDyadGap } from "./dyad-gap.ts";
import { absent } from "./statistic.ts";

const FIVE_POINTS = { fewest: 1, reach: 4 };
const pooled = { within: 1, withinDf: 60 };

test("every dyad counts once, or every rep once: two different questions", () => {
  const dyads: Dyad[] = [
    { manager: 5, team: [3, 3] },
    { manager: 4, team: [4] },
    { manager: 4, team: [3, 5] },
    { manager: 3, team: [4] },
    { manager: 2, team: [1, 1, 1, 1] },
  ];
  // Gaps 2, 0, 0, −1, 1 over 2, 1, 2, 1 and 4 reps.
  const found = dyadGaps(dyads, FIVE_POINTS).value;
  expect(found).toMatchObject({ dyads: 5, reps: 10, tooSmall: 0 });
  expect(found?.byDyad.estimate).toBeCloseTo(0.4, 14);
  expect(found?.byDyad.se).toBeCloseTo(Math.sqrt(1.3 / 5), 14);
  expect(found?.byRep.estimate).toBeCloseTo((2 * 2 + 0 + 0 - 1 + 4) / 10, 14);
});

test("dyads with too few answers are counted apart, and below five there is no interval", () => {
  const dyads = Array.from({ length: 6 }, (_, place): Dyad => ({ manager: place, team: place === 0 ? [1] : [1, 2] }));
  expect(dyadGaps(dyads, { fewest: 2, reach: 100 }).value).toMatchObject({ dyads: 5, tooSmall: 1 });
  expect(dyadGaps(dyads, { fewest: 3, reach: 100 })).toEqual(absent("noAnswers"));
  expect(dyadGaps(dyads.slice(0, 4), { fewest: 1, reach: 100 })).toEqual(absent("tooFewClusters"));
  expect(meanDifference([1])).toEqual(absent("tooFewAnswers"));
});

test("teams of equal size give one answer to both questions", () => {
  const dyad = fc.record({
    manager: fc.integer({ min: 1, max: 5 }),
    team: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(dyad, { minLength: 5, maxLength: 15 }), (dyads) => {
      const found = dyadGaps(dyads, FIVE_POINTS).value;
      expect(found?.byRep.estimate).toBeCloseTo(found?.byDyad.estimate ?? Number.NaN, 10);
      expect(found?.byRep.se).toBeCloseTo(found?.byDyad.se ?? Number.NaN, 10);
    }),
    { seed: 19 },
  );
});

test("intervals stay on the scale", () => {
  const found = dyadGaps(
    [5, 5, 5, 5, 1].map((manager) => ({ manager, team: [1] })),
    FIVE_POINTS,
  ).value;
  expect(found?.byDyad.high).toBe(4);
  expect(oneDyadGap({ manager: 5, team: [1, 1, 1] }, { ...FIVE_POINTS, pooled }).value?.high).toBe(4);
});

test("seven answers lean on all teams' spread, eight on their own", () => {
  const seven = [1, 2, 3, 4, 5, 3, 3];
  const small = oneDyadGap({ manager: 4, team: seven }, { fewest: 5, reach: 4, pooled });
  const half = tQuantile({ p: 0.975, df: 60 }) / Math.sqrt(7);
  expect(small.value).toEqual({ gap: 1, low: 1 - half, high: 1 + half, spread: "pooled" });
  expect(oneDyadGap({ manager: 4, team: [...seven, 3] }, { fewest: 5, reach: 4, pooled }).value?.spread).toBe("own");
});

test("a team of one mind leans on all teams too, however large", () => {
  const team = Array.from({ length: 12 }, () => 4);
  expect(oneDyadGap({ manager: 5, team }, { fewest: 5, reach: 4, pooled }).value?.spread).toBe("pooled");
  expect(oneDyadGap({ manager: 5, team }, { fewest: 5, reach: 4, pooled: null })).toEqual(absent("noSpread"));
  expect(oneDyadGap({ manager: 5, team }, { fewest: 5, reach: 4, pooled: { within: 0, withinDf: 9 } })).toEqual(
    absent("noSpread"),
  );
});

test("no dyads, or none with a team: no gap", () => {
  expect(dyadGaps([], { fewest: 5, reach: 4 })).toEqual(absent("noAnswers"));
  expect(dyadGaps([{ manager: 3, team: [] }], { fewest: 0, reach: 4 })).toEqual(absent("noAnswers"));
  expect(oneDyadGap({ manager: 3, team: [] }, { fewest: 0, reach: 4, pooled: null })).toEqual(absent("tooFewAnswers"));
});

test("a team below the threshold has no gap", () => {
  expect(oneDyadGap({ manager: 5, team: [1, 2, 3, 4] }, { fewest: 5, reach: 4, pooled })).toEqual(
    absent("tooFewAnswers"),
  );
});
