import { z } from "zod";
import { now } from "#app/platform/clock.server.ts";
import { spokenIn } from "#app/platform/translator.server.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { actionsWithOutcome, listOutcomes, outcomeCounts, pulsesOf, saveOutcome } from "#db/queries/outcomes.ts";
import { findAction, holdPlan, updateAction } from "#db/queries/plans.ts";
import { writtenDay } from "../diagnostics/written-time.ts";
import { freeTextSchema } from "../organizations/free-text-schema.ts";
import { inOrganizationOf, type Member, type Reader } from "../organizations/session.server.ts";
import { actionWords } from "../plans/action-words.server.ts";
import { type ManagerPlan, managerPlanOf } from "../plans/own-plan.server.ts";
import { MOST_ACTIONS } from "../plans/propose-actions.ts";
import { openIn } from "../plans/work-plan.server.ts";
import { findItem, localized } from "../questionnaires/items.ts";
import { releaseFor } from "../reports/stored-release.server.ts";
import { outcomeResult, type SeenOutcome, seenOutcome, wasNoticed } from "./action-outcome.ts";
import { outcomeShares } from "./outcome-shares.ts";

/** Pulses that are looked through for one that the manager took part in. */
const MOST_PULSES = 5;

interface Pulse {
  readonly id: string;
  readonly name: string;
  readonly closedAt: Date | null;
  readonly plan: ManagerPlan;
}

/** The latest pulse of a diagnostic that is published to the manager, or null. */
async function pulseOf(
  trx: OrganizationTransaction,
  { member, diagnosticId }: { member: Member; diagnosticId: string },
): Promise<Pulse | null> {
  for (const row of await pulsesOf(trx, { diagnosticId, limit: MOST_PULSES })) {
    const plan = await managerPlanOf(trx, { member, diagnosticId: row.diagnostic_id });
    if (plan) return { id: row.diagnostic_id, name: row.name, closedAt: row.closed_at, plan };
  }
  return null;
}

/** What of an action a pulse tells; null without one. */
function seenIn(
  pulse: Pulse | null,
  { found, action }: { found: ManagerPlan; action: { item_id: string | null; theme_id: string | null } },
): SeenOutcome | null {
  if (!pulse || action.item_id === null) return null;
  return seenOutcome({ earlier: found.view, later: pulse.plan.view }, { item: action.item_id, theme: action.theme_id });
}

/** Whether each action of the member's plan worked, as far as it can be told, and what was decided; null where there is no plan of theirs. */
export async function planOutcome(member: Reader, diagnosticId: string) {
  const { language } = member;
  const spoken = await spokenIn(language);
  return inOrganizationOf(member, async (trx) => {
    const found = await managerPlanOf(trx, { member, diagnosticId });
    if (!found?.planId) return null;
    const pulse = await pulseOf(trx, { member, diagnosticId });
    const outcomes = await listOutcomes(trx, found.planId);
    const actions = await actionsWithOutcome(trx, found.planId);
    return {
      name: found.stored.name,
      pulse: pulse && { id: pulse.id, name: pulse.name, closed: writtenDay(pulse.closedAt, language) },
      actions: actions.map((action) => {
        const seen = seenIn(pulse, { found, action });
        const outcome = outcomes.find(({ action_id }) => action_id === action.action_id);
        const item = findItem(found.stored.questionnaire, action.item_id ?? "");
        const label = item && "label" in item ? localized(item.label, language) : "";
        const isOver = outcome !== undefined && outcome.decision !== "continued";
        return {
          id: action.action_id,
          item: action.item_id,
          title: actionWords({ ...action, steps: null, message: null }, { plan: "team", spoken }).title,
          label,
          done: action.status === "done",
          revision: action.revision,
          isOver,
          result: isOver
            ? outcome.result
            : outcomeResult({ done: action.status === "done", noticed: wasNoticed(seen?.noticed?.shown ?? null) }),
          seen,
          outcome: outcome
            ? { decision: outcome.decision, word: outcome.word, on: writtenDay(outcome.decided_on, language) }
            : null,
        };
      }),
    };
  });
}

export const decisionSchema = z.object({
  action: z.uuid(),
  revision: z.coerce.number().int().positive(),
  decision: z.enum(["closed", "continued", "replaced"]),
  word: z.string().default("").pipe(freeTextSchema).pipe(z.string().max(500)),
});

export type Decided = "done" | "already" | "outdated" | "tooMany" | "missing";

/**
 * Closes, continues or replaces an action of the member's own plan. What a release says of it is kept with the decision as it is at
 * that time; without one it is decided by the owner's word alone.
 */
export function decideOutcome(
  member: Member,
  { diagnosticId, form }: { diagnosticId: string; form: z.infer<typeof decisionSchema> },
): Promise<Decided> {
  const { organizationId, userId: actor } = member;
  return inOrganizationOf(member, async (trx) => {
    const found = await managerPlanOf(trx, { member, diagnosticId });
    const planId = found?.planId;
    if (!found || !planId) return "missing";
    await holdPlan(trx, planId);
    const action = await findAction(trx, { planId, actionId: form.action }, { lock: true });
    const before = (await listOutcomes(trx, planId)).find(({ action_id }) => action_id === form.action);
    if (!action || action.status === "proposed" || (action.status === "replaced" && !before)) return "missing";
    // What was continued and then finished can be continued once more.
    const isSame = before?.decision === form.decision && before.word === form.word;
    if (isSame && (form.decision !== "continued" || action.status === "accepted")) return "already";
    if (action.status === "replaced" || before?.decision === "closed") return "outdated";
    if (action.revision !== form.revision) return "outdated";
    const isDone = action.status === "done";
    if (form.decision === "continued" && isDone && (await openIn(trx, planId)) >= MOST_ACTIONS) return "tooMany";
    const pulse = await pulseOf(trx, { member, diagnosticId });
    const seen = seenIn(pulse, { found, action });
    const key = { planId, actionId: form.action, revision: form.revision };
    if (form.decision === "continued" && isDone) await updateAction(trx, key, { status: "accepted" });
    // What was not done and is over is under way no more; what was done stays done.
    if (form.decision === "replaced" || (form.decision === "closed" && !isDone))
      await updateAction(trx, key, { status: "replaced", shared: false });
    await saveOutcome(trx, {
      organizationId,
      planId,
      actionId: form.action,
      decision: form.decision,
      result: outcomeResult({ done: isDone, noticed: wasNoticed(seen?.noticed?.shown ?? null) }),
      pulseId: pulse?.id ?? null,
      word: form.word,
      on: now().toISOString().slice(0, 10),
    });
    await recordEvent(trx, {
      organizationId,
      actor,
      action: `action.${form.decision}`,
      subject: `action:${form.action}`,
    });
    return "done";
  });
}

/** What became of the managers' actions after a diagnostic, for leaders; null where they may not read its release. */
export function outcomesForLeaders(member: Member, diagnosticId: string) {
  return inOrganizationOf(member, async (trx) => {
    const stored = await releaseFor(trx, { member, diagnosticId, audience: "executive" });
    if (!stored) return null;
    const { not_done: notDone, ...counts } = await outcomeCounts(trx, diagnosticId);
    return { name: stored.name, shares: outcomeShares({ ...counts, notDone }) };
  });
}
