import { enqueue } from "#app/platform/queue.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { findDiagnostic, setReminders } from "#db/queries/diagnostics.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { type ReminderField, readReminderForm } from "./reminder-form.ts";

/**
 * Changes the rounds of reminders that have not started, of a draft or while it waits or runs. Returns the fields that are
 * wrong; null when it is too late for any.
 */
export async function changeReminders(
  member: Member,
  diagnosticId: string,
  form: Readonly<Record<string, unknown>>,
): Promise<readonly ReminderField[] | null> {
  const { organizationId, userId: actor } = member;
  return inOrganizationOf(member, async (trx) => {
    const diagnostic = await findDiagnostic(trx, diagnosticId, { lock: true });
    if (!diagnostic || !["draft", "scheduled", "open"].includes(diagnostic.state)) return null;
    const { reminders, problems } = readReminderForm(form, diagnostic.reminders);
    if (problems.length > 0) return problems;
    await setReminders(trx, diagnosticId, reminders);
    const subject = `diagnostic:${diagnosticId}`;
    const days = reminders.map(({ on }) => on);
    await recordEvent(trx, { organizationId, actor, action: "reminders.changed", subject, detail: { days } });
    if (diagnostic.state === "open") await enqueue(trx, "reminders.write", { organizationId, diagnosticId });
    return [];
  });
}
