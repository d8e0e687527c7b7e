import type { Generated } from "kysely";
import type { VoiceKind } from "#app/features/plans/voice/voice-kinds.ts";

/** One thing that was raised, by one or by many, and what leaders answered. */
export interface VoiceTopicTable {
  organization_id: string;
  topic_id: string;
  kind: VoiceKind;
  /** The option of the priority question and its words at that time; null for none. */
  priority_id: string | null;
  priority_label: string | null;
  /** The Monday of the week in which it was first raised, `YYYY-MM-DD`. */
  week: string;
  state: Generated<"open" | "seen" | "answered">;
  /** What was said, in the words of whoever answers: everybody reads these, and nobody the raisers' own. Null until answered. */
  said: string | null;
  answer: string | null;
  /** Names of leaders are no secret; null until answered. */
  answered_by: string | null;
  answered_on: string | null;
  /** The topic that it is the same thing as; null for one that stands for itself. */
  merged_into: string | null;
  revision: Generated<number>;
}

/** What one person raised. Without an author it has no time but the week, and was written together with others in random order. */
export interface VoiceTable {
  organization_id: string;
  voice_id: string;
  topic_id: string;
  /** Null once HR has removed the words. */
  text: string | null;
  /** Why; null while the words stand. */
  removed_why: string | null;
  /** Null: without a name. */
  author_person_id: string | null;
  /** The address that raised it by name, in lower case: whoever gets the place on the roster later does not read it as their own. */
  author_address: string | null;
  /** Without a name: the head below whom the author stands; null for the whole organisation. */
  area_head_id: string | null;
  /** SHA-256 of the author's person id with a random receipt that only the author has. */
  receipt_hash: Uint8Array;
  /** A Monday, `YYYY-MM-DD`. */
  week: string;
}

/** What was raised without a name this week: shown to nobody before the week is over. */
export interface VoiceHeldTable {
  organization_id: string;
  /** Another one each time the week's are mixed. */
  held_id: string;
  kind: VoiceKind;
  priority_id: string | null;
  priority_label: string | null;
  text: string;
  area_head_id: string | null;
  receipt_hash: Uint8Array;
  week: string;
}
