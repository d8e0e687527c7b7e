import { sql } from "kysely";
import type { ActionEventDetail, ActionEventKind } from "#app/features/plans/action-schema.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { json } from "#db/json.ts";

interface ActionKey {
  readonly planId: string;
  readonly actionId: string;
}

/** The member of the organisation with an address, whatever their roles, and the person on the roster they are; null where there is none. */
export async function memberWithAddress(trx: OrganizationTransaction, email: string) {
  const row = await trx
    .selectFrom("member")
    .select(["user_id", "name", "person_id"])
    .where("email", "=", email.toLowerCase())
    .orderBy("person_id")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** The addresses and names of the members who report to a person on today's roster, or whom they report to, by name. */
export function membersBeside(trx: OrganizationTransaction, { personId, limit }: { personId: string; limit: number }) {
  return trx
    .selectFrom("person as p")
    .innerJoin("member as m", (join) =>
      join.onRef("m.organization_id", "=", "p.organization_id").onRef("m.person_id", "=", "p.person_id"),
    )
    .select(["m.email", "m.name"])
    .distinct()
    .where((eb) =>
      eb.or([
        eb("p.manager_id", "=", personId),
        eb(
          "p.person_id",
          "=",
          eb
            .selectFrom("person as own")
            .select("own.manager_id")
            .whereRef("own.organization_id", "=", "p.organization_id")
            .where("own.person_id", "=", personId),
        ),
      ]),
    )
    .orderBy("m.name")
    .limit(limit)
    .execute();
}

/** Asks an account to carry an action along, again if they declined; `false` when they are asked or carry it already. */
export async function askActionOwner(
  trx: OrganizationTransaction,
  {
    organizationId,
    planId,
    actionId,
    userId,
    name,
  }: ActionKey & { organizationId: string; userId: string; name: string },
): Promise<boolean> {
  const asked = await trx
    .insertInto("action_owner")
    .values({
      organization_id: organizationId,
      plan_id: planId,
      action_id: actionId,
      user_id: userId,
      name,
      state: "asked",
    })
    .onConflict((conflict) =>
      conflict
        .columns(["organization_id", "plan_id", "action_id", "user_id"])
        .doUpdateSet({ state: "asked", name, asked_at: sql`now()`, answered_at: null })
        .where("action_owner.state", "=", "declined"),
    )
    .returning("user_id")
    .executeTakeFirst();
  return asked !== undefined;
}

/** Keeps the answer of somebody who was asked; `false` when they were not, or have answered. */
export async function answerActionOwner(
  trx: OrganizationTransaction,
  { planId, actionId, userId, state }: ActionKey & { userId: string; state: "accepted" | "declined" },
): Promise<boolean> {
  const result = await trx
    .updateTable("action_owner")
    .set({ state, answered_at: sql`now()` })
    .where("plan_id", "=", planId)
    .where("action_id", "=", actionId)
    .where("user_id", "=", userId)
    .where("state", "=", "asked")
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

/** Takes somebody off an action, and returns their name; null when they were not on it. */
export async function deleteActionOwner(
  trx: OrganizationTransaction,
  { planId, actionId, userId }: ActionKey & { userId: string },
): Promise<string | null> {
  const row = await trx
    .deleteFrom("action_owner")
    .where("plan_id", "=", planId)
    .where("action_id", "=", actionId)
    .where("user_id", "=", userId)
    .returning("name")
    .executeTakeFirst();
  return row?.name ?? null;
}

/** Who was asked to carry an action along, by name. */
export function listActionOwners(trx: OrganizationTransaction, { planId, actionId }: ActionKey) {
  return trx
    .selectFrom("action_owner")
    .select(["user_id", "name", "state"])
    .where("plan_id", "=", planId)
    .where("action_id", "=", actionId)
    .orderBy("name")
    .limit(100)
    .execute();
}

/** An action that an account was asked to carry and has not declined, with the plan it is of; null where there is none. */
export async function findCarriedAction(
  trx: OrganizationTransaction,
  { actionId, userId }: { actionId: string; userId: string },
) {
  const row = await trx
    .selectFrom("action_owner as o")
    .innerJoin("plan as p", (join) =>
      join.onRef("p.organization_id", "=", "o.organization_id").onRef("p.plan_id", "=", "o.plan_id"),
    )
    .innerJoin("action as a", (join) =>
      join
        .onRef("a.organization_id", "=", "o.organization_id")
        .onRef("a.plan_id", "=", "o.plan_id")
        .onRef("a.action_id", "=", "o.action_id"),
    )
    .select(["o.plan_id", "o.state", "o.name", "p.kind as plan", "p.diagnostic_id"])
    .where("o.action_id", "=", actionId)
    .where("o.user_id", "=", userId)
    .where("o.state", "in", ["asked", "accepted"])
    .where("a.status", "!=", "replaced")
    .executeTakeFirst();
  return row ?? null;
}

/** What an account carries or is asked to carry, what is asked first, then by the day it is due. */
export function listCarriedActions(trx: OrganizationTransaction, { userId, limit }: { userId: string; limit: number }) {
  return trx
    .selectFrom("action_owner as o")
    .innerJoin("action as a", (join) =>
      join
        .onRef("a.organization_id", "=", "o.organization_id")
        .onRef("a.plan_id", "=", "o.plan_id")
        .onRef("a.action_id", "=", "o.action_id"),
    )
    .innerJoin("plan as p", (join) =>
      join.onRef("p.organization_id", "=", "o.organization_id").onRef("p.plan_id", "=", "o.plan_id"),
    )
    .select([
      "a.action_id",
      "a.play_id",
      "p.kind as plan",
      "a.kind",
      "a.title",
      "a.status",
      "a.percent",
      "a.due_on",
      "a.owner_name",
      "o.state",
    ])
    .where("o.user_id", "=", userId)
    .where("o.state", "in", ["asked", "accepted"])
    .where("a.status", "!=", "replaced")
    .orderBy("o.state", "desc")
    .orderBy("a.due_on")
    .limit(limit)
    .execute();
}

/** Adds to what happened to an action. */
export async function insertActionEvent(
  trx: OrganizationTransaction,
  event: ActionKey & {
    organizationId: string;
    eventId: string;
    actorName: string;
    kind: ActionEventKind;
    detail: ActionEventDetail;
  },
): Promise<void> {
  await trx
    .insertInto("action_event")
    .values({
      organization_id: event.organizationId,
      plan_id: event.planId,
      action_id: event.actionId,
      action_event_id: event.eventId,
      actor_name: event.actorName,
      kind: event.kind,
      detail: json(event.detail),
    })
    .execute();
}

/** What happened to an action, newest first; with `joinedBy` only since that account accepted to carry it. */
export function listActionEvents(
  trx: OrganizationTransaction,
  { actionId, limit, joinedBy = null }: { actionId: string; limit: number; joinedBy?: string | null },
) {
  return trx
    .selectFrom("action_event as e")
    .select(["e.action_event_id", "e.at", "e.actor_name", "e.kind", "e.detail"])
    .where("e.action_id", "=", actionId)
    .$if(joinedBy !== null, (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom("action_owner as o")
            .select("o.user_id")
            .whereRef("o.organization_id", "=", "e.organization_id")
            .whereRef("o.plan_id", "=", "e.plan_id")
            .whereRef("o.action_id", "=", "e.action_id")
            .where("o.user_id", "=", joinedBy)
            .where("o.state", "=", "accepted")
            .whereRef("o.answered_at", "<=", "e.at"),
        ),
      ),
    )
    .orderBy("e.at", "desc")
    .orderBy("e.action_event_id")
    .limit(limit)
    .execute();
}
