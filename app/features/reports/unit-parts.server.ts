import type { OrganizationTransaction } from "#db/client.server.ts";
import { partsBelow } from "#db/queries/participants.ts";
import type { Release } from "../confidentiality/released.ts";
import type { PartName } from "./heat-parts.ts";

/** Parts of all the given units together. */
const MOST_PARTS = 20_000;

/** The parts that units consist of, each unit's by name; `null` as a unit stands for everyone. Who may see them is asked before. */
export async function unitParts(
  trx: OrganizationTransaction,
  { release, diagnosticId, units }: { release: Release; diagnosticId: string; units: readonly (string | null)[] },
): Promise<PartName[]> {
  const known = keptNames.get(release) ?? new Map<string | null, readonly PartName[]>();
  keptNames.set(release, known);
  const missing = units.filter((unit) => !known.has(unit));
  if (missing.length > 0) {
    const rows = await partsBelow(trx, {
      diagnosticId,
      heads: missing.filter((unit) => unit !== null),
      top: missing.includes(null),
      limit: MOST_PARTS,
    });
    const names = rows.map(({ external_id: id, of, name, divided }) => ({ id, of, name, divided }));
    const byUnit = Map.groupBy(names, ({ of }) => of);
    if (known.size > MOST_KEPT) known.clear();
    for (const unit of missing) known.set(unit, byUnit.get(unit) ?? []);
  }
  return [...new Set(units)].flatMap((unit) => known.get(unit) ?? []);
}

/**
 * The tree of a diagnostic is frozen before it has a release, so that names are read once for as long as the release is kept. A
 * release belongs to one diagnostic of one organisation.
 */
const keptNames = new WeakMap<Release, Map<string | null, readonly PartName[]>>();
/** Units of which the names of the parts are kept. */
const MOST_KEPT = 2000;
