import type { ScaledItem } from "../questionnaires/questionnaire-schema.ts";
import { answerOptions, category, isFavourable, points } from "../questionnaires/scales.ts";

/** What is added up over a group: points, favourable answers, and answers in each of the five categories. */
export const SUM = 0;
export const FAVOURABLE = 1;
export const CATEGORIES = [2, 3, 4, 5, 6] as const;
export const KINDS = [SUM, FAVOURABLE, ...CATEGORIES] as const;
export type Kind = (typeof KINDS)[number];

/** The answers an item can be given, turned so that more is better, and what each adds to every total. */
export interface AnswerScale {
  /** Points that sums are whole multiples of: 100 where one is favourable or not, 10 for the share of the time. */
  readonly unit: number;
  readonly options: number;
  /** By kind, by option, lowest first: what one such answer adds. Points are in units. */
  readonly adds: readonly (readonly number[])[];
  /** By kind: the most that one answer can add. */
  readonly most: readonly number[];
}

export function answerScale(item: ScaledItem): AnswerScale {
  const options = answerOptions(item);
  const unit = item.scale === "frequency" ? 10 : 100;
  const adds = [
    options.map((option) => points(item, option) / unit),
    options.map((option) => (isFavourable(item, option) ? 1 : 0)),
    ...CATEGORIES.map((_, place) => options.map((option) => (category(item, option) === place ? 1 : 0))),
  ];
  return { unit, options: options.length, adds, most: adds.map((each) => Math.max(...each)) };
}
