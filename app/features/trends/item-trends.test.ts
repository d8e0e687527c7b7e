import { describe, expect, test } from "vitest";
import { type MadeGap, madeRelease, tiersOf } from "#tests/factories/made-release.ts";
import { released } from "../confidentiality/released.ts";
import { type GapTrend, itemTrends } from "./item-trends.ts";

const items = ["expectations-set", "why-explained", "goals-ranked", "people-adapt", "leaders-do-it", "functions-help"];

const gap = (item: string, difference: number, half: number, more: Partial<MadeGap> = {}): MadeGap => ({
  item,
  says: { manager: 50 + difference, rep: 50 },
  difference,
  interval: [difference - half, difference + half],
  ...more,
});

function wave(gaps: readonly MadeGap[], stated = false) {
  const { document, questionnaire } = madeRelease({
    gaps,
    change: (release) =>
      stated
        ? {
            ...release,
            method: { ...release.method, modes: { ...release.method.modes, executive: "attributed" } },
            tiers: release.tiers.map((tier) => (tier.id === "executive" ? { ...tier, invited: 3 } : tier)),
          }
        : release,
  });
  return { release: released(document), questionnaire };
}

function trends(before: readonly MadeGap[], after: readonly MadeGap[]): readonly GapTrend[] {
  return itemTrends({ earlier: wave(before), later: wave(after), unit: null, language: "en" }).gaps;
}

/** Six items with the same gap but the first, so that a gap drifts towards theirs. */
const around = (first: number, half: number) => items.map((item, place) => gap(item, place === 0 ? first : 10, half));

describe("the change between two waves", () => {
  test("lies between what the two intervals leave possible", () => {
    const [only] = trends([gap("expectations-set", 45, 5)], [gap("expectations-set", 20, 4)]);
    expect(only?.change).toEqual({ difference: -25, low: -34, high: -16 });
  });

  test("is smaller where it goes beyond chance and beyond drift", () => {
    const [first] = trends(around(45, 2), [gap("expectations-set", 20, 2)]);
    expect(first?.verdict).toBe("smaller");
    expect(first?.expected).toBeGreaterThan(40);
    expect(trends(around(20, 2), [gap("expectations-set", 45, 2)])[0]?.verdict).toBe("larger");
  });

  test("is drift where such a gap was to be expected to shrink as much", () => {
    // Six gaps that differ no more than chance: each is expected at their mean.
    const [first] = trends(around(30, 20), [gap("expectations-set", 14, 1, { interval: [8, 9] })]);
    expect(first?.expected).toBeLessThan(20);
    expect(first?.verdict).toBe("drift");
  });

  test("is drift, too, where it is surely there but falls short of what was to be expected", () => {
    const before = items.map((item, place) => gap(item, place === 0 ? 10 : 60, place === 0 ? 12 : 3));
    const [first] = trends(before, [gap("expectations-set", 25, 2)]);
    expect(first?.verdict).not.toBe("larger");
  });

  test("may be chance where its interval holds nought", () => {
    expect(trends(around(20, 10), [gap("expectations-set", 15, 10)])[0]?.verdict).toBe("unsure");
  });

  test("says nothing of drift below five items", () => {
    const [only] = trends([gap("expectations-set", 45, 2)], [gap("expectations-set", 20, 2)]);
    expect([only?.expected, only?.verdict]).toEqual([null, "noDrift"]);
  });

  test("is hidden where fewer than 20 answered in either wave, and both gaps are shown all the same", () => {
    for (const [n, m] of [
      [19, 300],
      [300, 19],
    ]) {
      const [only] = trends(
        [gap("expectations-set", 45, 2, { n: n ?? 0 })],
        [gap("expectations-set", 20, 2, { n: m ?? 0 })],
      );
      expect([only?.change, only?.verdict, only?.earlier.difference, only?.later.difference]).toEqual([
        null,
        "hidden",
        45,
        20,
      ]);
    }
    expect(
      trends([gap("expectations-set", 45, 2, { n: 20 })], [gap("expectations-set", 20, 2)])[0]?.change,
    ).not.toBeNull();
  });

  test("is made of no item that was asked in other words, and of no level that states what it expects", () => {
    const later = wave([gap("expectations-set", 20, 2)]);
    const reworded = {
      ...later.questionnaire,
      items: later.questionnaire.items.map((item) =>
        item.id === "expectations-set"
          ? { ...item, wording: { ...item.wording, rep: { en: "Something else" } } }
          : item,
      ),
    };
    const earlier = wave([gap("expectations-set", 45, 2)]);
    expect(
      itemTrends({ earlier, later: { ...later, questionnaire: reworded as never }, unit: null, language: "en" }),
    ).toMatchObject({ pairs: [], gaps: [], levels: [] });
    const above: MadeGap = { ...gap("goals-ranked", 30, 5), says: { executive: 90, manager: 60 } };
    const stated = itemTrends({ earlier: wave([above], true), later: wave([above]), unit: null, language: "en" });
    expect(stated.gaps).toEqual([]);
    expect(stated.levels.map(({ tier }) => tier)).toEqual(["manager"]);
  });

  test("expects nothing of a gap that was known as a band only", () => {
    const banded = around(45, 2).map((each, place) =>
      place === 0 ? { ...each, says: { manager: [80, 100] as const, rep: 50 } } : each,
    );
    const expected = trends(banded, around(20, 2)).map((each) => [each.item, each.expected === null]);
    expect(expected.filter(([, none]) => none)).toEqual([["expectations-set", true]]);
    expect(expected).toHaveLength(items.length);
  });

  test("comes first for the levels between which more surely changed", () => {
    const above: MadeGap = { ...gap("goals-ranked", 30, 10), says: { executive: 90, manager: 60 } };
    const between = (before: number, after: number) =>
      itemTrends({
        earlier: wave([above, gap("expectations-set", before, 2)]),
        later: wave([above, gap("expectations-set", after, 2)]),
        unit: null,
        language: "en",
      }).pairs.map(({ upper }) => upper);
    expect(between(20, 20)).toEqual(["executive", "manager"]);
    expect(between(45, 20)).toEqual(["manager", "executive"]);
  });

  test("works for two levels", () => {
    const two = () => {
      const { document, questionnaire } = madeRelease({
        tiers: tiersOf(["manager", "rep"]),
        gaps: [gap("expectations-set", 45, 5)],
      });
      return { release: released(document), questionnaire };
    };
    expect(itemTrends({ earlier: two(), later: two(), unit: null, language: "en" }).gaps).toHaveLength(1);
  });
});
