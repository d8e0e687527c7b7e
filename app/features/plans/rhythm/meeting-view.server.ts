import { DateTime } from "luxon";
import type { ZodError } from "zod";
import { now } from "#app/platform/clock.server.ts";
import type { InterfaceLanguage } from "#app/platform/i18n.ts";
import { translator } from "#app/platform/translator.server.ts";
import type { MeetingRow } from "#db/queries/rhythm.ts";
import { nextMeetingDay } from "../expectations/next.ts";
import { dayInWords } from "../expectations/written-days.ts";
import type { MeetingField } from "./meeting-form-schema.ts";

/** A meeting as its form and its sentence show it; null for none, and for one that is called off. */
export function meetingView(meeting: MeetingRow | null, language: string) {
  if (!meeting || meeting.called_off) return null;
  return {
    startsOn: meeting.starts_on,
    atTime: meeting.at_time,
    minutes: meeting.minutes,
    everyWeeks: meeting.every_weeks,
    timeZone: meeting.time_zone,
    weekday: DateTime.fromISO(meeting.starts_on).weekday,
    day: dayInWords(meeting.starts_on, language),
  };
}

/** The next day of a meeting, in words, and the time; null for none, and for one that is called off. */
export function nextMeeting(meeting: MeetingRow | null, language: string): { day: string; at: string } | null {
  if (!meeting || meeting.called_off) return null;
  const { starts_on: startsOn, every_weeks: everyWeeks, at_time: at, time_zone: zone } = meeting;
  const today = DateTime.fromJSDate(now(), { zone }).toISODate() ?? now().toISOString().slice(0, 10);
  return { day: dayInWords(nextMeetingDay({ startsOn, everyWeeks }, today), language), at };
}

/** What is wrong with a meeting's form, field by field, in words. */
export async function meetingProblems(error: ZodError, language: InterfaceLanguage): Promise<Record<string, string>> {
  const { t } = await translator(language);
  const fields = [...new Set(error.issues.map(({ path }) => String(path[0]) as MeetingField))];
  return Object.fromEntries(fields.map((field) => [field, t(`rhythm:meeting.problems.${field}`)]));
}
