import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { resolutionOf } from "./ladder.ts";
import type { Display, ReleasedCell } from "./release-schema.ts";

/** How a theme is named where an item could stand. */
export function themeKey(themeId: string): string {
  return `theme:${themeId}`;
}

/**
 * A theme's value in each group: the unweighted mean of its items (methodology 0), made from the items as displayed, so
 * that it tells nothing that they do not. A group that lacks one of the items has no theme value.
 */
export function themeCells(questionnaire: Questionnaire, cells: readonly ReleasedCell[]): ReleasedCell[] {
  const byGroup = Map.groupBy(cells, ({ group }) => group);
  return questionnaire.themes.flatMap(({ id }) => {
    const items = questionnaire.items
      .filter((item) => item.kind === "scaled" && item.theme === id)
      .map((item) => item.id);
    return [...byGroup].flatMap(([group, own]) => {
      const parts = own.filter(({ item }) => items.includes(item));
      if (items.length === 0 || parts.length < items.length) return [];
      const n = Math.min(...parts.map((part) => part.n));
      return [
        { group, item: themeKey(id), n, display: meanDisplay(parts.map((part) => part.display)), distribution: null },
      ];
    });
  });
}

function meanDisplay(displays: readonly Display[]): Display {
  const mean = (of: (display: Display) => number) =>
    displays.reduce((sum, each) => sum + of(each), 0) / displays.length;
  const low = mean((each) => each.low);
  const high = mean((each) => each.high);
  const coarsest = Math.max(...displays.map(resolutionOf));
  if (coarsest === 20) return { kind: "band", low: Math.round(low), high: Math.round(high), value: null };
  const value = Math.round(mean((each) => each.value ?? 0));
  return { kind: coarsest === 1 ? "mean" : "step", low, high, value };
}
