import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openDiagnostic } from "#app/features/diagnostics/open.server.ts";
import { launchDiagnostic } from "#app/features/distribution/launch.server.ts";
import { inOrganizationOf, type Reader } from "#app/features/organizations/session.server.ts";
import { closeDatabase } from "#app/platform/database.server.ts";
import { queue, stopQueue } from "#app/platform/queue.server.ts";
import {
  draftDiagnostic,
  employeesOf,
  foundCompany,
  importEmployees,
  unmistakableName,
} from "#tests/factories/company.ts";
import { randomFrom } from "#tests/factories/random.ts";
import { remembered } from "#tests/mocks/resend-server.ts";
import { freePort } from "./postgres-server.ts";
import { type ProductProcess, startProcess } from "./product-process.ts";
import { own } from "./setup.ts";

// Whoever sends and whoever takes the letters is killed with kill -9 at random moments, and started again at once. The short
// run drives the sending itself; `PARALLAX_LONG=1` runs the product's own worker, whose queue takes half a minute or more to
// take up a dead worker's job, with twenty thousand people and the provider's usual limit.
const long = process.env.PARALLAX_LONG === "1";
const { people, kills, requestsPerSecond, longestPauseMs } = long
  ? { people: 20_000, kills: 20, requestsPerSecond: 2, longestPauseMs: 20_000 }
  : { people: 1_500, kills: 4, requestsPerSecond: 4, longestPauseMs: 1_500 };
const seed = Number(process.env.PARALLAX_SEED ?? Date.now() % 1_000_000);
const SECRET = "the same secret for every process of this installation";

const embedded = inject("template").kind === "embedded";

let owner: Reader;
let diagnosticId: string;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parallax-kills-"));
  const name = unmistakableName();
  owner = await foundCompany(name);
  const managers = people / 10;
  await importEmployees(owner, employeesOf(name, { executives: 10, managers, reps: 9 }).slice(0, people));
  diagnosticId = await draftDiagnostic(owner);
  const launch = await launchDiagnostic(owner, diagnosticId);
  expect(launch).toEqual({ kind: "launched", invited: people });
  if (!long) await openDiagnostic({ organizationId: owner.organizationId, diagnosticId });
  await stopQueue();
  await closeDatabase();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test(`${people} people get exactly one invitation each, though sender and provider are killed ${kills} times (seed ${seed})`, {
  timeout: long ? 3_600_000 : 170_000,
}, async () => {
  const random = randomFrom(seed);
  const journal = join(folder, "accepted.jsonl");
  const port = await freePort();
  const startProvider = () =>
    startProcess("tests/mocks/resend.ts", {
      environment: {},
      parameters: ["--port", String(port), "--journal", journal, "--limit", String(requestsPerSecond)],
    });
  const environment = {
    ...own.environment,
    APP_SECRET: SECRET,
    RESEND_API_KEY: "re_test",
    RESEND_BASE_URL: `http://127.0.0.1:${port}`,
    MAIL_RATE: String(requestsPerSecond),
  };
  const startSender = () =>
    long
      ? startProcess(embedded ? "commands/start.ts" : "commands/worker.ts", { environment })
      : startProcess("tests/integration/send-all.ts", {
          environment,
          parameters: [owner.organizationId, diagnosticId],
        });
  const accepted = () =>
    existsSync(journal) ? (readFileSync(journal, "utf8").match(/"id":"[^"]{36}","from"/g)?.length ?? 0) : 0;

  let provider = startProvider();
  let sender = startSender();
  const killed: string[] = [];
  await until(() => accepted() > 0);
  for (let kill = 1; kill <= kills; kill++) {
    await sleep(random() * longestPauseMs);
    if (accepted() === people) break;
    // Each in turn at least, so that a short run meets both.
    const victim = kill <= 2 ? (["sender", "provider"] as const)[kill - 1] : random() < 0.5 ? "sender" : "provider";
    killed.push(`${victim} at ${accepted()}`);
    if (victim === "sender") {
      await sender.kill();
      sender = startSender();
    } else {
      await provider.kill();
      provider = startProvider();
    }
  }
  await until(() => accepted() === people);
  await settled(sender);
  await provider.kill();

  expect(killed, killed.join(", ")).toHaveLength(kills);
  const letters = remembered(journal).flatMap(({ letters: taken }) => taken);
  expect(letters).toHaveLength(people);
  expect(new Set(letters.map(({ to }) => to)).size).toBe(people);
  await queue();
  const known = await inOrganizationOf(owner, (trx) =>
    trx.selectFrom("delivery").select(["state", "provider_id"]).where("diagnostic_id", "=", diagnosticId).execute(),
  );
  expect(new Set(known.map(({ state }) => state))).toEqual(new Set(["sent"]));
  expect(known.map(({ provider_id }) => provider_id).sort()).toEqual(letters.map(({ id }) => id).sort());
  expect(await inOrganizationOf(owner, (trx) => trx.selectFrom("delivery_batch").selectAll().execute())).toEqual([]);
});

/** Waits until the sender has noted what became of the last letters, and lets go of the database. */
async function settled(sender: ProductProcess): Promise<void> {
  if (!long) {
    expect(await sender.ended()).toBe(0);
    return;
  }
  await sender.jobDone("delivery.send");
  await sender.stop();
}

async function until(met: () => boolean): Promise<void> {
  while (!met()) await sleep(50);
}
