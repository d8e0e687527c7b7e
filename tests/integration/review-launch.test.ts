import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { draftForm, submitDraft } from "#app/features/diagnostics/draft-form.server.ts";
import type { ReadDraft } from "#app/features/diagnostics/draft-schema.ts";
import { archiveDiagnostic, keepDraft } from "#app/features/diagnostics/manage.server.ts";
import { openDiagnostic } from "#app/features/diagnostics/open.server.ts";
import { launchDiagnostic, launchFingerprint } from "#app/features/distribution/launch.server.ts";
import { participation } from "#app/features/distribution/participation.server.ts";
import { inOrganizationOf, type Reader } from "#app/features/organizations/session.server.ts";
import { saveAnswers, withdrawAnswers } from "#app/features/responses/answer.server.ts";
import { setClock } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { findDiagnostic, listDiagnostics, setDiagnosticState } from "#db/queries/diagnostics.ts";
import { listPublished } from "#db/queries/releases.ts";
import {
  draftDiagnostic,
  type Employee,
  employeesOf,
  foundCompany,
  importEmployees,
  invited,
  openNow,
  respondent,
  unmistakableName,
} from "#tests/factories/company.ts";
import { CONTRACT, fewItems } from "#tests/factories/organization.ts";

let name: string;
let owner: Reader;

beforeEach(async () => {
  name = unmistakableName();
  owner = await foundCompany(name);
});
afterEach(() => setClock(null));

const stateOf = async (diagnosticId: string) =>
  (await inOrganizationOf(owner, (trx) => findDiagnostic(trx, diagnosticId)))?.state;
const jobs = async (job: string) => {
  const { app } = await database();
  const { rows } = await sql`
    select 1 from pgboss.job where name = ${job} and data ->> 'organizationId' = ${owner.organizationId}`.execute(app);
  return rows.length;
};

describe("a launch that somebody reviewed", () => {
  test("goes ahead while nothing has changed", async () => {
    await importEmployees(owner, employeesOf(name));
    const id = await draftDiagnostic(owner);
    const reviewed = await launchFingerprint(owner, id);
    await importEmployees(owner, employeesOf(name));
    expect(await launchDiagnostic(owner, id, reviewed)).toEqual({ kind: "launched", invited: 33 });
    expect(await launchFingerprint(owner, id)).toBeNull();
  });

  const changes: Record<string, (all: Employee[]) => Employee[]> = {
    "somebody has left": (all) => all.slice(0, -1),
    "somebody has lost their address": (all) => all.map((each) => (each.id === "R1-1" ? { ...each, email: "" } : each)),
    "somebody has another manager": (all) =>
      all.map((each) => (each.id === "R1-1" ? { ...each, managerId: "M2" } : each)),
  };
  test.for(Object.entries(changes))("is refused when %s", async ([, change]) => {
    await importEmployees(owner, employeesOf(name));
    const id = await draftDiagnostic(owner);
    const reviewed = await launchFingerprint(owner, id);
    await importEmployees(owner, change(employeesOf(name)));
    expect(await launchDiagnostic(owner, id, reviewed)).toEqual({ kind: "changed" });
    expect(await stateOf(id)).toBe("draft");
    expect(await jobs("diagnostic.open")).toBe(0);
  });

  const edits: Record<string, Partial<ReadDraft>> = {
    "the promise": { contract: { ...CONTRACT, commentThreshold: 11 } },
    "the closing time": { closesAt: new Date(Date.now() + 1e9) },
    "the audience": { audience: { kind: "below", head: "E2" } },
  };
  test.for(Object.entries(edits))("is refused when a colleague has changed %s", async ([, edit]) => {
    await importEmployees(owner, employeesOf(name));
    const closesAt = new Date(Date.now() + 7 * 24 * 3600 * 1000);
    const id = await draftDiagnostic(owner, { closesAt });
    const reviewed = await launchFingerprint(owner, id);
    const draft: ReadDraft = {
      name,
      questionnaireKey: fewItems.id,
      audience: { kind: "everyone" },
      opensAt: null,
      closesAt,
      timeZone: "Europe/London",
      contract: CONTRACT,
      ...edit,
    };
    await keepDraft(owner, { diagnosticId: id, draft, questionnaire: fewItems });
    expect(await launchDiagnostic(owner, id, reviewed)).toEqual({ kind: "changed" });
  });

  test("is refused without a fingerprint from a page", async () => {
    await importEmployees(owner, employeesOf(name));
    expect(await launchDiagnostic(owner, await draftDiagnostic(owner), "")).toEqual({ kind: "changed" });
  });
});

test("a diagnostic whose closing time has passed when the worker comes back is cancelled, and nobody is written to", async () => {
  await importEmployees(owner, employeesOf(name));
  const opensAt = new Date(Date.now() + 60_000);
  const closesAt = new Date(Date.now() + 120_000);
  const id = await draftDiagnostic(owner, { opensAt, closesAt });
  await launchDiagnostic(owner, id);
  setClock(() => closesAt);
  await openDiagnostic({ organizationId: owner.organizationId, diagnosticId: id });
  expect(await stateOf(id)).toBe("cancelled");
  expect(await jobs("delivery.send")).toBe(0);
  expect((await participation(owner, id))?.missed).toBe(true);
});

test("an answer that comes after the closing time is refused, although nothing has closed yet", async () => {
  await importEmployees(owner, employeesOf(name));
  const closesAt = new Date(Date.now() + 60_000);
  const id = await draftDiagnostic(owner, { closesAt });
  await openNow(owner, id);
  const [first] = await invited(owner, id);
  const who = await respondent(first?.token ?? "");
  const page = { answers: new Map([[0, 50]]), comments: new Map<string, string>() };
  expect(await saveAnswers(who, page, { submitted: false })).not.toBeNull();
  setClock(() => closesAt);
  expect(await saveAnswers(who, page, { submitted: true })).toBeNull();
  expect(await withdrawAnswers(who)).toBe(false);
  setClock(() => new Date(closesAt.getTime() - 1));
  expect(await withdrawAnswers(who)).toBe(true);
});

describe("a draft", () => {
  const form = {
    name: "n",
    questionnaire: "strategy-to-field",
    opens: "",
    closes: "2030-01-01T12:00",
    zone: "America/Sao_Paulo",
    k: "5",
    commentThreshold: "10",
    "mode.executive": "attributed",
    "mode.manager": "attributed",
  };
  const kept = async (diagnosticId: string | null, audience: string) =>
    submitDraft(owner, { diagnosticId, form: { ...form, audience } });

  test("keeps the head it was limited to when that person leaves, and takes no other that leads nobody", async () => {
    const all = employeesOf(name);
    await importEmployees(owner, all);
    expect(await kept(null, "R1-1")).toEqual({ kind: "problems", fields: ["audience"] });
    const first = await kept(null, "E2");
    if (first.kind !== "kept") throw new Error("E2 leads M1");
    const without = all.filter(({ id }) => id !== "E2");
    await importEmployees(
      owner,
      without.map((each) => (each.managerId === "E2" ? { ...each, managerId: "E1" } : each)),
    );
    const shown = await draftForm(owner, first.diagnosticId);
    expect([shown?.values.audience, shown?.unlistedHead]).toEqual(["E2", "E2"]);
    expect(await kept(first.diagnosticId, "E2")).toEqual(first);
    expect(await kept(null, "E2")).toEqual({ kind: "problems", fields: ["audience"] });
    const launch = await launchDiagnostic(owner, first.diagnosticId);
    expect(launch).toMatchObject({
      kind: "refused",
      problems: [{ code: "unknownHead", head: "E2" }, { code: "nobody" }],
    });
  });

  test("begins in the time zone of the one before", async () => {
    expect((await draftForm(owner, null))?.values.zone).toBe("Europe/London");
    await kept(null, "everyone");
    expect((await draftForm(owner, null))?.values.zone).toBe("America/Sao_Paulo");
  });
});

test("a published diagnostic can be put away once, stays readable and stands last", async () => {
  await importEmployees(owner, employeesOf(name));
  const id = await draftDiagnostic(owner);
  expect(await archiveDiagnostic(owner, id)).toBe(false);
  await openNow(owner, id);
  const newer = await draftDiagnostic(owner, { name: "Another" });
  expect(await archiveDiagnostic(owner, id)).toBe(false);
  const published = { state: "published" as const, closedAt: new Date(), publishedAt: new Date() };
  await inOrganizationOf(owner, (trx) => setDiagnosticState(trx, id, published));
  expect(await archiveDiagnostic(owner, id)).toBe(true);
  const another = await draftDiagnostic(owner, { name: "And another" });
  const [listed, readable] = await inOrganizationOf(owner, async (trx) => [
    await listDiagnostics(trx, { limit: 9 }),
    await listPublished(trx, { limit: 9 }),
  ]);
  expect(listed.map(({ diagnostic_id }) => diagnostic_id)).toEqual([another, newer, id]);
  expect(readable.map(({ diagnostic_id }) => diagnostic_id)).toEqual([id]);
});
