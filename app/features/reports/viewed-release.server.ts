import type { OrganizationTransaction } from "#db/client.server.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { releaseFor, type StoredRelease } from "./stored-release.server.ts";
import { type UnitScope, unitScope } from "./unit-scope.server.ts";

/** A release and the part of the organisation that it is looked at for. */
export interface ViewedRelease extends StoredRelease {
  readonly scope: UnitScope;
}

/** What an insights page starts from; null for a release or unit that the viewer may not see, or that is not there. */
export function viewedRelease(
  member: Member,
  { diagnosticId, wanted }: { diagnosticId: string; wanted: string | null },
): Promise<ViewedRelease | null> {
  return inOrganizationOf(member, async (trx: OrganizationTransaction) => {
    const stored = await releaseFor(trx, { member, diagnosticId, audience: "executive" });
    const scope = stored && (await unitScope(trx, { member, diagnosticId, wanted }));
    return stored && scope ? { ...stored, scope } : null;
  });
}
