import type { Generated } from "kysely";
import type { Json } from "./json.ts";

/** Someone on the current roster. Diagnostics never read this table after launch: they read `participant`. */
export interface PersonTable {
  organization_id: string;
  person_id: string;
  /** The customer's employee id. */
  external_id: string;
  name: string;
  /** Null: cannot be invited, cannot sign in. */
  email: string | null;
  /** BCP 47, or null for the organisation's language. */
  locale: string | null;
  /** A tier id; in the built-in questionnaire executive, manager or rep. */
  tier: string;
  /** Null at the top. */
  manager_id: string | null;
  /** Every further column of the import, by its header. */
  attributes: Json<Record<string, string>>;
  created_at: Generated<Date>;
  /** Name, employee id and address as `searchText` folds them. */
  search: string;
}
