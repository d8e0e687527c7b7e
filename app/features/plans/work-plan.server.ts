import { randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.server.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { findCarriedAction, insertActionEvent } from "#db/queries/action-owners.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { openOutcome } from "#db/queries/outcomes.ts";
import {
  type ActionColumns,
  findAction,
  holdPlan,
  insertActions,
  insertNote,
  listActions,
  updateAction,
} from "#db/queries/plans.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import type { ActionEventDetail, ActionEventKind } from "./action-schema.ts";
import type { PlanKind } from "./action-words.server.ts";
import { findCommunicationPlay } from "./communication-plays.ts";
import { findings } from "./findings.ts";
import { type Action, communicationPlanOf, type ManagerPlan, managerPlanOf } from "./own-plan.server.ts";
import { findPlay, type Pattern, type Play, patterns, playsFor } from "./plays.ts";
import { MOST_ACTIONS, targetOf } from "./propose-actions.ts";
import { dayAfter, writeAction } from "./write-action.server.ts";

/** What a manager finds about a published diagnostic; null when they took no part in it or it is not published to managers. */
export function managerPlan(member: Member, diagnosticId: string): Promise<ManagerPlan | null> {
  return inOrganizationOf(member, (trx) => managerPlanOf(trx, { member, diagnosticId }));
}

/** Which action is meant: of the member's own plan, or one that they carry along with its owner. */
export interface ActionKey {
  /** Null: the action is another's, and the member carries it along. */
  readonly diagnosticId: string | null;
  readonly actionId: string;
  /** Which of their own plans; their team's where it is not said. */
  readonly plan?: PlanKind;
}

/** Other plays about the same theme that are not in the plan already, the best fitting first. */
export function alternativesTo(action: Action, actions: readonly Action[]): Play[] {
  const taken = new Set(actions.map(({ play_id }) => play_id));
  const { reason } = action;
  const pattern = patterns.find((each) => reason.pattern.startsWith(each)) ?? ("bothLow" satisfies Pattern);
  return playsFor({ theme: action.theme_id ?? "", pattern }).filter(({ id }) => !taken.has(id));
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
  | { readonly kind: "progress"; readonly percent: number }
  | {
      readonly kind: "edit";
      /** Null: the play's own words. */
      readonly title: string | null;
      readonly steps: string[] | null;
      readonly message?: string | null;
      readonly startsOn?: string | null;
      readonly dueOn: string;
      readonly ownerName: string;
    };

/** What whoever carries an action along may change; all else is its owner's. */
const CARRIERS_MAY: readonly ActionChange["kind"][] = ["done", "reopen", "progress"];

/** Changes one action that is the member's own or that they carry along, if it still is as their page showed it. */
export async function changeAction(
  member: Member,
  { revision, change, ...key }: ActionKey & { revision: number; change: ActionChange },
): Promise<Changed> {
  return inOrganizationOf(member, async (trx) => {
    const reached = await reachAction(trx, { member, key });
    if (!reached || (reached.by === "carrier" && !CARRIERS_MAY.includes(change.kind))) return "refused";
    const { planId } = reached;
    const { actionId } = key;
    // Whatever counts the open actions waits for whoever is adding to them.
    await holdPlan(trx, planId);
    const action = await findAction(trx, { planId, actionId }, { lock: true });
    if (!action || action.status === "replaced") return "refused";
    if (action.revision !== revision) return "outdated";
    const columns = columnsOf(change, action);
    if (!columns) return "refused";
    if (columns.status === "accepted" && action.status !== "accepted" && (await openIn(trx, planId)) >= MOST_ACTIONS)
      return "tooMany";
    if (!(await updateAction(trx, { planId, actionId, revision }, columns))) return "outdated";
    if (change.kind === "reopen") await openOutcome(trx, { planId, actionId });
    await noteEvent(trx, { member, reached, actionId, kind: change.kind, detail: detailOf(change, action) });
    return "changed";
  });
}

/** How many actions of a plan are under way. */
export async function openIn(trx: OrganizationTransaction, planId: string): Promise<number> {
  return (await listActions(trx, planId)).filter(({ status }) => status === "accepted").length;
}

function columnsOf(change: ActionChange, action: Action): ActionColumns | null {
  const { status } = action;
  switch (change.kind) {
    case "accept":
      return status === "proposed" ? { status: "accepted", ...scheduled(action) } : null;
    case "done":
      return status === "accepted" ? { status: "done" } : null;
    case "reopen":
      return status === "done" ? { status: "accepted" } : null;
    case "progress":
      return status === "accepted" ? { percent: change.percent } : null;
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

/** The weeks of an action that is taken up begin on the next Monday; what nobody has dated is due when they are over. */
export function scheduled(action: Pick<Action, "play_id" | "starts_on" | "revision">): ActionColumns {
  if (action.starts_on !== null) return {};
  const startsOn = dayAfter(now(), (8 - now().getUTCDay()) % 7);
  const days = (findPlay(action.play_id) ?? findCommunicationPlay(action.play_id))?.dueInDays;
  if (action.revision > 1 || days === undefined) return { startsOn };
  return { startsOn, dueOn: dayAfter(new Date(`${startsOn}T00:00:00Z`), days) };
}

function detailOf(change: ActionChange, action: Action): ActionEventDetail {
  if (change.kind === "progress") return { from: action.percent, to: change.percent };
  if (change.kind !== "edit") return {};
  const before = {
    title: action.title,
    steps: action.steps,
    message: action.message,
    startsOn: action.starts_on,
    dueOn: action.due_on,
    ownerName: action.owner_name,
  };
  const fields = (Object.keys(before) as (keyof typeof before)[]).filter(
    (field) => change[field] !== undefined && JSON.stringify(change[field]) !== JSON.stringify(before[field]),
  );
  return { fields };
}

/** Replaces an action by another play about the same finding, as a fresh proposal in its place. */
export async function replaceAction(
  member: Member,
  { revision, playId, ...key }: ActionKey & { revision: number; playId: string },
): Promise<Changed> {
  return inOrganizationOf(member, async (trx) => {
    const reached = await reachAction(trx, { member, key });
    if (!reached?.found) return "refused";
    const { planId, found, actorName: ownerName } = reached;
    const { actionId } = key;
    await holdPlan(trx, planId);
    const action = await findAction(trx, { planId, actionId }, { lock: true });
    if (!action || action.status === "replaced" || action.status === "done") return "refused";
    if (action.revision !== revision) return "outdated";
    const play = alternativesTo(action, await listActions(trx, planId)).find(({ id }) => id === playId);
    const finding = findings(found.view).find(({ item }) => item.id === action.item_id);
    if (!play || !finding) return "refused";
    if (!(await updateAction(trx, { planId, actionId, revision }, { status: "replaced", shared: false })))
      return "outdated";
    const { position } = action;
    const written = writeAction({ finding, play, target: targetOf(finding), position, ownerName, today: now() });
    await insertActions(trx, { organizationId: member.organizationId, planId }, [written]);
    await noteEvent(trx, { member, reached, actionId, kind: "replace" });
    return "changed";
  });
}

/** Adds a note to an action that is the member's own or that they carry along. */
export async function addNote(member: Member, { text, ...key }: ActionKey & { text: string }): Promise<Changed> {
  return inOrganizationOf(member, async (trx) => {
    const reached = await reachAction(trx, { member, key });
    if (!reached) return "refused";
    const { planId, actorName: authorName } = reached;
    const { actionId } = key;
    const action = await findAction(trx, { planId, actionId });
    if (!action || action.status === "replaced") return "refused";
    const { organizationId } = member;
    await insertNote(trx, { organizationId, planId, actionId, noteId: randomUUID(), authorName, text });
    return "changed";
  });
}

/** An action's plan, as what the member may reach it, and under which name. */
export interface ReachedAction {
  readonly planId: string;
  readonly by: "owner" | "carrier";
  readonly actorName: string;
  /** The manager's whole plan, where it is their own. */
  readonly found: ManagerPlan | null;
}

/** Where the member may change an action; null where it is neither their own nor accepted to be carried along. */
export async function reachAction(
  trx: OrganizationTransaction,
  { member, key: { diagnosticId, actionId, plan = "team" } }: { member: Member; key: ActionKey },
): Promise<ReachedAction | null> {
  if (diagnosticId === null) {
    const carried = await findCarriedAction(trx, { actionId, userId: member.userId });
    if (carried?.state !== "accepted") return null;
    return { planId: carried.plan_id, by: "carrier", actorName: carried.name, found: null };
  }
  if (plan === "communication") {
    const own = await communicationPlanOf(trx, { member, diagnosticId });
    return own?.planId ? { planId: own.planId, by: "owner", actorName: own.ownerName, found: null } : null;
  }
  const found = await managerPlanOf(trx, { member, diagnosticId });
  return found?.planId ? { planId: found.planId, by: "owner", actorName: found.ownerName, found } : null;
}

/** Keeps what was done with an action: in its own history, and in the audit trail without its content. */
export async function noteEvent(
  trx: OrganizationTransaction,
  {
    member,
    reached: { planId, actorName },
    actionId,
    kind,
    detail = {},
  }: {
    member: Member;
    reached: Pick<ReachedAction, "planId" | "actorName">;
    actionId: string;
    kind: ActionEventKind;
    detail?: ActionEventDetail;
  },
): Promise<void> {
  const { organizationId, userId: actor } = member;
  await insertActionEvent(trx, { organizationId, planId, actionId, eventId: randomUUID(), actorName, kind, detail });
  await recordEvent(trx, { organizationId, actor, action: `action.${kind}`, subject: `action:${actionId}` });
}
