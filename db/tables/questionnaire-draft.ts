import type { Generated } from "kysely";
import type { Questionnaire } from "#app/features/questionnaires/questionnaire-schema.ts";
import type { Json } from "./json.ts";

/**
 * A questionnaire of the organisation's own as it is being written. Finishing it copies it into `questionnaire` as a version
 * that never changes; diagnostics hold versions, never this.
 */
export interface QuestionnaireDraftTable {
  organization_id: string;
  questionnaire_draft_id: string;
  /** The id that all its versions have, unique in the organisation and no built-in one's. */
  key: string;
  /** As versions are, but texts may still be missing, English ones too. Its own `version` is the one to be finished next. */
  content: Json<Questionnaire>;
  /** Raised by every change. */
  revision: Generated<number>;
  /** Keys of advice that somebody decided against. */
  dismissed: Json<readonly string[]>;
  created_by: string;
  created_at: Generated<Date>;
  changed_by: string;
  changed_at: Generated<Date>;
  /** Null while it is offered. */
  archived_at: Date | null;
}
