import type { PlacedInference } from "#app/features/confidentiality/engine-audit.ts";
import type { Json } from "./json.ts";

/**
 * How far the audit of a closed diagnostic is that has no release yet. Holds levels and counts, and no answer. Gone once the release
 * is stored.
 */
export interface ReleaseAuditTable {
  organization_id: string;
  diagnostic_id: string;
  /** What another version found is not gone on with. */
  method_version: string;
  /** Who works on it, for as long as it is held. */
  runner: string;
  held_until: Date;
  /** How many there are to audit; null until they are counted. */
  items: number | null;
  /** What was found of each item that is done, in the order in which they were finished. */
  audited: Json<PlacedInference[]>;
}
