import { describe, expect, test } from "vitest";
import { type MadeGap, madeRelease } from "#tests/factories/made-release.ts";
import { released } from "../confidentiality/released.ts";
import type { ManagerView } from "../plans/findings.ts";
import { outcomeResult, seenOutcome, wasNoticed } from "./action-outcome.ts";
import { outcomeShares } from "./outcome-shares.ts";

describe("whether it was noticed", () => {
  test.each([
    [{ low: 60, high: 80 }, true],
    [{ low: 50, high: 55 }, true],
    [{ low: 20, high: 40 }, false],
    [{ low: 45, high: 50 }, false],
    // What the display leaves open is not told.
    [{ low: 40, high: 60 }, null],
    [{ low: 45, high: 55 }, null],
    [null, null],
  ])("%o: %s", (shown, noticed) => {
    expect(wasNoticed(shown)).toBe(noticed);
  });
});

describe("what became of an action", () => {
  test.each([
    [true, true, "doneNoticed"],
    [true, false, "doneUnnoticed"],
    [true, null, null],
    [false, true, "notDone"],
    [false, false, "notDone"],
    [false, null, "notDone"],
  ])("done %s, noticed %s: %s", (done, noticed, result) => {
    expect(outcomeResult({ done, noticed })).toBe(result);
  });
});

describe("what leaders know of it", () => {
  test.each([
    [{ managers: 19, noticed: 19, unnoticed: 0, notDone: 0 }, null],
    // In steps of ten below fifty: 1 of 20 is shown like none, 7 of 20 (35%) as 40.
    [
      { managers: 20, noticed: 7, unnoticed: 1, notDone: 12 },
      { noticed: 40, unnoticed: 0, notDone: 60 },
    ],
    // In steps of five below two hundred: 33 of 60 is 55%.
    [
      { managers: 60, noticed: 33, unnoticed: 20, notDone: 60 },
      { noticed: 55, unnoticed: 35, notDone: 100 },
    ],
  ])("%o", (counts, shares) => {
    expect(outcomeShares(counts)).toEqual(shares);
  });
});

describe("the change that a manager is told", () => {
  const view = (gaps: readonly MadeGap[], headsAbove: readonly string[] = ["area"]): ManagerView => {
    const { document, questionnaire } = madeRelease({ gaps });
    const release = released(document);
    return { questionnaire, release, managerExternalId: "team", headsAbove, ownAnswers: null };
  };
  const gap = (difference: number, more: Partial<MadeGap> = {}): MadeGap => ({
    item: "expectations-set",
    says: { manager: 50 + difference, rep: 50 },
    difference,
    interval: [difference - 5, difference + 5],
    ...more,
  });
  const about = { item: "expectations-set", theme: "expectations" };
  const told = (before: readonly MadeGap[], after: readonly MadeGap[]) =>
    seenOutcome({ earlier: view(before), later: view(after) }, about);

  test("is the nearest area's where the team is not released", () => {
    const { changeOf, changes } = told([gap(40), gap(30, { unit: "area" })], [gap(20), gap(10, { unit: "area" })]);
    expect(changeOf).toBe("area");
    expect(changes).toEqual([
      { of: "areaGap", before: 30, after: 10, change: { difference: -20, low: -30, high: -10 }, expected: null },
    ]);
  });

  test("is everyone's where fewer than 20 answered in the area in either wave", () => {
    for (const [n, m] of [
      [19, 300],
      [300, 19],
    ]) {
      const { changes } = told(
        [gap(40), gap(30, { unit: "area", n: n ?? 0 })],
        [gap(20), gap(10, { unit: "area", n: m ?? 0 })],
      );
      expect(changes.map(({ before, after }) => [before, after])).toEqual([[40, 20]]);
    }
  });

  test("is none where nothing large enough is released in both, and never that of an area which is not above the team", () => {
    expect(told([gap(40, { n: 19 })], [gap(20)])).toEqual({ noticed: null, changes: [], changeOf: null });
    expect(told([gap(40, { unit: "elsewhere" })], [gap(20, { unit: "elsewhere" })]).changeOf).toBeNull();
  });

  test("is the team's own from 20 answers on, and then nothing of the area is said", () => {
    const { changeOf, changes } = told([gap(40, { unit: "team", n: 20 })], [gap(20, { unit: "team", n: 20 })]);
    expect(changeOf).toBe("team");
    expect(changes.map(({ of }) => of)).toEqual(["teamLevel"]);
  });
});
