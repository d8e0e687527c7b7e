import { beforeAll, describe, expect, test } from "vitest";
import { newPulse, preparePulse, pulseForm } from "#app/features/diagnostics/pulse.server.ts";
import { inOrganizationOf, type Reader } from "#app/features/organizations/session.server.ts";
import { type ActionChange, changeAction, managerPlan, openIn } from "#app/features/plans/work-plan.server.ts";
import { noticedItemId } from "#app/features/questionnaires/noticed-items.ts";
import { storedRelease } from "#app/features/reports/stored-release.server.ts";
import { decideOutcome, outcomesForLeaders, planOutcome } from "#app/features/trends/decide-outcome.server.ts";
import { findDiagnostic } from "#db/queries/diagnostics.ts";
import {
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

let owner: Reader;
let large: Reader;
let small: Reader;
let first: string;
let pulse: string;
/** Of the large team: one done and shown, one under way. Of the small one: one done. */
let done: { id: string; item: string; theme: string };
let open: { id: string; item: string };
let few: { id: string; item: string };

beforeAll(async () => {
  const name = unmistakableName();
  owner = await foundCompany(name);
  // The team of M1 has 22 people, the others six.
  const people = employeesOf(name, { executives: 5, managers: 6, reps: 22 });
  await importEmployees(
    owner,
    people.filter(({ id }) => id.startsWith("R1-") || !/^R\d-(\d\d|[7-9])$/.test(id)),
  );
  first = await draftDiagnostic(owner);
  await measured(first);
  const member = (id: string) => memberOf(owner.organizationId, `${id}@${name}.example`.toLowerCase());
  [large, small] = [await member("m1"), await member("m2")];
  done = await work(large, { place: 0, steps: ["accept", "share", "done"] });
  open = await work(large, { place: 1, steps: ["accept"] });
  few = await work(small, { place: 0, steps: ["accept", "done"] });
});

async function measured(id: string) {
  await openNow(owner, id);
  await everyoneAnswers(owner, id);
  await closeNow(owner, id);
  await publishNow(owner, id);
}

async function work(
  member: Reader,
  { place, steps }: { place: number; steps: readonly (ActionChange["kind"] & ("accept" | "share" | "done"))[] },
) {
  const find = async () => (await managerPlan(member, first))?.actions[place];
  const action = await find();
  if (!action?.item_id || !action.theme_id) throw new Error(`A plan has an action ${place}`);
  for (const kind of steps) {
    const revision = (await find())?.revision ?? 0;
    const change = { diagnosticId: first, actionId: action.action_id, revision, change: { kind } };
    expect(await changeAction(member, change)).toBe("changed");
  }
  return { id: action.action_id, item: action.item_id, theme: action.theme_id };
}

const outcomeOf = async (member: Reader, id: string) => {
  const outcome = await planOutcome(member, first);
  return outcome?.actions.find((action) => action.id === id);
};

async function decide(
  member: Reader,
  { action, decision, word = "" }: { action: string; decision: "closed" | "continued" | "replaced"; word?: string },
) {
  const revision = (await outcomeOf(member, action))?.revision ?? 1;
  return decideOutcome(member, { diagnosticId: first, form: { action, revision, decision, word } });
}

describe("before anything is measured again", () => {
  test("nothing is said of a change, and an action can be continued by its owner's word", async () => {
    const outcome = await planOutcome(small, first);
    expect(outcome?.pulse).toBeNull();
    expect(outcome?.actions).toEqual([expect.objectContaining({ id: few.id, seen: null, result: null })]);
    expect(await decide(small, { action: few.id, decision: "continued", word: "Not yet" })).toBe("done");
    expect(await outcomeOf(small, few.id)).toMatchObject({ done: false, outcome: { decision: "continued" } });
  });

  test("the pulse is proposed with exactly the items under action, and asks of what was shown whether it was noticed", async () => {
    const form = await pulseForm(owner, first);
    const chosen = form?.themes.flatMap(({ items }) => items.filter((item) => item.chosen).map(({ id }) => id)) ?? [];
    expect(new Set(chosen)).toEqual(new Set([done.item, open.item, few.item]));
    expect(form?.noticed.map(({ id }) => id)).toEqual([done.theme]);
    const closes = "2031-01-01T18:00";
    const noticed = [done.theme, "no-theme-of-it"];
    const made = await preparePulse(owner, first, { draft: newPulse(), name: "Again", closes, items: chosen, noticed });
    if (!made || !("id" in made)) throw new Error(`The pulse was not prepared: ${JSON.stringify(made)}`);
    pulse = made.id;
    const asked = (await inOrganizationOf(owner, (trx) => findDiagnostic(trx, pulse)))?.questionnaire.items;
    expect(asked?.map(({ id }) => id).sort()).toEqual([...new Set(chosen), noticedItemId(done.theme)].sort());
    await measured(pulse);
  });
});

describe("after the pulse", () => {
  test("what was noticed is in the release like any other item, audited with it", async () => {
    const release = (await storedRelease(owner, pulse))?.release;
    const id = noticedItemId(done.theme);
    expect(release?.cells.some(({ item }) => item === id)).toBe(true);
    expect(release?.audit.proofs.some(({ item }) => item === id)).toBe(true);
    expect(release?.cells.filter(({ item, n }) => item === id && n < 5)).toEqual([]);
  });

  test("a large team's change is told with what it lies between and what it would have drifted to", async () => {
    const action = await outcomeOf(large, done.id);
    expect(action).toMatchObject({ result: "doneUnnoticed", seen: { changeOf: "team", noticed: { ownTeam: true } } });
    const changes = action?.seen?.changes ?? [];
    expect(changes.map(({ of }) => of)).toEqual(["teamLevel", "teamGap"]);
    for (const { before, after, change } of changes) {
      // Everybody answers as before.
      expect([after - before, change.difference]).toEqual([0, 0]);
      expect(change.low).toBeLessThan(0);
      expect(change.high).toBeGreaterThan(0);
    }
    expect((await outcomeOf(large, open.id))?.result).toBe("notDone");
  });

  test("a small team's change cannot be told where the area's cannot either, and nothing of it leaves the server", async () => {
    const action = await outcomeOf(small, few.id);
    expect(action?.seen?.changes).toEqual([]);
    expect(action?.seen?.changeOf).toBeNull();
  });

  test("nobody decides about another's action, and nobody reads their page", async () => {
    for (const member of [small, owner])
      expect(
        await decideOutcome(member, {
          diagnosticId: first,
          form: { action: open.id, revision: 2, decision: "closed", word: "" },
        }),
      ).toBe("missing");
    expect((await planOutcome(small, first))?.actions.map(({ id }) => id)).toEqual([few.id]);
    expect(await planOutcome(owner, first)).toBeNull();
  });

  test("what is closed twice is closed once, and is under way no more", async () => {
    const planId = (await managerPlan(large, first))?.planId ?? "";
    const underWay = () => inOrganizationOf(large, (trx) => openIn(trx, planId));
    const before = await underWay();
    const revision = (await outcomeOf(large, open.id))?.revision ?? 0;
    const form = { action: open.id, revision, decision: "closed" as const, word: "Overtaken" };
    const both = await Promise.all([1, 2].map(() => decideOutcome(large, { diagnosticId: first, form })));
    expect(both.sort()).toEqual(["already", "done"]);
    expect(await underWay()).toBe(before - 1);
    expect(await decide(large, { action: open.id, decision: "continued" })).toBe("outdated");
    expect(await outcomeOf(large, open.id)).toMatchObject({ isOver: true, outcome: { word: "Overtaken" } });
  });

  test("what is taken up again can be decided about again, also in the same words", async () => {
    const state = async () => {
      const { done: isDone, isOver } = (await outcomeOf(large, done.id)) ?? {};
      return { isDone, isOver };
    };
    const change = async (kind: "done" | "reopen") => {
      const { revision = 0 } = (await outcomeOf(large, done.id)) ?? {};
      return changeAction(large, { diagnosticId: first, actionId: done.id, revision, change: { kind } });
    };
    expect(await decide(large, { action: done.id, decision: "continued" })).toBe("done");
    expect(await change("done")).toBe("changed");
    expect(await decide(large, { action: done.id, decision: "continued" })).toBe("done");
    expect(await state()).toEqual({ isDone: false, isOver: false });
    expect(await change("done")).toBe("changed");
    for (const _time of [1, 2]) {
      expect(await decide(large, { action: done.id, decision: "closed" })).toBe("done");
      expect(await state()).toEqual({ isDone: true, isOver: true });
      expect(await decide(large, { action: done.id, decision: "closed" })).toBe("already");
      expect(await decide(large, { action: done.id, decision: "replaced" })).toBe("outdated");
      expect(await change("reopen")).toBe("changed");
      expect(await state()).toEqual({ isDone: false, isOver: false });
      expect(await change("done")).toBe("changed");
      expect(await state()).toEqual({ isDone: true, isOver: false });
    }
  });

  test("leaders are told nothing of fewer than twenty managers, and managers nothing of the leaders' page", async () => {
    expect(await outcomesForLeaders(owner, first)).toMatchObject({ shares: null });
  });
});
