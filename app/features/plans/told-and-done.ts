import { shownValue } from "../confidentiality/ladder.ts";
import type { Display } from "../confidentiality/release-schema.ts";
import type { Release } from "../confidentiality/released.ts";
import { themeKey } from "../confidentiality/theme-cells.ts";
import { localized, scaledItems } from "../questionnaires/items.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { largestGap } from "../reports/finding.ts";
import { cellOf, isReported } from "../reports/released-groups.ts";

/** The items that a page for everybody speaks of first. Its numbers are in the table of the same page. */
export interface ToldFirst {
  /** What the lowest level rates best and worst, at most so many each, best and worst first. */
  readonly best: readonly string[];
  readonly worst: readonly string[];
  /** The item on which the highest and the lowest level surely differ most; null where none is sure. */
  readonly furthest: { readonly item: string; readonly upper: string; readonly lower: string } | null;
}

const MOST_NAMED = 2;

/** What everybody hears first of a result, from released values of everyone only. */
export function toldFirst(release: Release, questionnaire: Questionnaire): ToldFirst {
  const lowest = questionnaire.tiers.at(-1)?.id ?? "";
  // Beside the label of a reverse-keyed item its turned number would be read the wrong way round.
  const straight = scaledItems(questionnaire).filter(({ reversed }) => !reversed);
  const rated = straight
    .flatMap(({ id }) => {
      const display = cellOf(release, { tier: lowest, head: null, item: id })?.display;
      return display ? [{ id, value: shownValue(display) }] : [];
    })
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
  const told = questionnaire.tiers.map(({ id }) => id).filter((tier) => isReported(release, tier));
  const [upper, lower] = [told[0], told.at(-1)];
  const tiers = [upper ?? "", lower ?? ""];
  const gap = largestGap({ release, questionnaire, unit: null, language: "", tiers });
  // Fewer items than are named: none is the best and the worst at once.
  const most = Math.min(MOST_NAMED, Math.floor(rated.length / 2));
  return {
    best: rated.slice(0, most).map(({ id }) => id),
    worst:
      most === 0
        ? []
        : rated
            .slice(-most)
            .reverse()
            .map(({ id }) => id),
    furthest:
      gap && straight.some(({ id }) => id === gap.item)
        ? { item: gap.item, upper: gap.upper.tier, lower: gap.lower.tier }
        : null,
  };
}

/** What each level of the whole organisation says to each theme, in the order of the tiers; null where it is not released. */
export function themeLevels(
  release: Release,
  { questionnaire, language }: { questionnaire: Questionnaire; language: string },
): { id: string; item: string; name: string; levels: (Display | null)[] }[] {
  return questionnaire.themes.map(({ id, name }) => ({
    id,
    item: themeKey(id),
    name: localized(name, language),
    levels: questionnaire.tiers.map(
      (tier) => cellOf(release, { tier: tier.id, head: null, item: themeKey(id) })?.display ?? null,
    ),
  }));
}
