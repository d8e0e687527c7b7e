import type { Generated } from "kysely";
import type { Json } from "./json.ts";

/** An uploaded roster: first checked, then, if it has no errors and the user confirms, imported; the last one can be undone. */
export interface RosterImportTable {
  organization_id: string;
  roster_import_id: string;
  file_name: string;
  /** Of the uploaded bytes, hex. */
  sha256: string;
  state: "checked" | "imported" | "undone";
  /** What the check found: counts, encoding, errors and warnings. */
  outcome: Json<unknown>;
  /** The people as read, in the order of the file; emptied once imported. */
  people: Json<unknown>;
  /** The import that the roster stood at when this file was checked; null where there was none. */
  based_on: string | null;
  /** The uploaded bytes while they have repairs to offer, else null. */
  original: Uint8Array | null;
  /** The repairs of the file that were accepted. */
  repairs: Json<unknown>;
  /** How many joined, left, moved and changed; null until imported. */
  change: Json<unknown> | null;
  created_by: string;
  created_at: Generated<Date>;
  imported_by: string | null;
  imported_at: Date | null;
  /** The roster's revision that importing made; null until imported. */
  imported_revision: number | null;
  /** Whether `roster_before` holds the roster as it stood before this import. */
  before_kept: Generated<boolean>;
  undone_by: string | null;
  undone_at: Date | null;
}
