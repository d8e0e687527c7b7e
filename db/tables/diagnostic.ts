import type { ColumnType, Generated } from "kysely";
import type { Audience } from "#app/features/diagnostics/audience-schema.ts";
import type { PrivacyContract } from "#app/features/diagnostics/privacy-contract-schema.ts";
import type { PublishAt } from "#app/features/diagnostics/publish-at.ts";
import type { Reminder } from "#app/features/diagnostics/reminder-schema.ts";
import type { DiagnosticState } from "#app/features/diagnostics/states.ts";
import type { Json, JsonParameter } from "./json.ts";

/** A questionnaire put to a frozen roster. */
export interface DiagnosticTable {
  organization_id: string;
  diagnostic_id: string;
  name: string;
  questionnaire_id: string;
  state: DiagnosticState;
  audience: Json<Audience>;
  /** Null while a draft has no schedule. */
  opens_at: Date | null;
  closes_at: Date | null;
  /** IANA name: how the schedule was entered and is shown. */
  time_zone: string;
  contract: Json<PrivacyContract>;
  /** SHA-256 of the canonical contract, set at launch, null before. */
  contract_hash: string | null;
  /** The closed diagnostic a pulse is compared with; null for a first measurement. */
  baseline_diagnostic_id: string | null;
  /** When the one reminder run was started; null before. */
  reminded_at: Date | null;
  /** What goes to whoever has not answered, in the order of the rounds; a new draft has the usual three. */
  reminders: ColumnType<Reminder[], JsonParameter<Reminder[]> | undefined, JsonParameter<Reminder[]>>;
  /** When each audience is to be shown the release, by audience; what was shown stands in `publication`. */
  publish_at: ColumnType<PublishAt, JsonParameter<PublishAt> | undefined, JsonParameter<PublishAt>>;
  /** The closing time that was promised at launch, where more time was given since; else null. */
  first_closes_at: Date | null;
  /** What those who were invited were told when it was cancelled; null where nobody had been invited or it was not. */
  cancel_text: string | null;
  created_by: string;
  created_at: Generated<Date>;
  launched_at: Date | null;
  closed_at: Date | null;
  published_at: Date | null;
}
