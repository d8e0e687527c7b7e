import { now } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { inOrganization } from "#db/client.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { insertReminders } from "#db/queries/deliveries.ts";
import { findDiagnostic, setReminders } from "#db/queries/diagnostics.ts";
import { zonesOfInvited } from "#db/queries/participants.ts";
import { civilMoment, reminderMoments } from "../diagnostics/reminder-moments.ts";

/** Whoever joined later than this before a round comes was only just invited. */
const JUST_INVITED_MS = 20 * 3600_000;
/** A round that could not go out for so long, because no worker ran or because its day had passed when it was added, is missed. */
const MISSED_MS = 24 * 3600_000;

/**
 * Writes the reminders of an open diagnostic that are due, time zone by time zone, and comes back for the next. Each round is
 * written once for each zone, whoever has answered, joined or withdrawn since; repeating it adds nothing. How many letters that
 * makes is told to nobody.
 */
export async function writeReminders({
  organizationId,
  diagnosticId,
}: {
  organizationId: string;
  diagnosticId: string;
}): Promise<void> {
  const { app } = await database();
  await inOrganization(app, organizationId, async (trx) => {
    const diagnostic = await findDiagnostic(trx, diagnosticId, { lock: true });
    const { opens_at: opensAt, closes_at: closesAt } = diagnostic ?? {};
    const at = now();
    if (diagnostic?.state !== "open" || !opensAt || !closesAt || closesAt <= at) return;
    const { reminders, time_zone: fallback } = diagnostic;
    const written = new Map<number, string[]>();
    let next: Date | null = null;
    for (const { zone } of await zonesOfInvited(trx, { diagnosticId, fallback })) {
      // A last day that was told of is the last no more where there is a round for the new one.
      const counted = reminders.filter(({ on, zones }) => on !== "last" || !zones.includes(zone));
      const moments = reminderMoments({ reminders: counted, opensAt, closesAt, zone });
      for (const { round, zones } of counted) {
        const moment = moments.get(round);
        if (!moment || zones.includes(zone) || at.getTime() - moment.getTime() > MISSED_MS) continue;
        const goes = moment <= at ? civilMoment(at, zone) : moment;
        if (goes > at) {
          if (next === null || goes < next) next = goes;
          continue;
        }
        const joinedBefore = new Date(moment.getTime() - JUST_INVITED_MS);
        await insertReminders(trx, { organizationId, diagnosticId, round, zone, fallback, joinedBefore });
        written.set(round, [...(written.get(round) ?? []), zone]);
      }
    }
    if (written.size > 0) {
      const noted = reminders.map((each) => {
        const zones = written.get(each.round);
        if (!zones) return each;
        return { ...each, startedAt: each.startedAt ?? at.toISOString(), zones: [...each.zones, ...zones] };
      });
      await setReminders(trx, diagnosticId, noted);
      const subject = `diagnostic:${diagnosticId}`;
      for (const { round, startedAt } of reminders)
        if (startedAt === null && written.has(round)) {
          const event = { organizationId, actor: "worker", action: "diagnostic.reminded", subject };
          await recordEvent(trx, { ...event, detail: { round } });
        }
      await enqueue(trx, "delivery.send", { organizationId, diagnosticId });
    }
    if (next !== null && next < closesAt)
      await enqueue(trx, "reminders.write", { organizationId, diagnosticId }, { after: next });
  });
}
