import type { Generated } from "kysely";

/** A customer. Its id is the tenant key of every other table. */
export interface OrganizationTable {
  organization_id: string;
  name: string;
  /** BCP 47; what mails and pages fall back to before English. */
  locale: Generated<string>;
  /** Raised by every change of the roster. Whoever changes it locks this row first. */
  roster_revision: Generated<number>;
  /** Whom letters come from; each null for the installation's own. */
  sender_name: string | null;
  sender_address: string | null;
  /** Where answers to letters go; null for the sender. */
  reply_to: string | null;
  /** What files that are taken away are drawn in: six hexadecimal digits in lower case; null for the product's own. */
  colour: string | null;
  created_at: Generated<Date>;
}
