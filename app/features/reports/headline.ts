import type { Release } from "../confidentiality/released.ts";
import { localized, scaledItems } from "../questionnaires/items.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import {
  type BoundedGap,
  gapsBetween,
  hasInterval,
  isSure,
  type Sense,
  senseOf,
  shownTiers,
  tierPairs,
  type UnitGap,
  unitGaps,
} from "./unit-gaps.ts";

/** In how many parts of the organisation a gap shows as well, of those in which it is released with an interval. */
export interface InParts {
  readonly of: number;
  readonly same: number;
  /** Where the lower level surely sees it more favourably instead. */
  readonly opposite: number;
}

/** What a page of one part of the organisation opens with: nothing that its intervals do not bear. */
export type Headline =
  | {
      /** `gap`: the upper level surely sees it more favourably; `reverse`: the lower one does, and no gap is sure. */
      readonly kind: "gap" | "reverse";
      readonly gap: BoundedGap;
      readonly label: string;
      readonly sense: Sense;
      /** Gaps between the same two levels that it is one of. */
      readonly of: number;
      /** `largest`: every other one is surely smaller; `surest`: none is as large at the least. */
      readonly rank: "largest" | "surest";
      /** The points that the interval leaves at the least. */
      readonly least: number;
      /** The step from level to level that carries most of it, for everyone of three levels or more. */
      readonly breaksAt: { readonly upper: string; readonly lower: string } | null;
      /** Null where fewer than two parts can be compared. */
      readonly parts: InParts | null;
    }
  /** No gap is sure. `agree`: none can be larger than `most` points, which is little; `open`: larger ones could go unseen. */
  | { readonly kind: "agree" | "open"; readonly of: number; readonly most: number }
  /** There are gaps, and nothing tells how sure they are. */
  | { readonly kind: "noIntervals"; readonly of: number }
  | { readonly kind: "oneLevel"; readonly tier: string }
  | { readonly kind: "tooFew" };

/** Levels are said to agree where no gap can be larger than this, in points: a fifth of the scale. */
const LITTLE = 20;

/**
 * The gap that is surest to be large, of neighbouring levels before others, those where the upper level sees it more favourably
 * before the reverse; all pairs of levels are looked at before anything is said to agree. `parts`: all parts that the unit consists of.
 */
export function headlineOf({
  release,
  questionnaire,
  unit,
  parts,
  language,
}: {
  release: Release;
  questionnaire: Questionnaire;
  unit: string | null;
  parts: readonly { readonly id: string }[];
  language: string;
}): Headline {
  const tiers = shownTiers({ release, questionnaire, unit });
  const [only] = tiers;
  if (only === undefined) return { kind: "tooFew" };
  if (tiers.length === 1) return { kind: "oneLevel", tier: only };
  const gaps = unitGaps({ release, questionnaire, unit });
  const found = surest(gaps, tierPairs(tiers));
  if (!found) return withoutFinding(gaps);
  const item = scaledItems(questionnaire).find(({ id }) => id === found.item);
  if (!item) throw new Error("A gap is of an item of the questionnaire");
  const alike = gaps.filter(({ upper, lower }) => upper === found.upper && lower === found.lower);
  const carried = unit === null ? release.cascade.find((each) => each.item === found.item)?.breaksAt : null;
  return {
    kind: found.low > 0 ? "gap" : "reverse",
    gap: found,
    label: localized(item.label, language),
    sense: senseOf(item),
    of: alike.length,
    rank: alike.every((other) => other === found || surelySmaller(other, found)) ? "largest" : "surest",
    least: leastOf(found),
    breaksAt: tiers.length > 2 && carried ? { upper: carried.upper, lower: carried.lower } : null,
    parts: inParts({ release, questionnaire, parts, found }),
  };
}

function surest(gaps: readonly UnitGap[], pairs: ReturnType<typeof tierPairs>): BoundedGap | null {
  const sure = gaps.filter(isSure);
  const isNext = ({ upper, lower }: UnitGap) =>
    pairs.some((pair) => pair.next && pair.upper === upper && pair.lower === lower);
  for (const isWanted of [
    (gap: BoundedGap) => gap.low > 0 && isNext(gap),
    (gap: BoundedGap) => gap.low > 0,
    isNext,
    () => true,
  ]) {
    const [first] = sure.filter(isWanted).sort(bySureSize);
    if (first) return first;
  }
  return null;
}

function bySureSize(a: BoundedGap, b: BoundedGap): number {
  return leastOf(b) - leastOf(a) || Math.abs(b.difference) - Math.abs(a.difference) || (a.item < b.item ? -1 : 1);
}

/** The points that an interval which leaves 0 out allows at the least. */
export function leastOf({ low, high }: BoundedGap): number {
  return Math.max(0, low, -high);
}

function mostOf({ low, high }: BoundedGap): number {
  return Math.max(high, -low);
}

function surelySmaller(other: UnitGap, found: BoundedGap): boolean {
  return hasInterval(other) && mostOf(other) < leastOf(found);
}

function withoutFinding(gaps: readonly UnitGap[]): Headline {
  const bounded = gaps.filter(hasInterval);
  const of = gaps.length;
  if (of === 0) return { kind: "tooFew" };
  if (bounded.length === 0) return { kind: "noIntervals", of };
  const most = Math.max(...bounded.map(mostOf));
  return { kind: bounded.length === of && most <= LITTLE ? "agree" : "open", of: bounded.length, most };
}

function inParts({
  release,
  questionnaire,
  parts,
  found,
}: {
  release: Release;
  questionnaire: Questionnaire;
  parts: readonly { readonly id: string }[];
  found: BoundedGap;
}): InParts | null {
  const own = parts.flatMap(({ id: unit }) =>
    gapsBetween({ release, questionnaire, unit }, found, [{ id: found.item }]).filter(hasInterval),
  );
  if (own.length < 2) return null;
  const direction = found.low > 0 ? 1 : -1;
  const sure = own.filter(isSure);
  return {
    of: own.length,
    same: sure.filter(({ low }) => (low > 0 ? 1 : -1) === direction).length,
    opposite: sure.filter(({ low }) => (low > 0 ? 1 : -1) !== direction).length,
  };
}
