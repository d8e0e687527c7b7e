import { randomUUID } from "node:crypto";
import { z } from "zod";
import { database } from "#app/platform/database.server.ts";
import { inOrganization } from "#db/client.server.ts";
import { insertActionEvent, memberWithAddress } from "#db/queries/action-owners.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { findAction, holdPlan, updateAction } from "#db/queries/plans.ts";
import { openThings } from "#db/queries/rhythm.ts";
import { progressSchema } from "../action-form-schema.ts";
import type { Outcome } from "../expectations/work-expectations.server.ts";
import type { LetterHolder } from "./open-letter.server.ts";

/** A press on how far an action of the holder's is. `revision` is the one that the page showed. */
export const letterProgressSchema = z.object({
  intent: z.literal("progress"),
  action: z.uuid(),
  revision: z.coerce.number().int().positive(),
  percent: progressSchema,
});

/**
 * Sets how far an action under way in the holder's own plan is, if it still is as the page showed it. The same press again says
 * nothing new.
 */
export async function progressByLetter(
  { organizationId, personId, email, name }: LetterHolder,
  { action: actionId, revision, percent }: z.infer<typeof letterProgressSchema>,
): Promise<Outcome> {
  const { app } = await database();
  return inOrganization(app, organizationId, async (trx) => {
    const open = await openThings(trx, { personId });
    const planId = open.find(({ kind, id }) => kind === "action" && id === actionId)?.plan_id;
    if (!planId) return "missing";
    await holdPlan(trx, planId);
    const action = await findAction(trx, { planId, actionId }, { lock: true });
    if (action?.status !== "accepted") return "refused";
    if (action.revision === revision + 1 && action.percent === percent) return "already";
    if (action.revision !== revision) return "outdated";
    await updateAction(trx, { planId, actionId, revision }, { percent });
    const detail = { from: action.percent, to: percent };
    const event = { organizationId, planId, actionId, eventId: randomUUID(), actorName: name, detail };
    await insertActionEvent(trx, { ...event, kind: "progress" });
    const actor = (await memberWithAddress(trx, email))?.user_id ?? "letter";
    await recordEvent(trx, { organizationId, actor, action: "action.progress", subject: `action:${actionId}` });
    return "done";
  });
}
