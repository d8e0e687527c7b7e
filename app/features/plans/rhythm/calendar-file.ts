import ical, { ICalEventRepeatingFreq, ICalEventStatus, type ICalWeekday } from "ical-generator";
import { DateTime } from "luxon";
import { vtimezone } from "./vtimezone.ts";

/** A meeting that comes back, as a calendar is told of it. */
export interface CalendarMeeting {
  /** Stays the same however often the meeting is changed. */
  readonly meetingId: string;
  /** The higher one wins. */
  readonly revision: number;
  readonly changedAt: Date;
  /** The first day, `YYYY-MM-DD`, and the time on the clock of `timeZone`, `HH:MM`. */
  readonly startsOn: string;
  readonly atTime: string;
  readonly minutes: number;
  readonly everyWeeks: number;
  /** IANA name. */
  readonly timeZone: string;
  readonly summary: string;
  readonly description: string;
  /** Where its agenda is. */
  readonly url: string;
  /** It is not held any more: calendars that have it are told. */
  readonly calledOff: boolean;
}

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/** The meetings as one calendar file (RFC 5545). Every meeting keeps the hour on its zone's clock, whatever summer time does. */
export function calendarFile(meetings: readonly CalendarMeeting[], name: string): string {
  const earliest = meetings.map(({ startsOn }) => new Date(`${startsOn}T00:00:00Z`)).sort((a, b) => +a - +b)[0];
  const calendar = ical({
    name,
    prodId: { company: "Parallax", product: "Rhythm" },
    timezone: { name: null, generator: (zone) => vtimezone(zone, earliest ?? new Date(0)) },
  });
  for (const meeting of meetings) {
    const zone = meeting.timeZone;
    const start = DateTime.fromISO(`${meeting.startsOn}T${meeting.atTime}`, { zone });
    calendar.createEvent({
      id: `${meeting.meetingId}@parallax`,
      sequence: meeting.revision - 1,
      stamp: meeting.changedAt,
      timezone: zone,
      start,
      end: start.plus({ minutes: meeting.minutes }),
      summary: meeting.summary,
      description: meeting.description,
      url: meeting.url,
      ...(meeting.calledOff && { status: ICalEventStatus.CANCELLED }),
      repeating: {
        freq: ICalEventRepeatingFreq.WEEKLY,
        interval: meeting.everyWeeks,
        byDay: [weekdays[start.weekday - 1] as ICalWeekday],
      },
    });
  }
  return withUtcStamps(calendar.toString(), meetings);
}

/** DTSTAMP is in UTC whatever zone the event is in (RFC 5545, 3.8.7.2); the library writes it in the event's. */
function withUtcStamps(file: string, meetings: readonly CalendarMeeting[]): string {
  let place = 0;
  return file.replace(/^DTSTAMP[^\r\n]*/gm, () => {
    const at = DateTime.fromJSDate(meetings[place++]?.changedAt ?? new Date(0), { zone: "UTC" });
    return `DTSTAMP:${at.toFormat("yyyyLLdd'T'HHmmss'Z'")}`;
  });
}
