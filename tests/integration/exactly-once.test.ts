import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readRelease } from "#app/features/confidentiality/released.ts";
import { closeEarly } from "#app/features/diagnostics/manage.server.ts";
import { openDiagnostic } from "#app/features/diagnostics/open.server.ts";
import { launchDiagnostic } from "#app/features/distribution/launch.server.ts";
import type { Reader } from "#app/features/organizations/session.server.ts";
import { closeDatabase } from "#app/platform/database.server.ts";
import { queue, stopQueue } from "#app/platform/queue.server.ts";
import { inOrganization, type OrganizationTransaction, openDatabase } from "#db/client.server.ts";
import {
  draftDiagnostic,
  type Employee,
  employeesOf,
  everyoneAnswers,
  foundCompany,
  importEmployees,
  unmistakableName,
} from "#tests/factories/company.ts";
import { resendStandIn } from "#tests/mocks/resend-server.ts";
import { smtpServer } from "./mail-servers.ts";
import type { OwnDatabase } from "./own-database.ts";
import { type ProductProcess, startProcess } from "./product-process.ts";
import { own } from "./setup.ts";

// Processes that are killed with kill -9 in the middle of their work, and started again, on copies of one company: 5
// executives, 4 managers, 24 reps.
const EVERYONE = 33;
/** A killed process's job is taken up again after half a minute or more. */
const SLOW = { timeout: 400_000, concurrent: true };
const SECRET = "the same secret for every process of this installation";

const embedded = inject("template").kind === "embedded";
/** Web and worker are one process on the embedded database. */
const command = embedded ? "commands/start.ts" : "commands/worker.ts";

let owner: Reader;
let employees: Employee[];
let diagnosticId: string;
/** Launched, with every letter still to be sent. */
let launched: OwnDatabase;
/** Answered by everyone, and ended by HR: still to be closed. */
let ended: OwnDatabase;
const dropped: OwnDatabase[] = [];

beforeAll(async () => {
  const name = unmistakableName();
  owner = await foundCompany(name);
  employees = employeesOf(name);
  await importEmployees(owner, employees);
  diagnosticId = await draftDiagnostic(owner);
  await launchDiagnostic(owner, diagnosticId);
  await letGo();
  launched = await copyOf(own);
  await queue();
  await openDiagnostic({ organizationId: owner.organizationId, diagnosticId });
  await everyoneAnswers(owner, diagnosticId);
  await closeEarly(owner, diagnosticId);
  await letGo();
  ended = await copyOf(own);
});

afterAll(async () => {
  for (const database of dropped) await database.drop();
});

/** Lets go of this process's database, so that it can be copied. */
async function letGo(): Promise<void> {
  await stopQueue();
  await closeDatabase();
}

async function copyOf(database: OwnDatabase): Promise<OwnDatabase> {
  const copy = await database.copy();
  dropped.push(copy);
  return copy;
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

async function letterStates(database: OwnDatabase): Promise<Record<string, number>> {
  const rows = await look(database, (trx) =>
    trx.selectFrom("delivery").select("state").where("kind", "=", "invitation").execute(),
  );
  return Object.fromEntries([...Map.groupBy(rows, ({ state }) => state)].map(([state, of]) => [state, of.length]));
}

const addresses = () => employees.map(({ email }) => email).sort();

/** Runs until a provider keeps silent about letters, is killed there, and runs again until everything is sent. */
async function killedWhileSending(
  mail: { readonly silent: Promise<void>; readonly close: () => void },
  environment: Record<string, string>,
): Promise<OwnDatabase> {
  const database = await copyOf(launched);
  const all = { ...database.environment, APP_SECRET: SECRET, ...environment };
  const first = startProcess(command, { environment: all });
  await Promise.race([mail.silent, first.jobDone("delivery.send")]);
  await first.kill();
  await finish(startProcess(command, { environment: all }), "delivery.send");
  mail.close();
  return database;
}

async function finish(process: ProductProcess, job: string): Promise<void> {
  try {
    await process.jobDone(job);
  } finally {
    await process.stop();
  }
}

describe("a process that is killed while it sends", SLOW, () => {
  test("writes each letter of the outbox once", async () => {
    const database = await copyOf(launched);
    const environment = { ...database.environment, APP_SECRET: SECRET };
    // All of them are files already, and the database does not know it yet.
    const diesBefore = { statement: "update delivery d set provider =" };
    expect(await startProcess(command, { environment, diesBefore }).ended()).toBe("SIGKILL");
    const outbox = join(database.dataDir, "outbox");
    expect(await readdir(outbox)).toHaveLength(EVERYONE);
    expect(await letterStates(database)).toEqual({ sending: EVERYONE });
    await finish(startProcess(command, { environment }), "delivery.send");
    const letters = await Promise.all(
      (await readdir(outbox)).map(async (file) => PostalMime.parse(await readFile(join(outbox, file)))),
    );
    expect(letters.map(({ to }) => to?.[0]?.address).sort()).toEqual(addresses());
    expect(await letterStates(database)).toEqual({ sent: EVERYONE });
  });

  test("has Resend mail everyone once, though it was busy, hung up and kept silent", async () => {
    const mail = await resendStandIn({
      plan: { 1: "busy", 2: "hangsUp", 3: "keepsSilent" },
    });
    const environment = { RESEND_API_KEY: "re_test", RESEND_BASE_URL: mail.url, MAIL_RATE: "20" };
    const database = await killedWhileSending(mail, environment);
    expect(mail.accepted.map(({ to }) => to).sort()).toEqual(addresses());
    expect(await letterStates(database)).toEqual({ sent: EVERYONE });
    expect(mail.requests.map(({ letters }) => letters).filter((count) => count > 0)).toEqual([EVERYONE]);
  });

  test("hands SMTP no letter twice, and says of which two it does not know whether they arrived", async () => {
    const mail = await smtpServer({ 3: "busy", 5: "hangsUp", 8: "keepsSilent" });
    const database = await killedWhileSending(mail, { SMTP_URL: mail.url });
    expect([...mail.accepted].sort()).toEqual(addresses());
    expect(await letterStates(database)).toEqual({ sent: EVERYONE - 2, unconfirmed: 2 });
  });
});

/** What there is of answers and release. */
function closing(database: OwnDatabase) {
  return look(database, async (trx) => {
    const count = async (table: "response" | "sealed_response" | "release") =>
      (await trx.selectFrom(table).select("diagnostic_id").execute()).length;
    const { state } = await trx.selectFrom("diagnostic").select("state").executeTakeFirstOrThrow();
    const events = await trx.selectFrom("audit_event").select("action").execute();
    return {
      state,
      answers: await count("response"),
      sealed: await count("sealed_response"),
      releases: await count("release"),
      closed: events.filter(({ action }) => action === "diagnostic.closed").length,
      released: events.filter(({ action }) => action === "release.made").length,
    };
  });
}

const NOT_YET = { state: "open", answers: EVERYONE, sealed: 0, releases: 0, closed: 0, released: 0 };
const SEALED = { state: "closed", answers: 0, sealed: EVERYONE, releases: 0, closed: 1, released: 0 };
const DONE = { ...SEALED, releases: 1, released: 1 };

async function expectSound(database: OwnDatabase): Promise<void> {
  expect(await closing(database)).toEqual(DONE);
  const { document } = await look(database, (trx) =>
    trx.selectFrom("release").select("document").executeTakeFirstOrThrow(),
  );
  expect(readRelease(document).tiers.map(({ answered }) => answered)).toEqual(
    [5, 4, 24].map((n) => (n < 5 ? null : n)),
  );
}

describe("a process that is killed while it closes", SLOW, () => {
  test("at any statement has either done nothing or sealed everything, and ends with one release", async () => {
    const database = await copyOf(ended);
    const environment = { ...database.environment, APP_SECRET: SECRET };
    const parameters = [owner.organizationId, diagnosticId];
    const close = (statement?: string) =>
      startProcess("tests/integration/close-one.ts", {
        environment,
        parameters,
        ...(statement ? { diesBefore: { statement } } : {}),
      }).ended();
    for (const [statement, expected] of [
      ["insert into sealed_response", NOT_YET],
      ['delete from "delivery"', NOT_YET],
      ['update "diagnostic"', NOT_YET],
      ['select "participant_id", "external_id"', SEALED],
      ['insert into "release"', SEALED],
      ['insert into "audit_event"', SEALED],
    ] as const) {
      expect([statement, await close(statement)]).toEqual([statement, "SIGKILL"]);
      expect([statement, await closing(database)]).toEqual([statement, expected]);
    }
    expect(await close()).toBe(0);
    await expectSound(database);
    expect(await close()).toBe(0);
    await expectSound(database);
  });

  test("as a worker is followed by another, which takes up the job and makes the one release", async () => {
    const database = await copyOf(ended);
    const environment = { ...database.environment, APP_SECRET: SECRET };
    const diesBefore = { statement: 'insert into "release"' };
    expect(await startProcess(command, { environment, diesBefore }).ended()).toBe("SIGKILL");
    expect(await closing(database)).toEqual(SEALED);
    await finish(startProcess(command, { environment }), "diagnostic.close");
    await expectSound(database);
  });
});
