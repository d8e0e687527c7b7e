import { expect, test } from "vitest";
import { deviation, recordsOf, soldiers } from "#tests/reference/records.ts";
import { type AnsweredPage, carelessFlags, longestRun } from "./careless.ts";

const computed: Record<string, () => unknown> = {
  longstring_lq_LEAD: () => {
    const runs = soldiers.map(({ lead }) => longestRun(lead));
    return { first10: runs.slice(0, 10), n_all11: runs.filter((run) => run === 11).length, n: runs.length };
  },
};

test.each(recordsOf(4))("$id: $call", ({ id, value, tolerance }) => {
  expect(deviation(computed[id]?.(), value)).toBeLessThanOrEqual(tolerance);
});

test("a skipped item ends a run", () => {
  expect(longestRun([3, 3, null, 3, 3, 3])).toBe(3);
  expect([longestRun([]), longestRun([null, null])]).toEqual([0, 0]);
});

const page = (changes: Partial<AnsweredPage>): AnsweredPage => ({
  answers: Array.from({ length: 8 }, () => 4),
  hasReversed: true,
  seconds: 60,
  ...changes,
});

test("one answer throughout is a sign only on a page of eight with a turned item", () => {
  expect(carelessFlags([page({})]).straightLining).toBe(true);
  expect(carelessFlags([page({ hasReversed: false })]).straightLining).toBe(false);
  expect(carelessFlags([page({ answers: [4, 4, 4, 4, 4, 4, 4] })]).straightLining).toBe(false);
  expect(carelessFlags([page({ answers: [...Array.from({ length: 8 }, () => 4), 3] })]).straightLining).toBe(false);
});

test("speeding is more than half of the pages below two seconds an item, or a median below one", () => {
  const paced = (...seconds: (number | null)[]) =>
    carelessFlags(seconds.map((each) => page({ seconds: each }))).speeding;
  expect([paced(15, 60), paced(15, 15, 60), paced(7), paced(16, 16)]).toEqual([false, true, true, false]);
  expect([paced(null, null), paced(null, 15)]).toEqual([false, true]);
});
