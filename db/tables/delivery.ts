import type { Generated } from "kysely";

/** One message to one participant. */
export interface DeliveryTable {
  organization_id: string;
  diagnostic_id: string;
  delivery_id: string;
  participant_id: string;
  kind: "invitation" | "reminder";
  /** `sending`: handed over, outcome not known yet. `unconfirmed`: a crash left it unknown and the provider cannot tell. `dropped`: not needed any more. */
  state: "queued" | "sending" | "sent" | "failed" | "unconfirmed" | "dropped";
  provider: "resend" | "smtp" | "outbox" | null;
  /** The provider's message id. */
  provider_id: string | null;
  attempts: Generated<number>;
  /** What the provider said, without the address; null when nothing is wrong. */
  problem: string | null;
  created_at: Generated<Date>;
  changed_at: Generated<Date>;
  sent_at: Date | null;
}
