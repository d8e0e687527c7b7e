import type { Generated } from "kysely";
import type { Json } from "./json.ts";

/** Answers while the diagnostic is open, tied to their participant so that they can be resumed, changed or withdrawn. */
export interface ResponseTable {
  organization_id: string;
  diagnostic_id: string;
  participant_id: string;
  /** In the order of `answerSlots`, as given; null where not answered. */
  answers: (number | null)[];
  /** Item id to text, only non-empty ones. */
  comments: Json<Record<string, string>>;
  submitted: Generated<boolean>;
  saved_at: Generated<Date>;
}
