import { database } from "#app/platform/database.server.ts";
import type { MailReport } from "#app/platform/mail-reports.server.ts";
import { inOrganization } from "#db/client.server.ts";
import { noteMailEvent, setReported, suppressAddress } from "#db/queries/mail-events.ts";
import { stateAfterReport } from "./reported-state.ts";

/**
 * Takes in what the provider reports of a letter, once, in the letter's own organisation. A report of an earlier sending of the
 * letter says nothing about the present one; that its address is no good holds all the same. `false`: nothing was done, since
 * the letter is not ours, not there any more, or the report was taken in before.
 */
export async function takeReport(report: MailReport): Promise<boolean> {
  const { organizationId, deliveryId, detail } = report;
  const { app } = await database();
  return inOrganization(app, organizationId, async (trx) => {
    const letter = await noteMailEvent(trx, { organizationId, eventId: report.id, deliveryId });
    if (!letter) return false;
    const state = stateAfterReport(letter.state, report.kind);
    if (state && letter.batch_id === report.batchId) {
      const problem = state === "delivered" ? null : detail;
      await setReported(trx, { deliveryId, state, providerId: report.providerId, problem });
    }
    if (report.lasting && report.address && report.kind !== "delivered") {
      const told = letter.kind !== "reminder";
      await suppressAddress(trx, { organizationId, address: report.address, reason: report.kind, detail, told });
    }
    return true;
  });
}
