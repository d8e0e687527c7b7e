import type { Generated } from "kysely";
import type { ActionReason, ActionTarget } from "#app/features/plans/action-schema.ts";
import type { Json } from "./json.ts";

/** The action plan of one manager after one diagnostic. */
export interface PlanTable {
  organization_id: string;
  diagnostic_id: string;
  plan_id: string;
  owner_person_id: string;
  owner_participant_id: string;
  created_at: Generated<Date>;
}

/** One coaching or communication action of a plan. At most three of a plan are accepted at a time. */
export interface ActionTable {
  organization_id: string;
  plan_id: string;
  action_id: string;
  play_id: string;
  kind: "coaching" | "communication";
  position: number;
  theme_id: string;
  item_id: string;
  status: "proposed" | "accepted" | "done" | "replaced";
  title: string;
  steps: Json<string[]>;
  target: Json<ActionTarget>;
  reason: Json<ActionReason>;
  /** A calendar day, `YYYY-MM-DD`. */
  due_on: string;
  /** Whether the owner lets the team see it on "What you told us". */
  shared: Generated<boolean>;
  /** Who carries it out; the plan's owner unless changed. */
  owner_name: string;
  /** Counts changes, so that two tabs cannot overwrite each other unseen. */
  revision: Generated<number>;
  created_at: Generated<Date>;
  changed_at: Generated<Date>;
}

export interface ActionNoteTable {
  organization_id: string;
  plan_id: string;
  action_id: string;
  action_note_id: string;
  author_name: string;
  text: string;
  created_at: Generated<Date>;
}
