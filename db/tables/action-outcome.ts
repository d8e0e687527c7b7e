import type { Generated } from "kysely";

/** What the owner of an action decided once a pulse was seen, or without one. */
export interface ActionOutcomeTable {
  organization_id: string;
  plan_id: string;
  action_id: string;
  decision: "closed" | "continued" | "replaced";
  /** Null where no release can tell whether it was noticed. */
  result: "doneNoticed" | "doneUnnoticed" | "notDone" | null;
  /** Null where it was decided without one. */
  pulse_diagnostic_id: string | null;
  /** What the owner says of it; may be empty. */
  word: Generated<string>;
  decided_on: string;
  revision: Generated<number>;
}
