import { keptText } from "../organizations/free-text-schema.ts";
import { type AnswerSlot, answerSlots, CANNOT_SAY } from "../questionnaires/answer-slots.ts";
import type { Item, PriorityItem, Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { isValidAnswer } from "../questionnaires/scales.ts";

/** What one page of the form said. */
export interface PageAnswers {
  /** By slot of the answer array; null clears it. */
  readonly answers: ReadonlyMap<number, number | null>;
  /** By item id; an empty text clears it. */
  readonly comments: ReadonlyMap<string, string>;
  /** By field name: a key of the catalogue `survey:problems`. */
  readonly problems: Readonly<Record<string, FormProblem>>;
}

export type FormProblem = "choose" | "notAnAnswer" | "rankAll" | "rankTwice" | "tooLong";

/** The longest comment, in characters. */
export const LONGEST_COMMENT = 2000;
/** What the option "does not apply to me, or I cannot say" sends. */
export const CANNOT_SAY_FIELD = "cannot-say";

/** The name of the form field of an item, or of one option of a ranking. */
export function fieldName({ itemId, optionId }: AnswerSlot): string {
  return optionId === null ? `answer.${itemId}` : `answer.${itemId}.${optionId}`;
}

/**
 * Reads the fields of one page; `field` gives null for one that was not sent. What is valid is kept even where something else
 * on the page is not, so that nothing has to be entered twice. `complete`: whether a question without any answer is a problem.
 */
export function readPage(
  { questionnaire, items, complete }: { questionnaire: Questionnaire; items: readonly Item[]; complete: boolean },
  field: (name: string) => string | null,
): PageAnswers {
  const slots = answerSlots(questionnaire);
  const answers = new Map<number, number | null>();
  const comments = new Map<string, string>();
  const problems: Record<string, FormProblem> = {};
  for (const item of items) {
    if (item.kind === "open") {
      const typed = field(`comment.${item.id}`);
      if (typed === null) continue;
      const text = keptText(typed);
      if (text.length > LONGEST_COMMENT) problems[`comment.${item.id}`] = "tooLong";
      // Cut within a character of two halves, the database would refuse it.
      comments.set(item.id, text.slice(0, LONGEST_COMMENT).replace(/[\ud800-\udbff]$/, ""));
      continue;
    }
    const start = slots.findIndex(({ itemId }) => itemId === item.id);
    if (item.kind === "priority") {
      const problem = readRanking({ item, start, complete, answers }, field);
      if (problem) problems[fieldName({ itemId: item.id, optionId: item.options[0]?.id ?? null })] = problem;
      continue;
    }
    const name = fieldName({ itemId: item.id, optionId: null });
    const given = readAnswer(item, field(name) ?? "");
    if (given === "blank" && complete) problems[name] = "choose";
    else if (given === "invalid") problems[name] = "notAnAnswer";
    if (typeof given === "number") answers.set(start, given);
  }
  return { answers, comments, problems };
}

function readAnswer(item: Item, raw: string): number | "blank" | "invalid" {
  if (raw === "") return "blank";
  if (raw === CANNOT_SAY_FIELD) return CANNOT_SAY;
  const value = /^\d{1,3}$/.test(raw) ? Number(raw) : Number.NaN;
  return isValidAnswer(item, value) ? value : "invalid";
}

/** A ranking counts when every option has a rank of its own; left blank altogether, or not for them, it is skipped. */
function readRanking(
  {
    item,
    start,
    complete,
    answers,
  }: { item: PriorityItem; start: number; complete: boolean; answers: Map<number, number | null> },
  field: (name: string) => string | null,
): FormProblem | null {
  if (field(fieldName({ itemId: item.id, optionId: null })) === CANNOT_SAY_FIELD) {
    item.options.forEach((_, place) => {
      answers.set(start + place, CANNOT_SAY);
    });
    return null;
  }
  const sent = item.options.map(({ id }) => field(fieldName({ itemId: item.id, optionId: id })));
  if (sent.every((rank) => rank === null)) return null;
  const ranks = sent.map((rank) => rank ?? "");
  const valid = ranks.map((rank) =>
    /^[1-9]\d?$/.test(rank) && Number(rank) <= item.options.length ? Number(rank) : null,
  );
  valid.forEach((rank, place) => {
    answers.set(start + place, rank);
  });
  const given = valid.filter((rank) => rank !== null);
  if (given.length === 0 || !complete) return null;
  if (given.length < item.options.length) return "rankAll";
  return new Set(given).size < given.length ? "rankTwice" : null;
}
