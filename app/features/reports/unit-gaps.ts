import type { Release } from "../confidentiality/released.ts";
import { scaledItems } from "../questionnaires/items.ts";
import type { Questionnaire, ScaledItem } from "../questionnaires/questionnaire-schema.ts";
import { cellIn, gapBetween, groupOf, type ShownNumber } from "./released-groups.ts";

/** One item between two levels of one part of the organisation, with what both say. In points, upper minus lower. */
export interface UnitGap {
  readonly item: string;
  readonly upper: string;
  readonly lower: string;
  readonly difference: number;
  /** The 95% interval; null where there is none. */
  readonly low: number | null;
  readonly high: number | null;
  readonly adjustedP: number | null;
  readonly upperSays: ShownNumber;
  readonly lowerSays: ShownNumber;
  /** Answers of the lower level. */
  readonly n: number;
}

/** A gap with an interval. */
export type BoundedGap = UnitGap & { readonly low: number; readonly high: number };

/** How the numbers of an item read: a share of the time or of people, turned where the item is worded the other way round. */
export type Sense = "time" | "notTime" | "agree" | "disagree";

/** False discoveries that are put up with when looking around (methodology 1.6). */
const FALSE_DISCOVERY_RATE = 0.1;

interface Part {
  readonly release: Release;
  readonly questionnaire: Questionnaire;
  /** Null: everyone. */
  readonly unit: string | null;
}

/** The tiers of which anything is released in a part of the organisation, from the top down. */
export function shownTiers({ release, questionnaire, unit }: Part): string[] {
  const items = scaledItems(questionnaire);
  return questionnaire.tiers.flatMap(({ id }) => {
    const group = groupOf(release, { tier: id, head: unit });
    return group && items.some((item) => cellIn(release, group, item.id)) ? [id] : [];
  });
}

/** Every released gap of an item between two levels of one part, neighbouring levels first. Themes are left out. */
export function unitGaps(part: Part): UnitGap[] {
  return tierPairs(shownTiers(part)).flatMap(({ upper, lower }) => gapsBetween(part, { upper, lower }));
}

/** The released gaps between two levels of one part, of all items in the order of the questionnaire, or of those named. */
export function gapsBetween(
  { release, questionnaire, unit }: Part,
  { upper, lower }: { readonly upper: string; readonly lower: string },
  items: readonly { readonly id: string }[] = scaledItems(questionnaire),
): UnitGap[] {
  const [above, below] = [upper, lower].map((tier) => groupOf(release, { tier, head: unit }));
  if (!above || !below) return [];
  return items.flatMap(({ id: item }) => {
    const gap = gapBetween(release, { item, upper: above.id, lower: below.id });
    const [upperCell, lowerCell] = [above, below].map((group) => cellIn(release, group, item));
    if (!gap || !upperCell || !lowerCell) return [];
    const { difference, low, high, adjustedP } = gap;
    return [
      {
        item,
        upper,
        lower,
        difference,
        low,
        high,
        adjustedP,
        upperSays: upperCell.display,
        lowerSays: lowerCell.display,
        n: lowerCell.n,
      },
    ];
  });
}

/** The pairs of levels, from the top down: first those that stand next to each other among those given, then the others. */
export function tierPairs(tiers: readonly string[]): { upper: string; lower: string; next: boolean }[] {
  const pairs = tiers.flatMap((upper, place) =>
    tiers.slice(place + 1).map((lower, further) => ({ upper, lower, next: further === 0 })),
  );
  return [...pairs.filter(({ next }) => next), ...pairs.filter(({ next }) => !next)];
}

export function hasInterval(gap: UnitGap): gap is BoundedGap {
  return gap.low !== null && gap.high !== null;
}

/** Whether a gap is hardly chance: its interval leaves 0 out, and it counts among at most one false in ten. */
export function isSure(gap: UnitGap): gap is BoundedGap {
  if (!hasInterval(gap)) return false;
  const { low, high, adjustedP } = gap;
  return (low > 0 || high < 0) && (adjustedP === null || adjustedP <= FALSE_DISCOVERY_RATE);
}

/** Whether one of its sides may be known as a band only, so that only the interval is to be read. */
export function isBandOnly({ upperSays, lowerSays }: Pick<UnitGap, "upperSays" | "lowerSays">): boolean {
  return upperSays.kind === "band" || lowerSays.kind === "band";
}

export function senseOf({ scale, reversed }: Pick<ScaledItem, "scale" | "reversed">): Sense {
  if (scale === "frequency") return reversed ? "notTime" : "time";
  return reversed ? "disagree" : "agree";
}
