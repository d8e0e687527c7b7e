import { DateTime } from "luxon";
import type { DueItem } from "./letter-content-schema.ts";

/** Something open that somebody may have to be reminded of. */
export interface OpenThing {
  readonly kind: DueItem["kind"];
  readonly id: string;
  readonly diagnosticId: string | null;
  /** Of an action; null for what is no action. */
  readonly playId: string | null;
  /** Null for an action that has the words of its play. */
  readonly title: string | null;
  /** With whom; empty for an action. */
  readonly other: string;
  /** Of a check-in: the later of the last one and the agreement. Of an agreement: when it was asked for. Of an action: null. */
  readonly since: Date | null;
  /** `YYYY-MM-DD`, of an action. */
  readonly dueOn: string | null;
}

/** Whom a nudge would go to, and what they have chosen. */
export interface Reader {
  /** IANA name of the zone they live in. */
  readonly zone: string;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  /** The first day on which letters come again, `YYYY-MM-DD`; null where they are not paused. */
  readonly pausedUntil: string | null;
  readonly stopped: boolean;
  /** The Monday of the last week that a nudge was written for; null before the first. */
  readonly lastWeek: string | null;
  /** Nudges in a row without a check-in. */
  readonly unanswered: number;
}

/** From this hour on, on the reader's clock, and until that one. */
const FIRST_HOUR = 9;
const LAST_HOUR = 19;
/** An action is spoken of when it is due within so many days. */
const AHEAD_DAYS = 7;
/** After so many nudges in a row that nothing came of, they end by themselves until the next check-in. */
export const MOST_UNANSWERED = 6;
/** From so many on, the letter asks whether to change, pause or stop. */
export const UNANSWERED_TO_ASK = 3;

/** The Monday of the reader's week, `YYYY-MM-DD`: there is one nudge for it at most. */
export function weekOf(at: Date, zone: string): string {
  return DateTime.fromJSDate(at, { zone }).startOf("week").toISODate() ?? "";
}

/**
 * What a nudge would say at this moment; empty for no nudge. It comes between nine and seven on the chosen weekday of the reader's own
 * clock, or on a later day of that week where it could not. What is due was due when that day began: an expectation that the
 * reader has not checked in on since the week began, an answer that was asked of them before that day, an action that is late or
 * due within a week.
 */
export function dueNow(things: readonly OpenThing[], reader: Reader, at: Date): DueItem[] {
  const { zone, weekday, pausedUntil, stopped, lastWeek, unanswered } = reader;
  const there = DateTime.fromJSDate(at, { zone });
  const today = there.toISODate() ?? "";
  const paused = pausedUntil !== null && today < pausedUntil;
  if (stopped || paused || unanswered >= MOST_UNANSWERED || lastWeek === weekOf(at, zone)) return [];
  if (there.weekday < weekday || there.hour < FIRST_HOUR || there.hour >= LAST_HOUR) return [];
  const week = there.startOf("week");
  const day = week.plus({ days: weekday - 1 });
  const ahead = day.plus({ days: AHEAD_DAYS }).toISODate() ?? "";
  return things.flatMap((thing) => itemOf(thing) ?? []);

  function itemOf({ kind, id, title, other, since, dueOn, diagnosticId, playId }: OpenThing): DueItem | null {
    switch (kind) {
      case "checkIn":
        return since !== null && since < week.toJSDate() ? { kind, id, title: title ?? "", other } : null;
      case "agree":
        return since !== null && since < day.toJSDate() ? { kind, id, title: title ?? "", other } : null;
      case "action":
        return dueOn !== null && diagnosticId !== null && playId !== null && dueOn <= ahead
          ? { kind, id, diagnosticId, playId, title, dueOn }
          : null;
    }
  }
}

/** The next full hour: no zone's nine o'clock lies further than that from one, but for those that are half an hour off. */
export function nextLook(at: Date): Date {
  return DateTime.fromJSDate(at, { zone: "UTC" }).startOf("hour").plus({ hours: 1 }).toJSDate();
}
