import type { Json } from "./json.ts";

/** Someone who left the roster, as they last stood on it: who comes back under the same employee id is the same person. */
export interface FormerPersonTable {
  organization_id: string;
  external_id: string;
  person_id: string;
  name: string;
  email: string | null;
  locale: string | null;
  tier: string;
  /** A person id, perhaps of somebody who left too. */
  manager_id: string | null;
  attributes: Json<Record<string, string>>;
  left_at: Date;
}
