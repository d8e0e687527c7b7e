import type { Generated } from "kysely";
import type { ReleaseDocument } from "#app/features/confidentiality/release-schema.ts";
import type { Json } from "./json.ts";

/** What passed the gate at close. Computed once, never changed; every report reads only this. */
export interface ReleaseTable {
  organization_id: string;
  diagnostic_id: string;
  document: Json<ReleaseDocument>;
  document_hash: string;
  method_version: string;
  created_at: Generated<Date>;
}
