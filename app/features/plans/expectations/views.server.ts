import { now } from "#app/platform/clock.server.ts";
import type { CheckInSummary, ExpectationRow } from "#db/queries/expectations.ts";
import type { AgendaPoint } from "./agenda.ts";
import { agenda } from "./agenda.ts";
import type { ExpectationContent } from "./expectation-schema.ts";
import { byUrgency, nextThings } from "./next.ts";
import type { Pair, PairWithExpectations } from "./pairs.server.ts";
import { otherParty, type Party } from "./party.ts";
import { type Standing, standingFor, waitsForReader } from "./standing.ts";
import { agreesTo, lastSaid } from "./work-expectations.server.ts";
import { dayInWords } from "./written-days.ts";

/** What was said last by one of the two, in words. */
export interface SaidView {
  readonly number: number;
  readonly percent: number;
  readonly confidence: number;
  readonly blocker: string;
  readonly day: string;
}

/** An expectation on a list, as the reader sees it. */
export interface ExpectationCard {
  readonly id: string;
  readonly title: string;
  readonly standing: Standing;
  readonly due: string;
  readonly overdue: boolean;
  /** Of the newer check-in of the two; null before the first. */
  readonly percent: number | null;
  readonly own: SaidView | null;
  readonly others: SaidView | null;
  readonly target: string;
  readonly priority: string;
  readonly activity: ExpectationContent["activity"];
}

/** What stands where something does, else what is proposed. */
export function shownContent({ agreed, content }: ExpectationRow): ExpectationContent {
  return agreed ?? content;
}

export function standingOf(row: ExpectationRow, party: Party): Standing {
  return standingFor(party, { ended: row.ended, agreed: row.agreed, agreesTo: agreesTo(row) });
}

export function cardOf(row: ExpectationRow, party: Party, language: string): ExpectationCard {
  const content = shownContent(row);
  const said = lastSaid(row);
  const own = saidInWords(said[party], language);
  const others = saidInWords(said[otherParty(party)], language);
  const newer = [said.manager, said.rep]
    .filter((each) => each !== null)
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return {
    id: row.expectation_id,
    title: content.specific,
    standing: standingOf(row, party),
    due: dayInWords(content.dueOn, language),
    overdue: row.ended === null && content.dueOn !== null && content.dueOn < today(),
    percent: newer[0]?.percent ?? null,
    own,
    others,
    target: content.target,
    priority: content.priority?.label ?? "",
    activity: content.activity,
  };
}

function saidInWords(said: CheckInSummary | null, language: string): SaidView | null {
  if (!said) return null;
  const { number, percent, confidence, blocker, at } = said;
  return { number, percent, confidence, blocker, day: dayInWords(new Date(at), language) };
}

/** The agenda of a pair today, in the same order for both. */
export function agendaOf({ expectations }: PairWithExpectations): AgendaPoint[] {
  return agenda(
    expectations.map((row) => {
      const content = shownContent(row);
      const said = lastSaid(row);
      return {
        id: row.expectation_id,
        title: content.specific,
        standing: standingOf(row, "manager"),
        dueOn: content.dueOn,
        last: { manager: onDay(said.manager), rep: onDay(said.rep) },
        agreedOn: row.agreed_at?.toISOString().slice(0, 10) ?? null,
        endedOn: row.ended_at?.toISOString().slice(0, 10) ?? null,
      };
    }),
    today(),
  );
}

/** The open expectations of a pair, what waits for the reader first, then by the day they are due. */
export function openCards({ party, expectations }: PairWithExpectations, language: string): ExpectationCard[] {
  return expectations
    .filter(({ ended }) => ended === null)
    .map((row) => ({
      row,
      waits: waitsForReader(standingOf(row, party)),
      dueOn: shownContent(row).dueOn,
    }))
    .sort(byUrgency)
    .map(({ row }) => cardOf(row, party, language));
}

/** What is next for somebody over all their pairs of today. */
export function nextOf(pairs: readonly PairWithExpectations[]) {
  const points = pairs
    .filter(({ current, closed }) => current && closed === null)
    .flatMap((pair) => {
      const waiting = new Set(
        pair.expectations
          .filter((row) => waitsForReader(standingOf(row, pair.party)))
          .map(({ expectation_id }) => expectation_id),
      );
      return agendaOf(pair).map((point) => ({
        point,
        waits: point.id !== null && waiting.has(point.id),
        name: pair.other.name,
      }));
    });
  return nextThings(points).map(({ point, waits, name }) => ({
    id: point.id ?? "",
    title: point.title,
    name,
    kind: waits ? ("agree" as const) : point.kind,
    waits,
  }));
}

function onDay(said: CheckInSummary | null) {
  if (!said) return null;
  const { percent, confidence, blocker, at } = said;
  return { on: new Date(at).toISOString().slice(0, 10), percent, confidence, blocker };
}

/** What pages say of the other of a pair. */
export function pairView({ party, other, current, closed, knocks, otherEmail }: Pair) {
  return {
    party,
    personId: other.personId,
    name: other.name,
    left: other.left,
    current,
    closed: closed !== null,
    knocks,
    reachable: otherEmail !== null,
  };
}

function today(): string {
  return now().toISOString().slice(0, 10);
}
