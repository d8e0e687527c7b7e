import { expect, test } from "vitest";
import { clusterBootstrap, everyResample, ratioOfTotals } from "./cluster-bootstrap.ts";
import { seededRandom } from "./seeded-random.ts";
import { absent } from "./statistic.ts";

const eight = Array.from({ length: 8 }, (_, place) => [place, 10]);

test("the same seed gives the same interval, another seed another", () => {
  const run = (seed: number) => clusterBootstrap(eight, { of: ratioOfTotals, seed, resamples: 400 });
  expect(run(7)).toEqual(run(7));
  expect(run(7)).not.toEqual(run(8));
});

test("two clusters have four resamples, worked by hand", () => {
  // Shares 1/2, 3/6, 3/6 and 2/4 … of (1, 2) and (2, 4): all ½; of (0, 1) and (2, 2): 0, ⅔, ⅔, 1.
  const found = everyResample(
    [
      [0, 1],
      [2, 2],
    ],
    ratioOfTotals,
  ).value;
  expect(found).toMatchObject({ resamples: 4, undefinedResamples: 0 });
  expect(found?.estimate).toBeCloseTo(2 / 3, 14);
  expect(found?.mean).toBeCloseTo(7 / 12, 14);
  expect(found?.sd).toBeCloseTo(Math.sqrt((0 + 4 / 9 + 4 / 9 + 1) / 4 - (7 / 12) ** 2), 14);
});

test("resamples without anybody of a tier are counted and left out", () => {
  const found = everyResample(
    [
      [0, 0],
      [2, 4],
    ],
    ratioOfTotals,
  ).value;
  expect(found).toMatchObject({ resamples: 3, undefinedResamples: 1, estimate: 0.5, sd: 0 });
});

test("needs eight clusters to draw from, and no more than six to enumerate", () => {
  expect(clusterBootstrap(eight.slice(1), { of: ratioOfTotals, seed: 1 })).toEqual(absent("tooFewClusters"));
  expect(everyResample(eight, ratioOfTotals)).toEqual(absent("outOfRange"));
  expect(everyResample([], ratioOfTotals)).toEqual(absent("noAnswers"));
});

test("numbers of the seeded source are spread evenly from 0 up to 1", () => {
  const random = seededRandom(3);
  const tenths = new Array<number>(10).fill(0);
  for (let draw = 0; draw < 100_000; draw++) {
    const place = Math.floor(random() * 10);
    tenths[place] = (tenths[place] ?? 0) + 1;
  }
  // Nine degrees of freedom: χ² above 33.7 once in ten thousand seeds.
  expect(tenths.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(33.7);
});
