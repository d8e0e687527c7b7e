import { describe, expect, test } from "vitest";
import { generateOrganization, type OrganizationShape } from "#tests/factories/organization.ts";
import { orient } from "../questionnaires/scales.ts";
import { strategyToField } from "../questionnaires/strategy-to-field.ts";
import { buildRelease } from "./build-release.ts";

/** One executive, 10 managers with 8 reps each, who answer everything. Those whose number `straight` picks say one thing to all. */
function careless(straight: (number: number) => boolean, shape: Partial<OrganizationShape> = {}) {
  const organization = generateOrganization({
    seed: 3,
    questionnaire: strategyToField,
    executives: 1,
    managers: [10, 10],
    reps: [8, 8],
    responding: 1,
    skipping: 0,
    commenting: 0,
    says: ({ id }, item) => {
      const number = Number(id.slice("person-".length));
      if (item.kind !== "scaled" || item.scale === "frequency") return 50;
      if (straight(number)) return 5;
      return orient(item, 4 + (number % 2));
    },
    ...shape,
  });
  const all = buildRelease(organization).quality.careless ?? [];
  return (tier: string) => all.find((each) => each.tier === tier);
}

describe("one answer to seventeen items of which three are turned", () => {
  test("is the share of the tier that gave it, on the ladder, and how far the others would move an item", () => {
    // 30 of 80 reps: 37.5%. They give the turned items the lowest answer; all 50 others are favourable: 62.5% with them, 100% without.
    const reps = careless((number) => number % 3 === 0)("rep");
    expect(reps?.withheld).toBeNull();
    expect(reps?.straightLining).toMatchObject({ kind: "step", value: 40 });
    expect(reps?.largestShift).toBe(40);
  });

  test("moves nothing that is told where fewer than 20 did", () => {
    expect(careless((number) => number % 9 === 0)("rep")).toMatchObject({ largestShift: null, withheld: null });
  });

  test("is not told of fewer than 50 respondents", () => {
    expect(careless(() => true)("manager")).toEqual({
      tier: "manager",
      straightLining: null,
      largestShift: null,
      withheld: "fewAnswers",
    });
  });

  test("says nothing in a short form, nor where one item was left out", () => {
    const short = buildRelease(generateOrganization({ seed: 1 })).quality.careless ?? [];
    expect(short.map(({ withheld }) => withheld)).toEqual(["notTelling", "notTelling", "notTelling"]);
    expect(careless(() => true, { skipping: 0.5 })("rep")?.straightLining).toMatchObject({ value: 0 });
  });
});
