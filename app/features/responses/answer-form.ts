import { answerSlots } from "../questionnaires/answer-slots.ts";
import { answeringSeconds } from "../questionnaires/answering-time.ts";
import { itemsForTier } from "../questionnaires/items.ts";
import type { Item, Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { formPages } from "./form-pages.ts";

/** What a tier is asked in one diagnostic, worked out once and kept. */
export interface AnswerForm {
  readonly questionnaire: Questionnaire;
  readonly tier: string;
  readonly pages: readonly (readonly Item[])[];
  /** Length of the answer array. */
  readonly width: number;
  /** Slots that must be answered before the form can be sent; "does not apply to me" is an answer. */
  readonly required: readonly number[];
  /** Languages that at least one of the questions is worded in. */
  readonly languages: readonly string[];
}

export function answerForm(questionnaire: Questionnaire, tier: string): AnswerForm {
  const pages = formPages(questionnaire, tier);
  const items = itemsForTier(questionnaire, tier);
  const wanted = new Set(items.flatMap(({ id, kind }) => (kind === "scaled" || kind === "prediction" ? [id] : [])));
  const slots = answerSlots(questionnaire);
  return {
    questionnaire,
    tier,
    pages,
    width: slots.length,
    required: [...slots.keys()].filter((slot) => wanted.has(slots[slot]?.itemId ?? "")),
    languages: [...new Set(items.flatMap(({ wording }) => Object.keys(wording[tier] ?? {})))].sort(),
  };
}

/** Seconds that a page, counted from 1, and those after it take somebody who reads `language`. Not rounded. */
export function secondsLeft({ pages, tier }: AnswerForm, page: number, language: string): number {
  return answeringSeconds(pages.slice(page - 1).flat(), tier, language);
}

/** The first page, from 1, with a question that wants an answer and has none; null when there is none. */
export function firstUnanswered(form: AnswerForm, answers: readonly (number | null)[]): number | null {
  const slots = answerSlots(form.questionnaire);
  const open = new Set(
    form.required.flatMap((slot) => ((answers[slot] ?? null) === null ? [slots[slot]?.itemId ?? ""] : [])),
  );
  const place = open.size === 0 ? -1 : form.pages.findIndex((page) => page.some(({ id }) => open.has(id)));
  return place === -1 ? null : place + 1;
}

/** The page to go on at, from 1: the first with something left to answer, else the last. */
export function pageToGoOn(form: AnswerForm, answers: readonly (number | null)[]): number {
  return firstUnanswered(form, answers) ?? form.pages.length;
}
