import { database } from "#app/platform/database.server.ts";
import type { MailReport } from "#app/platform/mail-reports.server.ts";
import { inOrganization, type OrganizationTransaction } from "#db/client.server.ts";
import { findCoachingLetter } from "#db/queries/coaching-letters.ts";
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
    if (!letter) return takeCoachingReport(trx, report);
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

/**
 * A letter about somebody's own expectations is nobody else's: all that is noted of it is an address that is no good, without HR
 * being told what letter found it out. Repeating it does nothing more.
 */
async function takeCoachingReport(
  trx: OrganizationTransaction,
  { organizationId, deliveryId, kind, lasting, address, detail }: MailReport,
): Promise<boolean> {
  if (!lasting || !address || kind === "delivered") return false;
  const letter = await findCoachingLetter(trx, deliveryId);
  if (letter?.address !== address.toLowerCase()) return false;
  await suppressAddress(trx, { organizationId, address, reason: kind, detail, told: false });
  return true;
}
