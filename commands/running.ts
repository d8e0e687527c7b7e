import { config } from "#app/config.server.ts";
import { jobRunners } from "#app/jobs.server.ts";
import { closeDatabase, database } from "#app/platform/database.server.ts";
import { log } from "#app/platform/log.server.ts";
import { jobNames, queue, runJobs, stopQueue } from "#app/platform/queue.server.ts";
import { migrate } from "#db/migrate.server.ts";

/**
 * Opens the database, brings it to this version, and starts the queue: jobs are added inside transactions, and in the one
 * that the embedded database has at a time the queue could not start.
 */
export async function prepareDatabase(): Promise<void> {
  const ran = await migrate(await database(), jobNames);
  await queue();
  log().info({ database: config().database.kind, migrations: ran.length }, "database ready");
}

/** Starts taking jobs in this process. */
export function startWorker(): Promise<void> {
  return runJobs(jobRunners);
}

/** Two signals closer together than this are one that came two ways: from the terminal, and passed on by npm. */
const SAME_SIGNAL_MS = 1000;

/** Runs `stop` once at Ctrl-C or a polite kill, then lets go of queue and database. A second signal ends at once. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stoppingSince: number | null = null;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, async () => {
      if (stoppingSince !== null) {
        if (performance.now() - stoppingSince > SAME_SIGNAL_MS) process.exit(1);
        return;
      }
      stoppingSince = performance.now();
      await stop();
      await stopQueue();
      await closeDatabase();
      process.exit(0);
    });
  }
}

/** Runs a command's main function. What a person can act on is printed as a sentence, the rest with its stack. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const expected = error instanceof Error && ["ConfigurationError", "FolderInUse", "PortInUse"].includes(error.name);
    process.stderr.write(`${expected ? (error as Error).message : inspect(error)}\n`);
    process.exit(1);
  }
}

function inspect(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return `${error.stack}${error.cause ? `\nCaused by: ${inspect(error.cause)}` : ""}`;
}
