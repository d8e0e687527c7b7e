import type { Generated } from "kysely";

/** The short code in a participant's letter, for computers that others use. Written at launch, and replaced with the link. */
export interface AnswerCodeTable {
  organization_id: string;
  diagnostic_id: string;
  participant_id: string;
  /** HMAC-SHA256 of the code under a key of the installation: a copy of the database alone does not give the codes away. */
  code_hash: Uint8Array;
  /** The participant's link_version: which of their links it opens. */
  link_version: Generated<number>;
}
