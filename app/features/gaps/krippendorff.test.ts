import fc from "fast-check";
import { expect, test } from "vitest";
import { krippendorffAlpha, type Metric } from "./krippendorff.ts";
import { absent } from "./statistic.ts";

const metrics: Metric[] = ["nominal", "ordinal", "interval", "ratio"];
const units = fc.array(
  fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4 }), { minLength: 2, maxLength: 4 }),
  { minLength: 2, maxLength: 8 },
);

test("all ratings the same is 0/0 and not agreement; nothing to compare is nothing", () => {
  for (const metric of metrics) {
    expect(
      krippendorffAlpha(
        [
          [3, 3],
          [3, 3, 3],
        ],
        metric,
      ),
    ).toEqual(absent("noSpread"));
    expect(krippendorffAlpha([[3, null], [4]], metric)).toEqual(absent("tooFewAnswers"));
  }
  expect(krippendorffAlpha([[-1, 3]], "ratio")).toEqual(absent("outOfRange"));
});

test("raters of one mind on every unit have α = 1, by every metric", () => {
  for (const metric of metrics)
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [4, 4, null],
          [0, 0],
        ],
        metric,
      ).value,
    ).toBe(1);
});

test("neither the order of raters and units nor single ratings matter", () => {
  fc.assert(
    fc.property(units, fc.constantFrom(...metrics), (ratings, metric) => {
      const other = [[5], ...ratings.map((unit) => [...unit].reverse()).reverse(), [null, 2]];
      const [there, back] = [krippendorffAlpha(ratings, metric), krippendorffAlpha(other, metric)];
      expect(back.reason).toBe(there.reason);
      if (there.value !== null) expect(back.value).toBeCloseTo(there.value, 10);
    }),
    { seed: 19 },
  );
});

test("names do not matter to nominal, order-keeping renumbering to ordinal, shift and unit to interval, unit to ratio", () => {
  const renumbered: Record<Metric, (rating: number) => number> = {
    nominal: (rating) => (rating * 3) % 7,
    ordinal: (rating) => rating ** 3,
    interval: (rating) => 10 * rating - 40,
    ratio: (rating) => 10 * rating,
  };
  fc.assert(
    fc.property(units, fc.constantFrom(...metrics), (ratings, metric) => {
      const other = ratings.map((unit) => unit.map((rating) => rating && renumbered[metric](rating)));
      const [there, back] = [krippendorffAlpha(ratings, metric), krippendorffAlpha(other, metric)];
      expect(back.reason).toBe(there.reason);
      if (there.value !== null) expect(back.value).toBeCloseTo(there.value, 10);
    }),
    { seed: 19 },
  );
});
