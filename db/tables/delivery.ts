import type { Generated } from "kysely";

/** One message to one participant. */
export interface DeliveryTable {
  organization_id: string;
  diagnostic_id: string;
  delivery_id: string;
  participant_id: string;
  /** `link`: the answer link once more, for somebody who asked for it. `cancellation`: there will be no results. */
  kind: "invitation" | "link" | "reminder" | "cancellation";
  /** Of a reminder: the round it belongs to, 0 for one that HR asked for at once. 0 for every other kind. */
  round: Generated<number>;
  /**
   * `sending`: handed over, outcome not known yet. `sent`: the provider took it. `delivered`, `bounced`, `complained`: what it
   * said of it afterwards. `unconfirmed`: perhaps sent, and not repeated unless somebody decides so. `dropped`: not needed any more.
   */
  state: "queued" | "sending" | "sent" | "delivered" | "bounced" | "complained" | "failed" | "unconfirmed" | "dropped";
  provider: "resend" | "smtp" | "outbox" | null;
  /** The provider's message id. */
  provider_id: string | null;
  /** The batch it was last handed over in; null before. */
  batch_id: string | null;
  /** Whether it goes in a batch of its own, because one that it was in was refused as a whole. */
  alone: Generated<boolean>;
  attempts: Generated<number>;
  /** What the provider said, without the address; null when nothing is wrong. */
  problem: string | null;
  created_at: Generated<Date>;
  changed_at: Generated<Date>;
  sent_at: Date | null;
}

/** Letters that are handed over together, until what became of them is known. */
export interface DeliveryBatchTable {
  organization_id: string;
  diagnostic_id: string;
  /** The idempotency key at the provider. */
  batch_id: string;
  provider: "resend" | "smtp" | "outbox";
  /** SHA-256 of everything that is handed over: a repeat with another content would be refused. */
  content_hash: string;
  /** Whether the provider may have accepted it. */
  in_doubt: Generated<boolean>;
  formed_at: Generated<Date>;
  /** When a worker last took it. */
  taken_at: Generated<Date>;
}
