import { randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.server.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { lineAbove, participantOfPerson } from "#db/queries/participants.ts";
import {
  findAction,
  findPlan,
  insertActions,
  insertNote,
  listActions,
  listNotes,
  updateAction,
} from "#db/queries/plans.ts";
import { ownSealedAnswers } from "#db/queries/responses.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { releaseFor, type StoredRelease } from "../reports/stored-release.server.ts";
import { writeAction } from "./action-texts.server.ts";
import type { ManagerView } from "./findings.ts";
import { findings } from "./findings.ts";
import { type Play, playsFor } from "./plays.ts";
import { MOST_ACTIONS, targetOf } from "./propose-actions.ts";

const MOST_NOTES = 100;

type Action = NonNullable<Awaited<ReturnType<typeof findAction>>>;

/** A manager in one published diagnostic: their view of the release, and their plan. */
export interface ManagerPlan {
  readonly stored: StoredRelease;
  readonly view: ManagerView;
  readonly planId: string | null;
  readonly ownerName: string;
  readonly actions: readonly Action[];
  /** Whether the account is the one that was invited. Another one, whatever the roster says of it, sees only what was released. */
  readonly isOwner: boolean;
}

/** What a manager finds about a published diagnostic; null when they took no part in it or it is not published to managers. */
export function managerPlan(member: Member, diagnosticId: string): Promise<ManagerPlan | null> {
  return inOrganizationOf(member, (trx) => planOf(trx, { member, diagnosticId }));
}

async function planOf(
  trx: OrganizationTransaction,
  { member, diagnosticId }: { member: Member; diagnosticId: string },
): Promise<ManagerPlan | null> {
  const { personId } = member;
  if (personId === null) return null;
  const stored = await releaseFor(trx, { member, diagnosticId, audience: "manager" });
  const shown = stored?.publishedTo.includes("manager");
  const participant = shown ? await participantOfPerson(trx, { diagnosticId, personId }) : null;
  if (!stored || !participant) return null;
  const participantId = participant.participant_id;
  if (participant.tier !== stored.questionnaire.tiers.at(-2)?.id) return null;
  // Who uploads the roster decides which account is which person today; own answers belong to whom they were asked of.
  const isOwner = participant.email !== null && participant.email.toLowerCase() === member.email.toLowerCase();
  const line = await lineAbove(trx, { diagnosticId, externalId: participant.external_id });
  const plan = isOwner ? await findPlan(trx, { diagnosticId, personId }) : null;
  return {
    stored,
    view: {
      questionnaire: stored.questionnaire,
      release: stored.release,
      managerExternalId: participant.external_id,
      headsAbove: line
        .slice(0, -1)
        .reverse()
        .map(({ external_id }) => external_id),
      ownAnswers: isOwner ? await ownSealedAnswers(trx, { diagnosticId, participantId }) : null,
    },
    planId: plan?.plan_id ?? null,
    ownerName: participant.name,
    actions: plan ? await listActions(trx, plan.plan_id) : [],
    isOwner,
  };
}

/** One action of the member's own plan with its notes and what it could be replaced by; null where there is none. */
export async function ownAction(member: Member, { diagnosticId, actionId }: ActionKey) {
  return inOrganizationOf(member, async (trx) => {
    const found = await planOf(trx, { member, diagnosticId });
    const action = found?.actions.find(({ action_id }) => action_id === actionId);
    if (!found || !action) return null;
    return {
      ...found,
      action,
      notes: await listNotes(trx, { actionId, limit: MOST_NOTES }),
      alternatives: alternativesTo(action, found.actions),
    };
  });
}

interface ActionKey {
  readonly diagnosticId: string;
  readonly actionId: string;
}

/** Other plays about the same theme that are not in the plan already. */
function alternativesTo(action: Action, actions: readonly Action[]): Play[] {
  const taken = new Set(actions.map(({ play_id }) => play_id));
  return playsFor({ theme: action.theme_id, pattern: "leaderHigher" }).filter(({ id }) => !taken.has(id));
}

export type Changed =
  | "changed"
  /** Somebody changed it since the page was shown; nothing was done. */
  | "outdated"
  /** Three actions are under way already. */
  | "tooMany"
  /** Not the member's own, or not in a state to do this from. */
  | "refused";

export type ActionChange =
  | { readonly kind: "accept" | "done" | "reopen" | "share" | "unshare" }
  | {
      readonly kind: "edit";
      readonly title: string;
      readonly steps: string[];
      readonly dueOn: string;
      readonly ownerName: string;
    };

/** Changes one action of the member's own plan, if it still is as their page showed it. */
export async function changeAction(
  member: Member,
  { diagnosticId, actionId, revision, change }: ActionKey & { revision: number; change: ActionChange },
): Promise<Changed> {
  return inOwnPlan(member, diagnosticId, async (trx, planId) => {
    const action = await findAction(trx, { planId, actionId }, { lock: true });
    if (!action || action.status === "replaced") return "refused";
    if (action.revision !== revision) return "outdated";
    const columns = columnsOf(change, action.status);
    if (!columns) return "refused";
    if (columns.status === "accepted" && action.status !== "accepted") {
      const open = (await listActions(trx, planId)).filter(({ status }) => status === "accepted");
      if (open.length >= MOST_ACTIONS) return "tooMany";
    }
    if (!(await updateAction(trx, { planId, actionId, revision }, columns))) return "outdated";
    await noteEvent(trx, { member, action: `action.${change.kind}`, actionId });
    return "changed";
  });
}

function columnsOf(change: ActionChange, status: Action["status"]): Parameters<typeof updateAction>[2] | null {
  switch (change.kind) {
    case "accept":
      return status === "proposed" ? { status: "accepted" } : null;
    case "done":
      return status === "accepted" ? { status: "done" } : null;
    case "reopen":
      return status === "done" ? { status: "accepted" } : null;
    case "share":
      return status === "proposed" ? null : { shared: true };
    case "unshare":
      return { shared: false };
    case "edit": {
      // What everybody sees changes only when its owner shows it again.
      const { kind: _kind, ...columns } = change;
      return { ...columns, shared: false };
    }
  }
}

/** Replaces an action by another play about the same finding, as a fresh proposal in its place. */
export async function replaceAction(
  member: Member,
  { diagnosticId, actionId, revision, playId }: ActionKey & { revision: number; playId: string },
): Promise<Changed> {
  return inOwnPlan(member, diagnosticId, async (trx, planId, { view, ownerName }) => {
    const action = await findAction(trx, { planId, actionId }, { lock: true });
    if (!action || action.status === "replaced" || action.status === "done") return "refused";
    if (action.revision !== revision) return "outdated";
    const play = alternativesTo(action, await listActions(trx, planId)).find(({ id }) => id === playId);
    const finding = findings(view).find(({ item }) => item.id === action.item_id);
    if (!play || !finding) return "refused";
    if (!(await updateAction(trx, { planId, actionId, revision }, { status: "replaced", shared: false })))
      return "outdated";
    const written = await writeAction({
      finding,
      play,
      target: targetOf(finding),
      position: action.position,
      ownerName,
      today: now(),
    });
    await insertActions(trx, { organizationId: member.organizationId, planId }, [written]);
    await noteEvent(trx, { member, action: "action.replace", actionId });
    return "changed";
  });
}

/** Adds a note to an action of the member's own plan. */
export async function addNote(
  member: Member,
  { diagnosticId, actionId, text }: ActionKey & { text: string },
): Promise<Changed> {
  return inOwnPlan(member, diagnosticId, async (trx, planId, { ownerName }) => {
    if (!(await findAction(trx, { planId, actionId }))) return "refused";
    const { organizationId } = member;
    await insertNote(trx, { organizationId, planId, actionId, noteId: randomUUID(), authorName: ownerName, text });
    return "changed";
  });
}

function inOwnPlan(
  member: Member,
  diagnosticId: string,
  run: (trx: OrganizationTransaction, planId: string, found: ManagerPlan) => Promise<Changed>,
): Promise<Changed> {
  return inOrganizationOf(member, async (trx) => {
    const found = await planOf(trx, { member, diagnosticId });
    return found?.planId ? run(trx, found.planId, found) : "refused";
  });
}

async function noteEvent(
  trx: OrganizationTransaction,
  { member, action, actionId }: { member: Member; action: string; actionId: string },
): Promise<void> {
  const { organizationId, userId: actor } = member;
  await recordEvent(trx, { organizationId, actor, action, subject: `action:${actionId}` });
}
