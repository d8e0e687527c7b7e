import { now } from "#app/platform/clock.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { endOvertakenExtensions } from "#db/queries/delivery-problems.ts";
import { findDiagnostic, setDiagnosticState, setReminders } from "#db/queries/diagnostics.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { localTime } from "./draft-schema.ts";
import { MOST_REMINDERS, type Reminder } from "./reminder-schema.ts";

export type Extension = "extended" | "notLater" | "notOpen";

/**
 * Gives everybody more time, of a diagnostic that waits to open or is open: `closes` is the wall clock of its time zone, later
 * than now and than the time that holds. Nobody is ever given less than they were promised but by ending it early. The next
 * reminder tells of it, and there is one more where the last has gone out. Whoever was given more time by themselves keeps it
 * where it ends later than that of everybody.
 */
export async function extendDiagnostic(member: Member, diagnosticId: string, closes: string): Promise<Extension> {
  const { organizationId, userId: actor } = member;
  return inOrganizationOf(member, async (trx): Promise<Extension> => {
    const diagnostic = await findDiagnostic(trx, diagnosticId, { lock: true });
    const before = diagnostic?.closes_at;
    if (!diagnostic || !before || (diagnostic.state !== "open" && diagnostic.state !== "scheduled")) return "notOpen";
    // Its time is up: answers are about to be sealed.
    if (before <= now()) return "notOpen";
    const closesAt = localTime(closes, diagnostic.time_zone);
    if (!closesAt || closesAt <= before) return "notLater";
    const firstClosesAt = diagnostic.first_closes_at ?? before;
    await setDiagnosticState(trx, diagnosticId, { state: diagnostic.state, closesAt, firstClosesAt });
    await endOvertakenExtensions(trx, { diagnosticId, closesAt });
    await setReminders(trx, diagnosticId, withLastDay(diagnostic.reminders));
    const subject = `diagnostic:${diagnosticId}`;
    const detail = { from: before.toISOString(), to: closesAt.toISOString() };
    await recordEvent(trx, { organizationId, actor, action: "diagnostic.extended", subject, detail });
    await enqueue(trx, "diagnostic.close", { organizationId, diagnosticId }, { after: closesAt });
    if (diagnostic.state === "open") await enqueue(trx, "reminders.write", { organizationId, diagnosticId });
    return "extended";
  });
}

/** With a reminder on the new last day, where one had gone out on the old one. */
function withLastDay(reminders: readonly Reminder[]): readonly Reminder[] {
  const last = reminders.filter(({ on }) => on === "last");
  if (last.length === 0 || last.some(({ startedAt }) => startedAt === null)) return reminders;
  if (reminders.length >= MOST_REMINDERS) return reminders;
  const round = 1 + Math.max(...reminders.map((each) => each.round));
  return [...reminders, { round, on: "last", text: "", startedAt: null, zones: [] }];
}
