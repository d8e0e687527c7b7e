import { setTimeout as sleep } from "node:timers/promises";
import { sendDeliveries } from "#app/features/distribution/send-deliveries.server.ts";
import { closeDatabase } from "#app/platform/database.server.ts";

// Sends the letters of one diagnostic in a process of its own, again and again until none is left, as the worker's job does
// but without the queue's pauses: `node send-all.ts ORGANIZATION DIAGNOSTIC`.
const [organizationId = "", diagnosticId = ""] = process.argv.slice(2);
for (let left = true; left; ) {
  left = await sendDeliveries({ organizationId, diagnosticId }).then(
    () => false,
    (error: unknown) => {
      process.stderr.write(`${error}\n`);
      return sleep(500, true);
    },
  );
}
await closeDatabase();
process.exit(0);
