import { translator } from "#app/platform/i18n.ts";
import type { Member } from "../organizations/session.server.ts";
import { changeReminders } from "./reminders.server.ts";

/** Changes the reminders as a form says; the sentence for each field that is wrong, or null where it was done or is too late. */
export async function reminderProblems(
  member: Member,
  diagnosticId: string,
  form: Readonly<Record<string, unknown>>,
): Promise<Record<string, string> | null> {
  const fields = await changeReminders(member, diagnosticId, form);
  if (!fields || fields.length === 0) return null;
  const { t } = translator("en");
  return Object.fromEntries(
    fields.map((field) => [field, t(`studio:reminders.problems.${field.startsWith("on") ? "on" : "text"}`)]),
  );
}
