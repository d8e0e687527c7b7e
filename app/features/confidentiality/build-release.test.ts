import { describe, expect, test } from "vitest";
import { CONTRACT, fewItems, generateOrganization } from "#tests/factories/organization.ts";
import type { FrozenPerson, SealedAnswers } from "../matching/frozen-roster.ts";
import { slotIndex } from "../matching/observations.ts";
import { answerSlots } from "../questionnaires/answer-slots.ts";
import { strategyToField } from "../questionnaires/strategy-to-field.ts";
import { buildRelease } from "./build-release.ts";
import type { ReleaseInput } from "./release-input.ts";
import { releaseSchema } from "./release-schema.ts";

/** One executive, a manager for every team, and reps who say so much of the time that expectations are set. */
function teams(...shares: readonly (readonly number[])[]): ReleaseInput {
  return answering("expectations-set", shares);
}

/** The same, of any item. */
function answering(item: string, given: readonly (readonly number[])[]): ReleaseInput {
  const person = (id: string, tier: string, managerId: string | null): FrozenPerson => ({
    id: `p-${id}`,
    externalId: id,
    tier,
    managerId,
    invited: true,
  });
  const slot = slotIndex(fewItems).get(item);
  const people = [person("TOP", "executive", null)];
  const answers: SealedAnswers[] = [];
  given.forEach((team, number) => {
    const manager = person(`M${number + 1}`, "manager", "p-TOP");
    people.push(manager);
    team.forEach((answer, order) => {
      people.push(person(`R${number + 1}-${order}`, "rep", manager.id));
      const slots = answerSlots(fewItems).map((_, place) => (place === slot ? answer : null));
      answers.push({ tier: "rep", authorId: null, managerId: manager.id, answers: slots });
    });
  });
  return { questionnaire: fewItems, contract: CONTRACT, people, answers, comments: [], seed: "seed" };
}

function cellsOf(input: ReleaseInput) {
  return Object.fromEntries(buildRelease(input).cells.map(({ group, n, display }) => [group, { n, ...display }]));
}

describe("a team of six and one of three", () => {
  const input = teams([80, 80, 80, 80, 80, 80], [50, 50, 50]);

  test("are shown together: beside the six, three would stand alone", () => {
    // (6·80 + 3·50) / 9 = 70.
    const together = { n: 9, kind: "band", low: 60, high: 80, value: null };
    expect(cellsOf(input)).toEqual({ "rep/hierarchy/*": together, "rep/hierarchy/=TOP": together });
  });

  test("the tier's totals are said, those of tiers nobody answered for as well", () => {
    expect(buildRelease(input).tiers).toEqual([
      { id: "executive", mode: "confidential", invited: 1, answered: null },
      { id: "manager", mode: "attributed", invited: 2, answered: null },
      { id: "rep", mode: "confidential", invited: 9, answered: 9 },
    ]);
  });

  test("the certificate says that every number rests on all nine, and that nothing can be inferred", () => {
    const { proofs, publishedGroups, teams, inferableAnswers, totalAnswers, coarsened } = buildRelease(input).audit;
    expect(proofs).toEqual([{ tier: "rep", item: "expectations-set", proof: "T1", minSupport: 9 }]);
    // The six are large enough; the whole organisation's nine are below the top, and no team of the top's.
    expect(teams.at(-1)).toEqual({ tier: "rep", eligible: 1, published: 0 });
    expect({ publishedGroups, inferableAnswers, totalAnswers, coarsened }).toEqual({
      publishedGroups: 2,
      inferableAnswers: 0,
      totalAnswers: 9,
      coarsened: [],
    });
  });
});

test("two teams of six are each shown", () => {
  const release = cellsOf(teams([80, 80, 80, 80, 80, 80], [10, 10, 10, 20, 20, 20]));
  expect(release["rep/hierarchy/=M1"]).toEqual({ n: 6, kind: "band", low: 80, high: 100, value: null });
  expect(release["rep/hierarchy/=M2"]).toEqual({ n: 6, kind: "band", low: 0, high: 20, value: null });
  expect(release["rep/hierarchy/*"]).toEqual({ n: 12, kind: "band", low: 40, high: 60, value: null });
});

test("a team in which one of five skipped the item is hidden for that item, and so is the one beside it", () => {
  const input = teams([80, 80, 80, 80, 80], [50, 50, 50, 50, 50]);
  const [first, ...others] = input.answers;
  const skipped = { ...input, answers: [{ ...first, answers: answerSlots(fewItems).map(() => null) }, ...others] };
  const groups = buildRelease(skipped as ReleaseInput);
  expect(groups.groups.map(({ id }) => id)).toContain("rep/hierarchy/=M1");
  expect(groups.cells.map(({ group }) => group)).toEqual(["rep/hierarchy/=TOP", "rep/hierarchy/*"]);
});

describe("a distribution of the five answers", () => {
  const half = (n: number) => [...Array<number>(25).fill(1), ...Array<number>(n - 25).fill(5)];
  const cellsWith = (item: string, ...given: readonly (readonly number[])[]) =>
    buildRelease(answering(item, given)).cells.filter((cell) => cell.item === item);
  const whole = { group: "rep/hierarchy/*", distribution: [50, 0, 0, 0, 50] };

  test("is shown of everyone, from 50 answers", () => {
    const shown = cellsWith("expectations-specific", half(50), half(50)).filter(({ distribution }) => distribution);
    expect(shown).toMatchObject([whole]);
    expect(shown[0]?.n).toBe(100);
    expect(cellsWith("expectations-specific", half(50)).at(-1)).toMatchObject(whole);
    expect(cellsWith("expectations-specific", half(49)).at(-1)).toMatchObject({ ...whole, distribution: null });
  });

  test("is not shown of shares of the time", () => {
    const tenths = half(50).map((answer) => 10 * answer);
    expect(cellsWith("expectations-set", tenths).map(({ distribution }) => distribution)).toEqual([null, null, null]);
  });

  test("is audited by intervals along the reporting line", () => {
    const { audit } = buildRelease(answering("expectations-specific", [half(51)]));
    expect(audit.inference).toEqual([
      { tier: "rep", axes: ["hierarchy"], method: "intervals", answers: 51, inferable: 0, undecided: 0, programs: 0 },
    ]);
  });
});

describe("few executives in confidence", () => {
  const input = generateOrganization({ seed: 3, executives: 4, managers: [3, 5], responding: 1 });
  const release = buildRelease(input);

  test("have no group, cell, gap, prediction or proof", () => {
    const named = JSON.stringify([release.groups, release.cells, release.gaps, release.comments, release.audit.proofs]);
    expect(named).not.toContain("executive");
    expect(release.priorities.byGroup.map(({ group }) => group)).not.toContain("executive/hierarchy/*");
  });

  test("whether they answered is said nowhere: without them the release is the same", () => {
    const silent = { ...input, answers: input.answers.filter(({ tier }) => tier !== "executive") };
    const comments = input.comments.filter(({ tier }) => tier !== "executive");
    expect(buildRelease({ ...silent, comments })).toEqual(release);
  });
});

describe("an unreported tier is counted and never shown", () => {
  test.each(["executive", "manager", "rep"])("%s", (tier) => {
    const modes = {
      executive: "confidential",
      manager: "confidential",
      rep: "confidential",
      [tier]: "unreported",
    } as const;
    const input = generateOrganization({
      seed: 4,
      executives: 7,
      managers: [2, 3],
      responding: 1,
      contract: { modes },
    });
    const { tiers, method: _, hash: __, ...shown } = buildRelease(input);
    expect(tiers.find(({ id }) => id === tier)?.answered).toBeGreaterThan(0);
    expect(shown.groups.map((group) => group.tier)).not.toContain(tier);
    expect(
      [...shown.predictions, ...shown.comments, ...shown.priorities.byGroup].map(({ group }) => group),
    ).not.toContain(`${tier}/hierarchy/*`);
    const comments = input.comments.filter((each) => each.tier !== tier);
    const silent = { ...input, comments, answers: input.answers.filter((each) => each.tier !== tier) };
    const { tiers: ___, method: ____, hash: _____, ...same } = buildRelease(silent);
    expect(same).toEqual(shown);
  });
});

describe("the release of a generated organisation on the whole questionnaire", () => {
  const input = generateOrganization({
    seed: 5,
    executives: 8,
    managers: [3, 5],
    responding: 0.95,
    questionnaire: strategyToField,
  });
  const release = buildRelease(input);

  test("follows its schema", () => {
    expect(releaseSchema.parse(release)).toEqual(release);
  });

  test("is the same again, byte for byte", () => {
    expect(JSON.stringify(buildRelease(input))).toBe(JSON.stringify(release));
  });

  test("names nobody by the id their answers were kept under", () => {
    const { comments: _, ...numbers } = release;
    expect(JSON.stringify(numbers)).not.toContain("person-");
  });

  test("names as heads only people who lead somebody", () => {
    const leading = new Set(input.people.map(({ managerId }) => managerId));
    const heads = new Set(input.people.filter(({ id }) => leading.has(id)).map(({ externalId }) => externalId));
    for (const { selector } of release.groups) expect(selector.head === null || heads.has(selector.head)).toBe(true);
  });

  test("has a cell in each published group at most, and a group for each cell", () => {
    const groups = new Set(release.groups.map(({ id }) => id));
    for (const { group } of release.cells) expect(groups).toContain(group);
  });

  test("is proven for every item that is shown", () => {
    expect(release.audit.proofs.length).toBeGreaterThan(24);
    for (const { minSupport } of release.audit.proofs) expect(minSupport).toBeGreaterThanOrEqual(5);
  });

  test("a cascade goes down one tier a step", () => {
    expect(release.cascade.length).toBeGreaterThan(0);
    for (const { steps } of release.cascade) expect(steps.map(({ lower }) => lower)).toEqual(["manager", "rep"]);
  });
});

describe("three executives", () => {
  const organization = (executive: "attributed" | "confidential" | "unreported") =>
    generateOrganization({
      seed: 3,
      executives: 3,
      managers: [2, 2],
      responding: 1,
      skipping: 0,
      contract: { modes: { ...CONTRACT.modes, executive } },
    });

  test("who agreed to state leadership's expectation are shown as one group, and count in no proof", () => {
    const { groups, cells, gaps, tiers, audit } = buildRelease(organization("attributed"));
    expect(groups.filter(({ tier }) => tier === "executive").map(({ id }) => id)).toEqual(["executive/hierarchy/*"]);
    expect(cells.some(({ group, n }) => group === "executive/hierarchy/*" && n === 3)).toBe(true);
    expect(gaps.some(({ upper }) => upper.tier === "executive")).toBe(true);
    expect(tiers[0]).toMatchObject({ invited: 3, answered: 3 });
    expect(audit.proofs.some(({ tier }) => tier === "executive")).toBe(false);
    expect(Math.min(...audit.proofs.map(({ minSupport }) => minSupport))).toBeGreaterThanOrEqual(5);
  });

  test.each(["confidential", "unreported"] as const)("who are %s are not shown at all", (mode) => {
    const { groups, cells, gaps, tiers } = buildRelease(organization(mode));
    expect(groups.filter(({ tier }) => tier === "executive")).toEqual([]);
    expect(cells.filter(({ group }) => group.startsWith("executive/"))).toEqual([]);
    expect(gaps.filter(({ upper }) => upper.tier === "executive")).toEqual([]);
    expect(tiers[0]?.answered).toBeNull();
  });
});
