import { describe, expect, test } from "vitest";
import { fewItems, generateOrganization } from "#tests/factories/organization.ts";
import { buildRelease } from "../confidentiality/build-release.ts";
import { type Release, released } from "../confidentiality/released.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { heatmapChanges } from "./heatmap-change.ts";

const document = buildRelease(generateOrganization({ seed: 3 }));
const item = "expectations-set";

interface Said {
  readonly n?: number;
  readonly value?: number;
  readonly difference?: number;
  readonly low?: number | null;
  readonly high?: number | null;
}

/** A wave in which both levels of a unit say something to one question, at a resolution of 10 points. */
function wave({ n = 30, value = 50, difference = 30, low = 10, high = 50 }: Said): Release {
  return released({
    ...document,
    cells: ["manager/x", "rep/x"].map((group) => ({
      group,
      item,
      n,
      display: { kind: "step", low: value - 5, high: value + 5, value },
      distribution: null,
    })),
    gaps: [
      {
        item,
        upper: { tier: "manager", group: "manager/x" },
        lower: { tier: "rep", group: "rep/x" },
        difference,
        low,
        high,
        noInterval: null,
        adjustedP: null,
        method: "",
      },
    ],
  });
}

function change(then: Said, now: Said, { before = fewItems }: { before?: Questionnaire } = {}) {
  const compare = heatmapChanges({
    earlier: { release: wave(then), questionnaire: before },
    later: { release: wave(now), questionnaire: fewItems },
  });
  return {
    gap: compare({ kind: "gap", item, upper: "manager/x", lower: "rep/x" }),
    level: compare({ kind: "level", item, group: "rep/x" }),
  };
}

describe("a change since an earlier wave", () => {
  test("of a gap runs from the least to the most that the two intervals leave possible", () => {
    // 40 (20 to 60) then, 10 (−10 to 30) now: at most 30 − 20, at least −10 − 60.
    const { gap } = change({ difference: 40, low: 20, high: 60 }, { difference: 10, low: -10, high: 30 });
    expect(gap).toEqual({ difference: -30, low: -70, high: 10 });
  });

  test("of a level is made of the two displays alone", () => {
    // 45 to 55 then, 75 to 85 now: between 20 and 40, in steps of 10.
    expect(change({ value: 50 }, { value: 80 }).level).toEqual({ difference: 30, low: 20, high: 40 });
  });

  test("is not shown below 20 answers in either wave", () => {
    expect(change({ n: 19 }, {})).toEqual({ gap: null, level: null });
    expect(change({}, { n: 19 })).toEqual({ gap: null, level: null });
    expect(change({ n: 20 }, { n: 20 }).gap).not.toBeNull();
  });

  test("of a gap without an interval is not shown, so that it never stands as a bare number", () => {
    expect(change({ low: null, high: null }, {}).gap).toBeNull();
    expect(change({}, { low: null, high: null }).gap).toBeNull();
  });

  test("is not shown where the question was asked in other words, on another scale or not at all", () => {
    const altered = (changed: object): Questionnaire => ({
      ...fewItems,
      items: fewItems.items.map((each) => (each.id === item ? ({ ...each, ...changed } as typeof each) : each)),
    });
    const scaled = fewItems.items.find(({ id }) => id === item);
    const words = { wording: { ...scaled?.wording, rep: { en: "My manager is clear." } } };
    for (const before of [altered(words), altered({ scale: "agreement" }), { ...fewItems, items: [] }])
      expect(change({}, {}, { before })).toEqual({ gap: null, level: null });
    expect(change({}, {}, { before: altered({ label: { en: "Another name" } }) }).gap).not.toBeNull();
  });
});
