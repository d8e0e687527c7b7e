import { spokenIn } from "#app/platform/translator.server.ts";
import type { Reader } from "../organizations/session.server.ts";
import {
  type ActionField,
  actionFormSchema,
  actionIntentSchema,
  carrierSchema,
  noteSchema,
  progressSchema,
} from "./action-form-schema.ts";
import { type PlanKind, playWords } from "./action-words.server.ts";
import { type Asked, answerRequest, askToCarry, takeOff } from "./carry-action.server.ts";
import { ownAction } from "./read-action.server.ts";
import { type ActionKey, addNote, changeAction, replaceAction } from "./work-plan.server.ts";

export type FormField = ActionField | "note" | "percent" | "email";

/** What the form of an action's page came to: done, why not, the fields that are wrong, or null for no known question. */
export type Acted = Asked | readonly FormField[] | null;

/** Does what the form of an action's page asks for. */
export async function actOnAction(
  member: Reader,
  { key, form }: { key: ActionKey; form: Record<string, FormDataEntryValue> },
): Promise<Acted> {
  const asked = actionIntentSchema.safeParse(form);
  if (!asked.success) return null;
  const { intent, revision } = asked.data;
  const { actionId } = key;
  switch (intent) {
    case "note": {
      const note = noteSchema.safeParse(form.note);
      return note.success ? addNote(member, { ...key, text: note.data }) : ["note"];
    }
    case "replace":
      return replaceAction(member, { ...key, revision, playId: String(form.play) });
    case "progress": {
      const percent = progressSchema.safeParse(form.percent);
      if (!percent.success) return ["percent"];
      return changeAction(member, { ...key, revision, change: { kind: "progress", percent: percent.data } });
    }
    case "ask": {
      const email = carrierSchema.safeParse(String(form.email).trim());
      return email.success ? askToCarry(member, { ...key, email: email.data }) : ["email"];
    }
    case "withdraw":
      return takeOff(member, { ...key, userId: String(form.person) });
    case "join":
    case "decline":
    case "leave":
      return answerRequest(member, { actionId, answer: intent });
    case "edit":
      return edit(member, { key, form, revision });
    default:
      return changeAction(member, { ...key, revision, change: { kind: intent } });
  }
}

/** Keeps the words that the owner changed, and of the others only that they are the play's own. */
async function edit(
  member: Reader,
  { key, form, revision }: { key: ActionKey; form: Record<string, FormDataEntryValue>; revision: number },
): Promise<Acted> {
  const parsed = actionFormSchema.safeParse(form);
  if (!parsed.success) return [...new Set(parsed.error.issues.map(({ path }) => String(path[0]) as FormField))];
  const read = await ownAction(member, key);
  if (read?.by !== "owner") return "refused";
  const plan: PlanKind = read.plan;
  const own = playWords(read.action.play_id, { plan, spoken: await spokenIn(member.language) });
  const { title, steps, message, ...rest } = parsed.data;
  if (plan === "team" && steps.length === 0) return ["steps"];
  return changeAction(member, {
    ...key,
    revision,
    change: {
      kind: "edit",
      ...rest,
      title: title === own.title ? null : title,
      steps: steps.join("\n") === own.steps.join("\n") ? null : steps,
      message: message === own.message ? null : message,
    },
  });
}
