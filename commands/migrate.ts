import { closeDatabase, database } from "#app/platform/database.server.ts";
import { jobNames } from "#app/platform/queue.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { runCommand } from "./running.ts";

process.env.NODE_ENV ??= "production";

await runCommand(async () => {
  const ran = await migrate(await database(), jobNames);
  process.stdout.write(ran.length === 0 ? "The database is at this version already.\n" : `Done: ${ran.join(", ")}\n`);
  await closeDatabase();
  process.exit(0);
});
