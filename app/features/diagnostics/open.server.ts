import { now } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { inOrganization } from "#db/client.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { findDiagnostic, setDiagnosticState } from "#db/queries/diagnostics.ts";

/** In the detail of the audit event of a cancelling: the closing time had come before the worker did. */
export const MISSED = "its closing time passed before it could open";

/**
 * Opens a scheduled diagnostic when its time has come, and has its invitations sent, its reminders written and its participation counted. One whose closing time has passed as well,
 * because no worker was running, is cancelled: its links would be dead. Repeating it does nothing.
 */
export async function openDiagnostic({
  organizationId,
  diagnosticId,
}: {
  organizationId: string;
  diagnosticId: string;
}): Promise<void> {
  const { app } = await database();
  await inOrganization(app, organizationId, async (trx) => {
    const diagnostic = await findDiagnostic(trx, diagnosticId, { lock: true });
    if (diagnostic?.state !== "scheduled") return;
    if (diagnostic.opens_at && diagnostic.opens_at > now()) {
      await enqueue(trx, "diagnostic.open", { organizationId, diagnosticId }, { after: diagnostic.opens_at });
      return;
    }
    const event = { organizationId, actor: "worker", subject: `diagnostic:${diagnosticId}` };
    if (diagnostic.closes_at && diagnostic.closes_at <= now()) {
      await setDiagnosticState(trx, diagnosticId, { state: "cancelled" });
      await recordEvent(trx, { ...event, action: "diagnostic.cancelled", detail: { reason: MISSED } });
      return;
    }
    await setDiagnosticState(trx, diagnosticId, { state: "open" });
    await recordEvent(trx, { ...event, action: "diagnostic.opened" });
    await enqueue(trx, "delivery.send", { organizationId, diagnosticId });
    await enqueue(trx, "reminders.write", { organizationId, diagnosticId });
    await enqueue(trx, "participation.count", { organizationId, diagnosticId });
  });
}
