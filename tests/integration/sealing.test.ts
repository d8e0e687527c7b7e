import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { buildRelease } from "#app/features/confidentiality/build-release.ts";
import { closeDiagnostic } from "#app/features/confidentiality/close-diagnostic.server.ts";
import { readRelease } from "#app/features/confidentiality/released.ts";
import { remind } from "#app/features/distribution/remind.server.ts";
import { inOrganizationOf, type Reader } from "#app/features/organizations/session.server.ts";
import { answerSlots, CANNOT_SAY } from "#app/features/questionnaires/answer-slots.ts";
import { contentHash } from "#app/features/questionnaires/content-hash.ts";
import { itemsForTier } from "#app/features/questionnaires/items.ts";
import { saveAnswers } from "#app/features/responses/answer.server.ts";
import { frozenTree } from "#db/queries/participants.ts";
import { findRelease } from "#db/queries/releases.ts";
import { sealedAnswers } from "#db/queries/responses.ts";
import {
  answersOf,
  closeNow,
  draftDiagnostic,
  employeesOf,
  foundCompany,
  type Invited,
  importEmployees,
  invited,
  openNow,
  respondent,
  unmistakableName,
} from "#tests/factories/company.ts";
import { CONTRACT, fewItems } from "#tests/factories/organization.ts";
import { contentOf } from "./tables.ts";

// 5 executives, 6 managers, 48 reps. Every rep ranks and scores in a way nobody else does, so that the test, and only the
// test, can tell whose sealed row is whose.
const name = unmistakableName();
let owner: Reader;
let diagnosticId: string;
let people: Invited[];
/** In the order in which the reps answered: what each of them said, as it is sealed. */
const said = new Map<string, (number | null)[]>();

beforeAll(async () => {
  owner = await foundCompany(name);
  await importEmployees(owner, employeesOf(name, { managers: 6, reps: 8 }));
  diagnosticId = await draftDiagnostic(owner);
  await openNow(owner, diagnosticId);
  people = await invited(owner, diagnosticId);
  await remind(owner, diagnosticId);
  for (const [place, person] of people.entries()) {
    const who = await respondent(person.token);
    const answers = person.tier === "rep" ? fingerprint(place) : answersOf(fewItems, { tier: person.tier, place });
    const comments = new Map([["clearer", `by ${person.externalId}`]]);
    await saveAnswers(who, { answers, comments }, { submitted: true });
    said.set(person.externalId, asSealed(answers));
  }
  await closeNow(owner, diagnosticId);
});

/** Answers to two frequency items that no other place below 121 gives; the rest is skipped or cannot be said. */
function fingerprint(place: number): Map<number, number | null> {
  return new Map([
    [0, 10 * (place % 11)],
    [1, 10 * Math.floor(place / 11)],
    [2, CANNOT_SAY],
    [3, null],
  ]);
}

function asSealed(answers: ReadonlyMap<number, number | null>): (number | null)[] {
  return answerSlots(fewItems).map((_, slot) => {
    const answer = answers.get(slot) ?? null;
    return answer === CANNOT_SAY ? null : answer;
  });
}

interface SealedRow {
  readonly tier: string;
  readonly author_id: string | null;
  readonly manager_id: string | null;
  readonly answers: (number | null)[];
}
const rows = async (table: string) =>
  ((await contentOf(owner.organizationId))[table] ?? []).map((row) => JSON.parse(row));
const sealedRows = (): Promise<SealedRow[]> => rows("sealed_response");

describe("a sealed diagnostic", () => {
  test("has no answer left that is tied to a person, and no trace of who was reminded", async () => {
    expect(await rows("response")).toEqual([]);
    const letters: { kind: string }[] = await rows("delivery");
    expect(new Set(letters.map(({ kind }) => kind))).toEqual(new Set(["invitation"]));
    expect(letters).toHaveLength(people.length);
  });

  test("lost no answer: everyone's is there once, as given, with 'I cannot say' and skipped both as no answer", async () => {
    const sealed = (await sealedRows()).map(({ answers }) => JSON.stringify(answers)).sort();
    expect(sealed).toEqual([...said.values()].map((answers) => JSON.stringify(answers)).sort());
  });

  test("reads skipped answers back as no answer", async () => {
    const read = await inOrganizationOf(owner, (trx) => sealedAnswers(trx, diagnosticId));
    const given = read.map(({ answers }) => JSON.stringify(answers)).sort();
    expect(given).toEqual([...said.values()].map((answers) => JSON.stringify(answers)).sort());
    expect(read.flatMap(({ answers }) => answers).filter(Number.isNaN)).toEqual([]);
  });

  test("keeps the author of attributed answers, and of no others", async () => {
    const byId = new Map(people.map((person) => [person.participantId, person]));
    for (const { tier, author_id: author, manager_id: manager, answers } of await sealedRows()) {
      if (tier !== "manager") expect(author).toBeNull();
      else {
        expect(manager).toBeNull();
        expect(said.get(byId.get(author ?? "")?.externalId ?? "")).toEqual(answers);
      }
    }
    const authors = (await sealedRows()).flatMap(({ author_id: author }) => (author === null ? [] : [author]));
    expect(authors).toHaveLength(6);
  });

  test("names no rep anywhere beside the frozen roster and the letters", async () => {
    const content = await contentOf(owner.organizationId);
    const elsewhere = ["sealed_response", "sealed_comment", "release", "audit_event", "plan", "action", "diagnostic"];
    const text = JSON.stringify(elsewhere.map((table) => content[table]));
    const reps = people.filter(({ tier }) => tier === "rep").map(({ participantId }) => participantId);
    expect(reps.filter((id) => text.includes(id))).toEqual([]);
  });

  test("has no column that could hold a time or a language", async () => {
    const columns = await inOrganizationOf(owner, (trx) =>
      sql<{ column_name: string }>`
        select column_name from information_schema.columns where table_name in ('sealed_response', 'sealed_comment')
          and (data_type ~ 'time|date' or column_name ~ 'locale|language|participant')`.execute(trx),
    );
    expect(columns.rows).toEqual([]);
  });

  test("bears one mark of the database's own bookkeeping, so that it tells no two rows and no two people apart", async () => {
    // Also on the frozen roster: saving an answer locks a participant's row, and leaves the transaction's number there.
    for (const table of ["sealed_response", "sealed_comment", "participant"]) {
      const { rows: marks } = await inOrganizationOf(owner, (trx) =>
        sql`select distinct xmin::text, xmax::text from ${sql.table(table)} where diagnostic_id = ${diagnosticId}`.execute(
          trx,
        ),
      );
      expect([table, marks.length]).toEqual([table, 1]);
    }
  });

  test("keeps comments apart from scores: nothing but tier and team stands in both", async () => {
    const [comment] = await rows("sealed_comment");
    expect(Object.keys(comment).sort()).toEqual([
      "diagnostic_id",
      "item_id",
      "manager_id",
      "organization_id",
      "sealed_comment_id",
      "text",
      "tier",
    ]);
    const scores = new Set((await rows("sealed_response")).map((row) => row.sealed_response_id));
    const comments: { sealed_comment_id: string }[] = await rows("sealed_comment");
    expect(comments.filter((row) => scores.has(row.sealed_comment_id))).toEqual([]);
  });
});

describe("the order of sealed rows", () => {
  /** Kendall's rank correlation of two orders of the same people, from -1 to 1; about 0 when one tells nothing of the other. */
  function kendall(one: readonly string[], other: readonly string[]): number {
    const place = new Map(other.map((id, at) => [id, at]));
    let concordant = 0;
    let pairs = 0;
    one.forEach((first, at) => {
      for (const second of one.slice(at + 1)) {
        pairs++;
        concordant += (place.get(first) ?? 0) < (place.get(second) ?? 0) ? 1 : -1;
      }
    });
    return concordant / pairs;
  }

  // For 48 unrelated places the standard deviation is sqrt(2(2n + 5) / 9n(n - 1)) = 0.10: five of them happen by chance
  // once in two million runs.
  const FIVE_DEVIATIONS = 0.5;

  test.for(["sealed_response_id", "ctid"])("by %s tells nothing about whose they are", async (order) => {
    const byAnswers = new Map([...said].map(([externalId, answers]) => [JSON.stringify(answers), externalId]));
    const sealed = await inOrganizationOf(owner, (trx) =>
      sql<{ answers: string }>`select to_jsonb(answers)::text as answers from sealed_response where tier = 'rep'
        order by ${sql.ref(order)}`.execute(trx),
    );
    const found = sealed.rows.map(({ answers }) => byAnswers.get(JSON.stringify(JSON.parse(answers))) ?? "");
    await expectUnrelated(found);
  });

  test.for(["sealed_comment_id", "ctid"])("of comments by %s tells nothing about whose they are", async (order) => {
    const sealed = await inOrganizationOf(owner, (trx) =>
      sql<{ text: string }>`select text from sealed_comment where tier = 'rep' order by ${sql.ref(order)}`.execute(trx),
    );
    await expectUnrelated(sealed.rows.map(({ text }) => text.slice("by ".length)));
  });

  async function expectUnrelated(found: readonly string[]): Promise<void> {
    const reps = people.filter(({ tier }) => tier === "rep");
    expect([...found].sort()).toEqual(reps.map(({ externalId }) => externalId).sort());
    const answered = [...said.keys()].filter((id) => id.startsWith("R"));
    const byId = [...reps].sort((a, b) => (a.participantId < b.participantId ? -1 : 1)).map((rep) => rep.externalId);
    for (const known of [answered, byId]) expect(Math.abs(kendall(found, known))).toBeLessThan(FIVE_DEVIATIONS);
  }
});

describe("the release", () => {
  const release = async () => {
    const found = await inOrganizationOf(owner, (trx) => findRelease(trx, diagnosticId));
    if (!found) throw new Error("A closed diagnostic has a release");
    return readRelease(found.document);
  };

  test("has the hash of its content, as it was stored", async () => {
    const { hash, ...content } = await release();
    expect(hash).toBe(contentHash(content));
    expect((await rows("release"))[0]).toMatchObject({ document_hash: hash, method_version: content.method.version });
  });

  test("is what the gate makes of exactly the answers that were given", async () => {
    const frozen = await inOrganizationOf(owner, (trx) => frozenTree(trx, diagnosticId));
    const expected = buildRelease({
      questionnaire: fewItems,
      contract: CONTRACT,
      people: frozen.map((row) => ({
        id: row.participant_id,
        externalId: row.external_id,
        tier: row.tier,
        managerId: row.manager_id,
        invited: true,
      })),
      answers: frozen.map((row) => {
        const answers = said.get(row.external_id) ?? [];
        return row.tier === "manager"
          ? { tier: row.tier, authorId: row.participant_id, answers }
          : { tier: row.tier, authorId: null, managerId: row.manager_id, answers };
      }),
      comments: [],
      seed: "",
    });
    const withoutComments = ({ hash: _hash, comments: _comments, ...rest }: typeof expected) => rest;
    expect(withoutComments(await release())).toEqual(withoutComments(expected));
    // All 59 answered, and every team of eight is large enough for a number of its own.
    expect(expected.tiers.map(({ id, answered }) => [id, answered])).toEqual([
      ["executive", 5],
      ["manager", 6],
      ["rep", 48],
    ]);
  });

  test("is made once, however often and however many at once close", async () => {
    const before = await contentOf(owner.organizationId);
    const { organizationId } = owner;
    await Promise.all([1, 2, 3].map(() => closeDiagnostic({ organizationId, diagnosticId })));
    await closeDiagnostic({ organizationId, diagnosticId });
    expect(await contentOf(owner.organizationId)).toEqual(before);
    const events: { action: string }[] = await rows("audit_event");
    expect(events.filter(({ action }) => action === "release.made")).toHaveLength(1);
  });
});

describe("answers that were not sent", () => {
  test("count from half of the questions on, and are gone otherwise", async () => {
    const id = await draftDiagnostic(owner);
    await openNow(owner, id);
    const reps = (await invited(owner, id)).filter(({ tier }) => tier === "rep");
    const scored = itemsForTier(fewItems, "rep").filter(({ kind }) => kind === "scaled" || kind === "prediction");
    // A rep is asked four scored items here: two are half.
    expect(scored).toHaveLength(4);
    const full = answersOf(fewItems, { tier: "rep", place: 0 });
    const first = (count: number) => ({ answers: new Map([...full].slice(0, count)), comments: new Map() });
    for (const [place, count] of [2, 1].entries())
      await saveAnswers(await respondent(reps[place]?.token ?? ""), first(count), { submitted: false });
    const refused = { answers: new Map([0, 1, 2].map((slot) => [slot, CANNOT_SAY])), comments: new Map() };
    await saveAnswers(await respondent(reps[2]?.token ?? ""), refused, { submitted: false });
    await closeNow(owner, id);
    const counted = await inOrganizationOf(owner, (trx) => sealedAnswers(trx, id));
    expect(counted.map(({ answers }) => answers.filter((answer) => answer !== null).length)).toEqual([2]);
  });
});
