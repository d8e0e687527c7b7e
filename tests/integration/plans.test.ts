import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { publishDiagnostic } from "#app/features/confidentiality/publish.server.ts";
import { inOrganizationOf, type Reader } from "#app/features/organizations/session.server.ts";
import { proposePlans } from "#app/features/plans/propose-plans.server.ts";
import { ownAction } from "#app/features/plans/read-action.server.ts";
import { actByLetter, letterPage } from "#app/features/plans/rhythm/letter-page.server.ts";
import {
  type ActionChange,
  addNote,
  changeAction,
  managerPlan,
  replaceAction,
} from "#app/features/plans/work-plan.server.ts";
import { strategyToField } from "#app/features/questionnaires/strategy-to-field.ts";
import { insertActions } from "#db/queries/plans.ts";
import {
  busyCompany,
  closeNow,
  draftDiagnostic,
  employeesOf,
  everyoneAnswers,
  foundCompany,
  importEmployees,
  memberOf,
  openNow,
  publishNow,
  unmistakableName,
} from "#tests/factories/company.ts";
import { contentOf } from "./tables.ts";

const name = unmistakableName();
let owner: Reader;
let diagnosticId: string;

beforeAll(async () => {
  owner = await foundCompany(name);
  await importEmployees(owner, employeesOf(name, { managers: 6 }));
  diagnosticId = await draftDiagnostic(owner, { questionnaire: strategyToField });
  await openNow(owner, diagnosticId);
  await everyoneAnswers(owner, diagnosticId);
  await closeNow(owner, diagnosticId);
});

const manager = (id: string) => memberOf(owner.organizationId, `${id}@${name}.example`.toLowerCase());
const actionsOf = async (member: Reader) => (await managerPlan(member, diagnosticId))?.actions ?? [];
const key = (action: { action_id: string } | undefined) => ({ diagnosticId, actionId: action?.action_id ?? "" });
const rows = async (table: string) =>
  ((await contentOf(owner.organizationId))[table] ?? []).map((row) => JSON.parse(row));

describe("publishing", () => {
  test("is what plans wait for: nobody has one before", async () => {
    await proposePlans({ organizationId: owner.organizationId, diagnosticId });
    expect(await rows("plan")).toEqual([]);
    expect(await managerPlan(await manager("M1"), diagnosticId)).toBeNull();
  });

  test("gives every manager a plan of one to three proposals, each about another theme", async () => {
    await publishNow(owner, diagnosticId);
    for (const id of ["M1", "M2", "M3", "M4", "M5", "M6"]) {
      const actions = await actionsOf(await manager(id));
      expect(actions.length).toBeGreaterThan(0);
      expect(actions.length).toBeLessThanOrEqual(3);
      expect(new Set(actions.map(({ theme_id }) => theme_id)).size).toBe(actions.length);
      expect(actions.map(({ status, shared, revision }) => [status, shared, revision])).toEqual(
        actions.map(() => ["proposed", false, 1]),
      );
    }
    expect(await rows("plan")).toHaveLength(6);
  });

  test("again, or its job again and twice at once, adds nothing", async () => {
    const before = await contentOf(owner.organizationId);
    const { organizationId } = owner;
    expect(await publishDiagnostic(owner, diagnosticId)).toBe(true);
    await Promise.all([1, 2].map(() => proposePlans({ organizationId, diagnosticId })));
    await proposePlans({ organizationId, diagnosticId });
    expect(await contentOf(owner.organizationId)).toEqual(before);
  });
});

describe("an action", () => {
  const edit = (title: string): ActionChange => ({
    kind: "edit",
    title,
    steps: ["One step"],
    dueOn: "2030-02-01",
    ownerName: "Somebody",
  });

  test("changed from a page that shows an older revision stays as it is", async () => {
    const member = await manager("M1");
    const [action] = await actionsOf(member);
    expect(await changeAction(member, { ...key(action), revision: 1, change: edit("In one tab") })).toBe("changed");
    expect(await changeAction(member, { ...key(action), revision: 1, change: edit("In another") })).toBe("outdated");
    expect((await ownAction(member, key(action)))?.action).toMatchObject({ title: "In one tab", revision: 2 });
  });

  test("changed in two tabs at the same moment takes one of the changes, and tells the other", async () => {
    const member = await manager("M2");
    const [action] = await actionsOf(member);
    const titles = ["In one tab", "In another", "In a third"];
    const changes = await Promise.all(
      titles.map((title) => changeAction(member, { ...key(action), revision: 1, change: edit(title) })),
    );
    expect([...changes].sort()).toEqual(["changed", "outdated", "outdated"]);
    const after = (await ownAction(member, key(action)))?.action;
    expect(after).toMatchObject({ title: titles[changes.indexOf("changed")], revision: 2 });
  });

  test("is accepted, done and taken up again, but never skips a step", async () => {
    const member = await manager("M3");
    const [action] = await actionsOf(member);
    const does = (kind: "accept" | "done" | "reopen" | "share", revision: number) =>
      changeAction(member, { ...key(action), revision, change: { kind } });
    expect(await does("done", 1)).toBe("refused");
    expect(await does("share", 1)).toBe("refused");
    expect(await does("accept", 1)).toBe("changed");
    expect(await does("accept", 2)).toBe("refused");
    expect(await does("done", 2)).toBe("changed");
    expect(await does("reopen", 3)).toBe("changed");
    expect((await ownAction(member, key(action)))?.action).toMatchObject({ status: "accepted", revision: 4 });
  });

  test("takes how far it is from the link of a letter, once, from its owner alone", async () => {
    const member = await manager("M6");
    const [action] = await actionsOf(member);
    const holder = { ...member, personId: member.personId ?? "", choiceToken: "" };
    const actionId = key(action).actionId;
    const press = { intent: "progress", action: actionId, revision: "2", percent: "40" };
    expect((await actByLetter(holder, press))?.outcome).toBe("missing");
    await changeAction(member, { ...key(action), revision: 1, change: { kind: "accept" } });
    expect((await letterPage(holder, "en")).actions).toMatchObject([{ id: actionId, percent: 0, revision: 2 }]);
    const outcomes = await Promise.all([1, 2, 3].map(() => actByLetter(holder, press)));
    expect(outcomes.map((each) => each?.outcome).toSorted()).toEqual(["already", "already", "done"]);
    expect((await actByLetter(holder, { ...press, percent: "80" }))?.outcome).toBe("outdated");
    expect(await actByLetter(holder, { ...press, revision: "3", percent: "45" })).toBeNull();
    const other = await manager("M4");
    const stranger = { ...other, personId: other.personId ?? "", choiceToken: "" };
    expect((await actByLetter(stranger, { ...press, revision: "3" }))?.outcome).toBe("missing");
    expect((await ownAction(member, key(action)))?.action).toMatchObject({ percent: 40, revision: 3 });
  });

  test("is not accepted beside three others that are under way", async () => {
    const member = await manager("M4");
    const [first] = await actionsOf(member);
    if (!first) throw new Error("M4 has a plan");
    const spare = (position: number) => ({
      actionId: randomUUID(),
      playId: `play-${position}`,
      kind: "coaching" as const,
      position,
      themeId: "theme",
      itemId: "item",
      target: first.target,
      reason: first.reason,
      dueOn: "2030-01-01",
      ownerName: "M4",
    });
    const { organizationId } = owner;
    const more = [10, 11, 12, 13].map(spare);
    await inOrganizationOf(owner, (trx) => insertActions(trx, { organizationId, planId: first.plan_id }, more));
    const accept = ({ actionId }: { actionId: string }) =>
      changeAction(member, { diagnosticId, actionId, revision: 1, change: { kind: "accept" } });
    const answers: string[] = [];
    for (const each of more) answers.push(await accept(each));
    expect(answers).toEqual(["changed", "changed", "changed", "tooMany"]);
    const open = (await actionsOf(member)).filter(({ status }) => status === "accepted");
    expect(open).toHaveLength(3);
  });

  test("that is replaced makes way for a fresh proposal, and cannot be changed any more", async () => {
    const member = await manager("M5");
    const [action] = await actionsOf(member);
    const found = await ownAction(member, key(action));
    const playId = found?.alternatives[0]?.id ?? "";
    expect(await replaceAction(member, { ...key(action), revision: 1, playId })).toBe("changed");
    expect(await replaceAction(member, { ...key(action), revision: 1, playId })).toBe("refused");
    expect(await changeAction(member, { ...key(action), revision: 2, change: { kind: "accept" } })).toBe("refused");
    const actions = await actionsOf(member);
    expect(actions.map(({ action_id }) => action_id)).not.toContain(action?.action_id);
    expect(actions.find(({ play_id }) => play_id === playId)).toMatchObject({ status: "proposed", revision: 1 });
  });

  test("is nobody else's: not another manager's, not HR's, not another company's", async () => {
    const [action] = await actionsOf(await manager("M6"));
    const stranger = (await busyCompany(unmistakableName())).manager;
    const before = await contentOf(owner.organizationId);
    for (const member of [await manager("M1"), owner, stranger, await manager("R6-1"), await manager("E1")]) {
      expect(await ownAction(member, key(action))).toBeNull();
      expect(await changeAction(member, { ...key(action), revision: 1, change: { kind: "accept" } })).toBe("refused");
      expect(await replaceAction(member, { ...key(action), revision: 1, playId: "any" })).toBe("refused");
      expect(await addNote(member, { ...key(action), text: "Not mine" })).toBe("refused");
    }
    expect(await contentOf(owner.organizationId)).toEqual(before);
  });
});
