import { DateTime } from "luxon";
import type { Reminder } from "./reminder-schema.ts";

/** The hour at which reminders go out, on the wall clock of whoever they go to. */
const CIVIL_HOUR = 9;
/** Between these hours a reminder may go out that could not at its own. */
const FIRST_HOUR = 8;
const LAST_HOUR = 19;
/** A reminder that leaves less time than this is no help. */
const LEAST_TIME = { hours: 4 };

/**
 * When each round reaches people in a time zone, by round, at nine in the morning there: so many days after the day it opened
 * for them, and for `last` on the day it closes, or the day before where it closes before the early afternoon. A round that would
 * come on the day of an earlier one, on or after the last day's, or with less than four hours left, has no moment. Opening day
 * has none.
 */
export function reminderMoments({
  reminders,
  opensAt,
  closesAt,
  zone,
}: {
  reminders: readonly Pick<Reminder, "round" | "on">[];
  opensAt: Date;
  closesAt: Date;
  zone: string;
}): Map<number, Date> {
  const opened = DateTime.fromJSDate(opensAt, { zone }).startOf("day");
  const latest = DateTime.fromJSDate(closesAt, { zone }).minus(LEAST_TIME);
  const onClosingDay = morning(DateTime.fromJSDate(closesAt, { zone }));
  const last = onClosingDay <= latest ? onClosingDay : morning(onClosingDay.minus({ days: 1 }));
  const withLast = reminders.some(({ on }) => on === "last") && last.startOf("day") > opened;
  const moments = new Map<number, Date>();
  const taken = new Set<string>();
  for (const { round, on } of reminders) {
    if (on === "last" && !withLast) continue;
    const at = on === "last" ? last : morning(opened.plus({ days: on }));
    const day = at.toISODate() ?? "";
    const tooLate = at > latest || (on !== "last" && withLast && at >= last);
    if (tooLate || taken.has(day)) continue;
    taken.add(day);
    moments.set(round, at.toJSDate());
  }
  return moments;
}

/** When a letter that is due may go out in a time zone: now between eight and seven, else at nine the next morning. */
export function civilMoment(at: Date, zone: string): Date {
  const there = DateTime.fromJSDate(at, { zone });
  if (there.hour >= FIRST_HOUR && there.hour < LAST_HOUR) return at;
  return morning(there.hour < FIRST_HOUR ? there : there.plus({ days: 1 })).toJSDate();
}

/** The day in a time zone that a moment is on, as `YYYY-MM-DD`, and when that day ends. */
export function dayThat(at: Date, zone: string): { readonly day: string; readonly ends: Date } {
  const there = DateTime.fromJSDate(at, { zone });
  return { day: there.toISODate() ?? "", ends: there.plus({ days: 1 }).startOf("day").toJSDate() };
}

function morning(day: DateTime): DateTime {
  return day.startOf("day").set({ hour: CIVIL_HOUR });
}
