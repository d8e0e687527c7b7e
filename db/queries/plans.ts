import { type SqlBool, sql } from "kysely";
import type { ActionReason, ActionTarget } from "#app/features/plans/action-schema.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { json } from "#db/json.ts";

export interface NewAction {
  readonly actionId: string;
  readonly playId: string;
  readonly kind: "coaching" | "communication";
  readonly position: number;
  readonly themeId: string | null;
  readonly itemId: string | null;
  readonly target: ActionTarget | null;
  readonly reason: ActionReason;
  /** `YYYY-MM-DD`. */
  readonly dueOn: string;
  readonly ownerName: string;
}

interface PlanKey {
  readonly organizationId: string;
  readonly planId: string;
}

/** Whose plan it is: a manager on the roster for their team, or an account for what is said. */
export type PlanOwner =
  | { readonly kind: "team"; readonly personId: string; readonly participantId: string }
  | { readonly kind: "communication"; readonly userId: string };

/** Keeps a plan with its actions; does nothing and returns `false` when its owner has one for the diagnostic. */
export async function insertPlan(
  trx: OrganizationTransaction,
  plan: PlanKey & { diagnosticId: string; owner: PlanOwner; actions: readonly NewAction[] },
): Promise<boolean> {
  const { owner } = plan;
  const inserted = await trx
    .insertInto("plan")
    .values({
      organization_id: plan.organizationId,
      plan_id: plan.planId,
      diagnostic_id: plan.diagnosticId,
      kind: owner.kind,
      owner_person_id: owner.kind === "team" ? owner.personId : null,
      owner_participant_id: owner.kind === "team" ? owner.participantId : null,
      owner_user_id: owner.kind === "communication" ? owner.userId : null,
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
    target: action.target === null ? null : json(action.target),
    reason: json(action.reason),
    due_on: action.dueOn,
    owner_name: action.ownerName,
  }));
  await trx.insertInto("action").values(rows).execute();
}

/** The plan for their team that a person owns after a diagnostic, or null. */
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

/** The plan of what an account says after a diagnostic, or null. `lock` holds it until the transaction ends. */
export async function findCommunicationPlan(
  trx: OrganizationTransaction,
  { diagnosticId, userId }: { diagnosticId: string; userId: string },
  { lock = false } = {},
) {
  const row = await trx
    .selectFrom("plan")
    .select("plan_id")
    .where("diagnostic_id", "=", diagnosticId)
    .where("kind", "=", "communication")
    .where("owner_user_id", "=", userId)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  return row ?? null;
}

/** Holds a plan until the transaction ends, so that what is counted in it stays so. */
export async function holdPlan(trx: OrganizationTransaction, planId: string): Promise<void> {
  await trx.selectFrom("plan").select("plan_id").where("plan_id", "=", planId).forUpdate().execute();
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
  "message",
  "target",
  "reason",
  "starts_on",
  "due_on",
  "percent",
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
    .orderBy("created_at")
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

/** What a change sets; what is left out stays. `null` gives back the play's own words. */
export interface ActionColumns {
  readonly status?: "proposed" | "accepted" | "done" | "replaced";
  readonly title?: string | null;
  readonly steps?: string[] | null;
  readonly message?: string | null;
  readonly startsOn?: string | null;
  readonly dueOn?: string;
  readonly ownerName?: string;
  readonly percent?: number;
  readonly shared?: boolean;
}

/** Changes an action that still has the given revision; `false` when somebody changed it meanwhile. */
export async function updateAction(
  trx: OrganizationTransaction,
  { planId, actionId, revision }: { planId: string; actionId: string; revision: number },
  change: ActionColumns,
): Promise<boolean> {
  const result = await trx
    .updateTable("action")
    .set({
      ...(change.status ? { status: change.status } : {}),
      ...(change.title === undefined ? {} : { title: change.title }),
      ...(change.steps === undefined ? {} : { steps: change.steps === null ? null : json(change.steps) }),
      ...(change.message === undefined ? {} : { message: change.message }),
      ...(change.startsOn === undefined ? {} : { starts_on: change.startsOn }),
      ...(change.dueOn ? { due_on: change.dueOn } : {}),
      ...(change.ownerName ? { owner_name: change.ownerName } : {}),
      ...(change.percent === undefined ? {} : { percent: change.percent }),
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

/** The notes of an action, newest first; with `joinedBy` only those written since that account accepted to carry it. */
export function listNotes(
  trx: OrganizationTransaction,
  { actionId, limit, joinedBy = null }: { actionId: string; limit: number; joinedBy?: string | null },
) {
  return trx
    .selectFrom("action_note")
    .select(["action_note_id", "author_name", "text", "created_at"])
    .where("action_id", "=", actionId)
    .$if(joinedBy !== null, (query) =>
      query.where(
        sql<SqlBool>`exists (select from action_owner o where o.organization_id = action_note.organization_id
          and o.plan_id = action_note.plan_id and o.action_id = action_note.action_id and o.user_id = ${joinedBy}
          and o.state = 'accepted' and o.answered_at <= action_note.created_at)`,
      ),
    )
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
    .select([
      "a.action_id",
      "a.play_id",
      "p.kind as plan",
      "a.title",
      "a.theme_id",
      "a.status",
      "a.due_on",
      "a.owner_name",
    ])
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

/** How many of the actions that their owners let everybody see stand where, by item: for leaders, who see counts and never whose. */
export async function sharedActionCounts(trx: OrganizationTransaction, diagnosticId: string) {
  const rows = await trx
    .selectFrom("action as a")
    .innerJoin("plan as p", (join) =>
      join.onRef("p.organization_id", "=", "a.organization_id").onRef("p.plan_id", "=", "a.plan_id"),
    )
    .select((eb) => ["a.item_id", "a.status", eb.fn.countAll<number>().as("count")])
    .where("p.diagnostic_id", "=", diagnosticId)
    .where("a.shared", "=", true)
    .where("a.status", "in", ["accepted", "done"])
    .groupBy(["a.item_id", "a.status"])
    .execute();
  return rows.map(({ count, ...row }) => ({ ...row, count: Number(count) }));
}
