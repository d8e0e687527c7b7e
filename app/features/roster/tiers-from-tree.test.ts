import { describe, expect, test } from "vitest";
import type { RosterEntry } from "./roster-person.ts";
import type { TierList } from "./tier-list.ts";
import { builtinTiers } from "./tier-names.ts";
import { assignTiers } from "./tiers.ts";
import { tiersOfQuestionnaire } from "./tiers-of-questionnaire.ts";

/** A tree written as "manager: report report …", a line a manager. */
function treeOf(lines: string, stated: Record<string, string> = {}, list: TierList = builtinTiers) {
  const managerOf = new Map<string, string | null>();
  for (const line of lines.trim().split("\n")) {
    const [head = "", reports = ""] = line.trim().split(": ");
    if (!managerOf.has(head)) managerOf.set(head, null);
    for (const report of reports.split(" ")) managerOf.set(report, head);
  }
  const people = [...managerOf.keys()].map(
    (externalId, place): RosterEntry => ({
      row: place + 2,
      externalId,
      name: externalId,
      email: null,
      managerReferences: [],
      statedTier: stated[externalId] ?? null,
      locale: null,
      attributes: {},
    }),
  );
  return assignTiers(people, { managerOf, list });
}

function tiers(lines: string): Record<string, string> {
  return Object.fromEntries(treeOf(lines).tierOf);
}

describe("without a level the reporting line decides", () => {
  test("a chief executive with one manager and three assistants is an executive", () => {
    expect(
      tiers(`
        ceo: manager assistant1 assistant2 assistant3
        manager: rep1 rep2`),
    ).toMatchObject({ ceo: "executive", manager: "manager", assistant1: "rep", rep1: "rep" });
  });

  test("whoever leads only people without reports is a manager, at the top too", () => {
    expect(tiers("owner: rep1 rep2 rep3")).toMatchObject({ owner: "manager", rep1: "rep" });
  });

  test("seven reps and a senior rep with two do not make an executive of their manager", () => {
    expect(
      tiers(`
        ceo: manager other
        manager: r1 r2 r3 r4 r5 r6 r7 senior
        senior: junior1 junior2
        other: r8 r9`),
    ).toMatchObject({ ceo: "executive", manager: "manager", senior: "manager", r1: "rep", junior1: "rep" });
  });

  test("a regional head with two assistants and one manager of six is an executive", () => {
    expect(
      tiers(`
        ceo: head
        head: assistant1 assistant2 manager
        manager: r1 r2 r3 r4 r5 r6`),
    ).toMatchObject({ ceo: "executive", head: "executive", manager: "manager", assistant1: "rep" });
  });

  test("everyone above an executive is one, however many reps they have", () => {
    expect(
      tiers(`
        ceo: head
        head: r1 r2 r3 r4 r5 director
        director: m1 m2
        m1: r6 r7
        m2: r8 r9`),
    ).toMatchObject({ head: "executive", director: "executive", m1: "manager" });
  });
});

test("nobody is inferred to stand above the tier that their manager states", () => {
  const { tierOf, errors } = treeOf(
    `
    ceo: a
    a: b
    b: c
    c: rep`,
    { a: "manager" },
  );
  expect(Object.fromEntries(tierOf)).toEqual({
    ceo: "executive",
    a: "manager",
    b: "manager",
    c: "manager",
    rep: "rep",
  });
  expect(errors).toEqual([]);
});

describe("with other tiers than the built-in ones", () => {
  const listOf = (...ids: string[]) =>
    tiersOfQuestionnaire(ids.map((id) => ({ id, name: { en: id }, plural: { en: `${id}s` } })));
  const five = listOf("executive", "vp", "director", "manager", "rep");
  const deep = `
    ceo: vp aide
    vp: director chief
    director: m1 m2
    m1: r1 r2
    m2: r3 r4
    chief: r5 r6`;

  test("everyone stands one above the highest leader under them, and the head at the top", () => {
    expect(Object.fromEntries(treeOf(deep, {}, five).tierOf)).toMatchObject({
      ceo: "executive",
      vp: "vp",
      aide: "rep",
      director: "director",
      m1: "manager",
      chief: "manager",
      r1: "rep",
    });
  });

  test("in a tree of fewer levels the head is still at the top", () => {
    expect(
      Object.fromEntries(
        treeOf(
          `
          head: m1 m2
          m1: r1
          m2: r2`,
          {},
          five,
        ).tierOf,
      ),
    ).toEqual({ head: "executive", m1: "manager", m2: "manager", r1: "rep", r2: "rep" });
  });

  test("of two tiers whoever leads is on the upper one", () => {
    expect(Object.fromEntries(treeOf(deep, {}, listOf("lead", "member")).tierOf)).toMatchObject({
      ceo: "lead",
      director: "lead",
      m1: "lead",
      aide: "member",
      r1: "member",
    });
  });

  test("a stated tier carries those above with it, and holds those below down", () => {
    const { tierOf, errors } = treeOf(deep, { m1: "director", vp: "director" }, five);
    expect(Object.fromEntries(tierOf)).toMatchObject({ ceo: "executive", vp: "director", director: "director" });
    expect(errors).toEqual([]);
  });

  test("who stands two tiers below their manager is told of, and who leads nobody", () => {
    const { warnings } = treeOf(deep, { aide: "director" }, five);
    expect(warnings.map(({ code, values }) => [code, values.id])).toContainEqual(["managerWithoutReports", "aide"]);
    const { warnings: straight } = treeOf(`${deep}\n    director: r7`, {}, five);
    expect(straight.map(({ code, values }) => [code, values.id, values.managerTier])).toContainEqual([
      "repUnderExecutive",
      "r7",
      "director",
    ]);
  });
});
