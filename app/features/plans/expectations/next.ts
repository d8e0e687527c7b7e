import type { AgendaPoint } from "./agenda.ts";

/** What the agenda of a pair says of an expectation, and whether the expectation waits for the reader's own answer. */
export interface OpenPoint {
  readonly point: AgendaPoint;
  readonly waits: boolean;
}

/** At most so many: a list of everything that is open is the page below it. */
const MOST = 3;

/** What a person can do something about, their own answer first. The rest of an agenda waits for the one-to-one. */
const pressing: readonly AgendaPoint["kind"][] = [
  "agree",
  "overdue",
  "blocked",
  "doubtful",
  "apart",
  "dueSoon",
  "quiet",
];

/**
 * What is next for somebody, most pressing first: what waits for their answer, is late, is blocked, is doubted, is seen apart, is due
 * soon, has not been spoken of. What waits for the other of two is not theirs to do.
 */
export function nextThings<Point extends OpenPoint>(points: readonly Point[]): Point[] {
  const place = ({ point, waits }: OpenPoint) => (waits ? -1 : pressing.indexOf(point.kind));
  return points
    .filter(({ point, waits }) => waits || (point.kind !== "agree" && pressing.includes(point.kind)))
    .toSorted((a, b) => place(a) - place(b) || (a.point.title < b.point.title ? -1 : 1))
    .slice(0, MOST);
}

/** Days of a card as far as their order goes: `YYYY-MM-DD`, null for none. */
export interface Dated {
  readonly waits: boolean;
  readonly dueOn: string | null;
}

/** What waits for the reader first, then by the day it is due, what has no day last. */
export function byUrgency(a: Dated, b: Dated): number {
  return Number(b.waits) - Number(a.waits) || (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999");
}

const DAY_MS = 24 * 3600_000;

/** The next day, from today on, of a meeting that is held every so many weeks. Days are `YYYY-MM-DD`. */
export function nextMeetingDay(
  { startsOn, everyWeeks }: { startsOn: string; everyWeeks: number },
  today: string,
): string {
  const [first, from] = [Date.parse(startsOn), Date.parse(today)];
  const step = everyWeeks * 7 * DAY_MS;
  const times = Math.max(0, Math.ceil((from - first) / step));
  return new Date(first + times * step).toISOString().slice(0, 10);
}
