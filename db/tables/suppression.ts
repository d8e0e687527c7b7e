import type { Generated } from "kysely";

/** An address that nothing is sent to, because a letter came back for good or was reported as unwanted. */
export interface SuppressionTable {
  organization_id: string;
  /** In lower case. */
  address: string;
  reason: "bounced" | "complained";
  /** What the receiving server said, without the address. */
  detail: string | null;
  /**
   * Whether a letter that HR knows of was the cause. A reminder's cause is not told: it would tell who was reminded, and so
   * who had not answered.
   */
  told: boolean;
  created_at: Generated<Date>;
}
