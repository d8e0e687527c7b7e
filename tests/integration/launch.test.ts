import { createHash } from "node:crypto";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { chooseMode } from "#app/features/diagnostics/choose-mode.server.ts";
import { keepDraft } from "#app/features/diagnostics/manage.server.ts";
import { launchDiagnostic, launchFingerprint } from "#app/features/distribution/launch.server.ts";
import { inOrganizationOf, type Reader } from "#app/features/organizations/session.server.ts";
import { contentHash } from "#app/features/questionnaires/content-hash.ts";
import { database } from "#app/platform/database.server.ts";
import { findDiagnostic } from "#db/queries/diagnostics.ts";
import {
  draftDiagnostic,
  employeesOf,
  foundCompany,
  importEmployees,
  invited,
  unmistakableName,
} from "#tests/factories/company.ts";
import { CONTRACT, fewItems } from "#tests/factories/organization.ts";
import { whileRefusing } from "./faults.ts";
import { contentOf } from "./tables.ts";

let name: string;
let owner: Reader;

beforeEach(async () => {
  name = unmistakableName();
  owner = await foundCompany(name);
});

const counts = async () => {
  const { participant = [], delivery = [] } = await contentOf(owner.organizationId);
  return { participants: participant.length, letters: delivery.length, jobs: await jobs() };
};
/** Jobs of this organisation in the queue, by name. */
const jobs = async () => {
  const { app } = await database();
  const { rows } = await sql<{ name: string }>`
    select name from pgboss.job where data ->> 'organizationId' = ${owner.organizationId} order by name`.execute(app);
  return rows.map((row) => row.name);
};
const stateOf = async (diagnosticId: string) =>
  (await inOrganizationOf(owner, (trx) => findDiagnostic(trx, diagnosticId)))?.state;

/** Rows of a table, of all organisations, as the planner takes it. */
const planned = async (table: string) => {
  const { app } = await database();
  const { rows } = await sql<{ rows: number }>`
    select reltuples::int as rows from pg_class where oid = ${table}::text::regclass`.execute(app);
  return rows[0]?.rows;
};

describe("a launch", () => {
  test("freezes everyone on the roster and writes a letter to everyone who can be reached", async () => {
    // 5 executives, 4 managers, 24 reps: 33, of whom one has no address.
    await importEmployees(
      owner,
      employeesOf(name).map((each) => (each.id === "R2-2" ? { ...each, email: "" } : each)),
    );
    const id = await draftDiagnostic(owner);
    expect(await launchDiagnostic(owner, id)).toEqual({ kind: "launched", invited: 32 });
    expect(await counts()).toEqual({ participants: 33, letters: 32, jobs: ["diagnostic.close", "diagnostic.open"] });
    expect((await invited(owner, id)).map(({ externalId }) => externalId)).not.toContain("R2-2");
  });

  test("of a large company leaves the planner with what its tables hold, and with nothing of who answers", async () => {
    await importEmployees(owner, employeesOf(name, { managers: 60, reps: 9 }));
    expect(await planned("person")).toBeGreaterThanOrEqual(605);
    await launchDiagnostic(owner, await draftDiagnostic(owner));
    for (const table of ["participant", "answer_code", "delivery"])
      expect(await planned(table), table).toBeGreaterThanOrEqual(605);
    // Statistics outlive the rows: a value of these columns would tell later whose answer there was, or who got reminders.
    const { app } = await database();
    const { rows } = await sql<{ of: string }>`
      select c.relname || '.' || a.attname as of from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.oid in ('response'::regclass, 'delivery'::regclass) and a.attnum > 0 and a.attstattarget = 0 order by 1`.execute(
      app,
    );
    expect(rows.map(({ of }) => of)).toEqual([
      "delivery.participant_id",
      "response.answers",
      "response.comments",
      "response.participant_id",
      "response.saved_at",
      "response.submitted",
    ]);
  });

  test("at the same moment as another launches once", async () => {
    await importEmployees(owner, employeesOf(name));
    const id = await draftDiagnostic(owner);
    const launches = await Promise.all([1, 2, 3].map(() => launchDiagnostic(owner, id)));
    expect(launches.map(({ kind }) => kind).sort()).toEqual(["launched", "notDraft", "notDraft"]);
    expect(await counts()).toEqual({ participants: 33, letters: 33, jobs: ["diagnostic.close", "diagnostic.open"] });
  });

  test("that breaks at its last step leaves a draft, without letters, participants or jobs", async () => {
    await importEmployees(owner, employeesOf(name));
    const id = await draftDiagnostic(owner);
    await expect(whileRefusing("audit_event", () => launchDiagnostic(owner, id))).rejects.toThrow(
      "refused by the test",
    );
    expect(await stateOf(id)).toBe("draft");
    expect(await counts()).toEqual({ participants: 0, letters: 0, jobs: [] });
  });

  test("stores the contract it hashed, and nobody can change either afterwards", async () => {
    await importEmployees(owner, employeesOf(name));
    const id = await draftDiagnostic(owner, { contract: { ...CONTRACT, commentThreshold: 12 } });
    await launchDiagnostic(owner, id);
    const launched = await inOrganizationOf(owner, (trx) => findDiagnostic(trx, id));
    expect(launched?.contract).toEqual({ ...CONTRACT, commentThreshold: 12 });
    expect(launched?.contract_hash).toBe(contentHash({ ...CONTRACT, commentThreshold: 12 }));
    const weaker = {
      name: "Changed",
      questionnaireKey: fewItems.id,
      audience: { kind: "everyone" as const },
      opensAt: null,
      closesAt: new Date(Date.now() + 1e9),
      timeZone: "UTC",
      contract: { ...CONTRACT, k: 4 },
    };
    const before = await contentOf(owner.organizationId);
    expect(await keepDraft(owner, { diagnosticId: id, draft: weaker, questionnaire: fewItems })).toBeNull();
    expect((await contentOf(owner.organizationId)).diagnostic).toEqual(before.diagnostic);
  });

  test("keeps its roster when the company's changes afterwards", async () => {
    await importEmployees(owner, employeesOf(name));
    const id = await draftDiagnostic(owner);
    await launchDiagnostic(owner, id);
    const before = await contentOf(owner.organizationId);
    await importEmployees(owner, employeesOf(`${name}new`, { managers: 2 }));
    expect((await contentOf(owner.organizationId)).participant).toEqual(before.participant);
  });

  test("with four executives is refused while they are promised confidentiality from five", async () => {
    await importEmployees(owner, employeesOf(name, { executives: 4 }));
    const id = await draftDiagnostic(owner);
    expect(await launchDiagnostic(owner, id)).toEqual({
      kind: "refused",
      problems: [{ code: "smallTier", tier: "executive", invited: 4, k: 5 }],
    });
    expect(await stateOf(id)).toBe("draft");
    expect(await counts()).toEqual({ participants: 0, letters: 0, jobs: [] });
  });

  test("with four executives goes ahead when they are told that nothing of theirs is reported", async () => {
    await importEmployees(owner, employeesOf(name, { executives: 4 }));
    const modes = { ...CONTRACT.modes, executive: "unreported" as const };
    const id = await draftDiagnostic(owner, { contract: { ...CONTRACT, modes } });
    expect(await launchDiagnostic(owner, id)).toEqual({ kind: "launched", invited: 32 });
  });
});

describe("how a level's answers are kept", () => {
  const modes = async (id: string) =>
    (await inOrganizationOf(owner, (trx) => findDiagnostic(trx, id)))?.contract.modes ?? {};

  test("is chosen where the launch is refused for it, and then it goes ahead with what was chosen", async () => {
    await importEmployees(owner, employeesOf(name, { executives: 4 }));
    const id = await draftDiagnostic(owner);
    const before = await modes(id);
    expect(await chooseMode(owner, id, { tier: "executive", mode: "attributed" })).toBe(true);
    expect(await modes(id)).toEqual({ ...before, executive: "attributed" });
    expect(await launchDiagnostic(owner, id)).toEqual({ kind: "launched", invited: 32 });
  });

  test("is not chosen for the lowest level, for one that is not asked, by a stranger, or after the launch", async () => {
    await importEmployees(owner, employeesOf(name));
    const id = await draftDiagnostic(owner);
    const stranger = await foundCompany(`${name}other`);
    const before = await contentOf(owner.organizationId);
    expect(await chooseMode(owner, id, { tier: "rep", mode: "attributed" })).toBe(false);
    expect(await chooseMode(owner, id, { tier: "chief", mode: "attributed" })).toBe(false);
    expect(await chooseMode(stranger, id, { tier: "executive", mode: "attributed" })).toBe(false);
    expect(await contentOf(owner.organizationId)).toEqual(before);
    await launchDiagnostic(owner, id);
    expect(await chooseMode(owner, id, { tier: "executive", mode: "attributed" })).toBe(false);
    expect((await modes(id)).executive).toBe("confidential");
  });

  test("voids what was reviewed before", async () => {
    await importEmployees(owner, employeesOf(name));
    const id = await draftDiagnostic(owner);
    const reviewed = (await launchFingerprint(owner, id)) ?? "";
    await chooseMode(owner, id, { tier: "executive", mode: "unreported" });
    expect(await launchDiagnostic(owner, id, reviewed)).toEqual({ kind: "changed" });
  });
});

test("the secret of an answer link stands nowhere in the database, only its hash", async () => {
  await importEmployees(owner, employeesOf(name));
  const id = await draftDiagnostic(owner);
  await launchDiagnostic(owner, id);
  const people = await invited(owner, id);
  const { app, asOwner } = await database();
  const hashes = await inOrganizationOf(owner, async (trx) => {
    const rows = await trx.selectFrom("participant").select(["participant_id", "token_hash"]).execute();
    return new Map(rows.map((row) => [row.participant_id, Buffer.from(row.token_hash ?? []).toString("hex")]));
  });
  for (const { participantId, token } of people)
    expect(hashes.get(participantId)).toBe(createHash("sha256").update(token).digest("hex"));
  const stored = JSON.stringify([
    await contentOf(owner.organizationId),
    (await sql`select * from pgboss.job`.execute(app)).rows,
    await asOwner(async (all) => (await sql`select * from auth.verification`.execute(all)).rows),
  ]);
  const secrets = people.map(({ token }) => token);
  expect(secrets.filter((token) => stored.includes(token))).toEqual([]);
  // Nor the part of it that only this installation can make.
  const macs = secrets.map((token) => Buffer.from(token, "base64url").subarray(16).toString("hex"));
  expect(macs.filter((mac) => stored.includes(mac))).toEqual([]);
});
