import type { Generated } from "kysely";
import type { Audience } from "#app/features/diagnostics/audience-schema.ts";
import type { PrivacyContract } from "#app/features/diagnostics/privacy-contract-schema.ts";
import type { DiagnosticState } from "#app/features/diagnostics/states.ts";
import type { Json } from "./json.ts";

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
  created_by: string;
  created_at: Generated<Date>;
  launched_at: Date | null;
  closed_at: Date | null;
  published_at: Date | null;
}
