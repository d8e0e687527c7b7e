import { describe, expect, test } from "vitest";
import { type MadeGap, madeRelease } from "#tests/factories/made-release.ts";
import type { Display, ReleaseDocument } from "../confidentiality/release-schema.ts";
import { released } from "../confidentiality/released.ts";
import { strategyView } from "./strategy-view.ts";

const order = ["profitability", "new-customers", "products-services", "new-markets", "brand"];
const exact = (value: number): Display => ({ kind: "percent", low: value, high: value, value });

const clarity: MadeGap[] = [
  { item: "goals-ranked", says: { executive: 90, manager: 40 }, difference: 50, interval: [30, 70] },
  { item: "goals-ranked", says: { manager: 40, rep: 35 }, difference: 5, interval: [-5, 15] },
];

function view(priorities: Partial<ReleaseDocument["priorities"]>, gaps = clarity) {
  const { document, questionnaire } = madeRelease({
    gaps,
    change: (release) => ({
      ...release,
      priorities: { item: "growth-priorities", stated: order, byGroup: [], withheld: null, ...priorities },
    }),
  });
  return strategyView({ release: released(document), questionnaire, language: "en" });
}

const ranked = (tier: string, more: Partial<ReleaseDocument["priorities"]["byGroup"][number]> = {}) => ({
  group: `${tier}/hierarchy/*`,
  n: 100,
  order,
  namesFirst: exact(20),
  topThreeOverlap: exact(60),
  ...more,
});

describe("priorities by level", () => {
  test("is nothing where nobody was asked to rank", () => {
    expect(view({ item: null })).toBeNull();
  });

  test("lists the levels from the top down, and not those that are not released", () => {
    expect(view({ byGroup: [ranked("rep"), ranked("executive")] })?.tiers.map(({ tier }) => tier)).toEqual([
      "executive",
      "rep",
    ]);
  });

  test.each([
    [1, "same"],
    [0.6, "same"],
    [0.4, "partly"],
    [0.2, "partly"],
    [0, "unrelated"],
    [-0.2, "opposite"],
  ])("says of a τ of %d that the order is %s", (tau, words) => {
    expect(view({ byGroup: [ranked("rep", { tau })] })?.tiers[0]?.tau).toEqual({ value: tau, words });
  });

  test.each([
    [0.7, "one"],
    [0.3, "some"],
    [0.29, "none"],
  ])("says of a W of %d that a level is of %s mind", (concordance, words) => {
    expect(view({ byGroup: [ranked("rep", { concordance })] })?.tiers[0]?.concordance).toEqual({
      value: concordance,
      words,
    });
  });

  test("has neither for releases that do not say it", () => {
    expect(view({ byGroup: [ranked("rep")] })?.tiers[0]).toMatchObject({ tau: null, concordance: null });
  });
});

describe("felt clarity beside shown clarity", () => {
  const which = (namesFirst: Display) =>
    view({ byGroup: [ranked("rep", { namesFirst })] })?.felt?.tiers.map((each) => each.which);

  test("says which is higher only where the two displays cannot overlap", () => {
    expect(which(exact(12))).toEqual(["feltHigher"]);
    expect(which(exact(80))).toEqual(["feltLower"]);
    expect(which({ kind: "band", low: 20, high: 40, value: null })).toEqual(["feltSame"]);
  });

  test("leaves leadership out, which is not measured against itself", () => {
    const tiers = view({ byGroup: [ranked("executive"), ranked("manager"), ranked("rep")] })?.felt?.tiers;
    expect(tiers?.map(({ tier }) => tier)).toEqual(["manager", "rep"]);
  });

  test("needs leadership's order", () => {
    const unstated = view({ stated: null, byGroup: [ranked("rep", { namesFirst: null })] });
    expect(unstated?.felt?.tiers).toEqual([]);
    expect(unstated?.stated).toBeNull();
  });
});
