import type { OrganizationTransaction } from "#db/client.server.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { releaseFor, type StoredRelease } from "./stored-release.server.ts";
import { unitParts } from "./unit-parts.server.ts";
import { type UnitScope, unitScope } from "./unit-scope.server.ts";

/** A release and the part of the organisation that it is looked at for. */
export interface ViewedRelease extends StoredRelease {
  readonly scope: UnitScope;
  /** Every part that the unit consists of, by name, where the viewer may see them. */
  readonly parts: readonly { readonly id: string; readonly name: string }[];
}

/** What an insights page starts from; null for a release or unit that the viewer may not see, or that is not there. */
export function viewedRelease(
  member: Member,
  { diagnosticId, wanted }: { diagnosticId: string; wanted: string | null },
): Promise<ViewedRelease | null> {
  return inOrganizationOf(member, async (trx: OrganizationTransaction) => {
    const stored = await releaseFor(trx, { member, diagnosticId, audience: "executive" });
    const scope = stored && (await unitScope(trx, { member, diagnosticId, wanted }));
    if (!stored || !scope) return null;
    // A scope without units is one that the viewer may not look inside, or that has none.
    const units = scope.units.length > 0 ? [scope.unit] : [];
    const parts = await unitParts(trx, { release: stored.release, diagnosticId, units });
    return { ...stored, scope, parts };
  });
}
