import { answerSlots } from "../questionnaires/answer-slots.ts";
import { itemsForTier } from "../questionnaires/items.ts";
import type { Item, Questionnaire } from "../questionnaires/questionnaire-schema.ts";

/** Paired items on one page: few enough to see the end of it on a phone. */
const MOST_ITEMS = 6;

/** What a tier is asked, page by page: paired items theme by theme, then predictions and the ranking, then open questions. */
export function formPages(questionnaire: Questionnaire, tier: string): Item[][] {
  const items = itemsForTier(questionnaire, tier);
  const scaled = items.filter((item) => item.kind === "scaled");
  const pages: Item[][] = [];
  for (const { id } of questionnaire.themes) {
    const theme = scaled.filter((item) => item.theme === id);
    const last = pages.at(-1);
    if (last && last.length + theme.length <= MOST_ITEMS) last.push(...theme);
    else if (theme.length > 0) pages.push([...theme]);
  }
  const rest = items.filter(({ kind }) => kind === "prediction" || kind === "priority");
  const open = items.filter(({ kind }) => kind === "open");
  return [...pages, rest, open].filter((page) => page.length > 0);
}

interface Progress {
  readonly questionnaire: Questionnaire;
  readonly tier: string;
  /** In the order of `answerSlots`. */
  readonly answers: readonly (number | null)[];
}

/** The first page, from 1, with a question that wants an answer and has none; null when there is none. */
export function firstUnanswered({ questionnaire, tier, answers }: Progress): number | null {
  const slots = answerSlots(questionnaire);
  const unanswered = (item: Item) =>
    (item.kind === "scaled" || item.kind === "prediction") &&
    (answers[slots.findIndex(({ itemId }) => itemId === item.id)] ?? null) === null;
  const place = formPages(questionnaire, tier).findIndex((page) => page.some(unanswered));
  return place === -1 ? null : place + 1;
}

/** The page to go on at, from 1: the first with something left to answer, else the last. */
export function pageToGoOn(progress: Progress): number {
  return firstUnanswered(progress) ?? formPages(progress.questionnaire, progress.tier).length;
}

/** What somebody has answered once a page is added to what they saved, in the order of `answerSlots`. */
export function mergedAnswers({
  questionnaire,
  saved,
  given,
}: {
  questionnaire: Questionnaire;
  saved: readonly (number | null)[] | null;
  given: ReadonlyMap<number, number | null>;
}): (number | null)[] {
  return answerSlots(questionnaire).map(
    (_, slot) => given.get(slot) ?? (given.has(slot) ? null : (saved?.[slot] ?? null)),
  );
}
