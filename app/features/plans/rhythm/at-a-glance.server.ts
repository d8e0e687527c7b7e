import { spokenIn } from "#app/platform/translator.server.ts";
import { listCarriedActions } from "#db/queries/action-owners.ts";
import { findMeeting, openThings } from "#db/queries/rhythm.ts";
import { writtenDay } from "../../diagnostics/written-time.ts";
import { inOrganizationOf, type Member, type Reader } from "../../organizations/session.server.ts";
import { actionWords } from "../action-words.server.ts";
import { myPairs, type PairWithExpectations } from "../expectations/pairs.server.ts";
import { nextOf, openCards, pairView, standingOf } from "../expectations/views.server.ts";
import { nextMeeting } from "./meeting-view.server.ts";

const MOST_CARRIED = 3;

/** What somebody's manager expects, what they have agreed on with their own people, and what is next for them. */
export async function atAGlance(member: Reader) {
  const pairs = await myPairs(member);
  const shown = pairs.map((pair) => ({ ...pairView(pair), ...countsOf(pair), cards: cardsOf(pair, member.language) }));
  const ofManager = pairs.find(isOfManager);
  return {
    managers: shown.filter(({ party, current }) => party === "rep" && current),
    people: shown.filter(({ party, current }) => party === "manager" && current),
    former: shown.filter(({ current }) => !current).map(({ personId, name, left }) => ({ personId, name, left })),
    next: {
      open: nextOf(pairs),
      actions: await underWay(member),
      carried: await carried(member),
      oneToOne: ofManager ? await oneToOneWith(member, ofManager) : null,
    },
  };
}

/** Whether there is something of their manager's to open the product with: an expectation, or an action they are asked to carry. */
export async function isExpectedOf(member: Member): Promise<boolean> {
  if (
    (await myPairs(member)).some((pair) => isOfManager(pair) && pair.expectations.some(({ ended }) => ended === null))
  )
    return true;
  const { userId } = member;
  const [first] = await inOrganizationOf(member, (trx) => listCarriedActions(trx, { userId, limit: 1 }));
  return first?.state === "asked";
}

function isOfManager({ party, current, closed }: PairWithExpectations): boolean {
  return party === "rep" && current && closed === null;
}

function countsOf({ party, expectations }: PairWithExpectations) {
  const standings = expectations.map((row) => standingOf(row, party));
  const count = (...wanted: readonly string[]) => standings.filter((each) => wanted.includes(each)).length;
  return {
    /** Whether anything was ended, which is on the page of the two alone. */
    over: expectations.some(({ ended }) => ended !== null),
    agreed: expectations.filter(({ agreed, ended }) => agreed !== null && ended === null).length,
    waiting: count("forYou", "changeForYou"),
    asked: count("forThem", "changeForThem"),
  };
}

function cardsOf(pair: PairWithExpectations, language: string) {
  return pair.party === "rep" && pair.current ? openCards(pair, language) : [];
}

/** Actions of their own plans that are under way, by the day they are due. */
async function underWay(member: Reader) {
  const { personId, language } = member;
  if (personId === null) return [];
  const rows = await inOrganizationOf(member, (trx) => openThings(trx, { personId }));
  const spoken = await spokenIn(language);
  // Of the address that was invited, as the plan itself.
  return rows
    .filter(({ email }) => email === member.email.toLowerCase())
    .flatMap(({ kind, id, diagnostic_id: diagnosticId, play_id, title, due_on }) =>
      kind === "action" && diagnosticId !== null && play_id !== null && due_on !== null
        ? [{ id, diagnosticId, play_id, title, dueOn: due_on }]
        : [],
    )
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
    .map(({ id, diagnosticId, dueOn, ...action }) => ({
      id,
      diagnosticId,
      title: actionWords(action, { plan: "team", spoken }).title,
      due: writtenDay(dueOn, language),
    }));
}

/** What they are asked to carry along, and what they carry that is not done, by the day it is due. */
async function carried(member: Reader) {
  const { userId, language } = member;
  const rows = await inOrganizationOf(member, (trx) => listCarriedActions(trx, { userId, limit: 100 }));
  const spoken = await spokenIn(language);
  return rows
    .filter(({ state, status }) => state === "asked" || status === "accepted")
    .slice(0, MOST_CARRIED)
    .map((row) => ({
      id: row.action_id,
      title: actionWords(row, { plan: row.plan, spoken }).title,
      asked: row.state === "asked",
      due: writtenDay(row.due_on, language),
    }));
}

async function oneToOneWith(member: Reader, { managerId, repId, other }: PairWithExpectations) {
  const meeting = await inOrganizationOf(member, (trx) => findMeeting(trx, { managerId, repId }));
  const next = nextMeeting(meeting, member.language);
  return next && { ...next, personId: other.personId };
}
