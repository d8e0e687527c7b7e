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
