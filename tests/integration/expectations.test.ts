import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inOrganizationOf, type Reader } from "#app/features/organizations/session.server.ts";
import { checkInFormSchema, type ExpectationContent } from "#app/features/plans/expectations/expectation-schema.ts";
import { countsForLeaders, letIn, myPairs, pairsWith } from "#app/features/plans/expectations/pairs.server.ts";
import { readExpectationForm } from "#app/features/plans/expectations/read-form.server.ts";
import { agendaOf, standingOf } from "#app/features/plans/expectations/views.server.ts";
import {
  agree,
  begunWith,
  checkIn,
  end,
  expectationWithHistory,
  propose,
  rewrite,
} from "#app/features/plans/expectations/work-expectations.server.ts";
import { callOffOneToOne, oneToOne, ownCalendar, setOneToOne } from "#app/features/plans/rhythm/meetings.server.ts";
import { personLeaves, personRejoins } from "#app/features/roster/edit-person.server.ts";
import { employeesOf, foundCompany, importEmployees, memberOf, unmistakableName } from "#tests/factories/company.ts";
import { contentOf } from "./tables.ts";

let owner: Reader;
let name: string;
let manager: Reader;
let rep: Reader;

beforeAll(async () => {
  name = unmistakableName();
  owner = await foundCompany(name);
  await importEmployees(owner, employeesOf(name, { managers: 6, reps: 2 }));
});

let team = 0;
/** Each test has a manager and a rep of its own. */
beforeEach(async () => {
  team = (team % 6) + 1;
  await inOrganizationOf(owner, (trx) => sql`delete from expectation_pair`.execute(trx));
  manager = await member(`M${team}`);
  rep = await member(`R${team}-1`);
});

const member = (id: string) => memberOf(owner.organizationId, `${id}@${name}.example`.toLowerCase());
const id = (of: Reader) => of.personId ?? "";

const written = (specific: string, changed: Partial<ExpectationContent> = {}): ExpectationContent => ({
  specific,
  measurable: "12 first meetings",
  achievable: "Two days a week",
  realistic: "Inbound goes to others",
  timely: "",
  dueOn: "2030-03-31",
  priority: null,
  target: "Hospitals",
  activity: { count: 3, per: "week", what: "visits" },
  outcome: "open",
  ...changed,
});

/** What the manager proposes to the rep. */
async function proposed(specific = "Visit every hospital", place = 1): Promise<string> {
  const { expectationId } = await propose(manager, { otherId: id(rep), place, content: written(specific) });
  return expectationId ?? "";
}

async function look(as: Reader, expectationId: string) {
  const found = await expectationWithHistory(as, expectationId);
  if (!found) throw new Error("It is theirs");
  const { pair, expectation } = found;
  return { ...found, standing: standingOf(expectation, pair.party), row: expectation };
}

async function agreeNow(as: Reader, expectationId: string) {
  const { row } = await look(as, expectationId);
  return agree(as, { expectationId, revision: row.revision, hash: row.content_hash });
}

async function agreed(specific?: string): Promise<string> {
  const expectationId = await proposed(specific);
  await agreeNow(rep, expectationId);
  return expectationId;
}

const said = (number: number, changed: Partial<{ percent: number; confidence: number; blocker: string }> = {}) => ({
  number,
  percent: 40,
  confidence: 4,
  blocker: "",
  ...changed,
});

describe("an expectation", () => {
  test("stands once the other agrees too, and not before", async () => {
    const expectationId = await proposed();
    expect([(await look(manager, expectationId)).standing, (await look(rep, expectationId)).standing]).toEqual([
      "forThem",
      "forYou",
    ]);
    expect(await checkIn(rep, { expectationId, said: said(1), way: "page" })).toBe("refused");
    expect(await agreeNow(rep, expectationId)).toBe("done");
    expect(await agreeNow(rep, expectationId)).toBe("already");
    expect((await look(manager, expectationId)).standing).toBe("agreed");
  });

  test("can be begun by the one who reports", async () => {
    const { outcome, expectationId } = await propose(rep, { otherId: id(manager), place: 1, content: written("Mine") });
    expect(outcome).toBe("done");
    expect((await look(manager, expectationId ?? "")).standing).toBe("forYou");
  });

  test("that is changed by either needs both again, and what was agreed stands until then", async () => {
    const expectationId = await agreed("First words");
    const change = { expectationId, revision: 1, content: written("Second words") };
    expect(await rewrite(rep, change)).toBe("done");
    const { row, standing } = await look(manager, expectationId);
    expect([standing, row.agreed?.specific, row.content.specific, row.revision, row.agreed_revision]).toEqual([
      "changeForYou",
      "First words",
      "Second words",
      2,
      1,
    ]);
    expect(await agreeNow(manager, expectationId)).toBe("done");
    expect((await look(rep, expectationId)).row.agreed?.specific).toBe("Second words");
  });

  test("is agreed to by its content: not an older wording, and not another content under the same number", async () => {
    const expectationId = await proposed();
    const { row } = await look(rep, expectationId);
    await rewrite(manager, { expectationId, revision: 1, content: written("Other words") });
    expect(await agree(rep, { expectationId, revision: 1, hash: row.content_hash })).toBe("outdated");
    expect(await agree(rep, { expectationId, revision: 2, hash: row.content_hash })).toBe("outdated");
    expect((await look(rep, expectationId)).standing).toBe("forYou");
  });

  test("changed by one while the other agrees: one of the two holds, and nobody has agreed to what they did not read", async () => {
    for (let round = 0; round < 5; round++) {
      const expectationId = await proposed(`Round ${round}`, round + 1);
      const { row } = await look(rep, expectationId);
      const [changed, said] = await Promise.all([
        rewrite(manager, { expectationId, revision: 1, content: written(`Round ${round}, changed`) }),
        agree(rep, { expectationId, revision: 1, hash: row.content_hash }),
      ]);
      const after = await look(rep, expectationId);
      expect(changed).toBe("done");
      expect([after.row.content.specific, after.row.rep_agrees]).toEqual([`Round ${round}, changed`, false]);
      expect(after.row.agreed?.specific ?? null).toBe(said === "done" ? `Round ${round}` : null);
    }
  });

  test("agreed to on two devices at once is agreed to once", async () => {
    const expectationId = await proposed();
    const outcomes = await Promise.all([1, 2, 3].map(() => agreeNow(rep, expectationId)));
    expect(outcomes.toSorted()).toEqual(["already", "already", "done"]);
    expect((await look(rep, expectationId)).revisions).toHaveLength(1);
  });

  test("changed by both at once takes one change and tells the other", async () => {
    const expectationId = await agreed();
    const outcomes = await Promise.all([
      rewrite(manager, { expectationId, revision: 1, content: written("The manager's") }),
      rewrite(rep, { expectationId, revision: 1, content: written("The rep's") }),
    ]);
    expect(outcomes.toSorted()).toEqual(["done", "outdated"]);
    expect((await look(rep, expectationId)).row.revision).toBe(2);
  });

  test("sent twice is written once; another one from a second device is not lost unseen", async () => {
    const content = written("Once");
    const twice = await Promise.all([1, 2].map(() => propose(manager, { otherId: id(rep), place: 1, content })));
    expect(twice.map(({ outcome }) => outcome).toSorted()).toEqual(["already", "done"]);
    expect(new Set(twice.map(({ expectationId }) => expectationId)).size).toBe(1);
    const other = await propose(manager, { otherId: id(rep), place: 1, content: written("Another") });
    expect(other.outcome).toBe("outdated");
    expect(await begunWith(manager, id(rep))).toBe(1);
    expect(await begunWith(rep, id(manager))).toBe(0);
    const own = await propose(rep, { otherId: id(manager), place: 1, content: written("The rep's own") });
    expect(own.outcome).toBe("done");
  });

  test("a change sent twice is one revision", async () => {
    const expectationId = await agreed();
    const change = { expectationId, revision: 1, content: written("Changed") };
    expect([await rewrite(rep, change), await rewrite(rep, change)]).toEqual(["done", "already"]);
    expect((await look(rep, expectationId)).row.revision).toBe(2);
  });

  test("that stands is ended by both; one that never stood is dropped by one", async () => {
    const expectationId = await agreed();
    expect(await end(rep, { expectationId, revision: 1, as: "reached" })).toBe("done");
    expect(await end(rep, { expectationId, revision: 1, as: "reached" })).toBe("already");
    expect((await look(manager, expectationId)).standing).toBe("changeForYou");
    expect(await checkIn(rep, { expectationId, said: said(1), way: "page" })).toBe("done");
    expect(await agreeNow(manager, expectationId)).toBe("done");
    expect(await agreeNow(manager, expectationId)).toBe("already");
    expect((await look(rep, expectationId)).standing).toBe("reached");
    expect(await checkIn(rep, { expectationId, said: said(2), way: "page" })).toBe("refused");
    expect(await rewrite(rep, { expectationId, revision: 2, content: written("Too late") })).toBe("refused");
    const draft = await proposed("A draft", 2);
    expect(await end(rep, { expectationId: draft, revision: 1, as: "reached" })).toBe("refused");
    expect(await end(rep, { expectationId: draft, revision: 1, as: "dropped" })).toBe("done");
    expect((await look(manager, draft)).standing).toBe("dropped");
  });
});

describe("a check-in", () => {
  test("is kept once however often its form is sent, and one overtaken by another device is not taken", async () => {
    const expectationId = await agreed();
    const once = { expectationId, said: said(1, { blocker: "No access" }), way: "page" as const };
    const outcomes = await Promise.all([1, 2, 3].map(() => checkIn(rep, once)));
    expect(outcomes.toSorted()).toEqual(["already", "already", "done"]);
    expect(await checkIn(rep, { expectationId, said: said(1, { percent: 90 }), way: "letter" })).toBe("outdated");
    expect(await checkIn(rep, { expectationId, said: said(7), way: "page" })).toBe("outdated");
    expect(await checkIn(manager, { expectationId, said: said(1, { confidence: 2 }), way: "page" })).toBe("done");
    const { checkIns } = await look(rep, expectationId);
    expect(checkIns.map(({ party, percent, blocker }) => [party, percent, blocker]).toSorted()).toEqual([
      ["manager", 40, ""],
      ["rep", 40, "No access"],
    ]);
  });

  test("is what the next one-to-one begins with", async () => {
    const expectationId = await agreed("Visit every hospital");
    await checkIn(rep, { expectationId, said: said(1, { blocker: "No access" }), way: "page" });
    for (const as of [rep, manager]) {
      const [pair] = await pairsWith(as, id(as === rep ? manager : rep));
      expect(pair && agendaOf(pair)).toMatchObject([{ kind: "blocked", who: "rep", words: "No access" }]);
    }
  });
});

describe("what two people wrote", () => {
  test("is nobody else's: not HR's, an executive's, another manager's, another rep's, or another company's", async () => {
    const expectationId = await agreed(`${name} secret`);
    const { row } = await look(rep, expectationId);
    const otherName = unmistakableName();
    const elsewhere = await foundCompany(otherName);
    await importEmployees(elsewhere, employeesOf(otherName, { managers: 1, reps: 1 }));
    const strangers = [
      owner,
      await member("E1"),
      await member(`E${1 + (team % 5)}`),
      await member(`M${(team % 6) + 1}`),
      await member(`R${team}-2`),
      await memberOf(elsewhere.organizationId, `m1@${otherName}.example`.toLowerCase()),
    ];
    const before = await contentOf(owner.organizationId);
    for (const stranger of strangers) {
      expect(await expectationWithHistory(stranger, expectationId)).toBeNull();
      expect(await agree(stranger, { expectationId, revision: 1, hash: row.content_hash })).toBe("missing");
      expect(await rewrite(stranger, { expectationId, revision: 1, content: written("Taken") })).toBe("missing");
      expect(await end(stranger, { expectationId, revision: 1, as: "dropped" })).toBe("missing");
      expect(await checkIn(stranger, { expectationId, said: said(1), way: "letter" })).toBe("missing");
      expect(await begunWith(stranger, id(rep))).toBe(stranger === rep ? 0 : null);
      expect((await propose(stranger, { otherId: id(rep), place: 1, content: written("Taken") })).outcome).toBe(
        "missing",
      );
      expect(await oneToOne(stranger, id(rep))).toBe("missing");
      expect(JSON.stringify(await myPairs(stranger))).not.toContain("secret");
    }
    expect(await contentOf(owner.organizationId)).toEqual(before);
  });

  test("stands in no audit trail", async () => {
    await agreed();
    const events = (await contentOf(owner.organizationId)).audit_event ?? [];
    expect(events.filter((event) => /expectation|check-in|meeting/.test(event))).toEqual([]);
  });

  test("stays with the two when the manager changes, read-only; the new pair begins with nothing", async () => {
    const expectationId = await agreed("Of the old pair");
    const next = await member(`M${(team % 6) + 1}`);
    const meeting = { startsOn: "2030-01-08", atTime: "09:30", minutes: 30, everyWeeks: 1, timeZone: "UTC" } as const;
    expect(await setOneToOne(rep, id(manager), meeting)).toBe(true);
    expect(await ownCalendar(rep, { language: "en" })).not.toContain("STATUS:CANCELLED");
    await inOrganizationOf(owner, (trx) =>
      sql`update person set manager_id = ${id(next)}::uuid where person_id = ${id(rep)}::uuid`.execute(trx),
    );
    for (const as of [manager, rep]) {
      const { pair, row } = await look(as, expectationId);
      expect([pair.current, row.agreed?.specific]).toEqual([false, "Of the old pair"]);
      expect(await rewrite(as, { expectationId, revision: 1, content: written("Late") })).toBe("refused");
      expect(await checkIn(as, { expectationId, said: said(1), way: "page" })).toBe("refused");
      expect(await end(as, { expectationId, revision: 1, as: "dropped" })).toBe("refused");
    }
    expect((await propose(manager, { otherId: id(rep), place: 2, content: written("Late") })).outcome).toBe("missing");
    for (const as of [manager, rep])
      expect(await ownCalendar(as, { language: "en" })).toMatch(/SEQUENCE:1\r\n(.*\r\n)*STATUS:CANCELLED/);
    expect(await callOffOneToOne(manager, id(rep))).toBe(false);
    expect(await ownCalendar(next, { language: "en" })).toBeNull();
    expect(await expectationWithHistory(next, expectationId)).toBeNull();
    expect(await begunWith(next, id(rep))).toBe(0);
    await inOrganizationOf(owner, (trx) =>
      sql`update person set manager_id = ${id(manager)}::uuid where person_id = ${id(rep)}::uuid`.execute(trx),
    );
    expect((await look(rep, expectationId)).pair.current).toBe(true);
  });

  test("stays readable for whoever stays when the other leaves, and goes on if they come back", async () => {
    const expectationId = await agreed();
    await personLeaves(owner, { personId: id(rep), heir: "" });
    const { pair } = await look(manager, expectationId);
    expect([pair.current, pair.other.left, pair.other.name]).toEqual([false, true, `${name} R${team}-1`]);
    expect(await checkIn(manager, { expectationId, said: said(1), way: "page" })).toBe("refused");
    await personRejoins(owner, { personId: id(rep), manager: "" });
    expect((await look(manager, expectationId)).pair.current).toBe(true);
  });

  test("is closed to an address that the roster puts in somebody's place, until the other lets it in", async () => {
    const expectationId = await agreed("Not for a new address");
    const address = `new-${team}@${name}.example`.toLowerCase();
    await inOrganizationOf(owner, (trx) =>
      sql`update person set email = ${address} where person_id = ${id(rep)}::uuid`.execute(trx),
    );
    const taking: Reader = { ...rep, email: address, userId: randomUUID() };
    expect(await expectationWithHistory(taking, expectationId)).toBeNull();
    expect(JSON.stringify(await myPairs(taking))).not.toContain("Not for a new address");
    expect((await propose(taking, { otherId: id(manager), place: 1, content: written("x") })).outcome).toBe("missing");
    expect((await pairsWith(manager, id(rep)))[0]?.knocks).toBe(address);
    expect(await letIn(taking, { otherId: id(manager), address })).toBe(false);
    expect(await letIn(manager, { otherId: id(rep), address: "another@example.com" })).toBe(false);
    expect(await letIn(manager, { otherId: id(rep), address })).toBe(true);
    expect((await look(taking, expectationId)).row.agreed?.specific).toBe("Not for a new address");
    expect(await expectationWithHistory(rep, expectationId)).toBeNull();
    await inOrganizationOf(owner, (trx) =>
      sql`update person set email = ${rep.email} where person_id = ${id(rep)}::uuid`.execute(trx),
    );
  });

  test("needs two: somebody who stands as their own manager makes no pair", async () => {
    await inOrganizationOf(owner, async (trx) => {
      await sql`update person set manager_id = person_id where person_id = ${id(rep)}::uuid`.execute(trx);
    });
    const pairs = await myPairs(rep);
    expect(pairs.filter(({ current }) => current)).toEqual([]);
    expect((await propose(rep, { otherId: id(rep), place: 1, content: written("x") })).outcome).toBe("missing");
    await inOrganizationOf(owner, (trx) =>
      sql`update person set manager_id = ${id(manager)}::uuid where person_id = ${id(rep)}::uuid`.execute(trx),
    );
  });
});

test("what was typed is kept without characters that cannot be, in an expectation as in a check-in", async () => {
  const form = new FormData();
  for (const [field, value] of Object.entries({ specific: "Visit\u0000 hospitals\r\nin the north", target: "\u0000" }))
    form.set(field, value);
  const read = await readExpectationForm(manager, form, { kept: null });
  if (read.kind !== "content") throw new Error("The form is complete");
  const { expectationId } = await propose(manager, { otherId: id(rep), place: 1, content: read.content });
  const { expectation } = await look(rep, expectationId ?? "");
  expect(expectation.content).toMatchObject({ specific: "Visit hospitals\nin the north", target: "" });
  const { revision, content_hash: hash } = expectation;
  expect(await agree(rep, { expectationId: expectationId ?? "", revision, hash })).toBe("done");
  const blocked = { number: "1", percent: "40", confidence: "3", blocker: "No\u0000 access" };
  const kept = { expectationId: expectationId ?? "", said: checkInFormSchema.parse(blocked), way: "page" as const };
  expect(await checkIn(rep, kept)).toBe("done");
  expect((await look(rep, expectationId ?? "")).checkIns[0]?.blocker).toBe("No access");
});

test("a priority is one that was released to whoever chooses it, or the one that was chosen before", async () => {
  const form = new FormData();
  for (const [field, value] of Object.entries({ specific: "Visit", priority: "new-customers", intent: "send" }))
    form.set(field, value);
  const none = await readExpectationForm(rep, form, { kept: null });
  expect(none).toMatchObject({ kind: "again", problems: { priority: "Choose one of the list" } });
  const kept = { id: "new-customers", label: "Win new customers" };
  const before = await readExpectationForm(rep, form, { kept });
  expect(before).toMatchObject({ kind: "content", content: { priority: kept, dueOn: null, activity: null } });
});

test("leaders see counts from five pairs on, and never which", async () => {
  const agreeIn = async (number: number) => {
    manager = await member(`M${number}`);
    rep = await member(`R${number}-1`);
    return agreed();
  };
  for (const number of [1, 2, 3, 4]) await agreeIn(number);
  expect(await countsForLeaders(owner)).toEqual({ agreed: { kind: "few" }, checkedIn: { kind: "few" } });
  const expectationId = await agreeIn(5);
  expect(await countsForLeaders(owner)).toEqual({ agreed: { kind: "count", count: 5 }, checkedIn: { kind: "few" } });
  await checkIn(rep, { expectationId, said: said(1), way: "page" });
  expect((await countsForLeaders(owner)).checkedIn).toEqual({ kind: "hidden" });
});

test("either sets the one-to-one; the file keeps its id, and a form sent twice changes nothing", async () => {
  const form = {
    startsOn: "2030-01-08",
    atTime: "09:30",
    minutes: 30,
    everyWeeks: 1 as const,
    timeZone: "Europe/Oslo",
  };
  expect(await setOneToOne(rep, id(manager), form)).toBe(true);
  const first = await ownCalendar(manager, { language: "en" });
  expect(await setOneToOne(manager, id(rep), form)).toBe(true);
  expect(await ownCalendar(manager, { language: "en" })).toBe(first);
  await setOneToOne(manager, id(rep), { ...form, atTime: "10:00" });
  const second = await ownCalendar(rep, { otherId: id(manager), language: "en" });
  const uid = (file: string | null) => /UID:(\S+)/.exec(file ?? "")?.[1];
  expect([uid(second), /SEQUENCE:(\d)/.exec(second ?? "")?.[1]]).toEqual([uid(first), "1"]);
  expect(second).toContain("RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=TU");
  expect(await ownCalendar(await member(`R${team}-2`), { language: "en" })).toBeNull();
  const told = async (actor: typeof rep) => {
    const file = (await ownCalendar(actor, { language: "en" })) ?? "";
    return [uid(file), /SEQUENCE:(\d)/.exec(file)?.[1], file.includes("STATUS:CANCELLED")];
  };
  expect(await callOffOneToOne(rep, id(manager))).toBe(true);
  expect(await callOffOneToOne(manager, id(rep))).toBe(true);
  for (const actor of [manager, rep]) expect(await told(actor)).toEqual([uid(first), "2", true]);
  await setOneToOne(rep, id(manager), { ...form, atTime: "10:00" });
  expect(await told(manager)).toEqual([uid(first), "3", false]);
});
