import { z } from "zod";

/** Most rounds of reminders a diagnostic may have, those that were sent included. */
export const MOST_REMINDERS = 6;
/** Longest own text of a letter, in characters. */
export const MOST_TEXT = 1000;

/** When a round goes out: so many days after the opening, or on the last day; always at a civil hour where the person is. */
export const reminderDaySchema = z.union([z.number().int().min(1).max(90), z.literal("last")]);

/** One round of reminders to whoever has not answered by then. */
export const reminderSchema = z.object({
  /** From 1, never used twice. */
  round: z.number().int().min(1),
  on: reminderDaySchema,
  /** HR's own words instead of the usual ones; empty for those. */
  text: z.string().max(MOST_TEXT),
  /** When the first letters of it were written, ISO 8601; null before, and from then on it does not change. */
  startedAt: z.iso.datetime().nullable(),
  /** Time zones that its letters were written for. */
  zones: z.array(z.string()),
});

export type Reminder = z.infer<typeof reminderSchema>;
export type ReminderDay = z.infer<typeof reminderDaySchema>;
