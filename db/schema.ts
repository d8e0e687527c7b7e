import type { AuditEventTable } from "./tables/audit-event.ts";
import type { DeliveryBatchTable, DeliveryTable } from "./tables/delivery.ts";
import type { DiagnosticTable } from "./tables/diagnostic.ts";
import type { FormerPersonTable } from "./tables/former-person.ts";
import type { MailEventTable } from "./tables/mail-event.ts";
import type { MemberTable } from "./tables/member.ts";
import type { OrganizationTable } from "./tables/organization.ts";
import type { ParticipantTable } from "./tables/participant.ts";
import type { PersonTable } from "./tables/person.ts";
import type { ActionNoteTable, ActionTable, PlanTable } from "./tables/plan.ts";
import type { PublicationTable } from "./tables/publication.ts";
import type { QuestionnaireTable } from "./tables/questionnaire.ts";
import type { ReleaseTable } from "./tables/release.ts";
import type { ReleaseAuditTable } from "./tables/release-audit.ts";
import type { ReminderRefusalTable } from "./tables/reminder-refusal.ts";
import type { ResponseTable } from "./tables/response.ts";
import type { RosterBeforeTable } from "./tables/roster-before.ts";
import type { RosterImportTable } from "./tables/roster-import.ts";
import type { SealedCommentTable, SealedResponseTable } from "./tables/sealed-response.ts";
import type { SuppressionTable } from "./tables/suppression.ts";

/** Every table the application's role can reach. The accounts library's tables are not among them. */
export interface Schema {
  organization: OrganizationTable;
  member: MemberTable;
  person: PersonTable;
  former_person: FormerPersonTable;
  roster_import: RosterImportTable;
  roster_before: RosterBeforeTable;
  questionnaire: QuestionnaireTable;
  diagnostic: DiagnosticTable;
  participant: ParticipantTable;
  delivery: DeliveryTable;
  delivery_batch: DeliveryBatchTable;
  mail_event: MailEventTable;
  suppression: SuppressionTable;
  reminder_refusal: ReminderRefusalTable;
  response: ResponseTable;
  sealed_response: SealedResponseTable;
  sealed_comment: SealedCommentTable;
  release: ReleaseTable;
  release_audit: ReleaseAuditTable;
  publication: PublicationTable;
  plan: PlanTable;
  action: ActionTable;
  action_note: ActionNoteTable;
  audit_event: AuditEventTable;
}
