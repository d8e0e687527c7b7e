import { setTimeout as sleep } from "node:timers/promises";
import { sendCoachingLetters } from "#app/features/plans/rhythm/send-letters.server.ts";
import { writeNudges } from "#app/features/plans/rhythm/write-nudges.server.ts";
import { closeDatabase } from "#app/platform/database.server.ts";
import { queue, stopQueue } from "#app/platform/queue.server.ts";

// Writes and sends the letters of one organisation in a process of its own, as the worker's jobs do but without the queue's
// pauses: `node nudge-one.ts ORGANIZATION`.
const [organizationId = ""] = process.argv.slice(2);
await queue();
await writeNudges({ organizationId });
for (let left = true; left; ) {
  left = await sendCoachingLetters({ organizationId }).then(
    () => false,
    () => sleep(500, true),
  );
}
await stopQueue();
await closeDatabase();
process.exit(0);
