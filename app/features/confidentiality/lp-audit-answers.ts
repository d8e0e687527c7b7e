import type { ScaledItem } from "../questionnaires/questionnaire-schema.ts";
import { answerOptions, category, isFavourable, points } from "../questionnaires/scales.ts";
import type { EngineItem } from "./engine-input.ts";

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
  return scaleOf({
    unit: item.scale === "frequency" ? 10 : 100,
    options: answerOptions(item),
    points: (option) => points(item, option),
    favourable: (option) => (isFavourable(item, option) ? 1 : 0),
    category: (option) => category(item, option),
  });
}

const AGREEMENT = [1, 2, 3, 4, 5];
const FREQUENCY = Array.from({ length: 11 }, (_, tenth) => 10 * tenth);

/** The same from the tables that the engine knows an item by. */
export function engineScale(item: EngineItem): AnswerScale {
  const { unit, points, favourable, category } = item;
  return scaleOf({
    unit,
    options: scaleAnswers(item),
    points: (option) => points[option] ?? 0,
    favourable: (option) => favourable[option] ?? 0,
    category: (option) => category[option] ?? 0,
  });
}

/** Turned answers of an item, lowest first. */
export function scaleAnswers({ scale }: EngineItem): readonly number[] {
  return scale === "frequency" ? FREQUENCY : AGREEMENT;
}

/** The scale of which only the unit is known: 100 where answers are favourable or not, 10 for the share of the time in tenths. */
export function scaleOfUnit(unit: number): AnswerScale {
  const options = unit === 10 ? FREQUENCY : AGREEMENT;
  return scaleOf({
    unit,
    options,
    points: (option) => (unit === 10 ? option : option > 3 ? 100 : 0),
    favourable: (option) => ((unit === 10 ? option >= 80 : option > 3) ? 1 : 0),
    category: (option) => (unit === 10 ? Math.min(4, Math.floor(option / 20)) : option - 1),
  });
}

function scaleOf({
  unit,
  options,
  points,
  favourable,
  category,
}: {
  unit: number;
  options: readonly number[];
  points: (option: number) => number;
  favourable: (option: number) => number;
  category: (option: number) => number;
}): AnswerScale {
  const adds = [
    options.map((option) => points(option) / unit),
    options.map(favourable),
    ...CATEGORIES.map((_, place) => options.map((option) => (category(option) === place ? 1 : 0))),
  ];
  return { unit, options: options.length, adds, most: adds.map((each) => Math.max(...each)) };
}
