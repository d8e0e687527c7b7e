import { answerSlots } from "../questionnaires/answer-slots.ts";
import type { Item, Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import type { PageAnswers } from "./read-form.ts";

/**
 * What a page showed as saved when it was opened, in a hidden field of it: a part an item. Only items that differ from it were
 * changed on that page, and only those are saved, so that a page left open on one device does not undo what was answered on
 * another since. Blank for a page without any answer.
 */
export function seenOf({
  questionnaire,
  items,
  answers,
  comments,
}: {
  questionnaire: Questionnaire;
  items: readonly Item[];
  /** In the order of `answerSlots`; null where nothing was saved. */
  answers: readonly (number | null)[] | null;
  comments: Readonly<Record<string, string>>;
}): string {
  return joined(
    items.map((item) => {
      if (item.kind === "open") return digest(comments[item.id] ?? "");
      return slotsOf(questionnaire, item)
        .map((slot) => answers?.[slot] ?? "")
        .join(".");
    }),
  );
}

/** The answers of a page that are not what it showed when it was opened. `seen`: null where the form did not say. */
export function changedSince<Read extends Pick<PageAnswers, "answers" | "comments">>(
  seen: string | null,
  { questionnaire, items, read }: { questionnaire: Questionnaire; items: readonly Item[]; read: Read },
): Pick<PageAnswers, "answers" | "comments"> {
  if (seen === null) return read;
  const before = parts(seen);
  const changed = items.filter((item, place) => {
    const now = partOf(questionnaire, item, read);
    return now !== null && now !== (before[place] ?? "") && !(blank(now) && blank(before[place] ?? ""));
  });
  const slots = new Set(changed.flatMap((item) => slotsOf(questionnaire, item)));
  const ids = new Set(changed.map(({ id }) => id));
  return {
    answers: new Map([...read.answers].filter(([slot]) => slots.has(slot))),
    comments: new Map([...read.comments].filter(([id]) => ids.has(id))),
  };
}

/** What the page has seen once some of its items were saved while it stays open. */
export function seenAfter(
  seen: string | null,
  { questionnaire, items, read }: { questionnaire: Questionnaire; items: readonly Item[]; read: PageAnswers },
): string {
  const before = parts(seen ?? "");
  return joined(items.map((item, place) => partOf(questionnaire, item, read) ?? before[place] ?? ""));
}

/** What was sent for an item, as a part; null where nothing was. */
function partOf(
  questionnaire: Questionnaire,
  item: Item,
  { answers, comments }: Pick<PageAnswers, "answers" | "comments">,
): string | null {
  if (item.kind === "open") {
    const text = comments.get(item.id);
    return text === undefined ? null : digest(text);
  }
  const slots = slotsOf(questionnaire, item);
  return slots.some((slot) => answers.has(slot)) ? slots.map((slot) => answers.get(slot) ?? "").join(".") : null;
}

function slotsOf(questionnaire: Questionnaire, { id }: Item): number[] {
  return answerSlots(questionnaire).flatMap(({ itemId }, slot) => (itemId === id ? [slot] : []));
}

const BETWEEN = "~";
const parts = (seen: string) => seen.split(BETWEEN);
const blank = (part: string) => /^\.*$/.test(part);
const joined = (each: readonly string[]) => (each.every(blank) ? "" : each.join(BETWEEN));

/** Enough of a text to see that it was changed (FNV-1a, 32 bits, with its length); blank for none. */
function digest(text: string): string {
  if (text === "") return "";
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return `${(hash >>> 0).toString(36)}-${text.length}`;
}
