import { config } from "#app/config.server.ts";
import { log } from "#app/platform/log.server.ts";
import { prepareDatabase, runCommand, startWorker, stopOnSignal } from "./running.ts";

process.env.NODE_ENV ??= "production";

await runCommand(async () => {
  if (config().database.kind === "embedded") {
    process.stdout.write(
      "With the embedded database the worker runs inside `npm start`. Set DATABASE_URL to run it apart.\n",
    );
  }
  await prepareDatabase();
  await startWorker();
  stopOnSignal(async () => {});
  log().info("working");
});
