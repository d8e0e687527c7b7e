import { randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.server.ts";
import {
  findCommunicationPlan,
  holdPlan,
  insertActions,
  insertPlan,
  listActions,
  updateAction,
} from "#db/queries/plans.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { type ProposedCommunication, proposeCommunication } from "./communication-plays.ts";
import { type CommunicationPlan, communicationPlanOf } from "./own-plan.server.ts";
import { MOST_ACTIONS } from "./propose-actions.ts";
import { type Changed, noteEvent, openIn, scheduled } from "./work-plan.server.ts";
import { writeCommunication } from "./write-action.server.ts";

/** What the member says about a release, and what they could say; null where they may not read it. */
export async function communicationPlan(
  member: Member,
  diagnosticId: string,
): Promise<(CommunicationPlan & { proposed: readonly ProposedCommunication[] }) | null> {
  const found = await inOrganizationOf(member, (trx) => communicationPlanOf(trx, { member, diagnosticId }));
  if (!found) return null;
  const { release, questionnaire } = found.stored;
  return { ...found, proposed: proposeCommunication(release, questionnaire) };
}

/**
 * Takes up one of the proposals as an action of the member's own that is under way, and makes their plan with the first one.
 * What is in the plan already is not added again.
 */
export async function takeUp(
  member: Member,
  { diagnosticId, playId }: { diagnosticId: string; playId: string },
): Promise<Changed> {
  return inOrganizationOf(member, async (trx) => {
    const found = await communicationPlanOf(trx, { member, diagnosticId });
    if (!found) return "refused";
    const { release, questionnaire } = found.stored;
    const chosen = proposeCommunication(release, questionnaire).find(({ play }) => play.id === playId);
    if (!chosen) return "refused";
    const { organizationId, userId } = member;
    const owner = { kind: "communication", userId } as const;
    await insertPlan(trx, { organizationId, planId: randomUUID(), diagnosticId, owner, actions: [] });
    const plan = await findCommunicationPlan(trx, { diagnosticId, userId });
    if (!plan) throw new Error("A plan that was made can be found");
    const planId = plan.plan_id;
    await holdPlan(trx, planId);
    const actions = await listActions(trx, planId);
    if (actions.some(({ play_id }) => play_id === playId)) return "refused";
    if ((await openIn(trx, planId)) >= MOST_ACTIONS) return "tooMany";
    const position = actions.length;
    const written = writeCommunication({ ...chosen, position, ownerName: found.ownerName, today: now() });
    const { actionId } = written;
    await insertActions(trx, { organizationId, planId }, [written]);
    const columns = scheduled({ play_id: playId, starts_on: null, revision: 1 });
    await updateAction(trx, { planId, actionId, revision: 1 }, { status: "accepted", ...columns });
    await noteEvent(trx, { member, reached: { planId, actorName: found.ownerName }, actionId, kind: "accept" });
    return "changed";
  });
}
