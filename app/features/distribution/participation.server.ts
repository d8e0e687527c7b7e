import { enqueue } from "#app/platform/queue.server.ts";
import { listEvents, recordEvent } from "#db/queries/audit.ts";
import { deliveryCounts, deliveryProblems, requeueDeliveries } from "#db/queries/deliveries.ts";
import { findDiagnostic } from "#db/queries/diagnostics.ts";
import { notInvitedCounts, participationByTier } from "#db/queries/participants.ts";
import { MISSED } from "../diagnostics/open.server.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";

const MOST_PROBLEMS = 200;
/** More than happens to one diagnostic. */
const MOST_EVENTS = 50;

/**
 * How a launched diagnostic is going; null when there is none. Answers are counted for tiers only, and `answered` is null
 * while fewer than k of a tier were invited or have answered.
 */
export async function participation(member: Member, diagnosticId: string) {
  return inOrganizationOf(member, async (trx) => {
    const diagnostic = await findDiagnostic(trx, diagnosticId);
    if (!diagnostic) return null;
    const counted = await participationByTier(trx, diagnosticId);
    const { k } = diagnostic.contract;
    const tiers = diagnostic.questionnaire.tiers.flatMap(({ id }) => {
      const row = counted.find(({ tier }) => tier === id);
      if (!row) return [];
      const enough = row.invited >= k && row.answered >= k;
      return [{ id, invited: row.invited, answered: enough ? row.answered : null }];
    });
    const subject = `diagnostic:${diagnosticId}`;
    const events =
      diagnostic.state === "cancelled" ? await listEvents(trx, { before: null, subject, limit: MOST_EVENTS }) : [];
    return {
      diagnostic,
      /** Cancelled because no worker was there to open it in time. */
      missed: events.some(({ action, detail }) => action === "diagnostic.cancelled" && detail.reason === MISSED),
      tiers,
      deliveries: await deliveryCounts(trx, diagnosticId),
      notInvited: await notInvitedCounts(trx, diagnosticId),
    };
  });
}

/** Invitations that did not reach anyone. A problem with an address tells nothing about answers. */
export async function listDeliveryProblems(member: Member, diagnosticId: string) {
  return inOrganizationOf(member, async (trx) => {
    const diagnostic = await findDiagnostic(trx, diagnosticId);
    if (!diagnostic) return null;
    const problems = await deliveryProblems(trx, { diagnosticId, limit: MOST_PROBLEMS });
    return { diagnostic: { name: diagnostic.name, state: diagnostic.state }, problems };
  });
}

/** Sends invitations again that failed or whose fate is unknown, one or all of them. Returns how many were put in the queue. */
export async function sendAgain(
  member: Member,
  { diagnosticId, which }: { diagnosticId: string; which: "all" | { readonly deliveryId: string } },
): Promise<number> {
  const { organizationId } = member;
  return inOrganizationOf(member, async (trx) => {
    const diagnostic = await findDiagnostic(trx, diagnosticId);
    if (diagnostic?.state !== "open") return 0;
    const deliveryIds = which === "all" ? null : [which.deliveryId];
    const count = await requeueDeliveries(trx, { diagnosticId, deliveryIds });
    if (count === 0) return 0;
    await recordEvent(trx, {
      organizationId,
      actor: member.userId,
      action: "delivery.requeued",
      subject: `diagnostic:${diagnosticId}`,
      detail: { count },
    });
    await enqueue(trx, "delivery.send", { organizationId, diagnosticId });
    return count;
  });
}
