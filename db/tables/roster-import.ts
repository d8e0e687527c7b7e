import type { Generated } from "kysely";
import type { Json } from "./json.ts";

/** An uploaded roster: first checked, then, if it has no errors and the user confirms, imported. */
export interface RosterImportTable {
  organization_id: string;
  roster_import_id: string;
  file_name: string;
  /** Of the uploaded bytes, hex. */
  sha256: string;
  state: "checked" | "imported";
  /** What the check found: counts, encoding, errors and warnings. */
  outcome: Json<unknown>;
  /** The people as read, in the order of the file; emptied once imported. */
  people: Json<unknown>;
  /** The import that the roster stood at when this file was checked; null where there was none. */
  based_on: string | null;
  created_by: string;
  created_at: Generated<Date>;
  imported_at: Date | null;
}
