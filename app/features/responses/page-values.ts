import { answerSlots, CANNOT_SAY } from "../questionnaires/answer-slots.ts";
import type { Item, Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { CANNOT_SAY_FIELD, fieldName } from "./read-form.ts";
import { seenOf } from "./seen.ts";

/** What the fields of a page hold, by field name, and in `seen` what the page showed as saved. Blank fields are left out. */
export function pageValues({
  questionnaire,
  items,
  answers,
  comments,
}: {
  questionnaire: Questionnaire;
  items: readonly Item[];
  answers: readonly (number | null)[] | null;
  comments: Readonly<Record<string, string>>;
}): Map<string, string> {
  const values = new Map<string, string>();
  const shown = new Set(items.map(({ id }) => id));
  answerSlots(questionnaire).forEach(({ itemId, optionId }, slot) => {
    const answer = answers?.[slot] ?? null;
    if (answer === null || !shown.has(itemId)) return;
    if (answer === CANNOT_SAY) values.set(fieldName({ itemId, optionId: null }), CANNOT_SAY_FIELD);
    else values.set(fieldName({ itemId, optionId }), String(answer));
  });
  for (const { kind, id } of items) {
    const text = comments[id];
    if (kind === "open" && text) values.set(`comment.${id}`, text);
  }
  if (values.size > 0) values.set("seen", seenOf({ questionnaire, items, answers, comments }));
  return values;
}
