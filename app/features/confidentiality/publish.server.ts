import { now } from "#app/platform/clock.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { findDiagnostic, setDiagnosticState } from "#db/queries/diagnostics.ts";
import { findRelease } from "#db/queries/releases.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";

/**
 * Shows the release of a closed diagnostic to everyone in the organisation and has the managers' plans made. Doing it
 * again changes nothing. `false` when it is not closed or has no release yet.
 */
export async function publishDiagnostic(member: Member, diagnosticId: string): Promise<boolean> {
  const { organizationId } = member;
  return inOrganizationOf(member, async (trx) => {
    const diagnostic = await findDiagnostic(trx, diagnosticId, { lock: true });
    if (diagnostic?.state === "published") return true;
    if (diagnostic?.state !== "closed" || !(await findRelease(trx, diagnosticId))) return false;
    await setDiagnosticState(trx, diagnosticId, { state: "published", publishedAt: now() });
    const subject = `diagnostic:${diagnosticId}`;
    await recordEvent(trx, { organizationId, actor: member.userId, action: "diagnostic.published", subject });
    await enqueue(trx, "plans.propose", { organizationId, diagnosticId });
    return true;
  });
}
