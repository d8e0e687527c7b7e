import type { ActionOutcomeTable } from "./tables/action-outcome.ts";
import type { AnswerCodeTable } from "./tables/answer-code.ts";
import type { AuditEventTable } from "./tables/audit-event.ts";
import type { CoachingLetterTable } from "./tables/coaching-letter.ts";
import type { DeliveryBatchTable, DeliveryTable } from "./tables/delivery.ts";
import type { DiagnosticTable } from "./tables/diagnostic.ts";
import type {
  ExpectationAgreementTable,
  ExpectationCheckInTable,
  ExpectationPairTable,
  ExpectationRevisionTable,
  ExpectationTable,
} from "./tables/expectation.ts";
import type { FormerPersonTable } from "./tables/former-person.ts";
import type { MailEventTable } from "./tables/mail-event.ts";
import type { MemberTable } from "./tables/member.ts";
import type { OrganizationTable } from "./tables/organization.ts";
import type { ParticipantTable } from "./tables/participant.ts";
import type { ParticipationCountTable } from "./tables/participation-count.ts";
import type { PersonTable } from "./tables/person.ts";
import type { ActionEventTable, ActionNoteTable, ActionOwnerTable, ActionTable, PlanTable } from "./tables/plan.ts";
import type { PublicationTable } from "./tables/publication.ts";
import type { QuestionnaireTable } from "./tables/questionnaire.ts";
import type { QuestionnaireDraftTable } from "./tables/questionnaire-draft.ts";
import type { ReleaseTable } from "./tables/release.ts";
import type { ReleaseAuditTable } from "./tables/release-audit.ts";
import type { ReminderRefusalTable } from "./tables/reminder-refusal.ts";
import type { ResponseTable } from "./tables/response.ts";
import type { MeetingTable, RhythmChoiceTable, RhythmClockTable } from "./tables/rhythm.ts";
import type { RosterBeforeTable } from "./tables/roster-before.ts";
import type { RosterImportTable } from "./tables/roster-import.ts";
import type { SealedCommentTable, SealedResponseTable } from "./tables/sealed-response.ts";
import type { SuppressionTable } from "./tables/suppression.ts";
import type { ViewShareTable } from "./tables/view-share.ts";
import type { VoiceHeldTable, VoiceTable, VoiceTopicTable } from "./tables/voice.ts";

/** Every table the application's role can reach. The accounts library's tables are not among them. */
export interface Schema {
  voice_topic: VoiceTopicTable;
  voice: VoiceTable;
  voice_held: VoiceHeldTable;
  action_outcome: ActionOutcomeTable;
  organization: OrganizationTable;
  member: MemberTable;
  person: PersonTable;
  former_person: FormerPersonTable;
  roster_import: RosterImportTable;
  roster_before: RosterBeforeTable;
  questionnaire: QuestionnaireTable;
  questionnaire_draft: QuestionnaireDraftTable;
  diagnostic: DiagnosticTable;
  participant: ParticipantTable;
  answer_code: AnswerCodeTable;
  participation_count: ParticipationCountTable;
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
  expectation_pair: ExpectationPairTable;
  expectation: ExpectationTable;
  expectation_revision: ExpectationRevisionTable;
  expectation_agreement: ExpectationAgreementTable;
  expectation_check_in: ExpectationCheckInTable;
  meeting: MeetingTable;
  rhythm_choice: RhythmChoiceTable;
  rhythm_clock: RhythmClockTable;
  coaching_letter: CoachingLetterTable;
  action_owner: ActionOwnerTable;
  action_event: ActionEventTable;
  view_share: ViewShareTable;
  audit_event: AuditEventTable;
}
