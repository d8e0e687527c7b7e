import type { Json } from "./json.ts";

/** The roster as it stood before the last import, for taking that import back. Written anew by every import. */
export interface RosterBeforeTable {
  organization_id: string;
  person_id: string;
  external_id: string;
  name: string;
  email: string | null;
  locale: string | null;
  tier: string;
  manager_id: string | null;
  attributes: Json<Record<string, string>>;
  created_at: Date;
  search: string;
}
