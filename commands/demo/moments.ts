import { DateTime } from "luxon";
import { setClock } from "#app/platform/clock.server.ts";

/** The time zone that the demo organisation schedules in. */
export const ZONE = "Europe/Oslo";

/** When things happened in the demo, counted back from its first start. */
export interface Moments {
  /** The same season a year before. */
  readonly yearBefore: {
    readonly asked: Date;
    readonly closed: Date;
    readonly published: Date;
    readonly season: string;
  };
  readonly asked: Date;
  readonly closed: Date;
  readonly published: Date;
  readonly pulseAsked: Date;
  readonly pulseCloses: Date;
  /** `autumn 2026`: when the first asking was. */
  readonly season: string;
  /** The smaller customer, one round ahead: its pulse is over. */
  readonly birkmoor: Record<"asked" | "closed" | "published" | "pulseAsked" | "pulseClosed" | "pulsePublished", Date>;
}

export function momentsBefore(start: Date): Moments {
  const today = DateTime.fromJSDate(start, { zone: ZONE }).startOf("day");
  const asked = today.minus({ weeks: 8 }).set({ weekday: 2, hour: 9 });
  const closed = asked.plus({ weeks: 2 }).set({ hour: 18 });
  const before = asked.minus({ years: 1 }).set({ weekday: 2 });
  return {
    yearBefore: {
      asked: before.toJSDate(),
      closed: before.plus({ weeks: 2 }).set({ hour: 18 }).toJSDate(),
      published: before.plus({ weeks: 4 }).toJSDate(),
      season: seasonOf(before),
    },
    asked: asked.toJSDate(),
    closed: closed.toJSDate(),
    // Leadership took its time: so the plans made at publication are not overdue when somebody first opens them.
    published: today.minus({ weeks: 2 }).set({ weekday: 4, hour: 10 }).toJSDate(),
    pulseAsked: workday(today.minus({ days: 3 }))
      .set({ hour: 9 })
      .toJSDate(),
    pulseCloses: workday(today.plus({ days: 14 }))
      .set({ hour: 18 })
      .toJSDate(),
    season: seasonOf(asked),
    birkmoor: {
      asked: today.minus({ weeks: 14 }).set({ weekday: 1, hour: 9 }).toJSDate(),
      closed: today.minus({ weeks: 12 }).set({ weekday: 5, hour: 18 }).toJSDate(),
      published: today.minus({ weeks: 11 }).set({ weekday: 2, hour: 10 }).toJSDate(),
      pulseAsked: today.minus({ weeks: 4 }).set({ weekday: 1, hour: 9 }).toJSDate(),
      pulseClosed: today.minus({ weeks: 2 }).set({ weekday: 1, hour: 18 }).toJSDate(),
      pulsePublished: today.minus({ weeks: 2 }).set({ weekday: 4, hour: 10 }).toJSDate(),
    },
  };
}

/** The day itself, or the Friday before a weekend. */
function workday(day: DateTime): DateTime {
  return day.weekday > 5 ? day.set({ weekday: 5 }) : day;
}

/** Seasons of the north, where the company's head office is; a winter is named by the year it ends in. */
function seasonOf(day: DateTime): string {
  const season = ["winter", "spring", "summer", "autumn"][Math.floor((day.month % 12) / 3)];
  return `${season} ${day.month === 12 ? day.year + 1 : day.year}`;
}

/** Does something as if it were done at another time. */
export async function at<Result>(moment: Date, run: () => Promise<Result>): Promise<Result> {
  setClock(() => moment);
  try {
    return await run();
  } finally {
    setClock(null);
  }
}
