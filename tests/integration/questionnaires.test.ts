import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { draftForm, submitDraft } from "#app/features/diagnostics/draft-form.server.ts";
import { inOrganizationOf, type Reader } from "#app/features/organizations/session.server.ts";
import { changeDraft, finishVersion } from "#app/features/questionnaires/change-draft.server.ts";
import { importQuestionnaire, replaceableDrafts } from "#app/features/questionnaires/import-questionnaire.server.ts";
import { findItem } from "#app/features/questionnaires/items.ts";
import {
  archiveQuestionnaire,
  copyQuestionnaire,
  findQuestionnaire,
  readLibrary,
} from "#app/features/questionnaires/library.server.ts";
import { readEditor } from "#app/features/questionnaires/read-editor.server.ts";
import { strategyToField } from "#app/features/questionnaires/strategy-to-field.ts";
import { database } from "#app/platform/database.server.ts";
import { findDiagnostic } from "#db/queries/diagnostics.ts";
import { employeesOf, foundCompany, importEmployees, openNow, ownQuestionnaire } from "#tests/factories/company.ts";

let owner: Reader;
beforeAll(async () => {
  owner = await foundCompany("Authors");
  await importEmployees(owner, employeesOf("Authors"));
});

const content = async (id: string) => {
  const found = await findQuestionnaire(owner, { id });
  if (!found) throw new Error("It was copied a moment ago");
  return found;
};
const editorOf = async (id: string) => {
  const editor = await readEditor(owner, id, "en");
  if (!editor) throw new Error("It was copied a moment ago");
  return editor;
};
const copied = async (source = "strategy-to-field") => {
  const id = await copyQuestionnaire(owner, source);
  if (!id) throw new Error("There is such a source");
  return id;
};
const seenOf = async (draftId: string, itemId: string) => {
  const { groups } = await editorOf(draftId);
  return groups.flatMap(({ items }) => items).find(({ id }) => id === itemId)?.seen ?? "";
};
const itemForm = (id: string, changes: Record<string, string>) => ({
  intent: "save",
  part: "item",
  id,
  language: "en",
  theme: "direction",
  subject: "organisation",
  scale: "agreement",
  "asked.executive": "on",
  "asked.manager": "on",
  "asked.rep": "on",
  ...changes,
});
const diagnosticForm = (questionnaire: string) => ({
  name: "Asked",
  questionnaire,
  audience: "everyone",
  opens: "",
  closes: "2099-01-01T12:00",
  zone: "UTC",
  k: "5",
  commentThreshold: "10",
  "mode.executive": "attributed",
  "mode.manager": "attributed",
});

test("a copy has its own key, keeps the items' ids, and leaves the built-in one alone", async () => {
  const copy = await content(await copied());
  expect(copy.id).toMatch(/^copy-of-strategy-to-field-[0-9a-f]{8}$/);
  expect(copy.items).toEqual(strategyToField.items);
  expect(await copyQuestionnaire(owner, "no-such")).toBeNull();
});

describe("two people at one questionnaire", () => {
  test("change different items without losing either", async () => {
    const id = await copied();
    const [first, second] = [await seenOf(id, "goals-ranked"), await seenOf(id, "priorities-shift")];
    const results = await Promise.all([
      changeDraft(owner, id, itemForm("goals-ranked", { seen: first, label: "One" })),
      changeDraft(owner, id, itemForm("priorities-shift", { seen: second, label: "Two", reversed: "on" })),
      changeDraft(owner, id, { intent: "down", part: "item", id: "goals-ranked" }),
    ]);
    expect(results.map(({ kind }) => kind)).toEqual(["saved", "saved", "saved"]);
    const now = await content(id);
    expect([findItem(now, "goals-ranked")?.label.en, findItem(now, "priorities-shift")?.label.en]).toEqual([
      "One",
      "Two",
    ]);
    expect(now.items.slice(0, 3).map((item) => item.id)).toEqual([
      "goals-follow-strategy",
      "priorities-shift",
      "goals-ranked",
    ]);
  });

  test("change the same item: the second is told what stands there, and nothing is written over it until asked again", async () => {
    const id = await copied();
    const seen = await seenOf(id, "goals-ranked");
    await changeDraft(owner, id, itemForm("goals-ranked", { seen, label: "Theirs" }));
    const mine = itemForm("goals-ranked", { seen, label: "Mine" });
    const told = await changeDraft(owner, id, mine);
    expect(told).toEqual({
      kind: "changedSince",
      seen: await seenOf(id, "goals-ranked"),
      now: [{ field: "label", text: "Theirs" }],
    });
    expect(findItem(await content(id), "goals-ranked")?.label.en).toBe("Theirs");
    const again = { ...mine, seen: told.kind === "changedSince" ? told.seen : "" };
    expect(await changeDraft(owner, id, again)).toMatchObject({ kind: "saved" });
    expect(findItem(await content(id), "goals-ranked")?.label.en).toBe("Mine");
    // Sent twice, as after a lost answer: what it says stands there already.
    expect(await changeDraft(owner, id, mine)).toMatchObject({ kind: "saved" });
  });

  test("of whom one replaced the draft by a file: the other's file is refused", async () => {
    const id = await copied("strategy-to-field-pulse");
    const text = JSON.stringify({ ...(await content(id)), title: { en: "From a file" } });
    const target = (await replaceableDrafts(owner)).find((each) => each.target.startsWith(id))?.target ?? "";
    expect(await importQuestionnaire(owner, { text, target })).toEqual({ kind: "imported", draftId: id });
    expect(await importQuestionnaire(owner, { text, target })).toEqual({ kind: "changedSince" });
    expect((await content(id)).title.en).toBe("From a file");
  });
});

describe("a version", () => {
  test("is finished only without problems, and only when something changed", async () => {
    const id = await copied();
    const { change } = { change: await changeDraft(owner, id, { intent: "add-item", kind: "open", label: "New" }) };
    expect(change).toMatchObject({ kind: "saved", item: "new" });
    expect(await finishVersion(owner, id)).toEqual({ kind: "problems" });
    await changeDraft(owner, id, { intent: "remove", part: "item", id: "new" });
    expect(await finishVersion(owner, id)).toEqual({ kind: "finished", version: 1 });
    expect(await finishVersion(owner, id)).toEqual({ kind: "unchanged" });
    expect(await editorOf(id)).toMatchObject({ state: "finished", next: 2 });
  });

  test("that was launched stays what it was while the draft goes on, and a new diagnostic asks the newest", async () => {
    const id = await ownQuestionnaire(owner, "Ours");
    const { id: key } = await content(id);
    const submitted = await submitDraft(owner, { diagnosticId: null, form: diagnosticForm(key) });
    if (submitted.kind !== "kept") throw new Error(JSON.stringify(submitted));
    await openNow(owner, submitted.diagnosticId);
    const seen = (await editorOf(id)).head.seen;
    await changeDraft(owner, id, { intent: "save", part: "head", seen, title: "Ours, second" });
    expect(await finishVersion(owner, id)).toEqual({ kind: "finished", version: 2 });
    const launched = await inOrganizationOf(owner, (trx) => findDiagnostic(trx, submitted.diagnosticId));
    expect([launched?.questionnaire.version, launched?.questionnaire.title.en]).toEqual([1, "Ours"]);
    expect((await findQuestionnaire(owner, { id, version: 1 }))?.title.en).toBe("Ours");
    const offered = (await draftForm(owner, null))?.questionnaires.find((each) => each.id === key);
    expect(offered?.title).toBe("Ours, second");
    const own = (await readLibrary(owner)).own.find((each) => each.id === id);
    expect(own).toMatchObject({ latest: 2, uses: { named: [{ name: "Asked", version: 1 }], more: 0 } });
    await expectNobodyChanges(key, submitted.diagnosticId);
  });

  /** Neither the product's role nor, past its rights, the tables' owner. */
  async function expectNobodyChanges(key: string, diagnosticId: string): Promise<void> {
    const { migrator } = await owners();
    const other = await ownQuestionnaire(owner, "Other");
    const { id: otherKey } = await content(other);
    for (const run of [
      sql`update questionnaire set content = jsonb_set(content, '{title}', '{"en": "Forged"}') where key = ${key}`,
      sql`update diagnostic set questionnaire_id = (select questionnaire_id from questionnaire where key = ${otherKey})
        where diagnostic_id = ${diagnosticId}`,
    ]) {
      await expect(inOrganizationOf(owner, (trx) => run.execute(trx))).rejects.toMatchObject({
        code: expect.toBeOneOf(["42501", "23001"]),
      });
      if (migrator) await expect(migrator(run)).rejects.toMatchObject({ code: "23001" });
    }
  }

  async function owners() {
    const { app, kind } = await database();
    if (kind !== "embedded") return { migrator: null };
    const migrator = (run: { execute: (db: typeof app) => Promise<unknown> }) =>
      app.transaction().execute(async (trx) => {
        await sql`reset role`.execute(trx);
        await run.execute(trx as unknown as typeof app);
      });
    return { migrator };
  }
});

test("what was put away is not offered, and its versions stay", async () => {
  const id = await ownQuestionnaire(owner, "Old");
  const { id: key } = await content(id);
  const offered = async () => (await draftForm(owner, null))?.questionnaires.some((each) => each.id === key);
  expect(await offered()).toBe(true);
  await archiveQuestionnaire(owner, { draftId: id, archived: true });
  expect(await offered()).toBe(false);
  expect(await submitDraft(owner, { diagnosticId: null, form: diagnosticForm(key) })).toEqual({
    kind: "problems",
    fields: ["questionnaire"],
  });
  expect(await findQuestionnaire(owner, { id, version: 1 })).not.toBeNull();
  await archiveQuestionnaire(owner, { draftId: id, archived: false });
  expect(await offered()).toBe(true);
});

test("dismissed advice stays away until the wording brings something new", async () => {
  const id = await copied();
  const adviceOf = async () => {
    const { groups } = await editorOf(id);
    return groups.flatMap(({ items }) => items).find((item) => item.id === "people-adapt")?.advice ?? [];
  };
  const [advice] = await adviceOf();
  expect(advice?.code).toBe("twoIdeas");
  await changeDraft(owner, id, { intent: "dismiss", advice: advice?.key });
  expect(await adviceOf()).toEqual([]);
});
