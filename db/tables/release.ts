import type { Generated } from "kysely";
import type { AuditFile } from "#app/features/confidentiality/audit-file-schema.ts";
import type { ReleaseDocument } from "#app/features/confidentiality/release-schema.ts";
import type { Json } from "./json.ts";

/** What passed the gate at close. Computed once, never changed; every report reads only this. */
export interface ReleaseTable {
  organization_id: string;
  diagnostic_id: string;
  document: Json<ReleaseDocument>;
  document_hash: string;
  /** What the full proof needs beside the document. Tells who answered, so no page and no export reads it. */
  audit_file: Json<AuditFile>;
  method_version: string;
  created_at: Generated<Date>;
}
