import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installedPostgres, startPostgres } from "#tests/integration/postgres-server.ts";

/**
 * How long one launch takes: freezing the roster, writing a queued invitation for everybody and the jobs, in one transaction.
 * On a fresh database of the engine; `null` where there is no Postgres server here. Runs once a process.
 */
export async function measuredLaunch({ engine, people }: { engine: "embedded" | "postgres"; people: number }) {
  const programs = engine === "postgres" ? installedPostgres() : null;
  if (engine === "postgres" && !programs) return null;
  const dataDir = await mkdtemp(join(tmpdir(), "parallax-bench-"));
  const server = programs ? await startPostgres(programs) : null;
  const url = server && `postgres://postgres@127.0.0.1:${server.port}/postgres`;
  Object.assign(process.env, {
    NODE_ENV: "test",
    LOG_LEVEL: "silent",
    DATA_DIR: dataDir,
    ...(url ? { DATABASE_URL: url, DATABASE_OWNER_URL: url } : {}),
  });
  // Loaded once the environment says which database.
  const { database, closeDatabase } = await import("#app/platform/database.server.ts");
  const { jobNames, queue, stopQueue } = await import("#app/platform/queue.server.ts");
  const { migrate } = await import("#db/migrate.server.ts");
  const { draftDiagnostic, employeesOf, foundCompany, importEmployees } = await import("#tests/factories/company.ts");
  const { launchDiagnostic } = await import("#app/features/distribution/launch.server.ts");
  try {
    await migrate(await database(), jobNames);
    await queue();
    const name = `Bench${randomUUID().slice(0, 8)}`;
    const owner = await foundCompany(name);
    // One manager and nine reps for every ten people.
    const managers = Math.round(people / 10);
    const importing = performance.now();
    await importEmployees(owner, employeesOf(name, { executives: 10, managers, reps: 9 }).slice(0, people));
    const importSeconds = (performance.now() - importing) / 1000;
    const diagnosticId = await draftDiagnostic(owner);
    const started = performance.now();
    const launch = await launchDiagnostic(owner, diagnosticId);
    const seconds = (performance.now() - started) / 1000;
    if (launch.kind !== "launched") throw new Error(`The launch ended as ${launch.kind}`);
    return {
      bench: "launch",
      engine,
      people,
      queued: launch.invited,
      seconds: Number(seconds.toPrecision(3)),
      importSeconds: Number(importSeconds.toPrecision(3)),
      peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
    };
  } finally {
    await stopQueue();
    await closeDatabase();
    await server?.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
