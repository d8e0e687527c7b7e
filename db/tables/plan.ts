import type { Generated } from "kysely";
import type {
  ActionEventDetail,
  ActionEventKind,
  ActionReason,
  ActionTarget,
} from "#app/features/plans/action-schema.ts";
import type { Json } from "./json.ts";

/** What one owner does after one diagnostic. */
export interface PlanTable {
  organization_id: string;
  diagnostic_id: string;
  plan_id: string;
  /** `team`: of a manager, from their own team's result. `communication`: of a leader or HR, from the whole organisation's. */
  kind: Generated<"team" | "communication">;
  /** The manager on the roster; null for what is said. */
  owner_person_id: string | null;
  owner_participant_id: string | null;
  /** The account; null for a team's plan, which belongs to a person on the roster. */
  owner_user_id: string | null;
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
  /** Null where it is about no theme, such as how many answered. */
  theme_id: string | null;
  item_id: string | null;
  status: "proposed" | "accepted" | "done" | "replaced";
  /** What the owner wrote; null: the play's own words, in the reader's language. */
  title: string | null;
  steps: Json<string[]> | null;
  message: string | null;
  /** Null for what is said, which aims at being heard. */
  target: Json<ActionTarget> | null;
  reason: Json<ActionReason>;
  /** The day its first week begins, `YYYY-MM-DD`; null until it is taken up. */
  starts_on: string | null;
  /** A calendar day, `YYYY-MM-DD`. */
  due_on: string;
  /** How far it is, 0 to 100, as whoever carries it says. */
  percent: Generated<number>;
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

/** Somebody asked to carry an action along. They see the action, and nothing else of its owner's. */
export interface ActionOwnerTable {
  organization_id: string;
  plan_id: string;
  action_id: string;
  /** The accounts library's user id. */
  user_id: string;
  name: string;
  state: "asked" | "accepted" | "declined";
  asked_at: Generated<Date>;
  /** When they accepted or declined; null until then. Notes and history from before stay the owner's. */
  answered_at: Date | null;
}

/** Who changed what of an action, when. Added to only. */
export interface ActionEventTable {
  organization_id: string;
  plan_id: string;
  action_id: string;
  action_event_id: string;
  at: Generated<Date>;
  actor_name: string;
  kind: ActionEventKind;
  detail: Json<ActionEventDetail>;
}
