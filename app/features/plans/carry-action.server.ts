import { randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import {
  answerActionOwner,
  askActionOwner,
  deleteActionOwner,
  findCarriedAction,
  memberWithAddress,
} from "#db/queries/action-owners.ts";
import { insertCoachingLetters } from "#db/queries/coaching-letters.ts";
import { findAction } from "#db/queries/plans.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import type { CarryItem } from "./rhythm/letter-content-schema.ts";
import { type ActionKey, type Changed, noteEvent, reachAction } from "./work-plan.server.ts";

/** What asking somebody came to, beside what a change comes to. */
export type Asked =
  | Changed
  /** No member of the organisation has the address. */
  | "unknownCarrier"
  /** They are asked or carry it already, or it is the owner themselves. */
  | "alreadyCarried";

/**
 * Asks a member of the organisation, by address, to carry an action of the member's own along. They see that action only. They are
 * told by letter if and only if they are asked, once a day and action however often they are taken off and asked again.
 */
export async function askToCarry(member: Member, { email, ...key }: ActionKey & { email: string }): Promise<Asked> {
  return inOrganizationOf(member, async (trx) => {
    const own = await ownAction(trx, { member, key });
    if (!own) return "refused";
    const asked = await memberWithAddress(trx, email);
    if (!asked) return "unknownCarrier";
    const { organizationId } = member;
    const { reached, action } = own;
    const { user_id: userId, name, person_id: personId } = asked;
    const { actionId, plan = "team" } = key;
    if (userId === member.userId) return "alreadyCarried";
    if (!(await askActionOwner(trx, { organizationId, planId: reached.planId, actionId, userId, name })))
      return "alreadyCarried";
    await noteEvent(trx, { member, reached, actionId, kind: "ask", detail: { name } });
    const { play_id: playId, title, due_on: dueOn } = action;
    const other = reached.actorName;
    await tellAsked(trx, {
      organizationId,
      personId,
      address: email.toLowerCase(),
      item: { kind: "carry", id: actionId, plan, playId, title, dueOn, other, userId },
    });
    return "changed";
  });
}

/** Takes somebody off an action of the member's own: they no longer see it. */
export async function takeOff(member: Member, { userId, ...key }: ActionKey & { userId: string }): Promise<Changed> {
  return inOrganizationOf(member, async (trx) => {
    const { reached } = (await ownAction(trx, { member, key })) ?? {};
    if (!reached) return "refused";
    const name = await deleteActionOwner(trx, { planId: reached.planId, actionId: key.actionId, userId });
    if (name === null) return "refused";
    await noteEvent(trx, { member, reached, actionId: key.actionId, kind: "withdraw", detail: { name } });
    return "changed";
  });
}

/** Answers a request to carry an action along, or puts it down again. */
export async function answerRequest(
  member: Member,
  { actionId, answer }: { actionId: string; answer: "join" | "decline" | "leave" },
): Promise<Changed> {
  return inOrganizationOf(member, async (trx) => {
    const { userId } = member;
    const carried = await findCarriedAction(trx, { actionId, userId });
    if (!carried) return "refused";
    const { plan_id: planId, name: actorName } = carried;
    const done =
      answer === "leave"
        ? carried.state === "accepted" && (await deleteActionOwner(trx, { planId, actionId, userId })) !== null
        : await answerActionOwner(trx, {
            planId,
            actionId,
            userId,
            state: answer === "join" ? "accepted" : "declined",
          });
    if (!done) return "refused";
    await noteEvent(trx, { member, reached: { planId, actorName }, actionId, kind: answer });
    return "changed";
  });
}

async function tellAsked(
  trx: OrganizationTransaction,
  {
    organizationId,
    item,
    ...to
  }: { organizationId: string; personId: string | null; address: string; item: CarryItem },
): Promise<void> {
  const at = now();
  const about = `${item.id}/${item.userId}/${at.toISOString().slice(0, 10)}`;
  const content = { items: [item], unanswered: 0 };
  const letter = { ...to, letterId: randomUUID(), kind: "carry" as const, about, content };
  const added = await insertCoachingLetters(trx, { organizationId, letters: [letter], at });
  if (added > 0) await enqueue(trx, "coaching.send", { organizationId });
}

/** An action of the member's own that was not replaced, and where it stands; null for any other. */
async function ownAction(trx: OrganizationTransaction, { member, key }: { member: Member; key: ActionKey }) {
  const reached = await reachAction(trx, { member, key });
  if (reached?.by !== "owner") return null;
  const action = await findAction(trx, { planId: reached.planId, actionId: key.actionId });
  return action && action.status !== "replaced" ? { reached, action } : null;
}
