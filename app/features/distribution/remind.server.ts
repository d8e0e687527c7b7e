import { now } from "#app/platform/clock.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { insertReminders } from "#db/queries/deliveries.ts";
import { findDiagnostic, markReminded } from "#db/queries/diagnostics.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";

/**
 * Reminds whoever has not answered at once, beside the rounds that come on their days. Once for each diagnostic. `false` when there was a run already. How many letters that makes is
 * not told: less the levels whose count is shown, it would be the count of a level that is hidden.
 */
export async function remind(member: Member, diagnosticId: string): Promise<boolean> {
  const { organizationId } = member;
  return inOrganizationOf(member, async (trx) => {
    const diagnostic = await findDiagnostic(trx, diagnosticId, { lock: true });
    if (!diagnostic || !(await markReminded(trx, { diagnosticId, at: now() }))) return false;
    const everybody = { round: 0, zone: null, fallback: diagnostic.time_zone, joinedBefore: now() };
    await insertReminders(trx, { organizationId, diagnosticId, ...everybody });
    const subject = `diagnostic:${diagnosticId}`;
    await recordEvent(trx, { organizationId, actor: member.userId, action: "diagnostic.reminded", subject });
    await enqueue(trx, "delivery.send", { organizationId, diagnosticId });
    return true;
  });
}
