import { describe, expect, test } from "vitest";
import { type MadeGap, madeRelease } from "#tests/factories/made-release.ts";
import { released } from "../confidentiality/released.ts";
import { gapsThatMatter } from "./gaps-that-matter.ts";

const gap = (item: string, difference: number, half: number, more: Partial<MadeGap> = {}): MadeGap => ({
  item,
  says: { manager: 50 + difference, rep: 50 },
  difference,
  interval: [difference - half, difference + half],
  ...more,
});

function matters(gaps: readonly MadeGap[], parts: readonly string[] = []) {
  const { document, questionnaire } = madeRelease({ gaps });
  return gapsThatMatter({
    release: released(document),
    questionnaire,
    unit: null,
    parts: parts.map((id) => ({ id })),
    language: "en",
  });
}

describe("the gaps that matter", () => {
  test("scores one gap by the worked formula", () => {
    // 45 points, sd 10/1.96: size min(1, 45/30) = 1, importance 0.5, certainty P(θ > 10) = 1, reach 300 of 400.
    const [only] = matters([gap("expectations-set", 45, 10)]);
    expect(only?.factors).toEqual({ size: 1, importance: 0.5, certainty: expect.closeTo(1, 6), reach: 0.75 });
    expect(only?.score).toBeCloseTo(100 * (0.5 * 0.75) ** 0.25, 6);
    expect(only?.reachOf).toBe("answers");
  });

  test("names none that could be chance, or in which the lower level sees it more favourably", () => {
    expect(matters([gap("expectations-set", 9, 12), gap("why-explained", -30, 5)])).toEqual([]);
    expect(matters([gap("expectations-set", 30, 12, { adjustedP: 1 })])).toEqual([]);
  });

  test("names at most three, the highest score first, each item once", () => {
    const many = ["expectations-set", "why-explained", "goals-ranked", "people-adapt"].map((item, place) =>
      gap(item, 16 + 4 * place, 8),
    );
    const above: MadeGap = { ...gap("people-adapt", 20, 8), says: { executive: 90, manager: 70 } };
    const named = matters([...many, above]);
    expect(named.map(({ gap: { item } }) => item)).toEqual(["people-adapt", "goals-ranked", "why-explained"]);
    expect(named.map(({ score }) => score)).toEqual([...named.map(({ score }) => score)].sort((a, b) => b - a));
  });

  test("draws the largest of many towards the others", () => {
    const others = ["why-explained", "goals-ranked", "people-adapt", "leaders-do-it", "functions-help"];
    const alone = matters([gap("expectations-set", 24, 20)])[0]?.factors.size ?? 0;
    const amongSmall = matters([gap("expectations-set", 24, 20), ...others.map((item) => gap(item, 2, 20))])[0];
    expect(alone).toBeCloseTo(24 / 30, 6);
    expect(amongSmall?.factors.size ?? 1).toBeLessThan(alone / 2);
  });

  test("counts as reach the people in parts that have it with four chances in five", () => {
    const parts: MadeGap[] = [
      gap("expectations-set", 40, 10, { unit: "E2", n: 30 }),
      gap("expectations-set", 1, 30, { unit: "E3", n: 90 }),
    ];
    const [found] = matters([gap("expectations-set", 45, 10), ...parts], ["E2", "E3"]);
    expect(found?.factors.reach).toBeCloseTo(30 / 120, 6);
    expect(found?.reachOf).toBe("parts");
  });

  test("says when the choice depends on how the factors are weighted", () => {
    expect(matters([gap("expectations-set", 45, 10)])[0]?.stable).toBe(true);
    const crowded = [
      gap("expectations-set", 60, 5),
      gap("why-explained", 60, 5),
      // Small and everywhere, beside large and from few: 0.4 of size with 0.75 of reach, and 1 with a sixth.
      gap("goals-ranked", 12, 1),
      gap("people-adapt", 40, 1, { n: 20 }),
    ];
    const named = matters(crowded);
    expect(named.map(({ gap: { item } }) => item)).toEqual(["expectations-set", "why-explained", "goals-ranked"]);
    expect(named.map(({ stable }) => stable)).toEqual([true, true, false]);
  });
});
