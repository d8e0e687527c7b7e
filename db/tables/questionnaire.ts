import type { Generated } from "kysely";
import type { Questionnaire } from "#app/features/questionnaires/questionnaire-schema.ts";
import type { Json } from "./json.ts";

/** A questionnaire version as launched. Rows never change; the built-in ones are copied here when first used. */
export interface QuestionnaireTable {
  organization_id: string;
  questionnaire_id: string;
  /** The questionnaire's own id, for example `strategy-to-field`. */
  key: string;
  version: number;
  content: Json<Questionnaire>;
  /** SHA-256 of the canonical JSON, hex. */
  content_hash: string;
  created_at: Generated<Date>;
}
