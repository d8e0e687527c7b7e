import type { Generated } from "kysely";
import type { Json } from "./json.ts";

/** Who did what to what, when. The application may add rows and read them, nothing else. */
export interface AuditEventTable {
  organization_id: string;
  audit_event_id: string;
  at: Generated<Date>;
  /** A user id, `worker`, or `command line`. */
  actor: string;
  /** For example `diagnostic.launched`. */
  action: string;
  /** For example `diagnostic:<id>`. */
  subject: string;
  /** Counts and ids; never an answer, never a name. */
  detail: Json<Record<string, unknown>>;
}
