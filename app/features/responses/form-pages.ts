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
