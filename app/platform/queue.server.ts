import { PgBoss } from "pg-boss";
import { type OrganizationTransaction, queueInside } from "#db/client.server.ts";
import { database } from "./database.server.ts";
import { log } from "./log.server.ts";
import { forget, once } from "./once.server.ts";

/** The work that is done in the background, and what each kind needs to know. Ids only: job data is readable by operators. */
export interface Jobs {
  /** Sends what is queued of one diagnostic's letters. */
  "delivery.send": { organizationId: string; diagnosticId: string };
  "diagnostic.open": { organizationId: string; diagnosticId: string };
  "diagnostic.close": { organizationId: string; diagnosticId: string };
  /** Shows a release to each audience whose time has come. */
  "diagnostic.publish": { organizationId: string; diagnosticId: string };
  /** Writes the reminders that are due by now, and comes back for the next. */
  "reminders.write": { organizationId: string; diagnosticId: string };
  /** Counts once a day who has answered, group by group. */
  "participation.count": { organizationId: string; diagnosticId: string };
  /** Makes the plans of a published diagnostic. */
  "plans.propose": { organizationId: string; diagnosticId: string };
  /** Writes the letters that people are due about their own expectations and actions, and comes back for the next. */
  "nudges.write": { organizationId: string };
  /** Sends those letters. */
  "coaching.send": { organizationId: string };
  /** Mails a sign-in link to an account; does nothing for an id that is none. */
  "sign-in.send": { userId: string; redirectTo: string; language?: string };
  /** Mails a member the address of a view that another one shared with them. */
  "view.shared": { organizationId: string; viewShareId: string };
  /** Mails an account the links of the open diagnostics it was invited to; does nothing for an id that is none. */
  "link.send": { userId: string };
}

export type JobName = keyof Jobs;

export const jobNames = [
  "delivery.send",
  "diagnostic.open",
  "diagnostic.close",
  "diagnostic.publish",
  "reminders.write",
  "participation.count",
  "plans.propose",
  "nudges.write",
  "coaching.send",
  "sign-in.send",
  "view.shared",
  "link.send",
] as const satisfies readonly JobName[];

export type JobRunners = { readonly [Name in JobName]: (data: Jobs[Name]) => Promise<void> };

/** The queue of this process, for adding jobs. Running them is the worker's. */
export function queue(): Promise<PgBoss> {
  return once("queue", async () => {
    const { queue: options } = await database();
    const boss = new PgBoss({
      ...options,
      migrate: false,
      createSchema: false,
      reindex: false,
      monitorVacuum: false,
      superviseIntervalSeconds: 10,
      monitorIntervalSeconds: 10,
    });
    boss.on("error", (error) => log().error({ err: error }, "queue"));
    await boss.start();
    return boss;
  });
}

/**
 * Adds a job. With `trx` it exists exactly if that transaction commits. `after` puts it off until then; `key` makes a
 * second job of the same key and kind within the queue a no-op while the first has not started.
 */
export async function enqueue<Name extends JobName>(
  trx: OrganizationTransaction | null,
  name: Name,
  data: Jobs[Name],
  options: { after?: Date; key?: string } = {},
): Promise<void> {
  const boss = await queue();
  await boss.send(name, data, {
    ...(trx ? { db: queueInside(trx) } : {}),
    ...(options.after ? { startAfter: options.after } : {}),
    ...(options.key ? { singletonKey: options.key } : {}),
  });
}

/** Starts taking jobs. A job that throws, or whose process dies, is run again: runners must bear being repeated. */
export async function runJobs(runners: JobRunners): Promise<void> {
  const boss = await queue();
  for (const name of jobNames) await runJobsOf({ boss, name, runners });
}

async function runJobsOf<Name extends JobName>({
  boss,
  name,
  runners,
}: {
  boss: PgBoss;
  name: Name;
  runners: JobRunners;
}): Promise<void> {
  const run: (data: Jobs[Name]) => Promise<void> = runners[name];
  await boss.work<Jobs[Name]>(name, { pollingIntervalSeconds: 1, batchSize: 1 }, async ([job]) => {
    if (!job) return;
    const started = performance.now();
    try {
      await run(job.data);
      log().info({ job: name, ms: Math.round(performance.now() - started) }, "job done");
    } catch (error) {
      log().error({ job: name, err: error }, "job failed, will be tried again");
      throw error;
    }
  });
}

/** Stops taking jobs and lets running ones finish. */
export async function stopQueue(): Promise<void> {
  const boss = await queue();
  forget("queue");
  await boss.stop({ graceful: true, timeout: 10_000, close: true });
}
