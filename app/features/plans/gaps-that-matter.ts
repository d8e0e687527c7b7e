import type { Release } from "../confidentiality/released.ts";
import { probabilityAbove, type Shrunken } from "../gaps/shrinkage.ts";
import { localized, scaledItems } from "../questionnaires/items.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { groupOf } from "../reports/released-groups.ts";
import {
  type BoundedGap,
  gapsBetween,
  hasInterval,
  isSure,
  type Sense,
  senseOf,
  shownTiers,
  tierPairs,
} from "../reports/unit-gaps.ts";
import { drawnTogether, noisyGap } from "./normal-gap.ts";
import { clamped, type Factors, priorityScore } from "./score.ts";

/** A gap that leaders should look at first, and why. */
export interface MatteringGap {
  readonly gap: BoundedGap;
  readonly label: string;
  readonly sense: Sense;
  readonly factors: Factors;
  /** 5 to 100. */
  readonly score: number;
  /** What reach is a share of: people in the parts where it shows, or of those invited where no parts can be compared. */
  readonly reachOf: "parts" | "answers";
  /** Whether it stays among those named in nine of ten ways of weighting the four factors. */
  readonly stable: boolean;
}

interface Part {
  readonly release: Release;
  readonly questionnaire: Questionnaire;
  readonly unit: string | null;
}

const MOST = 3;
/** A gap of this many points or more counts as one (methodology 2.5 b), and size is full at that many (methodology 5). */
const DELTA = 10;
const FULL_GAP = 30;
/** Importance where nobody has stated one (methodology 5). */
const IMPORTANCE = 0.5;
/** How sure it must be that a part of the organisation has the gap too. */
const SURE_IN_PART = 0.8;
/** Each factor counts half, as it is, or twice: 81 ways of weighting four. */
const EXPONENTS = [0.5, 1, 2] as const;
const MOSTLY = 0.9;

/**
 * The gaps between neighbouring levels that score highest, each item once, of those that are hardly chance and in which the upper level
 * sees it more favourably (methodology 5). Size and certainty are of the gap drawn towards the mean of all items between the
 * same levels, so that the largest of many is not taken at its face.
 */
export function gapsThatMatter({
  parts,
  language,
  ...of
}: Part & { parts: readonly { readonly id: string }[]; language: string }): MatteringGap[] {
  const items = new Map(scaledItems(of.questionnaire).map((item) => [item.id, item]));
  const scored = tierPairs(shownTiers(of))
    .filter(({ next }) => next)
    .flatMap((pair) => scoredBetween(of, { pair, parts }))
    .sort((a, b) => b.score - a.score || (a.gap.item < b.gap.item ? -1 : 1));
  const candidates = scored.filter(
    ({ gap }, place) => scored.findIndex((each) => each.gap.item === gap.item) === place,
  );
  const stays = stability(candidates.map(({ factors }) => factors));
  return candidates.slice(0, MOST).flatMap((each, place) => {
    const item = items.get(each.gap.item);
    if (!item) return [];
    return [
      { ...each, label: localized(item.label, language), sense: senseOf(item), stable: (stays[place] ?? 0) >= MOSTLY },
    ];
  });
}

function scoredBetween(
  of: Part,
  { pair, parts }: { pair: { upper: string; lower: string }; parts: readonly { readonly id: string }[] },
) {
  const gaps = gapsBetween(of, pair).filter(hasInterval);
  const drawn = drawnTogether(gaps);
  const matters = (gap: BoundedGap) => isSure(gap) && gap.low > 0;
  const items = gaps.filter(matters).map(({ item }) => ({ id: item }));
  const inParts = Map.groupBy(
    parts.flatMap(({ id }) => gapsBetween({ ...of, unit: id }, pair, items).filter(hasInterval)),
    ({ item }) => item,
  );
  return gaps.flatMap((gap, place) => {
    if (!matters(gap)) return [];
    const { y, v } = noisyGap(gap);
    const shrunken: Shrunken = drawn?.units[place] ?? { estimate: y, sd: Math.sqrt(v) };
    const own = inParts.get(gap.item) ?? [];
    const reachOf = own.length >= 2 ? ("parts" as const) : ("answers" as const);
    const factors = clamped({
      size: shrunken.estimate / FULL_GAP,
      importance: IMPORTANCE,
      certainty: probabilityAbove(shrunken, DELTA),
      reach: reachOf === "parts" ? shareOfParts(own) : shareAnswered(of, gap),
    });
    return [{ gap, factors, score: priorityScore(factors), reachOf }];
  });
}

/** Of those who answered in the parts that can be compared, the share in parts that have the gap with four chances in five. */
function shareOfParts(gaps: readonly BoundedGap[]): number {
  const people = (of: readonly BoundedGap[]) => of.reduce((sum, { n }) => sum + n, 0);
  const has = (gap: BoundedGap) => {
    const { y, v } = noisyGap(gap);
    return probabilityAbove({ estimate: y, sd: Math.sqrt(v) }, 0) >= SURE_IN_PART;
  };
  return people(gaps.filter(has)) / people(gaps);
}

function shareAnswered({ release, unit }: Part, { lower, n }: BoundedGap): number {
  const invited = groupOf(release, { tier: lower, head: unit })?.invited ?? 0;
  return invited > 0 ? n / invited : 0;
}

/** Of all ways of weighting the factors, the share in which each is among those named. */
function stability(factors: readonly Factors[]): number[] {
  const kept = factors.map(() => 0);
  let ways = 0;
  for (const size of EXPONENTS)
    for (const importance of EXPONENTS)
      for (const certainty of EXPONENTS)
        for (const reach of EXPONENTS) {
          ways++;
          const places = factors
            .map((each, place) => ({
              place,
              weighted:
                each.size ** size * each.importance ** importance * each.certainty ** certainty * each.reach ** reach,
            }))
            .sort((a, b) => b.weighted - a.weighted || a.place - b.place);
          for (const { place } of places.slice(0, MOST)) kept[place] = (kept[place] ?? 0) + 1;
        }
  return kept.map((count) => count / ways);
}
