import type { Generated } from "kysely";
import type { Json } from "./json.ts";

/**
 * The roster of one diagnostic as it stood at launch. Never changed after, whatever the organisation chart does, but for an
 * address that letters did not reach, and with it whether somebody without one is invited after all.
 */
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
  /** IANA name, from the roster; null where the roster has none: the diagnostic's own holds. */
  time_zone: string | null;
  /** When somebody was added who was not on the roster at launch; null for everybody else. */
  joined_at: Date | null;
  /** Why this person got no invitation (a code of the studio catalogue), null if invited. */
  not_invited: string | null;
  /** SHA-256 of the answer link's token; null if not invited. The token itself is stored nowhere. */
  token_hash: Uint8Array | null;
  /** How often the link was replaced: part of what the token is made from. */
  link_version: Generated<number>;
  /** When the address was last put right, null for never. What was answered before is not shown to whoever opens the new link. */
  address_changed_at: Date | null;
  /** Later than the diagnostic's closing time, for somebody who was given more time; null for everybody else. */
  extended_until: Date | null;
}
