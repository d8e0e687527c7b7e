import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyAudit } from "#app/features/confidentiality/verify-audit.ts";
import { verifyRelease } from "#app/features/confidentiality/verify-release.ts";
import { closeEarly } from "#app/features/diagnostics/manage.server.ts";
import type { Reader } from "#app/features/organizations/session.server.ts";
import { closeDatabase } from "#app/platform/database.server.ts";
import { queue, stopQueue } from "#app/platform/queue.server.ts";
import { inOrganization, type OrganizationTransaction, openDatabase } from "#db/client.server.ts";
import {
  draftDiagnostic,
  employeesOf,
  everyoneAnswers,
  foundCompany,
  importEmployees,
  openNow,
  unmistakableName,
} from "#tests/factories/company.ts";
import { CONTRACT } from "#tests/factories/organization.ts";
import type { OwnDatabase } from "./own-database.ts";
import { startProcess } from "./product-process.ts";
import { own } from "./setup.ts";

// A diagnostic with a breakdown, whose audit goes item by item, closed in processes that are killed with kill -9 on the way.
const SECRET = "the same secret for every process of this installation";
const KEEPS_AN_ITEM = 'update "release_audit" set "audited"';
/** Four items of the reps, who are shown along the reporting line and by their place of work. */
const ITEMS = 4;
/** Longer than a killed process is thought to be at work. */
const HELD_SECONDS = 31;

let owner: Reader;
let diagnosticId: string;
/** Sealed, with nothing audited yet. */
let sealed: OwnDatabase;
const dropped: OwnDatabase[] = [];

beforeAll(async () => {
  const name = unmistakableName();
  await queue();
  owner = await foundCompany(name);
  await importEmployees(owner, employeesOf(name));
  diagnosticId = await draftDiagnostic(owner, { contract: { ...CONTRACT, axes: ["Place of work"] } });
  await openNow(owner, diagnosticId);
  await everyoneAnswers(owner, diagnosticId);
  await closeEarly(owner, diagnosticId);
  await stopQueue();
  await closeDatabase();
  sealed = await copyOf(own);
  expect(await close(sealed, { statement: 'insert into "release_audit"' })).toBe("SIGKILL");
});

afterAll(async () => {
  for (const database of dropped) await database.drop();
});

async function copyOf(database: OwnDatabase): Promise<OwnDatabase> {
  const copy = await database.copy();
  dropped.push(copy);
  return copy;
}

/** Closes the diagnostic in a process of its own, which may be killed before it sends a statement. */
function close({ environment }: OwnDatabase, diesBefore?: { statement: string; count?: number }) {
  return startProcess("tests/integration/close-one.ts", {
    environment: { ...environment, APP_SECRET: SECRET },
    parameters: [owner.organizationId, diagnosticId],
    ...(diesBefore ? { diesBefore } : {}),
  }).ended();
}

/** Looks into a database that no process works on. */
async function look<Result>(
  { environment, dataDir }: OwnDatabase,
  run: (trx: OrganizationTransaction) => Promise<Result>,
): Promise<Result> {
  const { DATABASE_URL: url } = environment;
  const open = await openDatabase(url ? { kind: "postgres", url, ownerUrl: url } : { kind: "embedded", dataDir });
  try {
    return await inOrganization(open.app, owner.organizationId, run);
  } finally {
    await open.close();
  }
}

/** What the audit has come to, and the releases there are, letter by letter. */
function kept(database: OwnDatabase) {
  return look(database, async (trx) => {
    const audits = await trx.selectFrom("release_audit").select(["items", "audited"]).execute();
    const releases = await trx
      .selectFrom("release")
      .select([sql<string>`document::text`.as("document"), sql<string>`audit_file::text`.as("file")])
      .execute();
    const events = await trx.selectFrom("audit_event").select("action").where("action", "=", "release.made").execute();
    return { audits: audits.map(({ items, audited }) => ({ items, done: audited })), releases, made: events.length };
  });
}

/** Has so much time gone by since a killed process last said that it is at work. */
function letTimePass(database: OwnDatabase) {
  const past = sql<Date>`held_until - ${`${HELD_SECONDS} seconds`}::text::interval`;
  return look(database, (trx) => trx.updateTable("release_audit").set({ held_until: past }).executeTakeFirstOrThrow());
}

describe("an audit that is killed", { timeout: 200_000 }, () => {
  test("goes on at the next item, and ends with the release of one that was not", async () => {
    const calm = await copyOf(sealed);
    expect(await close(calm)).toBe(0);
    const expected = await kept(calm);
    expect(expected).toMatchObject({ audits: [], made: 1 });
    expect(expected.releases).toHaveLength(1);
    const [{ document = "", file = "" } = {}] = expected.releases;
    const release = JSON.parse(document);
    expect(verifyRelease(release).findings).toEqual([]);
    expect(verifyAudit(release, JSON.parse(file)).findings).toEqual([]);
    expect(release.audit.inference).toContainEqual(
      expect.objectContaining({ tier: "rep", axes: ["hierarchy", "Place of work"], method: "programs" }),
    );

    const killed = await copyOf(sealed);
    expect(await close(killed, { statement: KEEPS_AN_ITEM, count: 3 })).toBe("SIGKILL");
    const halfway = await kept(killed);
    expect(halfway).toMatchObject({ releases: [], made: 0 });
    expect(halfway.audits.map(({ items, done }) => [items, done.length])).toEqual([[ITEMS, 2]]);
    // Levels and counts of an item: nothing else is kept, so no answer is.
    for (const found of halfway.audits[0]?.done ?? []) {
      expect(Object.keys(found).sort()).toEqual(["inference", "item", "tier"]);
      expect(Object.keys(found.inference).sort()).toEqual(["inferable", "method", "programs", "undecided", "withheld"]);
    }

    // Whoever comes while the audit is thought to be worked on leaves it alone, and comes back later.
    expect(await close(killed)).toBe(0);
    expect(await kept(killed)).toEqual(halfway);

    await letTimePass(killed);
    // Two items are left: the third statement would kill it.
    expect(await close(killed, { statement: KEEPS_AN_ITEM, count: 3 })).toBe(0);
    expect(await kept(killed)).toEqual(expected);
  });

  test("while it stores the release leaves everything for the next one", async () => {
    const killed = await copyOf(sealed);
    expect(await close(killed, { statement: 'delete from "release_audit"' })).toBe("SIGKILL");
    const before = await kept(killed);
    expect(before).toMatchObject({ releases: [], made: 0 });
    expect(before.audits.map(({ done }) => done.length)).toEqual([ITEMS]);
    await letTimePass(killed);
    expect(await close(killed, { statement: KEEPS_AN_ITEM })).toBe(0);
    const after = await kept(killed);
    expect([after.audits, after.releases.length, after.made]).toEqual([[], 1, 1]);
  });
});
