import { describe, expect, test } from "vitest";
import { generateOrganization, type OrganizationShape } from "#tests/factories/organization.ts";
import { buildRelease } from "../confidentiality/build-release.ts";
import { released } from "../confidentiality/released.ts";
import { type Finding, findings, isStrength, type ManagerView, ownPoints } from "./findings.ts";

type Mood = "favourable" | "unfavourable";

interface Scene {
  readonly manager: Mood;
  readonly team: Mood;
  readonly foreseen?: number;
  readonly reps?: number;
}

/** What the first of three managers sees, whose teams all say the same; too few managers for results of their own. */
function view({ manager, team, foreseen = 0, reps = 8 }: Scene): ManagerView {
  const says: OrganizationShape["says"] = ({ tier }, item) => {
    if (item.kind === "prediction") return foreseen;
    if (item.kind !== "scaled") return 0;
    const high = ((tier === "manager" ? manager : team) === "favourable") !== item.reversed;
    return item.scale === "agreement" ? (high ? 5 : 1) : high ? 90 : 10;
  };
  const organization = generateOrganization({
    seed: 1,
    executives: 1,
    managers: [3, 3],
    reps: [reps, reps],
    responding: 1,
    skipping: 0,
    says,
  });
  const place = organization.authors.findIndex(({ tier }) => tier === "manager");
  return {
    questionnaire: organization.questionnaire,
    release: buildRelease(organization),
    managerExternalId: organization.authors[place]?.externalId ?? "",
    headsAbove: ["E1"],
    ownAnswers: organization.answers[place]?.answers ?? null,
  };
}

function patternsOf(found: readonly Finding[]) {
  return [...new Set(found.map(({ pattern }) => pattern))];
}

describe("what a result looks like to the manager of a team of eight", () => {
  test("a manager who sees it better than the team: a gap, on every item", () => {
    const found = findings(view({ manager: "favourable", team: "unfavourable" }));
    expect(found.map(({ item }) => item.id).sort()).toEqual([
      "expectations-set",
      "expectations-specific",
      "one-to-ones-dropped",
      "priorities-shift",
    ]);
    expect(patternsOf(found)).toEqual(["leaderHigher"]);
    expect(found.every(({ ownTeam }) => ownTeam)).toBe(true);
  });

  test("one who had foreseen agreement was off on that item", () => {
    const found = findings(view({ manager: "favourable", team: "unfavourable", foreseen: 90 }));
    expect(found.filter(({ pattern }) => pattern === "predictionOff").map(({ item }) => item.id)).toEqual([
      "expectations-set",
    ]);
  });

  test("a team that sees it better than the manager: a strength", () => {
    const found = findings(view({ manager: "unfavourable", team: "favourable" }));
    expect(patternsOf(found)).toEqual(["leaderLower"]);
    expect(found.every(isStrength)).toBe(true);
  });

  test("both low: a shared problem; both high: a strength", () => {
    expect(patternsOf(findings(view({ manager: "unfavourable", team: "unfavourable" })))).toEqual(["bothLow"]);
    expect(patternsOf(findings(view({ manager: "favourable", team: "favourable" })))).toEqual(["strong"]);
  });
});

describe("a team of two minds", () => {
  const halves = (within: number | null) => {
    const base = { ...view({ manager: "favourable", team: "unfavourable" }), ownAnswers: null };
    const middle = { kind: "band" as const, low: 40, high: 60, value: null };
    const release = released({
      ...base.release,
      cells: base.release.cells.map((cell) => ({ ...cell, display: middle })),
      quality: {
        ...base.release.quality,
        items: base.release.quality.items.map((each) => ({ ...each, withinSd: within, betweenSd: 5 })),
      },
    });
    return findings({ ...base, release });
  };
  const divided = (within: number | null) =>
    halves(within)
      .filter(({ pattern }) => pattern === "divided")
      .map(({ item }) => item.id)
      .sort();
  const agreement = ["expectations-specific", "priorities-shift"];

  test("is told by the released share alone where people agree or do not", () => {
    expect(divided(null)).toEqual(agreement);
    expect(divided(26)).toEqual(agreement);
  });

  test("is told of a share of the time only where the people of a team differ as widely as 70% of chance", () => {
    // 700 of the uniform variance of 1,000: a standard deviation of 26.5.
    expect(divided(27)).toEqual([...agreement, "expectations-set", "one-to-ones-dropped"].sort());
  });
});

test("seen better than by the manager and still low is a shared problem, and no strength", () => {
  const base = view({ manager: "unfavourable", team: "favourable" });
  const low = { kind: "band" as const, low: 20, high: 40, value: null };
  const release = released({
    ...base.release,
    cells: base.release.cells.map((cell) => ({ ...cell, display: low })),
    gaps: base.release.gaps.map((gap) => ({ ...gap, difference: -30 })),
  });
  expect(patternsOf(findings({ ...base, release }))).toEqual(["bothLow"]);
});

test("a band of the same people does not stand in for a team that has no result", () => {
  const base = view({ manager: "favourable", team: "unfavourable" });
  const own = base.release.groups.find(({ selector }) => selector.head === base.managerExternalId);
  if (!own) throw new Error("The team is released");
  const selector = { attribute: "Tenure", value: "under 1 year", head: base.managerExternalId };
  const release = released({
    ...base.release,
    groups: base.release.groups.map((group) => (group.id === own.id ? { ...group, selector } : group)),
  });
  expect(findings({ ...base, release }).some(({ ownTeam }) => ownTeam)).toBe(false);
});

describe("a team too small to be released", () => {
  test("is told by the area around it, and never by its own answers", () => {
    const found = findings(view({ manager: "favourable", team: "unfavourable", reps: 3 }));
    expect(patternsOf(found)).toEqual(["smallTeam"]);
    expect(found.map(({ ownTeam, cell }) => [ownTeam, cell.group, cell.n])).toEqual(
      found.map(() => [false, "rep/hierarchy/=E1", 9]),
    );
  });

  test("nothing released: nothing found", () => {
    expect(findings(view({ manager: "favourable", team: "unfavourable", reps: 1 }))).toEqual([]);
  });
});

test("a manager who did not answer is told about levels only", () => {
  const silent = (team: Mood) => findings({ ...view({ manager: "favourable", team }), ownAnswers: null });
  expect(patternsOf(silent("unfavourable"))).toEqual(["bothLow"]);
  expect(patternsOf(silent("favourable"))).toEqual(["strong"]);
});

test("problems stand before strengths, and higher scores before lower", () => {
  const found = findings(view({ manager: "favourable", team: "unfavourable", foreseen: 90 }));
  expect(found.map(isStrength)).toEqual(found.map(isStrength).sort());
  expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
  for (const { factors } of found)
    for (const factor of Object.values(factors)) {
      expect(factor).toBeGreaterThanOrEqual(0.05);
      expect(factor).toBeLessThanOrEqual(1);
    }
});

test("the manager's own agreement stands beside a percentage as 0, 50 or 100, turned where the item is", () => {
  const { questionnaire } = view({ manager: "favourable", team: "favourable" });
  const shift = questionnaire.items.find(({ id }) => id === "priorities-shift");
  if (shift?.kind !== "scaled") throw new Error("priorities-shift is not scaled");
  // The first slot, reverse-keyed: disagreeing is favourable.
  const own = [1, 2, 3, 4, 5, null].map((given) => ownPoints({ questionnaire, ownAnswers: [given] }, shift));
  expect(own).toEqual([100, 100, 50, 0, 0, null]);
});
