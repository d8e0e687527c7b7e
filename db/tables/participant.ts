import type { Json } from "./json.ts";

/** The roster of one diagnostic as it stood at launch. Never changed after, whatever the organisation chart does. */
export interface ParticipantTable {
  organization_id: string;
  diagnostic_id: string;
  participant_id: string;
  person_id: string;
  external_id: string;
  name: string;
  email: string | null;
  locale: string | null;
  tier: string;
  /** A participant id; null at the top. */
  manager_id: string | null;
  attributes: Json<Record<string, string>>;
  /** Why this person got no invitation (a code of the studio catalogue), null if invited. */
  not_invited: string | null;
  /** SHA-256 of the answer link's token; null if not invited. The token itself is stored nowhere. */
  token_hash: Uint8Array | null;
}
