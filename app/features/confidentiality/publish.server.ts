import { now } from "#app/platform/clock.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { findDiagnostic, setDiagnosticState } from "#db/queries/diagnostics.ts";
import { recordPublications } from "#db/queries/publications.ts";
import { findRelease } from "#db/queries/releases.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { publicationAudiences } from "./publication-audiences.ts";

/**
 * Shows the release of a closed diagnostic to everyone in the organisation and has the managers' plans made. Doing it
 * again changes nothing. What was published to whom is recorded in the same transaction. `false` when it is not closed or has no release yet.
 */
export async function publishDiagnostic(member: Member, diagnosticId: string): Promise<boolean> {
  const { organizationId } = member;
  return inOrganizationOf(member, async (trx) => {
    const diagnostic = await findDiagnostic(trx, diagnosticId, { lock: true });
    if (diagnostic?.state === "published") return true;
    const release = diagnostic?.state === "closed" ? await findRelease(trx, diagnosticId) : null;
    if (!release) return false;
    await setDiagnosticState(trx, diagnosticId, { state: "published", publishedAt: now() });
    const subject = `diagnostic:${diagnosticId}`;
    await recordEvent(trx, { organizationId, actor: member.userId, action: "diagnostic.published", subject });
    const { hash, groups, cells, gaps, comments } = release.document;
    await recordPublications(trx, {
      organizationId,
      diagnosticId,
      releaseHash: hash,
      content: { groups: groups.length, numbers: cells.length, gaps: gaps.length, comments: comments.length },
      publishedBy: member.userId,
      to: publicationAudiences,
    });
    await enqueue(trx, "plans.propose", { organizationId, diagnosticId });
    return true;
  });
}
