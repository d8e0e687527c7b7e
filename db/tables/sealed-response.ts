import type { Generated } from "kysely";
import type { Json } from "./json.ts";

/** Answers after close, rewritten in random order. Confidential ones cannot be joined to a person by key, order or time. */
export interface SealedResponseTable {
  organization_id: string;
  diagnostic_id: string;
  sealed_response_id: Generated<string>;
  tier: string;
  /** The participant who wrote it, only where the contract says `attributed`; else null. */
  author_id: string | null;
  /** The participant whom the author reports to; null for attributed answers and at the top. */
  manager_id: string | null;
  /** Values of the contract's further axes, and of no other attribute. */
  segments: Json<Record<string, string>>;
  answers: (number | null)[];
}

/** A comment after close, apart from the scores and from the other comments of its author. */
export interface SealedCommentTable {
  organization_id: string;
  diagnostic_id: string;
  sealed_comment_id: Generated<string>;
  tier: string;
  manager_id: string | null;
  item_id: string;
  text: string;
}
