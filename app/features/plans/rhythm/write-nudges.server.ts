import { randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { inOrganization } from "#db/client.server.ts";
import { insertCoachingLetters, type NewCoachingLetter } from "#db/queries/coaching-letters.ts";
import { holdClock, type OpenRow, openThings, setClockTo, usualTimeZone } from "#db/queries/rhythm.ts";
import { zoneOf } from "../../diagnostics/time-zone.ts";
import { dueNow, nextLook, type OpenThing, weekOf } from "./due.ts";

/**
 * Writes the letters that people are due at this hour, each to one person about their own things, and comes back at the next full
 * hour. One transaction: a run that dies has written nothing, one that is repeated before its
 * time does nothing, and a second letter for a week is refused by its key.
 */
export async function writeNudges({ organizationId }: { organizationId: string }): Promise<void> {
  const { app } = await database();
  await inOrganization(app, organizationId, async (trx) => {
    const at = now();
    const nextAt = await holdClock(trx);
    if (nextAt === null || nextAt > at) return;
    const rows = await openThings(trx);
    const usual = (await usualTimeZone(trx)) ?? "UTC";
    const letters = [...Map.groupBy(rows, ({ person_id }) => person_id).values()].flatMap(
      (things) => nudgeFor(things, { usual, at }) ?? [],
    );
    const added = await insertCoachingLetters(trx, { organizationId, letters, at });
    if (added > 0) await enqueue(trx, "coaching.send", { organizationId });
    const again = nextLook(at);
    await setClockTo(trx, again);
    await enqueue(trx, "nudges.write", { organizationId }, { after: again });
  });
}

/** The nudge that somebody is due, or null. */
function nudgeFor(rows: readonly OpenRow[], { usual, at }: { usual: string; at: Date }): NewCoachingLetter | null {
  const [person] = rows;
  if (!person) return null;
  const zone = zoneOf(person.attributes) ?? usual;
  const { weekday, paused_until: pausedUntil, stopped, last_week: lastWeek, unanswered } = person;
  const reader = { zone, weekday, pausedUntil, stopped, lastWeek, unanswered };
  const items = dueNow(rows.map(asThing), reader, at);
  if (items.length === 0) return null;
  return {
    letterId: randomUUID(),
    personId: person.person_id,
    address: person.email,
    kind: "nudge",
    about: weekOf(at, zone),
    content: { items, unanswered },
  };
}

function asThing(row: OpenRow): OpenThing {
  const { kind, id, title, other, since } = row;
  return { kind, id, title, other, since, diagnosticId: row.diagnostic_id, playId: row.play_id, dueOn: row.due_on };
}
