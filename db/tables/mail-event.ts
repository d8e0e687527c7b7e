import type { Generated } from "kysely";

/** A report of the provider that was taken in, so that it is taken in once. */
export interface MailEventTable {
  organization_id: string;
  /** The report's own id, given by the provider. */
  mail_event_id: string;
  diagnostic_id: string;
  delivery_id: string;
  received_at: Generated<Date>;
}
