import type { Party } from "./party.ts";
import type { Standing } from "./standing.ts";

/** An open expectation, as far as the agenda looks at it. Days are `YYYY-MM-DD`. */
export interface OnTheTable {
  readonly id: string;
  readonly title: string;
  readonly standing: Standing;
  /** Of the wording that stands; null for none. */
  readonly dueOn: string | null;
  readonly last: Readonly<Record<Party, LastSaid | null>>;
  /** When it was agreed; null before. */
  readonly agreedOn: string | null;
  /** When it was ended; null while it is open. */
  readonly endedOn: string | null;
}

interface LastSaid {
  readonly on: string;
  readonly percent: number;
  /** 1 to 5. */
  readonly confidence: number;
  readonly blocker: string;
}

/** One point to talk about. `who`: whose blocker or confidence it is; null where it is nobody's alone. */
export interface AgendaPoint {
  readonly kind:
    | "blocked"
    | "agree"
    | "overdue"
    | "apart"
    | "doubtful"
    | "dueSoon"
    | "quiet"
    | "reached"
    | "steady"
    | "first";
  /** Null for `first`, which is about none. */
  readonly id: string | null;
  readonly title: string;
  readonly who: Party | null;
  /** What was written about it, or the day it is about; empty where neither. */
  readonly words: string;
}

/** Confidences that lie so far apart mean different things by the same words. */
const APART = 2;
/** At or below this somebody doubts that it will be reached. */
const DOUBTFUL = 2;
const SOON_DAYS = 14;
/** So long without a word from either. */
const QUIET_DAYS = 14;
const DAY_MS = 24 * 3600 * 1000;

/**
 * What a one-to-one should talk about, most pressing first, one point for each expectation: what stands in the way, what waits for an
 * answer, what is late, what the two see differently, what is doubted, what is due soon, what nobody has spoken of, what was
 * reached lately, and last what goes well.
 */
export function agenda(expectations: readonly OnTheTable[], today: string): AgendaPoint[] {
  const points = expectations.flatMap((each) => pointAbout(each, today) ?? []);
  if (!expectations.some(({ standing }) => standing !== "reached" && standing !== "dropped"))
    points.push({ kind: "first", id: null, title: "", who: null, words: "" });
  return points.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.title.localeCompare(b.title));
}

const order: readonly AgendaPoint["kind"][] = [
  "blocked",
  "agree",
  "overdue",
  "apart",
  "doubtful",
  "dueSoon",
  "quiet",
  "reached",
  "steady",
  "first",
];

function pointAbout(expectation: OnTheTable, today: string): AgendaPoint | null {
  const { id, title, standing, dueOn, last, agreedOn, endedOn } = expectation;
  const point = (kind: AgendaPoint["kind"], who: Party | null = null, words = ""): AgendaPoint => ({
    kind,
    id,
    title,
    who,
    words,
  });
  if (standing === "dropped") return null;
  if (standing === "reached") return daysBetween(endedOn, today) <= SOON_DAYS ? point("reached") : null;
  const blocked = (["rep", "manager"] as const).find((party) => last[party]?.blocker);
  if (blocked) return point("blocked", blocked, last[blocked]?.blocker);
  if (standing !== "agreed") return point("agree");
  if (dueOn !== null && dueOn < today) return point("overdue", null, dueOn);
  const { manager, rep } = last;
  if (manager && rep && Math.abs(manager.confidence - rep.confidence) >= APART)
    return point("apart", manager.confidence > rep.confidence ? "rep" : "manager");
  const doubting = (["rep", "manager"] as const).find((party) => (last[party]?.confidence ?? 5) <= DOUBTFUL);
  if (doubting) return point("doubtful", doubting);
  if (dueOn !== null && daysBetween(today, dueOn) <= SOON_DAYS) return point("dueSoon", null, dueOn);
  const heard = [agreedOn, manager?.on ?? null, rep?.on ?? null].filter((day) => day !== null).sort();
  if (daysBetween(heard.at(-1) ?? null, today) > QUIET_DAYS) return point("quiet");
  return point("steady");
}

/** Whole days from one day to another; without end from none. */
function daysBetween(from: string | null, to: string): number {
  return from === null ? Number.POSITIVE_INFINITY : Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
