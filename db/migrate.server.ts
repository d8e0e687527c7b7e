import { type Kysely, sql } from "kysely";
import { Migrator } from "kysely/migration";
import { PgBoss } from "pg-boss";
import type { Database } from "./client.server.ts";
import { migrations } from "./migrations/index.ts";

/**
 * Brings the database to this version: our tables, and the queue's. Safe to run from several processes at once and to
 * repeat: a lock in the database lets one in at a time. Returns the names of the migrations that ran.
 */
export async function migrate(database: Database, queues: readonly string[]): Promise<string[]> {
  return database.asOwner(async (owner, queueOptions) => {
    const ran = await migrateTables(owner);
    await migrateQueue({ owner, queueOptions, queues });
    return ran;
  });
}

/** Names of migrations that have not run yet; every name when the database is empty. */
export async function pendingMigrations<Tables>(db: Kysely<Tables>): Promise<string[]> {
  const done = await sql<{ name: string }>`select name from kysely_migration`
    .execute(db)
    .then((result) => new Set(result.rows.map((row) => row.name)))
    .catch(() => new Set<string>());
  return Object.keys(migrations).filter((name) => !done.has(name));
}

async function migrateTables(owner: Kysely<unknown>): Promise<string[]> {
  const migrator = new Migrator({ db: owner, provider: { getMigrations: async () => migrations } });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw new Error("The database could not be brought to this version", { cause: error });
  await sql`grant select on kysely_migration to parallax_app`.execute(owner);
  return (results ?? []).map((result) => result.migrationName);
}

async function migrateQueue({
  owner,
  queueOptions,
  queues,
}: {
  owner: Kysely<unknown>;
  queueOptions: ConstructorParameters<typeof PgBoss>[0];
  queues: readonly string[];
}): Promise<void> {
  const boss = new PgBoss({ ...(queueOptions as object), supervise: false, schedule: false });
  await boss.start();
  for (const queue of queues) {
    // Retries outlast the provider being away for as long as a diagnostic is open: two weeks of one every ten minutes. A
    // job that is lost by a crash is taken up again soon.
    const options = {
      retryLimit: 2000,
      retryDelay: 5,
      retryBackoff: true,
      retryDelayMax: 600,
      expireInSeconds: 900,
      heartbeatSeconds: 20,
    };
    await boss.createQueue(queue, options);
    await boss.updateQueue(queue, options);
  }
  await boss.stop({ graceful: false });
  for (const statement of [
    "grant usage on schema pgboss to parallax_app",
    "grant select, insert, update, delete on all tables in schema pgboss to parallax_app",
    "grant execute on all functions in schema pgboss to parallax_app",
    "grant usage on all sequences in schema pgboss to parallax_app",
  ]) {
    await sql.raw(statement).execute(owner);
  }
}
