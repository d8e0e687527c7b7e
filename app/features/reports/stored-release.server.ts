import type { OrganizationTransaction } from "#db/client.server.ts";
import { findRelease, listPublished } from "#db/queries/releases.ts";
import { type Release, readRelease } from "../confidentiality/released.ts";
import { writtenDay } from "../diagnostics/written-time.ts";
import { may } from "../organizations/roles.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";

/** A release with what a page says about it. */
export interface StoredRelease {
  readonly diagnosticId: string;
  readonly name: string;
  readonly closedAt: Date | null;
  readonly publishedAt: Date | null;
  readonly questionnaire: Questionnaire;
  readonly release: Release;
}

/**
 * The release of a diagnostic that the member may see; null when there is none. Before it is published only whoever
 * reviews releases may. Throws `AlteredRelease` when what is stored is not what was released.
 */
export async function storedRelease(member: Member, diagnosticId: string): Promise<StoredRelease | null> {
  return inOrganizationOf(member, (trx) => releaseFor(trx, { member, diagnosticId }));
}

/** The same inside a transaction that reads more. */
export async function releaseFor(
  trx: OrganizationTransaction,
  { member, diagnosticId }: { member: Member; diagnosticId: string },
): Promise<StoredRelease | null> {
  const row = await findRelease(trx, diagnosticId);
  if (!row) return null;
  const published = row.state === "published" || row.state === "archived";
  if (!published && !may(member.roles, "release.review")) return null;
  return {
    diagnosticId: row.diagnostic_id,
    name: row.name,
    closedAt: row.closed_at,
    publishedAt: row.published_at,
    questionnaire: row.content,
    release: readRelease(row.document),
  };
}

/** The published diagnostics of the member's organisation, newest first, at most 50, with the day they closed in words. */
export function publishedDiagnostics(member: Member) {
  return inOrganizationOf(member, async (trx) => {
    const rows = await listPublished(trx, { limit: 50 });
    return rows.map(({ diagnostic_id, name, closed_at }) => ({
      id: diagnostic_id,
      name,
      closed: writtenDay(closed_at),
    }));
  });
}
