import type { Generated } from "kysely";

/** A meeting that comes back: of two people, or (without `rep_id`) of a manager and everybody who reports to them. */
export interface MeetingTable {
  organization_id: string;
  meeting_id: string;
  manager_id: string;
  rep_id: string | null;
  /** The day of the first one, `YYYY-MM-DD`; the others fall on the same weekday. */
  starts_on: string;
  /** On the clock of `time_zone`, `HH:MM`. */
  at_time: string;
  minutes: number;
  every_weeks: number;
  /** IANA name. */
  time_zone: string;
  /** Counts changes: calendars take the file with the higher one. */
  revision: Generated<number>;
  changed_at: Generated<Date>;
  /** Kept for the calendars that have it; setting it anew takes it up again. */
  called_off: Generated<boolean>;
}

/** What somebody has chosen about letters to themself. Whoever has no row gets them on Mondays. */
export interface RhythmChoiceTable {
  organization_id: string;
  person_id: string;
  /** 1 for Monday to 7 for Sunday. */
  weekday: Generated<number>;
  /** The first day on which letters come again, `YYYY-MM-DD`; null where they are not paused. */
  paused_until: string | null;
  stopped: Generated<boolean>;
}

/** When an organisation's letters are next looked for. No row: nothing is written yet that anybody could be reminded of. */
export interface RhythmClockTable {
  organization_id: string;
  next_at: Date;
}
