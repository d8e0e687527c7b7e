import { describe, expect, test } from "vitest";
import { wordsIn } from "#app/platform/translator.server.ts";
import { type MadeGap, madeRelease, tiersOf } from "#tests/factories/made-release.ts";
import { released } from "../confidentiality/released.ts";
import { headlineOf } from "./headline.ts";
import { headlineWords } from "./headline-words.ts";

const t = await wordsIn("en");
const names = { executive: "executives", manager: "managers", rep: "reps", director: "directors", lead: "leads" };

function opening(
  gaps: readonly MadeGap[],
  { tiers = ["executive", "manager", "rep"], parts = [] as readonly string[], breaks = {}, only = [] as string[] } = {},
) {
  const { document, questionnaire } = madeRelease({ tiers: tiersOf(tiers), gaps, breaks, only });
  const headline = headlineOf({
    release: released(document),
    questionnaire,
    unit: null,
    parts: parts.map((id) => ({ id })),
    language: "en",
  });
  const { title, sentences } = headlineWords(t, headline, names);
  return [title, ...sentences];
}

const expectations: MadeGap = {
  item: "expectations-set",
  says: { manager: 84, rep: 39 },
  difference: 45,
  interval: [38, 52],
};
const small: MadeGap = { item: "why-explained", says: { manager: 55, rep: 50 }, difference: 5, interval: [-4, 14] };
const agreement: MadeGap = {
  item: "goals-ranked",
  says: { executive: 90, manager: 60 },
  difference: 30,
  interval: [20, 40],
};

describe("what a result says first", () => {
  test("names the largest gap, both numbers, and what is sure of it", () => {
    expect(opening([expectations, small])).toEqual([
      "“Clear, set expectations”: managers say 84% of the time, reps say 39%.",
      "It is the largest of 2 gaps between managers and reps: 45 points, and at least 38 points.",
    ]);
  });

  test("adds where the message breaks, and in how many parts", () => {
    const inPart = (unit: string, interval: [number, number]): MadeGap => ({ ...expectations, unit, interval });
    expect(
      opening([expectations, small, agreement, inPart("E2", [10, 70]), inPart("E3", [5, 60])], {
        parts: ["E2", "E3"],
        breaks: { "expectations-set": ["manager", "rep"] },
      }).slice(2),
    ).toEqual([
      "Most of it arises between managers and reps.",
      "It shows in all 2 parts of the organisation that can be compared.",
    ]);
    expect(
      opening([expectations, inPart("E2", [10, 70]), inPart("E3", [-5, 60])], { parts: ["E2", "E3"] }).at(-1),
    ).toBe("It shows in 1 of the 2 parts that can be compared; in the others it could be chance.");
    const turned: MadeGap = { ...expectations, unit: "E3", difference: -30, interval: [-50, -10] };
    expect(opening([expectations, inPart("E2", [10, 70]), turned], { parts: ["E2", "E3"] }).at(-1)).toBe(
      "It shows in 1 of the 2 parts that can be compared; in 1 it is the other way round.",
    );
  });

  test("says nothing of parts where they cannot be told or fewer than two are shown", () => {
    const part: MadeGap = { ...expectations, unit: "E2" };
    expect(opening([expectations, part], { parts: ["E2"] })).toEqual(opening([expectations, part]));
  });

  test("does not call a gap the largest when another could be as large", () => {
    const rival: MadeGap = { ...small, says: { manager: 90, rep: 50 }, difference: 40, interval: [20, 60] };
    expect(opening([expectations, rival])[1]).toBe(
      "Of 2 gaps between managers and reps, none is more surely large: 45 points as shown, and at least 38 points.",
    );
  });

  test("shows a band where no number may be shown", () => {
    const banded: MadeGap = {
      ...expectations,
      says: { manager: [80, 100], rep: [20, 40] },
      difference: 60,
      interval: [10, 90],
    };
    expect(opening([banded])).toEqual([
      "“Clear, set expectations”: managers say 80–100% of the time, reps say 20–40%.",
      "It is the one gap between managers and reps that can be shown: 10 to 90 points, and at least 10 points.",
    ]);
  });

  test("speaks of people who agree where agreement was asked", () => {
    expect(opening([agreement])[0]).toBe(
      "“Goals have an order people can repeat”: 90% of executives agree, and 60% of managers.",
    );
  });

  test("speaks of who disagrees, and of what does not happen, where the item is worded the other way round", () => {
    const turned: MadeGap = { ...agreement, item: "priorities-shift" };
    expect(opening([turned])[0]).toBe("“Priorities change too soon”: 90% of executives disagree, and 60% of managers.");
    const dropped: MadeGap = { ...expectations, item: "one-to-ones-dropped" };
    expect(opening([dropped])[0]).toMatch(/^“.*” does not happen 84% of the time, managers say\. Reps say 39%\.$/);
  });

  test("looks at every pair of levels before it says that they agree", () => {
    const farApart: MadeGap = {
      item: "goals-ranked",
      says: { executive: 80, rep: 55 },
      difference: 25,
      interval: [10, 40],
    };
    const steps: MadeGap[] = [
      { item: "goals-ranked", says: { executive: 80, manager: 68 }, difference: 12, interval: [-3, 27] },
      { item: "goals-ranked", says: { manager: 68, rep: 55 }, difference: 13, interval: [-2, 28] },
    ];
    expect(opening([...steps, farApart])[0]).toBe(
      "“Goals have an order people can repeat”: 80% of executives agree, and 55% of reps.",
    );
    expect(opening([agreement, small])[0]).toContain("of executives agree");
  });

  test("takes the neighbour of a level that is not reported", () => {
    const apart: MadeGap = { ...agreement, says: { executive: 90, rep: 40 }, difference: 50, interval: [30, 70] };
    expect(opening([apart])[0]).toContain("90% of executives agree, and 40% of reps");
  });

  test("puts a level that sees too little of its own merit last, and says which way round it is", () => {
    const modest: MadeGap = { ...expectations, says: { manager: 40, rep: 70 }, difference: -30, interval: [-45, -15] };
    expect(opening([modest, small])).toEqual([
      "“Clear, set expectations”: managers say 40% of the time, reps say 70%.",
      "Reps see it more favourably than managers, by at least 15 points. No gap is sure in which it is the other way round.",
    ]);
    expect(
      opening([
        { ...modest, interval: [-60, -40] },
        { ...expectations, item: "why-explained" },
      ])[0],
    ).toContain("The why is explained");
  });

  test("is calm only where no gap can be large", () => {
    const calm: MadeGap = { ...small, interval: [-8, 18] };
    expect(opening([calm, { ...calm, item: "expectations-set" }])).toEqual([
      "The levels largely agree",
      "None of 2 gaps between the levels is surely there, and none can be larger than 18 points.",
    ]);
    expect(opening([calm, { ...calm, item: "expectations-set", interval: [-10, 60] }])).toEqual([
      "No gap between the levels is sure",
      "Each of 2 gaps could be chance. With the answers there are, gaps of up to 60 points could go unseen.",
    ]);
  });

  test("does not call a gap sure that the false discovery rate does not bear", () => {
    expect(opening([{ ...expectations, adjustedP: 1 }])[0]).toBe("No gap between the levels is sure");
    expect(opening([{ ...expectations, adjustedP: 0.1 }])[0]).toContain("84%");
  });

  test("says so where nothing tells how sure the gaps are, one level is shown, or none", () => {
    expect(opening([{ ...expectations, interval: null }])).toEqual([
      "There are gaps, and nothing tells how sure they are",
      "Too few teams answered to tell the one gap from chance.",
    ]);
    expect(opening([], { only: ["rep"] })[0]).toBe("Only what reps say can be shown");
    expect(opening([])[0]).toBe("Too few answers to show anything here");
  });

  test.each([
    [
      ["manager", "rep"],
      ["manager", "rep"],
    ],
    [
      ["executive", "director", "manager", "lead", "rep"],
      ["director", "manager"],
    ],
  ])("works for %j", (tiers, [upper = "", lower = ""]) => {
    const gap: MadeGap = { ...expectations, says: { [upper]: 84, [lower]: 39 } };
    expect(opening([gap], { tiers })[0]).toBe(
      `“Clear, set expectations”: ${names[upper as "manager"]} say 84% of the time, ${names[lower as "rep"]} say 39%.`,
    );
  });

  test("writes different sentences for different results", () => {
    const results = [
      opening([expectations, small]),
      opening([agreement, small]),
      opening([{ ...expectations, says: { manager: 83, rep: 39 } }, small]),
      opening([{ ...expectations, interval: [30, 60] }, small]),
      opening([small]),
      opening([]),
    ].map((sentences) => sentences.join(" "));
    expect(new Set(results).size).toBe(results.length);
  });
});
