import type { OrganizationTransaction } from "#db/client.server.ts";
import { findDiagnostic } from "#db/queries/diagnostics.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { type HeatAddress, heatAddress } from "./heat-address.ts";
import type { PartName } from "./heat-parts.ts";
import { releaseFor, type StoredRelease } from "./stored-release.server.ts";
import { unitParts } from "./unit-parts.server.ts";
import { headsInScope, unitScope } from "./unit-scope.server.ts";
import type { ViewedRelease } from "./viewed-release.server.ts";

/** A release, the part of the organisation it is looked at for, and what the address asks for. */
export interface ViewedHeatmap extends Omit<ViewedRelease, "parts"> {
  readonly address: HeatAddress;
  /** The parts of the unit and of those that are open in it, by name. */
  readonly parts: readonly PartName[];
  /** The wave this one repeats: null where there is none, and its release null where it is not asked for or may not be seen. */
  readonly earlier: EarlierWave | null;
}

export interface EarlierWave {
  readonly name: string;
  readonly stored: StoredRelease | null;
  /** The heads whose parts the viewer may look at in that wave, which stood elsewhere then perhaps; null for all. */
  readonly heads: ReadonlySet<string> | null;
}

/** What a heatmap starts from; null for a release or unit that the viewer may not see, or that is not there. */
export function viewedHeatmap(
  member: Member,
  { diagnosticId, search }: { diagnosticId: string; search: URLSearchParams },
): Promise<ViewedHeatmap | null> {
  return inOrganizationOf(member, async (trx: OrganizationTransaction) => {
    const stored = await releaseFor(trx, { member, diagnosticId, audience: "executive" });
    const scope = stored && (await unitScope(trx, { member, diagnosticId, wanted: search.get("unit") }));
    if (!stored || !scope) return null;
    const address = heatAddress(search, stored);
    // A scope without units is one that the viewer may not look inside, or that has none.
    const names =
      address.by === null && scope.units.length > 0
        ? await unitParts(trx, { release: stored.release, diagnosticId, units: shownUnits(scope.unit, address) })
        : [];
    const earlier = await earlierWave(trx, { member, diagnosticId, wanted: address.compare });
    return { ...stored, scope, address, parts: names, earlier };
  });
}

/** What is open is shown only where it lies inside the unit: `partWindow` goes down from there. */
function shownUnits(unit: string | null, { view, open }: HeatAddress): (string | null)[] {
  return view === "parts" ? [unit, ...open] : [unit];
}

async function earlierWave(
  trx: OrganizationTransaction,
  { member, diagnosticId, wanted }: { member: Member; diagnosticId: string; wanted: boolean },
): Promise<EarlierWave | null> {
  const baselineId = (await findDiagnostic(trx, diagnosticId))?.baseline_diagnostic_id ?? null;
  const baseline = baselineId === null ? null : await findDiagnostic(trx, baselineId);
  if (!baseline) return null;
  const { diagnostic_id: id, name } = baseline;
  const stored = wanted ? await releaseFor(trx, { member, diagnosticId: id, audience: "executive" }) : null;
  return { name, stored, heads: stored && (await headsInScope(trx, { member, diagnosticId: id })) };
}
