import { now } from "#app/platform/clock.server.ts";
import type { InterfaceLanguage } from "#app/platform/i18n.ts";
import { spokenIn } from "#app/platform/translator.server.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import {
  findCarriedAction,
  listActionEvents,
  listActionOwners,
  listCarriedActions,
  membersBeside,
} from "#db/queries/action-owners.ts";
import { findAction, listNotes } from "#db/queries/plans.ts";
import { writtenDay, writtenTime } from "../diagnostics/written-time.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import type { StoredRelease } from "../reports/stored-release.server.ts";
import { actionWords, measureWords, type PlanKind, playWords, reasonWords } from "./action-words.server.ts";
import { type Action, communicationPlanOf, managerPlanOf } from "./own-plan.server.ts";
import { findPlay, type Play } from "./plays.ts";
import { type ActionKey, alternativesTo } from "./work-plan.server.ts";
import { dayAfter } from "./write-action.server.ts";

const MOST_LISTED = 100;
const DAYS_A_WEEK = 7;

type Notes = Awaited<ReturnType<typeof listNotes>>;
type Events = Awaited<ReturnType<typeof listActionEvents>>;

/** An action as far as the member may know it. */
export interface ReadAction {
  /** `asked`: to carry it along, and has not answered. */
  readonly by: "owner" | "carrier" | "asked";
  readonly plan: PlanKind;
  readonly action: Action;
  readonly notes: Notes;
  readonly events: Events;
  readonly owners: Awaited<ReturnType<typeof listActionOwners>>;
  /** Whom its owner might ask first: their own people and their manager. */
  readonly beside: Awaited<ReturnType<typeof membersBeside>>;
  /** Plays it could be replaced by; of a team's plan only. */
  readonly alternatives: readonly Play[];
  /** What it rests on; null for whoever does not own it: they see the action, and no result. */
  readonly stored: StoredRelease | null;
}

/** One action of the member's own, or one that they carry or are asked to carry; null for any other. */
export function ownAction(member: Member, key: ActionKey): Promise<ReadAction | null> {
  return inOrganizationOf(member, (trx) =>
    key.diagnosticId === null
      ? readCarried(trx, { member, actionId: key.actionId })
      : readOwn(trx, { member, diagnosticId: key.diagnosticId, actionId: key.actionId, plan: key.plan ?? "team" }),
  );
}

async function readOwn(
  trx: OrganizationTransaction,
  { member, diagnosticId, actionId, plan }: { member: Member; diagnosticId: string; actionId: string; plan: PlanKind },
): Promise<ReadAction | null> {
  const place = { member, diagnosticId };
  const found = plan === "team" ? await managerPlanOf(trx, place) : await communicationPlanOf(trx, place);
  const action = found?.actions.find(({ action_id }) => action_id === actionId);
  if (!found || !action) return null;
  const { personId } = member;
  return {
    by: "owner",
    plan,
    action,
    notes: await listNotes(trx, { actionId, limit: MOST_LISTED }),
    events: await listActionEvents(trx, { actionId, limit: MOST_LISTED }),
    owners: await listActionOwners(trx, { planId: action.plan_id, actionId }),
    beside: personId === null ? [] : await membersBeside(trx, { personId, limit: MOST_LISTED }),
    alternatives: plan === "team" ? alternativesTo(action, found.actions) : [],
    stored: found.stored,
  };
}

async function readCarried(
  trx: OrganizationTransaction,
  { member: { userId }, actionId }: { member: Member; actionId: string },
): Promise<ReadAction | null> {
  const carried = await findCarriedAction(trx, { actionId, userId });
  const action = carried && (await findAction(trx, { planId: carried.plan_id, actionId }));
  if (!carried || !action) return null;
  const accepted = carried.state === "accepted";
  const since = { actionId, limit: MOST_LISTED, joinedBy: userId };
  return {
    by: accepted ? "carrier" : "asked",
    plan: carried.plan,
    action,
    notes: accepted ? await listNotes(trx, since) : [],
    events: accepted ? await listActionEvents(trx, since) : [],
    owners: accepted ? await listActionOwners(trx, { planId: carried.plan_id, actionId }) : [],
    beside: [],
    alternatives: [],
    stored: null,
  };
}

/** What the page of an action shows, in the reader's language. Nothing of the owner's result without `stored`. */
export async function actionView(
  { by, plan, action, notes, events, owners, beside, alternatives, stored }: ReadAction,
  language: InterfaceLanguage,
) {
  const { starts_on: startsOn, target, reason } = action;
  const spoken = await spokenIn(language);
  const words = actionWords(action, { plan, spoken });
  const when = (at: Date) => writtenTime({ at, timeZone: "UTC", language });
  const read = stored && { questionnaire: stored.questionnaire, name: stored.name, spoken };
  return {
    by,
    action: {
      title: words.title,
      kind: action.kind,
      status: action.status,
      steps: words.steps.map((text, week) => ({
        text,
        number: week + 1,
        week: startsOn === null ? null : writtenDay(weekOf(startsOn, week), language),
        isNow: action.status === "accepted" && startsOn !== null && isWeekOf(now(), weekOf(startsOn, week)),
      })),
      script: words.script,
      message: words.message,
      telling: words.telling,
      minutes: findPlay(action.play_id)?.minutes ?? null,
      startsOn,
      dueOn: action.due_on,
      due: writtenDay(action.due_on, language),
      percent: action.percent,
      owner: action.owner_name,
      shared: action.shared,
      revision: action.revision,
    },
    result: read && {
      item: action.item_id,
      pattern: reason.pattern,
      counts: reason.about === "organisation" ? reason.counts : {},
      ...reasonWords({ playId: action.play_id, itemId: action.item_id, reason }, read),
      measure: measureWords(target, read),
      from: target?.from ?? null,
      to: target?.to ?? null,
      levels:
        reason.about === "organisation" ? [reason.upper, reason.lower].flatMap((level) => (level ? [level] : [])) : [],
      factors:
        reason.about === "team"
          ? {
              size: reason.size,
              importance: reason.importance,
              certainty: reason.certainty,
              reach: reason.reach,
              score: reason.score,
            }
          : null,
    },
    owners: owners.map(({ user_id: id, name, state }) => ({ id, name, state })),
    beside,
    notes: notes.map(({ action_note_id: id, author_name: author, text, created_at }) => ({
      id,
      author,
      text,
      at: when(created_at),
    })),
    history: events.map(({ action_event_id: id, at, actor_name: actor, kind, detail }) => ({
      id,
      actor,
      kind,
      from: detail.from ?? null,
      to: detail.to ?? null,
      name: detail.name ?? null,
      fields: detail.fields ?? [],
      at: when(at),
    })),
    alternatives: alternatives.map(({ id, kind }) => ({ id, kind, title: playWords(id, { plan, spoken }).title })),
  };
}

/** The first day of a week of an action, counted from 0. */
function weekOf(startsOn: string, week: number): string {
  return dayAfter(new Date(`${startsOn}T00:00:00Z`), DAYS_A_WEEK * week);
}

function isWeekOf(moment: Date, firstDay: string): boolean {
  const today = moment.toISOString().slice(0, 10);
  return firstDay <= today && today < dayAfter(new Date(`${firstDay}T00:00:00Z`), DAYS_A_WEEK);
}

/** What the member carries along or is asked to, in the reader's language: what is asked first, then by the day it is due. */
export async function carriedActions(member: Member, language: InterfaceLanguage) {
  const rows = await inOrganizationOf(member, (trx) =>
    listCarriedActions(trx, { userId: member.userId, limit: MOST_LISTED }),
  );
  const spoken = await spokenIn(language);
  return rows.map((row) => ({
    id: row.action_id,
    title: actionWords(row, { plan: row.plan, spoken }).title,
    kind: row.kind,
    status: row.status,
    asked: row.state === "asked",
    percent: row.percent,
    due: writtenDay(row.due_on, language),
    owner: row.owner_name,
  }));
}
