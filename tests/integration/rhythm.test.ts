import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import PostalMime, { type Email } from "postal-mime";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { takeReport } from "#app/features/distribution/take-report.server.ts";
import { inOrganizationOf, type Member } from "#app/features/organizations/session.server.ts";
import {
  agree,
  checkIn,
  expectationWithHistory,
  propose,
} from "#app/features/plans/expectations/work-expectations.server.ts";
import { decideRhythm, readChoiceLink, rhythmChoice } from "#app/features/plans/rhythm/choice.server.ts";
import { actByLetter, letterPage } from "#app/features/plans/rhythm/letter-page.server.ts";
import { openLetter } from "#app/features/plans/rhythm/open-letter.server.ts";
import { sendCoachingLetters } from "#app/features/plans/rhythm/send-letters.server.ts";
import { writeNudges } from "#app/features/plans/rhythm/write-nudges.server.ts";
import { setClock } from "#app/platform/clock.server.ts";
import { closeDatabase } from "#app/platform/database.server.ts";
import { queue, stopQueue } from "#app/platform/queue.server.ts";
import { employeesOf, foundCompany, importEmployees, memberOf, unmistakableName } from "#tests/factories/company.ts";
import { startProcess } from "./product-process.ts";
import { own } from "./setup.ts";

/** A Thursday: whatever is agreed then is due from the Monday after. */
const AGREED = new Date("2030-01-10T10:00:00Z");
const MONDAY = new Date("2030-01-14T09:30:00Z");
const WEEK_MS = 7 * 24 * 3600_000;

afterEach(() => setClock(null));

/** A manager and a rep with an expectation that both agreed to on Thursday. The rep was told by letter only if `told`. */
async function agreedPair({ told = false } = {}) {
  const name = unmistakableName();
  const owner = await foundCompany(name);
  await importEmployees(owner, employeesOf(name, { executives: 1, managers: 1, reps: 1 }));
  const { organizationId } = owner;
  const member = (id: string) => memberOf(organizationId, `${id}@${name}.example`.toLowerCase());
  const [manager, rep] = [await member("M1"), await member("R1-1")];
  setClock(() => AGREED);
  const content = {
    specific: `Visit the hospitals of ${name}`,
    measurable: "",
    achievable: "",
    realistic: "",
    timely: "",
    dueOn: null,
    priority: null,
    target: "",
    activity: null,
    outcome: "open" as const,
  };
  const { expectationId } = await propose(manager, { otherId: rep.personId ?? "", place: 1, content });
  if (told) await sendCoachingLetters({ organizationId });
  const found = await expectationWithHistory(rep, expectationId ?? "");
  await agree(rep, { expectationId: expectationId ?? "", revision: 1, hash: found?.expectation.content_hash ?? "" });
  return { name, owner, organizationId, manager, rep, expectationId: expectationId ?? "" };
}
type Agreed = Awaited<ReturnType<typeof agreedPair>>;

async function nudgeAt({ organizationId }: Pick<Agreed, "organizationId">, at: Date) {
  setClock(() => at);
  await writeNudges({ organizationId });
  await sendCoachingLetters({ organizationId });
}

async function lettersTo(address: string, dataDir = own.dataDir): Promise<Email[]> {
  const outbox = join(dataDir, "outbox");
  const files = (await readdir(outbox).catch(() => [])).filter((file) => file.endsWith(".eml"));
  const all = await Promise.all(files.map(async (file) => PostalMime.parse(await readFile(join(outbox, file)))));
  return all.filter(({ to }) => to?.[0]?.address === address);
}

/** What the rep's first weekly letter opens. */
async function letterPageOf(pair: Agreed) {
  const opened = await openLetter(linkIn((await nudgesOf(pair.rep))[0], "check-in"));
  if (opened.kind !== "open") throw new Error("The link is not too old");
  return letterPage(opened.holder, "en");
}

const linkIn = (letter: Email | undefined, path: string) =>
  new RegExp(`http://parallax.test/${path}/([A-Za-z0-9_-]{70})(?![/A-Za-z0-9_-])`).exec(letter?.text ?? "")?.[1] ?? "";
const nudgesOf = async (of: Member) =>
  (await lettersTo(of.email)).filter(({ subject }) => /this week/.test(subject ?? ""));

describe("a nudge", () => {
  let pair: Agreed;
  beforeAll(async () => {
    pair = await agreedPair({ told: true });
  });

  test("follows the letter that told of the expectation, which went to the other alone", async () => {
    expect(await lettersTo(pair.manager.email)).toEqual([]);
    const [letter] = await lettersTo(pair.rep.email);
    expect(letter?.subject).toBe(`${pair.name} M1 has written an expectation for you both to agree on`);
  });

  test("follows no such letter where there was an answer before it went out", async () => {
    const answered = await agreedPair();
    await sendCoachingLetters(answered);
    expect([...(await lettersTo(answered.rep.email)), ...(await lettersTo(answered.manager.email))]).toEqual([]);
  });

  test("comes to each of the two on Monday, once, whatever is repeated", async () => {
    await nudgeAt(pair, new Date("2030-01-14T08:30:00Z"));
    expect(await nudgesOf(pair.rep)).toEqual([]);
    await nudgeAt(pair, MONDAY);
    for (const hour of [0, 0, 1, 2, 24, 48]) await nudgeAt(pair, new Date(MONDAY.getTime() + hour * 3600_000));
    await Promise.all([1, 2].map(() => writeNudges(pair)));
    await Promise.all([1, 2].map(() => sendCoachingLetters(pair)));
    expect([(await nudgesOf(pair.rep)).length, (await nudgesOf(pair.manager)).length]).toEqual([1, 1]);
    const [letter] = await nudgesOf(pair.rep);
    expect(letter?.text).toContain(`Visit the hospitals of ${pair.name}`);
    expect(letter?.text).toContain(`with ${pair.name} M1`);
    expect(letter?.html).not.toMatch(/<img|pixel/);
    const header = (key: string) => letter?.headers.find((each) => each.key === key)?.value ?? "";
    expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    expect(readChoiceLink(/nudges\/([A-Za-z0-9_-]+)>/.exec(header("list-unsubscribe"))?.[1] ?? "")?.id).toBe(
      pair.rep.personId,
    );
  });

  test("is forgotten but for its link once it is sent", async () => {
    const { rows } = await inOrganizationOf(pair.owner, (trx) =>
      sql<{
        content: unknown;
        state: string;
      }>`select content -> 'items' as content, state from coaching_letter`.execute(trx),
    );
    expect(new Set(rows.map(({ state, content }) => `${state} ${JSON.stringify(content)}`))).toEqual(
      new Set(["sent []"]),
    );
  });

  test("opens a page that changes nothing by being looked at, and takes one press", async () => {
    setClock(() => MONDAY);
    const [letter] = await nudgesOf(pair.rep);
    const opened = await openLetter(linkIn(letter, "check-in"));
    if (opened.kind !== "open") throw new Error("The link is new");
    const page = await letterPage(opened.holder, "en");
    await letterPage(opened.holder, "en");
    expect(page.open).toMatchObject([{ id: pair.expectationId, number: 1, own: null }]);
    const press = { intent: "checkIn", expectation: pair.expectationId, number: "1", percent: "50", confidence: "4" };
    const outcomes = await Promise.all([1, 2, 3].map(() => actByLetter(opened.holder, press)));
    expect(outcomes.map((each) => each?.outcome).toSorted()).toEqual(["already", "already", "done"]);
    expect((await actByLetter(opened.holder, { ...press, percent: "90" }))?.outcome).toBe("outdated");
    expect((await actByLetter(opened.holder, { ...press, number: "2", percent: "101" }))?.outcome).toBe("invalid");
    const found = await expectationWithHistory(pair.manager, pair.expectationId);
    expect(found?.checkIns).toMatchObject([{ party: "rep", percent: 50, confidence: 4, way: "letter" }]);
  });

  test("of another pair opens nothing of this one", async () => {
    const other = await agreedPair();
    await nudgeAt(other, MONDAY);
    const opened = await openLetter(linkIn((await nudgesOf(other.rep))[0], "check-in"));
    if (opened.kind !== "open") throw new Error("The link is new");
    const press = { intent: "checkIn", expectation: pair.expectationId, number: "2", percent: "1", confidence: "1" };
    expect((await actByLetter(opened.holder, press))?.outcome).toBe("missing");
    expect(JSON.stringify(await letterPage(opened.holder, "en"))).not.toContain(pair.name);
  });

  test("opens nothing after two weeks, nor once the roster has another address, nor with a changed link", async () => {
    const token = linkIn((await nudgesOf(pair.rep))[0], "check-in");
    setClock(() => new Date(MONDAY.getTime() + 2 * WEEK_MS + 1000));
    expect((await openLetter(token)).kind).toBe("expired");
    setClock(() => MONDAY);
    const setAddress = (email: string) =>
      inOrganizationOf(pair.owner, (trx) =>
        sql`update person set email = ${email} where person_id = ${pair.rep.personId}::uuid`.execute(trx),
      );
    await setAddress(`taken-${pair.rep.email}`);
    expect((await openLetter(token)).kind).toBe("expired");
    await setAddress(pair.rep.email);
    expect((await openLetter(token)).kind).toBe("open");
    expect((await openLetter(token.replace(/^./, (first) => (first === "A" ? "B" : "A")))).kind).toBe("none");
  });

  test("shows an agreement that waits, and takes it once, only for the words that were shown", async () => {
    const content = { ...(await expectationWithHistory(pair.rep, pair.expectationId))?.expectation.content };
    if (!content.specific) throw new Error("It has words");
    setClock(() => MONDAY);
    const second = { ...content, specific: `Another of ${pair.name}`, outcome: "open" } as never;
    const { expectationId } = await propose(pair.manager, {
      otherId: pair.rep.personId ?? "",
      place: 2,
      content: second,
    });
    const opened = await openLetter(linkIn((await nudgesOf(pair.rep))[0], "check-in"));
    if (opened.kind !== "open") throw new Error("The link is new");
    const [waiting] = (await letterPage(opened.holder, "en")).waiting;
    expect(waiting).toMatchObject({ id: expectationId, revision: 1 });
    const press = { intent: "agree", expectation: waiting?.id ?? "", revision: "1", hash: waiting?.hash ?? "" };
    expect((await actByLetter(opened.holder, { ...press, hash: "0".repeat(64) }))?.outcome).toBe("outdated");
    const outcomes = await Promise.all([1, 2].map(() => actByLetter(opened.holder, press)));
    expect(outcomes.map((each) => each?.outcome).toSorted()).toEqual(["already", "done"]);
  });

  test("does not come in a week in which one has checked in already", async () => {
    const sunday = new Date("2030-01-21T07:00:00Z");
    setClock(() => sunday);
    const press = { number: 2, percent: 60, confidence: 4, blocker: "" };
    expect(await checkIn(pair.rep, { expectationId: pair.expectationId, said: press, way: "page" })).toBe("done");
    const others = (await letterPageOf(pair)).open.filter(({ id }) => id !== pair.expectationId);
    for (const { id } of others)
      await checkIn(pair.rep, { expectationId: id, said: { ...press, number: 1 }, way: "page" });
    await nudgeAt(pair, new Date(MONDAY.getTime() + WEEK_MS));
    expect([(await nudgesOf(pair.rep)).length, (await nudgesOf(pair.manager)).length]).toEqual([1, 2]);
  });
});

describe("pause and stop", () => {
  test("hold at once, by one's own link, also for a letter that was written and not sent yet", async () => {
    const pair = await agreedPair();
    await sendCoachingLetters(pair);
    const reader = { organizationId: pair.organizationId, id: pair.rep.personId ?? "" };
    setClock(() => MONDAY);
    await writeNudges(pair);
    await decideRhythm(reader, { kind: "stop" });
    await decideRhythm(reader, { kind: "stop" });
    await sendCoachingLetters(pair);
    expect([(await nudgesOf(pair.rep)).length, (await nudgesOf(pair.manager)).length]).toEqual([0, 1]);
    await nudgeAt(pair, new Date(MONDAY.getTime() + WEEK_MS));
    expect((await nudgesOf(pair.rep)).length).toBe(0);
    await decideRhythm(reader, { kind: "resume" });
    await nudgeAt(pair, new Date(MONDAY.getTime() + 2 * WEEK_MS));
    expect((await nudgesOf(pair.rep)).length).toBe(1);
    await decideRhythm(reader, { kind: "pause" });
    expect(await rhythmChoice(reader)).toMatchObject({ stopped: false, pausedUntil: "2030-02-25" });
    for (const weeks of [3, 4, 5]) await nudgeAt(pair, new Date(MONDAY.getTime() + weeks * WEEK_MS));
    expect((await nudgesOf(pair.rep)).length).toBe(1);
    await nudgeAt(pair, new Date(MONDAY.getTime() + 6 * WEEK_MS));
    expect((await nudgesOf(pair.rep)).length).toBe(2);
    expect(await rhythmChoice(reader)).toMatchObject({ pausedUntil: null });
  });

  test("after six that nothing came of they end by themselves, having asked from the third on", async () => {
    const pair = await agreedPair();
    for (let week = 0; week < 9; week++) await nudgeAt(pair, new Date(MONDAY.getTime() + week * WEEK_MS));
    const letters = await nudgesOf(pair.rep);
    expect(letters).toHaveLength(6);
    const asking = letters.flatMap(({ text }) => /Nothing came of the last \d letters/.exec(text ?? "") ?? []);
    expect(asking.toSorted()).toEqual([3, 4, 5].map((count) => `Nothing came of the last ${count} letters`));
  });
});

test("in the reader's own zone and on the chosen weekday", async () => {
  const pair = await agreedPair();
  await inOrganizationOf(pair.owner, (trx) =>
    sql`update person set attributes = '{"Time zone":"Pacific/Auckland"}' where person_id = ${pair.rep.personId}::uuid`.execute(
      trx,
    ),
  );
  await decideRhythm(
    { organizationId: pair.organizationId, id: pair.rep.personId ?? "" },
    { kind: "weekday", weekday: 3 },
  );
  await nudgeAt(pair, new Date("2030-01-15T19:59:00Z"));
  expect(await nudgesOf(pair.rep)).toEqual([]);
  await nudgeAt(pair, new Date("2030-01-15T20:00:00Z"));
  expect(await nudgesOf(pair.rep)).toHaveLength(1);
});

test("an address that a letter came back from gets none any more, and HR is not told which letter it was", async () => {
  const pair = await agreedPair({ told: true });
  const { organizationId } = pair;
  const { letter_id } = await inOrganizationOf(pair.owner, (trx) =>
    trx.selectFrom("coaching_letter").select("letter_id").executeTakeFirstOrThrow(),
  );
  const report = (address: string) => ({
    id: `report of ${letter_id} to ${address}`,
    kind: "bounced" as const,
    lasting: true,
    address,
    detail: "no such mailbox",
    providerId: "p",
    organizationId,
    deliveryId: letter_id,
    batchId: letter_id,
  });
  expect(await takeReport(report("somebody@else.example"))).toBe(false);
  expect([await takeReport(report(pair.rep.email)), await takeReport(report(pair.rep.email))]).toEqual([true, true]);
  const { rows } = await inOrganizationOf(pair.owner, (trx) =>
    sql<{ address: string; told: boolean }>`select address, told from suppression`.execute(trx),
  );
  expect(rows).toEqual([{ address: pair.rep.email, told: false }]);
  await nudgeAt(pair, MONDAY);
  expect([(await nudgesOf(pair.rep)).length, (await nudgesOf(pair.manager)).length]).toEqual([0, 1]);
});

test("nobody whom the roster has parted is written to about what was agreed", async () => {
  const pair = await agreedPair();
  await sendCoachingLetters(pair);
  await inOrganizationOf(pair.owner, (trx) =>
    sql`update person set manager_id = null where person_id = ${pair.rep.personId}::uuid`.execute(trx),
  );
  await nudgeAt(pair, MONDAY);
  expect([...(await nudgesOf(pair.rep)), ...(await nudgesOf(pair.manager))]).toEqual([]);
});

test("a process killed while it writes or sends writes and sends each letter once", async () => {
  const pair = await agreedPair();
  await sendCoachingLetters(pair);
  setClock(null);
  await inOrganizationOf(pair.owner, async (trx) => {
    // Due whatever day the test runs on: agreed long ago, and asked for at nine in a zone where it is nine to seven now.
    const zone = zoneWithDaylight();
    await sql`update expectation_agreement set agreed_at = '2020-01-01'`.execute(trx);
    await sql`update person set attributes = jsonb_build_object('Time zone', ${zone}::text)`.execute(trx);
    await sql`update rhythm_clock set next_at = '2020-01-01'`.execute(trx);
  });
  await stopQueue();
  await closeDatabase();
  const database = await own.copy();
  await queue();
  const environment = {
    ...database.environment,
    APP_SECRET: "the same secret for every process",
    APP_URL: "http://parallax.test",
  };
  const once = (statement?: string) =>
    startProcess("tests/integration/nudge-one.ts", {
      environment,
      parameters: [pair.organizationId],
      ...(statement ? { diesBefore: { statement } } : {}),
    }).ended();
  for (const statement of [
    "insert into coaching_letter",
    'update "rhythm_clock"',
    "update coaching_letter l set state = 'sending'",
    'update "coaching_letter" set "provider"',
    "update coaching_letter l set state = s.state",
  ])
    expect([statement, await once(statement)]).toEqual([statement, "SIGKILL"]);
  expect(await once()).toBe(0);
  expect(await once()).toBe(0);
  for (const { email } of [pair.rep, pair.manager]) {
    const letters = (await lettersTo(email, database.dataDir)).filter(({ subject }) => /this week/.test(subject ?? ""));
    expect([email, letters.length]).toEqual([email, 1]);
  }
  await database.drop();
}, 300_000);

/** A zone in which it is between nine and five at this moment. */
function zoneWithDaylight(): string {
  const zones = [
    "Pacific/Auckland",
    "Asia/Tokyo",
    "Asia/Dubai",
    "Europe/London",
    "America/New_York",
    "America/Los_Angeles",
    "Pacific/Honolulu",
  ];
  const hour = (zone: string) =>
    Number(new Intl.DateTimeFormat("en", { hour: "2-digit", hourCycle: "h23", timeZone: zone }).format());
  return zones.find((zone) => hour(zone) >= 9 && hour(zone) < 17) ?? "UTC";
}
