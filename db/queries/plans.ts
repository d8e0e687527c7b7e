import { sql } from "kysely";
import type { ActionReason, ActionTarget } from "#app/features/plans/action-schema.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { json } from "#db/json.ts";

export interface NewAction {
  readonly actionId: string;
  readonly playId: string;
  readonly kind: "coaching" | "communication";
  readonly position: number;
  readonly themeId: string;
  readonly itemId: string;
  readonly title: string;
  readonly steps: string[];
  readonly target: ActionTarget;
  readonly reason: ActionReason;
  /** `YYYY-MM-DD`. */
  readonly dueOn: string;
  readonly ownerName: string;
}

interface PlanKey {
  readonly organizationId: string;
  readonly planId: string;
}

/** Keeps a manager's plan with its actions; does nothing and returns `false` when they have one for the diagnostic. */
export async function insertPlan(
  trx: OrganizationTransaction,
  plan: PlanKey & {
    diagnosticId: string;
    ownerPersonId: string;
    ownerParticipantId: string;
    actions: readonly NewAction[];
  },
): Promise<boolean> {
  const inserted = await trx
    .insertInto("plan")
    .values({
      organization_id: plan.organizationId,
      plan_id: plan.planId,
      diagnostic_id: plan.diagnosticId,
      owner_person_id: plan.ownerPersonId,
      owner_participant_id: plan.ownerParticipantId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("plan_id")
    .executeTakeFirst();
  if (!inserted) return false;
  if (plan.actions.length > 0) await insertActions(trx, plan, plan.actions);
  return true;
}

export async function insertActions(
  trx: OrganizationTransaction,
  { organizationId, planId }: PlanKey,
  actions: readonly NewAction[],
): Promise<void> {
  const rows = actions.map((action) => ({
    organization_id: organizationId,
    plan_id: planId,
    action_id: action.actionId,
    play_id: action.playId,
    kind: action.kind,
    position: action.position,
    theme_id: action.themeId,
    item_id: action.itemId,
    status: "proposed" as const,
    title: action.title,
    steps: json(action.steps),
    target: json(action.target),
    reason: json(action.reason),
    due_on: action.dueOn,
    owner_name: action.ownerName,
  }));
  await trx.insertInto("action").values(rows).execute();
}

/** The plan that a person owns after a diagnostic, or null. */
export async function findPlan(
  trx: OrganizationTransaction,
  { diagnosticId, personId }: { diagnosticId: string; personId: string },
) {
  const row = await trx
    .selectFrom("plan")
    .select(["plan_id", "created_at"])
    .where("diagnostic_id", "=", diagnosticId)
    .where("owner_person_id", "=", personId)
    .executeTakeFirst();
  return row ?? null;
}

const actionColumns = [
  "action_id",
  "plan_id",
  "play_id",
  "kind",
  "position",
  "theme_id",
  "item_id",
  "status",
  "title",
  "steps",
  "target",
  "reason",
  "due_on",
  "shared",
  "owner_name",
  "revision",
] as const;

/** The actions of a plan that were not replaced, in their order. */
export function listActions(trx: OrganizationTransaction, planId: string) {
  return trx
    .selectFrom("action")
    .select(actionColumns)
    .where("plan_id", "=", planId)
    .where("status", "!=", "replaced")
    .orderBy("position")
    .execute();
}

/** One action of a plan, or null. `lock` holds it until the transaction ends. */
export async function findAction(
  trx: OrganizationTransaction,
  { planId, actionId }: { planId: string; actionId: string },
  { lock = false } = {},
) {
  const row = await trx
    .selectFrom("action")
    .select(actionColumns)
    .where("plan_id", "=", planId)
    .where("action_id", "=", actionId)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  return row ?? null;
}

/** Changes an action that still has the given revision; `false` when somebody changed it meanwhile. */
export async function updateAction(
  trx: OrganizationTransaction,
  { planId, actionId, revision }: { planId: string; actionId: string; revision: number },
  change: {
    status?: "proposed" | "accepted" | "done" | "replaced";
    title?: string;
    steps?: string[];
    dueOn?: string;
    ownerName?: string;
    shared?: boolean;
  },
): Promise<boolean> {
  const result = await trx
    .updateTable("action")
    .set({
      ...(change.status ? { status: change.status } : {}),
      ...(change.title ? { title: change.title } : {}),
      ...(change.steps ? { steps: json(change.steps) } : {}),
      ...(change.dueOn ? { due_on: change.dueOn } : {}),
      ...(change.ownerName ? { owner_name: change.ownerName } : {}),
      ...(change.shared === undefined ? {} : { shared: change.shared }),
      revision: sql`revision + 1`,
      changed_at: sql`now()`,
    })
    .where("plan_id", "=", planId)
    .where("action_id", "=", actionId)
    .where("revision", "=", revision)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

export async function insertNote(
  trx: OrganizationTransaction,
  note: { organizationId: string; planId: string; actionId: string; noteId: string; authorName: string; text: string },
): Promise<void> {
  await trx
    .insertInto("action_note")
    .values({
      organization_id: note.organizationId,
      plan_id: note.planId,
      action_id: note.actionId,
      action_note_id: note.noteId,
      author_name: note.authorName,
      text: note.text,
    })
    .execute();
}

/** The notes of an action, newest first. */
export function listNotes(trx: OrganizationTransaction, { actionId, limit }: { actionId: string; limit: number }) {
  return trx
    .selectFrom("action_note")
    .select(["action_note_id", "author_name", "text", "created_at"])
    .where("action_id", "=", actionId)
    .orderBy("created_at", "desc")
    .limit(limit)
    .execute();
}

/** Actions of a diagnostic that their owners let everybody see, at most `limit`. */
export function listSharedActions(
  trx: OrganizationTransaction,
  { diagnosticId, limit }: { diagnosticId: string; limit: number },
) {
  return trx
    .selectFrom("action as a")
    .innerJoin("plan as p", (join) =>
      join.onRef("p.organization_id", "=", "a.organization_id").onRef("p.plan_id", "=", "a.plan_id"),
    )
    .select(["a.action_id", "a.play_id", "a.title", "a.steps", "a.theme_id", "a.status", "a.due_on", "a.owner_name"])
    .where("p.diagnostic_id", "=", diagnosticId)
    .where("a.shared", "=", true)
    .where("a.status", "in", ["accepted", "done"])
    .orderBy("a.due_on")
    .limit(limit)
    .execute();
}

/** How many actions of a diagnostic stand where: for leaders, who see counts and never whose. */
export function actionCounts(trx: OrganizationTransaction, diagnosticId: string) {
  return trx
    .selectFrom("action as a")
    .innerJoin("plan as p", (join) =>
      join.onRef("p.organization_id", "=", "a.organization_id").onRef("p.plan_id", "=", "a.plan_id"),
    )
    .select((eb) => ["a.status", eb.fn.countAll<number>().as("count")])
    .where("p.diagnostic_id", "=", diagnosticId)
    .where("a.status", "!=", "replaced")
    .groupBy("a.status")
    .execute();
}
