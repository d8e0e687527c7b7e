import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import PostalMime, { type Email } from "postal-mime";
import { beforeAll, describe, expect, test } from "vitest";
import { inOrganizationOf, type Reader } from "#app/features/organizations/session.server.ts";
import { actOnAction } from "#app/features/plans/act-on-action.server.ts";
import { answerRequest, askToCarry, takeOff } from "#app/features/plans/carry-action.server.ts";
import { choosePlay, playbookView } from "#app/features/plans/choose-play.server.ts";
import { communicationPlan, takeUp } from "#app/features/plans/communication-plan.server.ts";
import { listedActions } from "#app/features/plans/listed-actions.server.ts";
import { proposePlans } from "#app/features/plans/propose-plans.server.ts";
import { actionView, carriedActions, ownAction } from "#app/features/plans/read-action.server.ts";
import { atAGlance } from "#app/features/plans/rhythm/at-a-glance.server.ts";
import { decideRhythm } from "#app/features/plans/rhythm/choice.server.ts";
import { sendCoachingLetters } from "#app/features/plans/rhythm/send-letters.server.ts";
import { writeNudges } from "#app/features/plans/rhythm/write-nudges.server.ts";
import { addNote, changeAction, managerPlan } from "#app/features/plans/work-plan.server.ts";
import { strategyToField } from "#app/features/questionnaires/strategy-to-field.ts";
import { playbook } from "#app/locales/en/playbook.ts";
import { paths } from "#app/paths.ts";
import { keepLanguage } from "#app/platform/auth.server.ts";
import { setClock } from "#app/platform/clock.server.ts";
import { openThings } from "#db/queries/rhythm.ts";
import { leavesOf } from "#tests/attack/crawl-payload.ts";
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
import { own } from "./setup.ts";
import { contentOf } from "./tables.ts";

// Who may do what with an action: its owner, those who carry it along, and everybody else.
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
  await publishNow(owner, diagnosticId);
});

const address = (id: string) => `${id}@${name}.example`.toLowerCase();
const person = (id: string) => memberOf(owner.organizationId, address(id));
const rows = async (table: string) =>
  ((await contentOf(owner.organizationId))[table] ?? []).map((row) => JSON.parse(row));

async function firstOf(manager: Reader) {
  const [action] = (await managerPlan(manager, diagnosticId))?.actions ?? [];
  if (!action) throw new Error("The manager has a plan");
  return { action, key: { diagnosticId, actionId: action.action_id } };
}

describe("what is kept of an action", () => {
  test("has no words of the playbook in it, in whatever language", async () => {
    const kept = JSON.stringify([await rows("action"), await rows("action_event")]);
    const texts = Object.values(playbook.plays).flatMap(({ title, why, steps, script, message }) => [
      title,
      why.split("{{")[0] ?? why,
      ...steps,
      script,
      message,
    ]);
    expect(texts.filter((text) => text.length > 12 && kept.includes(text))).toEqual([]);
  });

  test("are the words that its owner changed, and of the others none", async () => {
    const manager = await person("M1");
    const { action, key } = await firstOf(manager);
    const read = await ownAction(manager, key);
    if (!read) throw new Error("The action is the manager's own");
    const { title, message, steps } = (await actionView(read, "en")).action;
    const form = {
      intent: "edit",
      revision: String(action.revision),
      title,
      steps: steps.map(({ text }) => text).join("\r\n"),
      // No NUL can be kept in a text.
      message: `${message}\r\nSee you there.\u0000`,
      startsOn: "2030-01-07",
      dueOn: "2030-02-04",
      ownerName: "M1",
    };
    expect(await actOnAction(manager, { key, form })).toBe("changed");
    const note = { intent: "note", revision: "1", note: "First\u0000 talk" };
    expect(await actOnAction(manager, { key, form: note })).toBe("changed");
    expect((await ownAction(manager, key))?.notes.map(({ text }) => text)).toContain("First talk");
    const { action: after, events } = (await ownAction(manager, key)) ?? {};
    expect(after).toMatchObject({ title: null, steps: null, message: `${message}\nSee you there.` });
    expect(events?.find(({ kind }) => kind === "edit")?.detail.fields).toEqual([
      "message",
      "startsOn",
      "dueOn",
      "ownerName",
    ]);
    const [first, second] = (await actionView((await ownAction(manager, key)) as never, "en")).action.steps;
    expect([first?.week, second?.week]).toEqual(["Mon, 7 January 2030", "Mon, 14 January 2030"]);
  });

  test("is refused with the fields that are wrong", async () => {
    const manager = await person("M1");
    const { key } = await firstOf(manager);
    const form = { intent: "edit", revision: "2", title: "", steps: "", message: "", startsOn: "soon", dueOn: "x" };
    expect(await actOnAction(manager, { key, form })).toEqual(["title", "startsOn", "dueOn", "ownerName"]);
    const ask = { intent: "ask", revision: "2", email: "nobody" };
    expect(await actOnAction(manager, { key, form: ask })).toEqual(["email"]);
    const progress = { intent: "progress", revision: "2", percent: "45" };
    expect(await actOnAction(manager, { key, form: progress })).toEqual(["percent"]);
    expect(await actOnAction(manager, { key, form: { intent: "own" } })).toBeNull();
  });
});

describe("somebody who is asked to carry an action along", () => {
  test("sees what it is about, and of its owner's result nothing, before and after saying yes", async () => {
    const manager = await person("M2");
    const { action, key } = await firstOf(manager);
    const carried = { diagnosticId: null, actionId: key.actionId };
    const rep = await person("R2-1");
    expect(await ownAction(rep, carried)).toBeNull();
    await changeAction(manager, { ...key, revision: 1, change: { kind: "accept" } });
    await addNote(manager, { ...key, text: "Only mine" });
    expect(await askToCarry(manager, { ...key, email: address("R2-1").toUpperCase() })).toBe("changed");
    expect(await askToCarry(manager, { ...key, email: address("R2-1") })).toBe("alreadyCarried");
    expect(await askToCarry(manager, { ...key, email: manager.email })).toBe("alreadyCarried");
    expect(await askToCarry(manager, { ...key, email: "stranger@elsewhere.example" })).toBe("unknownCarrier");

    const asked = await ownAction(rep, carried);
    expect(asked).toMatchObject({ by: "asked", notes: [], events: [], owners: [], stored: null });
    expect(await changeAction(rep, { ...carried, revision: 2, change: { kind: "done" } })).toBe("refused");
    expect(await addNote(rep, { ...carried, text: "Not yet" })).toBe("refused");

    expect(await answerRequest(rep, { actionId: key.actionId, answer: "join" })).toBe("changed");
    expect(await answerRequest(rep, { actionId: key.actionId, answer: "join" })).toBe("refused");
    const joined = await ownAction(rep, carried);
    if (!joined) throw new Error("Whoever carries an action along sees it");
    const view = await actionView(joined, "en");
    expect(view).toMatchObject({ by: "carrier", result: null, notes: [], beside: [], alternatives: [] });
    const { reason, target } = action;
    if (reason.about !== "team") throw new Error("A manager's reason is about their team");
    const shown = JSON.stringify(view);
    // Ids and times have digits of their own.
    const score = new RegExp(`(?<![\\w.:-])${String(reason.score).replace(".", "\\.")}(?![\\w:-])`);
    expect(leavesOf(view).filter(({ value }) => score.test(String(value)))).toEqual([]);
    for (const told of [JSON.stringify(target?.from), JSON.stringify(reason.shown), reason.pattern])
      expect(shown).not.toContain(told);
    expect(shown).not.toMatch(/\d+ to \d+%|about \d+%/);
  });

  test("says how far it is, writes notes and finishes it, and changes nothing else", async () => {
    const [manager, rep] = [await person("M2"), await person("R2-1")];
    const { key } = await firstOf(manager);
    const carried = { diagnosticId: null, actionId: key.actionId };
    const does = (change: Parameters<typeof changeAction>[1]["change"], revision: number) =>
      changeAction(rep, { ...carried, revision, change });
    expect(await does({ kind: "progress", percent: 40 }, 2)).toBe("changed");
    expect(await does({ kind: "progress", percent: 50 }, 2)).toBe("outdated");
    const words = { title: "Mine", steps: [], dueOn: "2030-01-01", ownerName: "Me" };
    for (const change of [
      { kind: "edit", ...words },
      { kind: "share" },
      { kind: "unshare" },
      { kind: "accept" },
    ] as const)
      expect(await does(change, 3)).toBe("refused");
    expect(await askToCarry(rep, { ...carried, email: address("R2-2") })).toBe("refused");
    expect(await addNote(rep, { ...carried, text: "Two of four done" })).toBe("changed");
    expect(await does({ kind: "done" }, 3)).toBe("changed");
    const { action, events, notes } = (await ownAction(manager, key)) ?? {};
    expect(action).toMatchObject({ percent: 40, status: "done", revision: 4 });
    expect(notes?.map(({ text }) => text)).toEqual(["Two of four done", "Only mine"]);
    expect(events?.map(({ kind }) => kind)).toEqual(["done", "progress", "join", "ask", "accept"]);
    const known = await ownAction(rep, carried);
    expect(known?.notes.map(({ text }) => text)).toEqual(["Two of four done"]);
    expect(known?.events.map(({ kind }) => kind)).toEqual(["done", "progress", "join"]);
    expect(await carriedActions(rep, "en")).toMatchObject([{ id: key.actionId, asked: false, percent: 40 }]);
  });

  test("does not reach the plan it is of, and loses it when taken off", async () => {
    const [manager, rep] = [await person("M2"), await person("R2-1")];
    const { key } = await firstOf(manager);
    const carried = { diagnosticId: null, actionId: key.actionId };
    expect(await ownAction(rep, key)).toBeNull();
    expect(await managerPlan(rep, diagnosticId)).toBeNull();
    const [second] = ((await managerPlan(manager, diagnosticId))?.actions ?? []).slice(1);
    expect(await ownAction(rep, { diagnosticId: null, actionId: second?.action_id ?? "" })).toBeNull();
    expect(await takeOff(rep, { ...carried, userId: rep.userId })).toBe("refused");
    expect(await takeOff(manager, { ...key, userId: rep.userId })).toBe("changed");
    expect(await takeOff(manager, { ...key, userId: rep.userId })).toBe("refused");
    expect(await ownAction(rep, carried)).toBeNull();
    expect(await carriedActions(rep, "en")).toEqual([]);
  });

  test("may decline, be asked again, say yes and put it down", async () => {
    const [manager, rep] = [await person("M3"), await person("R3-1")];
    const { key } = await firstOf(manager);
    const answers = async (answer: "join" | "decline" | "leave") =>
      answerRequest(rep, { actionId: key.actionId, answer });
    expect(await answers("decline")).toBe("refused");
    await askToCarry(manager, { ...key, email: address("R3-1") });
    expect(await answers("leave")).toBe("refused");
    expect(await answers("decline")).toBe("changed");
    expect((await ownAction(manager, key))?.owners).toMatchObject([{ state: "declined" }]);
    expect(await askToCarry(manager, { ...key, email: address("R3-1") })).toBe("changed");
    expect(await Promise.all([answers("join"), answers("join")]).then((both) => both.sort())).toEqual([
      "changed",
      "refused",
    ]);
    expect(await answers("leave")).toBe("changed");
    expect((await ownAction(manager, key))?.owners).toEqual([]);
  });
});

describe("three at a time", () => {
  test("holds for four that are taken up at the same moment", async () => {
    const manager = await person("M4");
    const found = await managerPlan(manager, diagnosticId);
    if (!found) throw new Error("M4 has a plan");
    const offered = (await playbookView(found, "en")).flatMap(({ plays }) => plays.filter(({ taken }) => !taken));
    for (const { id: playId } of offered.slice(0, 4))
      expect(await choosePlay(manager, { diagnosticId, playId })).toBe("changed");
    const actions = ((await managerPlan(manager, diagnosticId))?.actions ?? []).slice(0, 4);
    expect(actions).toHaveLength(4);
    const changes = await Promise.all(
      actions.map(({ action_id: actionId, revision }) =>
        changeAction(manager, { diagnosticId, actionId, revision, change: { kind: "accept" } }),
      ),
    );
    expect([...changes].sort()).toEqual(["changed", "changed", "changed", "tooMany"]);
  });

  test("a play is in a plan once, whoever clicks how often, and only one that was offered", async () => {
    const manager = await person("M5");
    const found = await managerPlan(manager, diagnosticId);
    if (!found) throw new Error("M5 has a plan");
    const playId =
      (await playbookView(found, "en")).flatMap(({ plays }) => plays.filter(({ taken }) => !taken))[0]?.id ?? "";
    const twice = await Promise.all([1, 2].map(() => choosePlay(manager, { diagnosticId, playId })));
    expect(twice.sort()).toEqual(["changed", "refused"]);
    expect(await choosePlay(manager, { diagnosticId, playId: "say-calendar" })).toBe("refused");
    expect(await choosePlay(await person("R5-1"), { diagnosticId, playId })).toBe("refused");
  });
});

test("a weekly letter tells of an action whom it was proposed to, and not whoever the roster puts in their place since", async () => {
  // M4 and M5 have actions under way; the roster gives the place of M4 to another address.
  const [gone, stayed] = [await person("M4"), await person("M5")];
  const [action] = (await managerPlan(stayed, diagnosticId))?.actions ?? [];
  if (action?.status === "proposed") {
    const key = { diagnosticId, actionId: action.action_id, revision: action.revision };
    expect(await changeAction(stayed, { ...key, change: { kind: "accept" } })).toBe("changed");
  }
  const underWay = async (personId: string | null) =>
    (await inOrganizationOf(owner, (trx) => openThings(trx, { personId }))).filter(({ kind }) => kind === "action");
  expect((await underWay(gone.personId)).length).toBe(3);
  // The same as what is next for its owner, by the day it is due.
  const next = async () => (await atAGlance(gone)).next.actions;
  const own = (await managerPlan(gone, diagnosticId))?.actions.filter(({ status }) => status === "accepted") ?? [];
  const dueOf = new Map(own.map(({ action_id, due_on }) => [action_id, due_on]));
  const days = (await next()).map(({ id }) => dueOf.get(id));
  expect(days).toEqual([...dueOf.values()].toSorted());
  const readdress = (email: string) =>
    inOrganizationOf(owner, (trx) =>
      sql`update person set email = ${email} where person_id = ${gone.personId}::uuid`.execute(trx),
    );
  await readdress(`Somebody.Else@${name}.example`);
  expect(await underWay(gone.personId)).toEqual([]);
  expect(await next()).toEqual([]);
  // A Monday morning on which both are long late.
  setClock(() => new Date("2040-01-02T10:00:00Z"));
  await writeNudges({ organizationId: owner.organizationId });
  setClock(null);
  const nudges = (await rows("coaching_letter")).filter(({ kind }) => kind === "nudge");
  const told = new Set(nudges.map((letter) => letter.person_id));
  expect([told.has(stayed.personId), told.has(gone.personId)]).toEqual([true, false]);
  await readdress(address("M4"));
});

test("what is under way stands first in a plan, and its step of this week is marked", async () => {
  const manager = await person("M5");
  const found = await managerPlan(manager, diagnosticId);
  const begun = found?.actions.find(({ status }) => status === "accepted");
  if (!found || !begun?.starts_on) throw new Error("The manager has taken an action up");
  for (const actions of [found.actions, found.actions.toReversed()]) {
    const listed = await listedActions({ ...found, actions }, { plan: "team", language: "en" });
    expect(listed[0]?.status).toBe("accepted");
    expect(listed).toHaveLength(actions.length);
  }
  const marked = async (daysLater: number) => {
    setClock(() => new Date(Date.parse(`${begun.starts_on}T23:00:00Z`) + daysLater * 86_400_000));
    const read = await ownAction(manager, { diagnosticId, actionId: begun.action_id });
    const steps = read ? (await actionView(read, "en")).action.steps : [];
    setClock(null);
    return steps.flatMap(({ number, isNow }) => (isNow ? [number] : []));
  };
  expect([await marked(-1), await marked(0), await marked(6), await marked(7)]).toEqual([[], [1], [1], [2]]);
});

describe("what leaders say", () => {
  test("is an account's own plan, made with the first thing that is taken up, each thing once", async () => {
    const leader = await person("E1");
    expect((await communicationPlan(leader, diagnosticId))?.actions).toEqual([]);
    const twice = await Promise.all([1, 2].map(() => takeUp(leader, { diagnosticId, playId: "say-calendar" })));
    expect(twice.sort()).toEqual(["changed", "refused"]);
    expect(await takeUp(leader, { diagnosticId, playId: "direction-pass-on" })).toBe("refused");
    const plan = await communicationPlan(leader, diagnosticId);
    expect(plan?.actions).toMatchObject([{ play_id: "say-calendar", status: "accepted", percent: 0, target: null }]);
    const key = { diagnosticId, actionId: plan?.actions[0]?.action_id ?? "", plan: "communication" as const };
    expect(await changeAction(leader, { ...key, revision: 2, change: { kind: "share" } })).toBe("changed");
    for (const other of [await person("E2"), owner, await person("M6"), await person("R6-1")]) {
      expect(await ownAction(other, key)).toBeNull();
      expect(await changeAction(other, { ...key, revision: 3, change: { kind: "done" } })).toBe("refused");
    }
  });

  test("is no more than three things at a time", async () => {
    const leader = await person("E2");
    const proposed = (await communicationPlan(leader, diagnosticId))?.proposed ?? [];
    expect(proposed.length).toBeGreaterThan(3);
    const answers: string[] = [];
    for (const { play } of proposed.slice(0, 4)) answers.push(await takeUp(leader, { diagnosticId, playId: play.id }));
    expect(answers).toEqual(["changed", "changed", "changed", "tooMany"]);
  });

  test("is nothing for managers and reps, and each part of it has words", async () => {
    for (const id of ["M1", "R1-1"]) {
      const member = await person(id);
      expect(await communicationPlan(member, diagnosticId)).toBeNull();
      expect(await takeUp(member, { diagnosticId, playId: "say-calendar" })).toBe("refused");
    }
    const leader = await person("E2");
    const [action] = (await communicationPlan(leader, diagnosticId))?.actions ?? [];
    const read = await ownAction(leader, { diagnosticId, actionId: action?.action_id ?? "", plan: "communication" });
    if (!read) throw new Error("A leader reads their own");
    const { result, action: shown } = await actionView(read, "en");
    expect(Object.values(shown.telling ?? {}).every((text) => text.length > 10)).toBe(true);
    expect(result?.sentence).not.toContain("{{");
    expect(result?.sentence).not.toContain("playbook:");
  });
});

describe("letters about plans", () => {
  const send = () => sendCoachingLetters(owner);
  const lettersTo = async (email: string): Promise<Email[]> => {
    const outbox = join(own.dataDir, "outbox");
    const files = (await readdir(outbox).catch(() => [])).filter((file) => file.endsWith(".eml"));
    const all = await Promise.all(files.map(async (file) => PostalMime.parse(await readFile(join(outbox, file)))));
    return all.filter(({ to }) => to?.[0]?.address === email.toLowerCase());
  };
  const subjects = async (email: string) => (await lettersTo(email)).map(({ subject }) => subject).toSorted();
  const onRoster = (id: string, columns: { locale: string }) =>
    inOrganizationOf(owner, async (trx) => {
      await trx.updateTable("person").set(columns).where("email", "=", address(id)).execute();
    });
  const askAlong = async (id: string, email: string) => {
    const manager = await person(id);
    const { key } = await firstOf(manager);
    return { manager, key, asked: await askToCarry(manager, { ...key, email }) };
  };

  test("tell each manager once of the plan that was made, in the manager's language, with nothing of the result", async () => {
    await onRoster("M5", { locale: "de-AT" });
    await onRoster("M6", { locale: "de" });
    await keepLanguage({ userId: (await person("M6")).userId, language: "fr" });
    await proposePlans({ organizationId: owner.organizationId, diagnosticId });
    await send();
    await send();
    const greetings = { M4: "Hello", M5: "Guten Tag", M6: "Bonjour" };
    for (const [id, greeting] of Object.entries(greetings)) {
      const letters = (await lettersTo(address(id))).filter(({ text }) => text?.includes(paths.team(diagnosticId)));
      expect([id, letters.length]).toEqual([id, 1]);
      const { text = "", html = "" } = letters[0] ?? {};
      expect(text).toContain(greeting);
      expect(html).toContain(`lang="${greeting === "Hello" ? "en" : greeting === "Bonjour" ? "fr" : "de"}"`);
      // Digits stand in the addresses and in the names of this company only.
      expect(
        text
          .replaceAll(/http\S+/g, "")
          .replaceAll(name, "")
          .replaceAll(id, ""),
      ).not.toMatch(/\d|\{\{/);
      expect(text).not.toContain("/check-in/");
      expect(text).not.toMatch(/a week|pro Woche|par semaine/);
    }
    expect(await lettersTo(address("R1-1"))).toEqual([]);
  });

  test("tell whoever is asked to carry an action along, in their language and the play's own words, with the way to it", async () => {
    await onRoster("R5-1", { locale: "es" });
    const { manager, key, asked } = await askAlong("M5", address("R5-1"));
    expect(asked).toBe("changed");
    await send();
    const [letter] = await lettersTo(address("R5-1"));
    const { action } = await actionView((await ownAction(manager, key)) as never, "es");
    expect(letter?.text).toContain(`http://parallax.test${paths.carriedAction(key.actionId)}`);
    expect(letter?.text).toContain(action.title);
    expect(letter?.text).toContain("Hola");
    expect(letter?.subject).toContain(`${name} M5`);
    expect(letter?.text).not.toMatch(/\d ?%|\{\{|carried\./);
    expect(letter?.headers.some(({ key: header }) => header === "list-unsubscribe")).toBe(true);
  });

  test("reach an account that is not on the roster, which has no weekly letters to stop", async () => {
    expect((await askAlong("M6", owner.email)).asked).toBe("changed");
    await send();
    const [letter] = await lettersTo(owner.email);
    expect(letter?.subject).toBe(`${name} M6 asks you to carry this along`);
    expect(letter?.headers.some(({ key: header }) => header === "list-unsubscribe")).toBe(false);
  });

  test("go to nobody who was taken off, has answered or has stopped them, and once a day to whoever is asked again", async () => {
    const { manager, key } = await askAlong("M6", address("R6-1"));
    const rep = await person("R6-1");
    await takeOff(manager, { ...key, userId: rep.userId });
    await send();
    expect(await subjects(rep.email)).toEqual([]);
    // Nothing went out, so being asked again is not the second letter of the day.
    await askToCarry(manager, { ...key, email: rep.email });
    await send();
    expect(await subjects(rep.email)).toHaveLength(1);
    const second = await person("R6-2");
    await askToCarry(manager, { ...key, email: second.email });
    await answerRequest(second, { actionId: key.actionId, answer: "join" });
    const third = await person("R6-3");
    await decideRhythm({ organizationId: owner.organizationId, id: third.personId ?? "" }, { kind: "stop" });
    await askToCarry(manager, { ...key, email: third.email });
    const fourth = await person("R6-4");
    for (let times = 0; times < 3; times++) {
      await askToCarry(manager, { ...key, email: fourth.email });
      await send();
      await takeOff(manager, { ...key, userId: fourth.userId });
    }
    expect(await subjects(second.email)).toEqual([]);
    expect(await subjects(third.email)).toEqual([]);
    expect(await subjects(fourth.email)).toHaveLength(1);
    const left = await inOrganizationOf(owner, (trx) =>
      sql<{ state: string }>`select distinct state from coaching_letter`.execute(trx),
    );
    expect(left.rows.map(({ state }) => state).toSorted()).toEqual(["dropped", "sent"]);
  });
});
