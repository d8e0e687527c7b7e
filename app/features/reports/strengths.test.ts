import { describe, expect, test } from "vitest";
import { type MadeGap, madeRelease } from "#tests/factories/made-release.ts";
import { released } from "../confidentiality/released.ts";
import { certaintyOf } from "./certainty.ts";
import { strengthsOf } from "./strengths.ts";

function of(gaps: readonly MadeGap[]) {
  const { document, questionnaire } = madeRelease({ gaps });
  return { release: released(document), questionnaire, unit: null, language: "en" };
}

const gap = (item: string, manager: number, rep: number, half = 5): MadeGap => ({
  item,
  says: { manager, rep },
  difference: manager - rep,
  interval: [manager - rep - half, manager - rep + half],
});

describe("what goes well", () => {
  test("names first where a level surely does better than the one above it thinks, the surest first", () => {
    const { hidden } = strengthsOf(
      of([gap("why-explained", 40, 50), gap("people-adapt", 40, 80), gap("leaders-do-it", 60, 62)]),
    );
    expect(hidden.map(({ gap: { item } }) => item)).toEqual(["people-adapt", "why-explained"]);
  });

  test("names what every level sees favourably, whatever its display leaves open", () => {
    const banded: MadeGap = { ...gap("people-adapt", 80, 80), says: { manager: [60, 80], rep: 90 } };
    const { shared } = strengthsOf(of([gap("why-explained", 75, 72), gap("leaders-do-it", 90, 68), banded]));
    expect(shared.map(({ item }) => item)).toEqual(["why-explained"]);
  });

  test("tells a problem that all see from a gap", () => {
    const { problems } = strengthsOf(
      of([gap("why-explained", 40, 38), gap("leaders-do-it", 45, 20), gap("people-adapt", 55, 40, 20)]),
    );
    expect(problems.map(({ item }) => item)).toEqual(["why-explained"]);
  });

  test("names at most three of each", () => {
    const items = ["why-explained", "goals-ranked", "people-adapt", "leaders-do-it"];
    expect(strengthsOf(of(items.map((item) => gap(item, 20, 60)))).hidden).toHaveLength(3);
    expect(strengthsOf(of(items.map((item) => gap(item, 80, 80)))).shared).toHaveLength(3);
    expect(strengthsOf(of(items.map((item) => gap(item, 20, 20)))).problems).toHaveLength(3);
  });
});

test("how sure it is counts what can be told from chance, and what nothing is known of", () => {
  const gaps = [
    gap("why-explained", 60, 40),
    gap("people-adapt", 50, 48),
    { ...gap("leaders-do-it", 90, 20), interval: null },
  ];
  expect(certaintyOf(of(gaps))).toMatchObject({
    gaps: 3,
    sure: 1,
    unknown: 1,
    answered: [
      { tier: "manager", invited: 400, answered: 300 },
      { tier: "rep", invited: 400, answered: 300 },
    ],
  });
});
