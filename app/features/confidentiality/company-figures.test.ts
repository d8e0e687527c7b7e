import { describe, expect, test } from "vitest";
import { fewItems, generateOrganization, type OrganizationShape } from "#tests/factories/organization.ts";
import { buildRelease } from "./build-release.ts";

/** One executive, managers with teams of six, everyone answering everything. */
function organization(shape: Omit<OrganizationShape, "seed">) {
  return generateOrganization({ seed: 1, executives: 1, reps: [6, 6], responding: 1, skipping: 0, ...shape });
}

function dyads(shape: Omit<OrganizationShape, "seed">) {
  return buildRelease(organization(shape)).dyads.find(({ item }) => item === "expectations-set");
}

describe("counts of managers who see it otherwise than their team", () => {
  // Managers say 100% of the time; their teams say 30 or 40.
  const says: OrganizationShape["says"] = ({ tier, id }) => (tier === "manager" ? 100 : id.endsWith("1") ? 40 : 30);

  test("are released from 20 managers whose teams are released, in steps of 10", () => {
    expect(dyads({ managers: [20, 20], says })).toEqual({
      item: "expectations-set",
      managers: 20,
      over: 100,
      under: 0,
      agree: 0,
      undecided: 0,
      withheld: null,
    });
  });

  test("stay withheld at 19", () => {
    expect(dyads({ managers: [19, 19], says })).toEqual({
      item: "expectations-set",
      managers: 19,
      over: null,
      under: null,
      agree: null,
      undecided: null,
      withheld: "fewManagers",
    });
  });

  test("stay withheld where the teams are too small to be released", () => {
    expect(dyads({ managers: [20, 20], reps: [4, 4], says })).toMatchObject({ managers: 0, withheld: "fewManagers" });
  });

  test("stay withheld where managers answer confidentially: then nobody may lay them beside their teams", () => {
    const modes = { executive: "confidential", manager: "confidential", rep: "confidential" } as const;
    expect(dyads({ managers: [20, 20], says, contract: { modes } })).toMatchObject({
      managers: 0,
      withheld: "fewManagers",
    });
  });

  test("do not tell that every team is of one mind by being withheld", () => {
    expect(dyads({ managers: [20, 20], says: ({ tier }) => (tier === "manager" ? 100 : 30) })).toMatchObject({
      over: 100,
      withheld: null,
    });
  });

  test("are released of items about the own manager only", () => {
    const items = buildRelease(organization({ managers: [2, 2] })).dyads.map(({ item }) => item);
    expect(items).toEqual(
      fewItems.items.flatMap((item) => (item.kind === "scaled" && item.subject === "own manager" ? [item.id] : [])),
    );
  });
});

describe("cascade", () => {
  /** 30 managers with six reps each, who say the given shares of the time. */
  const cascade = (shares: Record<string, number>, executives = 1) =>
    buildRelease(
      organization({
        executives,
        managers: [30 / executives, 30 / executives],
        says: ({ tier, id }) => (shares[tier] ?? 0) + (Number(id.slice("person-".length)) % 2 === 0 ? 10 : 0),
        contract: { modes: { executive: "attributed", manager: "attributed", rep: "confidential" } },
      }),
    ).cascade.find(({ item }) => item === "expectations-set");

  test("names the step that carries the gap, even below what one leader states", () => {
    const found = cascade({ executive: 70, manager: 80, rep: 0 });
    expect(found?.whole).toMatchObject({ upper: "executive", lower: "rep" });
    expect(found?.breaksAt).toBeNull();
    expect(cascade({ executive: 90, manager: 90, rep: 0 }, 30)?.breaksAt).toEqual({ upper: "manager", lower: "rep" });
    expect(cascade({ executive: 90, manager: 10, rep: 0 }, 30)?.breaksAt).toEqual({
      upper: "executive",
      lower: "manager",
    });
  });

  test("names it in the other direction too", () => {
    expect(cascade({ executive: 0, manager: 10, rep: 90 }, 30)?.breaksAt).toEqual({ upper: "manager", lower: "rep" });
  });

  test("names none of two steps of one size, nor any where there is no gap", () => {
    expect(cascade({ executive: 90, manager: 50, rep: 10 }, 30)?.breaksAt).toBeNull();
    const none = cascade({ executive: 50, manager: 50, rep: 50 }, 30);
    expect(none?.whole?.low).toBeLessThan(0);
    expect(none?.breaksAt).toBeNull();
  });
});

describe("spread", () => {
  const spread = (shape: Omit<OrganizationShape, "seed">) =>
    buildRelease(organization(shape)).quality.items.find(({ item }) => item === "expectations-set");

  test("is not released below 50 answers", () => {
    expect(spread({ managers: [8, 8] })).toMatchObject({ withinSd: null, betweenSd: null });
  });

  test("within teams: three at 20 and three at 80 are an SD of 33", () => {
    // Squares 6 × 30² on 5 degrees of freedom a team: √1080.
    const says: OrganizationShape["says"] = ({ tier, id }) =>
      tier === "rep" && Number(id.slice("person-".length)) % 2 === 0 ? 20 : 80;
    expect(spread({ managers: [10, 10], says })).toMatchObject({ withinSd: 33, betweenSd: 0 });
  });

  test("between teams: half of ten teams at 20, half at 80, with everyone of a mind inside", () => {
    // All variance lies between teams, whose means are as reliable as can be.
    const says: OrganizationShape["says"] = ({ managerId }) =>
      Number((managerId ?? "-0").slice("person-".length)) % 2 === 0 ? 20 : 80;
    expect(spread({ managers: [10, 10], says })).toMatchObject({ icc1: 1, icc2: 1 });
  });

  test("ICC is 0 where teams are closer than chance would put them, and where nothing varies", () => {
    const halves: OrganizationShape["says"] = ({ id }) => (Number(id.slice("person-".length)) % 2 === 0 ? 20 : 80);
    expect(spread({ managers: [10, 10], says: halves })).toMatchObject({ icc1: 0, icc2: 0 });
    expect(spread({ managers: [10, 10], says: () => 50 })).toMatchObject({ icc1: 0, icc2: 0 });
  });

  test("of one team alone there is none between teams", () => {
    expect(spread({ managers: [1, 1], reps: [60, 60] })).toMatchObject({ betweenSd: null, icc1: null, icc2: null });
  });

  test("more than a fifth leaving an item out is flagged, from 50 forms on", () => {
    const flagged = (skipping: number, managers: number) =>
      spread({ managers: [managers, managers], skipping })?.skippedOften;
    expect([flagged(0.5, 10), flagged(0.05, 10), flagged(0.5, 8)]).toEqual([true, false, false]);
  });

  test("looks the same when everyone agrees and when one in 54 does not", () => {
    const released = (dissenter: string) =>
      spread({ managers: [9, 9], says: ({ id }) => (id === dissenter ? 100 : 0) });
    expect(released("person-20")).toEqual(released("nobody"));
  });
});

describe("predictions", () => {
  test("stand beside the share that answered so, both on the ladder", () => {
    // Seven managers foresee 90%; two in six of each team say 80% of the time or more: a third of 42.
    const says: OrganizationShape["says"] = ({ tier, id }) =>
      tier === "manager" ? 90 : Number(id.slice("person-".length)) % 3 === 0 ? 80 : 70;
    const managers = organization({ managers: [7, 7], reps: [6, 6], says });
    const [prediction] = buildRelease(managers).predictions;
    expect(prediction).toEqual({
      item: "predict-expectations",
      about: "expectations-set",
      group: "manager/hierarchy/*",
      n: 7,
      predicted: { kind: "band", low: 80, high: 100, value: null },
      actual: { kind: "step", low: 25, high: 35, value: 30 },
      // 90 − 30. 80 − 35 and 100 − 25, less and more 1.96·√(40²/7 + 35·65/42) = 33: 12 and 108.
      gap: { difference: 60, low: 10, high: 100, noInterval: null, method: "displayed bounds" },
      // The managers say 90% of the time, the reps 73, shown as 70. 80 − 75 and 100 − 65, less and more 33: −28 and 68.
      ownView: { difference: 20, low: -30, high: 70, noInterval: null, method: "displayed bounds" },
    });
  });

  test("need k managers", () => {
    expect(buildRelease(organization({ managers: [4, 4] })).predictions).toEqual([]);
  });

  test.each(["manager", "rep"])("are not made where the %s tier stays unreported", (tier) => {
    const modes = {
      executive: "confidential",
      manager: "attributed",
      rep: "confidential",
      [tier]: "unreported",
    } as const;
    expect(buildRelease(organization({ managers: [12, 12], contract: { modes } })).predictions).toEqual([]);
  });
});
