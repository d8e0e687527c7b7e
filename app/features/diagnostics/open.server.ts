import { now } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { inOrganization } from "#db/client.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { findDiagnostic, setDiagnosticState } from "#db/queries/diagnostics.ts";

/** Opens a scheduled diagnostic when its time has come, and has its invitations sent. Repeating it does nothing. */
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
    await setDiagnosticState(trx, diagnosticId, { state: "open" });
    await recordEvent(trx, {
      organizationId,
      actor: "worker",
      action: "diagnostic.opened",
      subject: `diagnostic:${diagnosticId}`,
    });
    await enqueue(trx, "delivery.send", { organizationId, diagnosticId });
  });
}
