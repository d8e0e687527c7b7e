import fc from "fast-check";
import { expect, test } from "vitest";
import { responseRate, skippedOften, worstCaseShare } from "./nonresponse.ts";
import { absent } from "./statistic.ts";

test("six of ten answered, three of them favourably: between 30 % and 70 % of everyone", () => {
  const { value } = worstCaseShare({ favourable: 3, n: 6, invited: 10 });
  expect(value?.low).toBeCloseTo(0.3, 14);
  expect(value?.high).toBeCloseTo(0.7, 14);
});

test("holds the share of everyone invited, whatever the silent would have said", () => {
  const group = fc.integer({ min: 1, max: 60 }).chain((invited) =>
    fc.integer({ min: 0, max: invited }).chain((n) =>
      fc.record({
        invited: fc.constant(invited),
        n: fc.constant(n),
        favourable: fc.integer({ min: 0, max: n }),
        silent: fc.integer({ min: 0, max: invited - n }),
      }),
    ),
  );
  fc.assert(
    fc.property(group, ({ invited, n, favourable, silent }) => {
      const bounds = worstCaseShare({ favourable, n, invited }).value;
      const everyone = (favourable + silent) / invited;
      expect(bounds?.low).toBeLessThanOrEqual(everyone + 1e-12);
      expect(bounds?.high).toBeGreaterThanOrEqual(everyone - 1e-12);
    }),
    { seed: 19 },
  );
});

test("a rate needs somebody invited, and no more answers than invitations", () => {
  expect(responseRate({ responded: 3, invited: 4 }).value).toBe(0.75);
  expect(responseRate({ responded: 0, invited: 0 })).toEqual(absent("noAnswers"));
  expect(responseRate({ responded: 5, invited: 4 })).toEqual(absent("outOfRange"));
  expect(worstCaseShare({ favourable: 0, n: 0, invited: 0 })).toEqual(absent("noAnswers"));
});

test("more than a fifth leaving an item out flags it", () => {
  expect([8, 7].map((answered) => skippedOften({ answered, asked: 10 }))).toEqual([false, true]);
  expect(skippedOften({ answered: 0, asked: 0 })).toBe(false);
});
