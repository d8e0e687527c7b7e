import type { Generated } from "kysely";
import type { LetterContent } from "#app/features/plans/rhythm/letter-content-schema.ts";
import type { Json } from "./json.ts";

/** A letter to one person about their own expectations, plan and actions, or an action they are asked to carry along. */
export interface CoachingLetterTable {
  organization_id: string;
  letter_id: string;
  /** Null: an account that is not on the roster, asked to carry an action along. */
  person_id: string | null;
  /** Whom it was written to, in lower case. A link in it opens nothing once the roster has another address. */
  address: string;
  /** `plan`: the own plan is made. `carry`: somebody asks to carry an action along. */
  kind: "nudge" | "proposal" | "plan" | "carry";
  /**
   * What there is one letter of: the Monday of a nudge's week; a pair and a day for what waits for an answer; the diagnostic of a
   * plan; an action, an account and a day for whom it is asked.
   */
  about: string;
  /** What it says, as it was when it was written, so that a repeat is the same; emptied once it is settled. */
  content: Json<LetterContent>;
  /** `unconfirmed`: perhaps sent, and not repeated. `dropped`: not wanted any more. */
  state: Generated<"queued" | "sending" | "sent" | "failed" | "unconfirmed" | "dropped">;
  attempts: Generated<number>;
  /** The batch it was last handed over in, which is the idempotency key at the provider; null before. */
  batch_id: string | null;
  /** SHA-256 of everything in the batch. */
  batch_hash: string | null;
  /** Whether the provider may have accepted the batch. */
  in_doubt: Generated<boolean>;
  /** Whether it goes in a batch of its own, because one that it was in was refused as a whole. */
  alone: Generated<boolean>;
  formed_at: Date | null;
  taken_at: Date | null;
  provider: "resend" | "smtp" | "outbox" | null;
  provider_id: string | null;
  /** What the provider said, without the address; null when nothing is wrong. */
  problem: string | null;
  created_at: Generated<Date>;
  sent_at: Date | null;
}
