import { keptText } from "../organizations/free-text-schema.ts";
import { MOST_REMINDERS, MOST_TEXT, type Reminder, type ReminderDay, reminderDaySchema } from "./reminder-schema.ts";

/** The fields of the reminder form that can be wrong: `on.2` is the day of the second line. */
export type ReminderField = `on.${number}` | `text.${number}`;

/** Lines of the form: as many as there may be, those that went out already apart. */
export function linesOf(reminders: readonly Reminder[]): (Reminder | null)[] {
  const open = reminders.filter(({ startedAt }) => startedAt === null);
  const room = MOST_REMINDERS - reminders.length;
  return [...open, ...(room > 0 ? [null] : [])];
}

/**
 * Reads the reminder form: line by line the round that it changes (`round.0`, blank for a new one), its day (`on.0`: a number,
 * `last`, or blank for none) and HR's own words. Rounds that have started stay as they are, whatever the form says.
 */
export function readReminderForm(
  form: Readonly<Record<string, unknown>>,
  current: readonly Reminder[],
): { readonly reminders: Reminder[]; readonly problems: readonly ReminderField[] } {
  const started = current.filter(({ startedAt }) => startedAt !== null);
  const problems: ReminderField[] = [];
  const open: Reminder[] = [];
  let highest = current.reduce((most, { round }) => Math.max(most, round), 0);
  for (let line = 0; line < MOST_REMINDERS && `on.${line}` in form; line++) {
    const written = String(form[`on.${line}`] ?? "").trim();
    const text = keptText(String(form[`text.${line}`] ?? ""));
    if (written === "") continue;
    const on = dayOf(written);
    if (on === null) problems.push(`on.${line}`);
    if (text.length > MOST_TEXT) problems.push(`text.${line}`);
    if (on === null || text.length > MOST_TEXT) continue;
    const known = current.find(({ round, startedAt }) => String(round) === form[`round.${line}`] && startedAt === null);
    const round = known && open.every((each) => each.round !== known.round) ? known.round : ++highest;
    open.push({ round, on, text, startedAt: null, zones: [] });
  }
  return { reminders: [...started, ...inOrder(open)].slice(0, MOST_REMINDERS), problems };
}

function dayOf(written: string): ReminderDay | null {
  const parsed = reminderDaySchema.safeParse(written === "last" ? "last" : Number(written));
  return parsed.success ? parsed.data : null;
}

/** The earliest first, so that of two on one day the first written counts; the last day after all. */
function inOrder(reminders: readonly Reminder[]): Reminder[] {
  const place = ({ on }: Reminder) => (on === "last" ? Number.POSITIVE_INFINITY : on);
  return [...reminders].sort((a, b) => (place(a) === place(b) ? a.round - b.round : place(a) - place(b)));
}
