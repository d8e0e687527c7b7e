import { translator } from "#app/platform/translator.server.ts";
import type { Reader } from "../organizations/session.server.ts";
import { changeReminders } from "./reminders.server.ts";

/** Changes the reminders as a form says; the sentence for each field that is wrong, or null where it was done or is too late. */
export async function reminderProblems(
  member: Reader,
  diagnosticId: string,
  form: Readonly<Record<string, unknown>>,
): Promise<Record<string, string> | null> {
  const fields = await changeReminders(member, diagnosticId, form);
  if (!fields || fields.length === 0) return null;
  const { t } = await translator(member.language);
  return Object.fromEntries(
    fields.map((field) => [field, t(`studio:reminders.problems.${field.startsWith("on") ? "on" : "text"}`)]),
  );
}
