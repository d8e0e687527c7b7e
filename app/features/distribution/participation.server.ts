import { now } from "#app/platform/clock.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { listEvents, recordEvent } from "#db/queries/audit.ts";
import { deliveryCounts } from "#db/queries/deliveries.ts";
import {
  countDeliveryProblems,
  deliveryProblems,
  extensions,
  requeueDeliveries,
} from "#db/queries/delivery-problems.ts";
import { findDiagnostic } from "#db/queries/diagnostics.ts";
import { notInvitedCounts, participationByTier } from "#db/queries/participants.ts";
import { MISSED } from "../diagnostics/open.server.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";

const MOST_PROBLEMS = 200;
/** More than happens to one diagnostic. */
const MOST_EVENTS = 50;

/**
 * How a launched diagnostic is going; null when there is none. Answers are counted for tiers only, and `answered` is null
 * while fewer than k of a tier were invited or have answered, and in every tier while somebody has more time than the others:
 * a count that moves after everybody else's time is up would tell what they did.
 */
export async function participation(member: Member, diagnosticId: string) {
  return inOrganizationOf(member, async (trx) => {
    const diagnostic = await findDiagnostic(trx, diagnosticId);
    if (!diagnostic) return null;
    const counted = await participationByTier(trx, diagnosticId);
    const { k } = diagnostic.contract;
    const extended = diagnostic.state === "open" ? await extensions(trx, diagnosticId) : { count: 0, until: null };
    const tiers = diagnostic.questionnaire.tiers.flatMap(({ id }) => {
      const row = counted.find(({ tier }) => tier === id);
      if (!row) return [];
      const enough = row.invited >= k && row.answered >= k && extended.count === 0;
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
      extended,
      problems: await countDeliveryProblems(trx, diagnosticId),
      deliveries: await deliveryCounts(trx, diagnosticId),
      notInvited: await notInvitedCounts(trx, diagnosticId),
    };
  });
}

/** People whom no letter has reached. A problem with an address tells nothing about answers. */
export async function listDeliveryProblems(member: Member, diagnosticId: string) {
  return inOrganizationOf(member, async (trx) => {
    const diagnostic = await findDiagnostic(trx, diagnosticId);
    if (!diagnostic) return null;
    const problems = await deliveryProblems(trx, { diagnosticId, limit: MOST_PROBLEMS });
    const { state, closes_at: closesAt } = diagnostic;
    return { state, open: state === "open" && closesAt !== null && closesAt > now(), problems, most: MOST_PROBLEMS };
  });
}

/** Sends every letter again that failed or whose fate is unknown. Returns how many were put in the queue. */
export async function sendAllAgain(member: Member, diagnosticId: string): Promise<number> {
  const { organizationId } = member;
  return inOrganizationOf(member, async (trx) => {
    const diagnostic = await findDiagnostic(trx, diagnosticId);
    if (diagnostic?.state !== "open") return 0;
    const count = await requeueDeliveries(trx, diagnosticId);
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
