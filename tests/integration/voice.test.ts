import { sql } from "kysely";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inOrganizationOf, type Reader } from "#app/features/organizations/session.server.ts";
import { actOnTopic, heard, heardTopic } from "#app/features/plans/voice/heard.server.ts";
import { ownRaised, youSaid } from "#app/features/plans/voice/own-voices.server.ts";
import { mayBeUnnamed, newReceipt, raise } from "#app/features/plans/voice/raise.server.ts";
import { voiceFormSchema } from "#app/features/plans/voice/voice-form-schema.ts";
import { MOST_A_WEEK } from "#app/features/plans/voice/voice-kinds.ts";
import { setClock } from "#app/platform/clock.server.ts";
import { forget } from "#app/platform/once.server.ts";
import { employeesOf, foundCompany, importEmployees, memberOf, unmistakableName } from "#tests/factories/company.ts";

let owner: Reader;
let name: string;

beforeAll(async () => {
  name = unmistakableName();
  owner = await foundCompany(name);
  // R2-… report to M2 and E3, R1-… to M1 and E2; E1 is on top.
  await importEmployees(owner, employeesOf(name, { executives: 3, managers: 4, reps: 12 }));
});

const WEDNESDAY = new Date("2030-05-15T10:00:00Z");
const NEXT_MONDAY = new Date("2030-05-20T00:00:01Z");

beforeEach(async () => {
  forget("weekly pace");
  setClock(() => WEDNESDAY);
  await inOrganizationOf(owner, async (trx) => {
    await sql`delete from voice`.execute(trx);
    await sql`delete from voice_topic`.execute(trx);
    await sql`delete from voice_held`.execute(trx);
  });
});
afterEach(() => setClock(null));

const member = (id: string) => memberOf(owner.organizationId, `${id}@${name}.example`.toLowerCase());

const form = (text: string, as: "named" | "unnamed", receipt = newReceipt()) => ({
  form: { receipt, kind: "price" as const, text, as },
  priority: null,
});

const textsOf = async (who: Reader) => {
  const topics = await heard(who);
  const found = await Promise.all(topics.map(({ id }) => heardTopic(who, id)));
  return found.flatMap((topic) => topic?.voices.map(({ text }) => text) ?? []).sort();
};

async function topicOf(who: Reader, text: string) {
  const found = (await heard(who)).find(({ first }) => first === text);
  if (!found) throw new Error(`${text} is heard`);
  return found;
}

const answerTo = async (who: Reader, topic: { id: string; revision: number }) =>
  actOnTopic(who, {
    topicId: topic.id,
    form: { intent: "answer", revision: topic.revision, said: "Discounts", answer: "We look" },
  });

describe("what is raised by name", () => {
  test("is read by the leaders above at once, with the name, by HR, and by nobody beside", async () => {
    const rep = await member("R2-1");
    const typed = voiceFormSchema.parse({ ...form("Too\u0000 dear", "named").form });
    expect(await raise(rep, { form: typed, priority: null })).toBe("raised");
    for (const who of [await member("E3"), await member("E1"), owner]) expect(await textsOf(who)).toEqual(["Too dear"]);
    expect(await textsOf(await member("E2"))).toEqual([]);
    const topic = await topicOf(await member("E3"), "Too dear");
    expect((await heardTopic(await member("E3"), topic.id))?.voices[0]).toMatchObject({ author: `${name} R2-1` });
    expect(await heardTopic(await member("E2"), topic.id)).toBeNull();
  });

  test("is answered by whoever it reaches, and everyone who raised the same sees the answer", async () => {
    const [first, second, third] = [await member("R2-1"), await member("R2-2"), await member("R1-1")];
    await raise(first, form("Too dear", "named"));
    await raise(second, form("Prices break", "named"));
    await raise(third, form("Something else", "named"));
    const leader = await member("E3");
    const [one, other] = [await topicOf(leader, "Too dear"), await topicOf(leader, "Prices break")];
    const merge = { intent: "merge" as const, revision: other.revision, into: one.id };
    expect(await actOnTopic(leader, { topicId: other.id, form: merge })).toBe("done");
    expect(await actOnTopic(leader, { topicId: other.id, form: merge })).toBe("missing");
    const joined = (await heard(leader))[0];
    expect(joined?.often).toEqual({ kind: "some" });
    expect(await answerTo(leader, one)).toBe("outdated");
    expect(await answerTo(leader, joined ?? one)).toBe("done");
    expect(await answerTo(leader, joined ?? one)).toBe("done");
    for (const who of [first, second]) expect((await ownRaised(who, []))[0]).toMatchObject({ answer: "We look" });
    expect((await ownRaised(third, []))[0]).toMatchObject({ state: "open", answer: null });
    expect(await youSaid(third)).toEqual([expect.objectContaining({ said: "Discounts", often: { kind: "some" } })]);
    expect(JSON.stringify(await youSaid(third))).not.toMatch(/Too dear|Prices break|R2-1/);
  });

  test("stays heard when two leaders make it part of another, and that one part of a third, at the same moment", async () => {
    const [leader, top] = [await member("E3"), await member("E1")];
    for (let round = 0; round < 8; round++) {
      const texts = ["one", "two", "three"].map((text) => `${text} ${round}`);
      for (const text of texts) await raise(await member("R2-1"), form(text, "named"));
      const [one, two, three] = await Promise.all(texts.map((text) => topicOf(leader, text)));
      if (!one || !two || !three) throw new Error("Each is heard");
      const merge = (of: typeof one, into: typeof one) => ({
        topicId: of.id,
        form: { intent: "merge" as const, revision: of.revision, into: into.id },
      });
      const done = await Promise.all([
        actOnTopic(leader, merge(one, two)),
        actOnTopic(top, merge(two, round % 2 === 0 ? three : one)),
      ]);
      expect(done).toContain("done");
      expect((await textsOf(leader)).filter((text) => texts.includes(text ?? ""))).toEqual([...texts].sort());
      await inOrganizationOf(owner, (trx) => sql`delete from voice`.execute(trx));
    }
  });

  test("is not answered, merged or noted by a leader of another part, by HR, or by a rep", async () => {
    await raise(await member("R2-1"), form("Too dear", "named"));
    await raise(await member("R1-1"), form("Mine", "named"));
    const [topic, mine] = [await topicOf(owner, "Too dear"), await topicOf(owner, "Mine")];
    const stranger = await member("E2");
    expect(await answerTo(stranger, topic)).toBe("missing");
    const into = { intent: "merge" as const, revision: mine.revision, into: topic.id };
    expect(await actOnTopic(stranger, { topicId: mine.id, form: into })).toBe("missing");
    expect(await answerTo(owner, topic)).toBe("refused");
    expect(await answerTo(await member("R2-1"), topic)).toBe("refused");
    expect((await topicOf(owner, "Too dear")).state).toBe("open");
  });

  test("sent twice, also at once, is raised once; and five a week are the most", async () => {
    const rep = await member("R2-1");
    const twice = form("Once", "named");
    expect((await Promise.all([raise(rep, twice), raise(rep, twice)])).sort()).toEqual(["already", "raised"]);
    for (let number = 2; number <= MOST_A_WEEK; number++) await raise(rep, form(`Number ${number}`, "named"));
    expect(await raise(rep, form("One more", "named"))).toBe("tooMany");
    setClock(() => NEXT_MONDAY);
    expect(await raise(rep, form("One more", "named"))).toBe("raised");
  });

  test("is not read as their own by whoever gets the place on the roster under another address", async () => {
    const rep = await member("R2-1");
    await raise(rep, form("Too dear", "named"));
    expect(await ownRaised({ ...rep, email: "somebody@else.example" }, [])).toEqual([]);
  });
});

describe("what is raised without a name", () => {
  test("is read by nobody before the week is over, and then only below an area of at least ten", async () => {
    const rep = await member("R2-1");
    expect(await raise(rep, form("Quiet", "unnamed"))).toBe("raised");
    for (const who of [await member("E3"), await member("E1"), owner]) expect(await textsOf(who)).toEqual([]);
    setClock(() => NEXT_MONDAY);
    // The twelve of M2 are not shown apart: beside them only M2 is left below E3.
    const topic = await topicOf(await member("E3"), "Quiet");
    expect((await heardTopic(await member("E3"), topic.id))?.voices).toEqual([
      expect.objectContaining({ text: "Quiet", byName: false, author: null, areaHead: `${name} E3` }),
    ]);
    expect(await textsOf(await member("E2"))).toEqual([]);
    expect(await textsOf(await member("E1"))).toEqual(["Quiet"]);
  });

  test("stands in the database beside nothing that names its author or its time", async () => {
    const rep = await member("R2-1");
    const receipt = newReceipt();
    await raise(rep, form("Quiet", "unnamed", receipt));
    const secrets = [rep.userId, rep.personId ?? "", rep.email, `${name} R2-1`, receipt];
    for (const at of [WEDNESDAY, NEXT_MONDAY]) {
      setClock(() => at);
      await heard(owner);
      const rows = await inOrganizationOf(owner, async (trx) => {
        const held = await sql`select * from voice_held`.execute(trx);
        const out = await sql`select * from voice v join voice_topic t using (organization_id, topic_id)`.execute(trx);
        const told = await sql`select * from audit_event where action like 'voice%' and at > now() - interval '1 minute'
          and subject like '%' || ${rep.personId} || '%'`.execute(trx);
        return [...held.rows, ...out.rows, ...told.rows] as Record<string, unknown>[];
      });
      expect(rows).toHaveLength(1);
      const [row = {}] = rows;
      const said = JSON.stringify(row, (_key, value) => (value?.type === "Buffer" ? "bytes" : value));
      for (const secret of secrets) expect(said).not.toContain(secret);
      expect(Object.entries(row).flatMap(([column, value]) => (value instanceof Date ? [column] : []))).toEqual([]);
      expect(row.week).toBe("2030-05-13");
    }
  });

  test("lies in an order that has nothing to do with when it came, while it waits and afterwards", async () => {
    const orders = new Set<string>();
    for (let round = 0; round < 6; round++) {
      forget("weekly pace");
      await inOrganizationOf(owner, (trx) => sql`delete from voice_held`.execute(trx));
      setClock(() => WEDNESDAY);
      for (let number = 1; number <= 5; number++)
        await raise(await member(`R2-${number}`), form(String(number), "unnamed"));
      const held = await inOrganizationOf(owner, (trx) =>
        sql<{ text: string; mixed: string }>`select text, xmin::text as mixed from voice_held order by ctid`.execute(
          trx,
        ),
      );
      orders.add(held.rows.map(({ text }) => text).join());
      // All of them were written anew together with the last one: not even the transaction tells them apart.
      expect(new Set(held.rows.map(({ mixed }) => mixed)).size).toBe(1);
    }
    expect(orders.size).toBeGreaterThan(1);
  });

  test("is found again by its receipt, with the answer, by its author's account alone", async () => {
    const [rep, other] = [await member("R2-1"), await member("R2-2")];
    const receipt = newReceipt();
    await raise(rep, form("Quiet", "unnamed", receipt));
    expect(await ownRaised(rep, [receipt])).toEqual([expect.objectContaining({ text: "Quiet", state: "held" })]);
    expect(await ownRaised(rep, [])).toEqual([]);
    setClock(() => NEXT_MONDAY);
    const leader = await member("E3");
    await answerTo(leader, await topicOf(leader, "Quiet"));
    expect(await ownRaised(rep, [receipt])).toEqual([expect.objectContaining({ answer: "We look", named: false })]);
    expect(await ownRaised(other, [receipt])).toEqual([]);
    expect(await ownRaised(rep, [newReceipt()])).toEqual([]);
  });

  test("sent twice is kept once, also after its week; and five a week are the most", async () => {
    const rep = await member("R2-1");
    const twice = form("Once", "unnamed");
    expect((await Promise.all([raise(rep, twice), raise(rep, twice)])).sort()).toEqual(["already", "raised"]);
    for (let number = 2; number <= MOST_A_WEEK; number++) await raise(rep, form(`Number ${number}`, "unnamed"));
    expect(await raise(rep, form("One more", "unnamed"))).toBe("tooMany");
    setClock(() => NEXT_MONDAY);
    expect(await textsOf(owner)).toHaveLength(MOST_A_WEEK);
    expect(await raise(rep, twice)).toBe("already");
  });

  test("is refused where fewer than ten could have written it, and by whoever answers", async () => {
    const small = await foundCompany(unmistakableName());
    await importEmployees(small, employeesOf(small.organizationName, { executives: 1, managers: 1, reps: 8 }));
    const rep = await memberOf(small.organizationId, `r1-1@${small.organizationName}.example`.toLowerCase());
    expect(await mayBeUnnamed(rep)).toBe(false);
    expect(await raise(rep, form("Quiet", "unnamed"))).toBe("tooFew");
    expect(await raise(rep, form("Loud", "named"))).toBe("raised");
    expect(await mayBeUnnamed(await member("E3"))).toBe(false);
  });

  test("loses its words for good where HR removes them, with the reason shown; a leader cannot", async () => {
    const rep = await member("R2-1");
    const receipt = newReceipt();
    await raise(rep, form("I am the one with the red car", "unnamed", receipt));
    setClock(() => NEXT_MONDAY);
    const topic = await topicOf(owner, "I am the one with the red car");
    const voice = (await heardTopic(owner, topic.id))?.voices[0]?.id ?? "";
    const remove = { intent: "remove" as const, voice, why: "It names a person" };
    expect(await actOnTopic(await member("E3"), { topicId: topic.id, form: remove })).toBe("refused");
    expect(await actOnTopic(owner, { topicId: topic.id, form: remove })).toBe("done");
    expect((await heardTopic(await member("E3"), topic.id))?.voices[0]).toMatchObject({
      text: null,
      removedWhy: "It names a person",
    });
    expect((await ownRaised(rep, [receipt]))[0]).toMatchObject({ text: null, removedWhy: "It names a person" });
    const left = await inOrganizationOf(owner, (trx) =>
      sql`select * from voice where text like '%red car%'`.execute(trx),
    );
    expect(left.rows).toEqual([]);
  });
});
