import type { Release } from "../confidentiality/released.ts";
import { localized, scaledItems } from "../questionnaires/items.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { cellOf, type ShownNumber } from "./released-groups.ts";
import { type BoundedGap, isSure, type Sense, senseOf, shownTiers, type UnitGap, unitGaps } from "./unit-gaps.ts";

/** An item of which all shown levels say much the same. */
export interface SharedView {
  readonly item: string;
  readonly label: string;
  readonly sense: Sense;
  /** By level, from the top down. */
  readonly says: readonly { readonly tier: string; readonly display: ShownNumber }[];
}

export interface Strengths {
  /** The lower level surely sees it more favourably than the one above: what leaders do not know they are good at. */
  readonly hidden: readonly { readonly gap: BoundedGap; readonly label: string; readonly sense: Sense }[];
  /** Favourable at every level. */
  readonly shared: readonly SharedView[];
  /** Below half at every level, without a sure gap: no matter of perception (methodology 5). */
  readonly problems: readonly SharedView[];
}

/** How many of each are named. */
const MOST = 3;
/** From here on a level sees something favourably, and up to there it does not, whatever its display leaves open. */
const GOOD = 70;
const LOW = 50;

/** What goes well in one part of the organisation, and what is no gap and yet a problem, each surest first. */
export function strengthsOf({
  release,
  questionnaire,
  unit,
  language,
}: {
  release: Release;
  questionnaire: Questionnaire;
  unit: string | null;
  language: string;
}): Strengths {
  const items = new Map(scaledItems(questionnaire).map((item) => [item.id, item]));
  const gaps = unitGaps({ release, questionnaire, unit });
  const sure = gaps.filter(isSure);
  const views = sharedViews({ release, questionnaire, unit, language });
  const lowest = ({ says }: SharedView) => Math.min(...says.map(({ display }) => display.low));
  const highest = ({ says }: SharedView) => Math.max(...says.map(({ display }) => display.high));
  const isGap = new Set(sure.map(({ item }) => item));
  return {
    hidden: oncePerItem(sure.filter(({ high }) => high < 0).sort((a, b) => a.high - b.high || byItem(a, b)))
      .slice(0, MOST)
      .flatMap((gap) => {
        const item = items.get(gap.item);
        return item ? [{ gap, label: localized(item.label, language), sense: senseOf(item) }] : [];
      }),
    shared: views
      .filter((view) => lowest(view) >= GOOD)
      .sort((a, b) => lowest(b) - lowest(a) || byItem(a, b))
      .slice(0, MOST),
    problems: views
      .filter((view) => highest(view) <= LOW && !isGap.has(view.item))
      .sort((a, b) => highest(a) - highest(b) || byItem(a, b))
      .slice(0, MOST),
  };
}

/** Items that at least two levels are shown of, and every shown level has an answer to. */
function sharedViews({
  release,
  questionnaire,
  unit,
  language,
}: {
  release: Release;
  questionnaire: Questionnaire;
  unit: string | null;
  language: string;
}): SharedView[] {
  const tiers = shownTiers({ release, questionnaire, unit });
  if (tiers.length < 2) return [];
  return scaledItems(questionnaire).flatMap((item) => {
    const says = tiers.flatMap((tier) => {
      const cell = cellOf(release, { tier, head: unit, item: item.id });
      return cell ? [{ tier, display: cell.display }] : [];
    });
    if (says.length < tiers.length) return [];
    return [{ item: item.id, label: localized(item.label, language), sense: senseOf(item), says }];
  });
}

function oncePerItem<Gap extends UnitGap>(gaps: readonly Gap[]): Gap[] {
  const named = new Set<string>();
  return gaps.filter(({ item }) => !named.has(item) && named.add(item));
}

function byItem(a: { item: string }, b: { item: string }): number {
  return a.item < b.item ? -1 : 1;
}
