import { releaseAuditProgress } from "#db/queries/release-audits.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";

/** How far the check before a release is. */
export interface AuditProgress {
  readonly done: number;
  /** Items to check, one once for each tier; null while what can be shown is still planned. */
  readonly of: number | null;
}

/** Null where no check is under way that takes its time: with the reporting line alone there is none. */
export async function auditProgress(member: Member, diagnosticId: string): Promise<AuditProgress | null> {
  const progress = await inOrganizationOf(member, (trx) => releaseAuditProgress(trx, diagnosticId));
  return progress && { done: progress.done, of: progress.items };
}
