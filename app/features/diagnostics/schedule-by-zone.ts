import { reminderMoments } from "./reminder-moments.ts";
import type { Reminder } from "./reminder-schema.ts";
import { writtenTime } from "./written-time.ts";

/** Zones that are listed; the rest are counted. */
const MOST_ZONES = 12;

/** A diagnostic's times on the clocks of those who live in one zone. */
export interface ZoneSchedule {
  readonly zone: string;
  readonly people: number;
  readonly opens: string;
  readonly closes: string;
  /** The rounds that reach people there, in words, in the order of time. */
  readonly reminders: readonly string[];
}

/** The schedule as it reads where people are, the zone with the most people first; `more` people live in zones not listed. */
export function scheduleByZone({
  zones,
  opensAt,
  closesAt,
  reminders,
  language,
}: {
  zones: readonly { readonly zone: string; readonly people: number }[];
  opensAt: Date;
  closesAt: Date;
  reminders: readonly Reminder[];
  language: string;
}): { readonly zones: readonly ZoneSchedule[]; readonly more: number } {
  const listed = zones.slice(0, MOST_ZONES).map(({ zone, people }) => {
    const written = (at: Date) => writtenTime({ at, timeZone: zone, language });
    const moments = [...reminderMoments({ reminders, opensAt, closesAt, zone }).values()];
    moments.sort((a, b) => a.getTime() - b.getTime());
    return { zone, people, opens: written(opensAt), closes: written(closesAt), reminders: moments.map(written) };
  });
  return { zones: listed, more: zones.slice(MOST_ZONES).reduce((sum, { people }) => sum + people, 0) };
}

/** How many live in which zone, most first; `null` stands for the diagnostic's own. */
export function countZones(zones: readonly (string | null)[], fallback: string): { zone: string; people: number }[] {
  const counted = [...Map.groupBy(zones, (zone) => zone ?? fallback)].map(([zone, all]) => ({
    zone,
    people: all.length,
  }));
  return counted.sort((a, b) => b.people - a.people || (a.zone < b.zone ? -1 : 1));
}
