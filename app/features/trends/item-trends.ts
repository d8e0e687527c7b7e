import type { Release } from "../confidentiality/released.ts";
import type { Change } from "../confidentiality/trend-change.ts";
import { type AgainstDrift, againstDrift } from "../gaps/change.ts";
import { Z_95 } from "../gaps/distributions.ts";
import { drawnTogether, noisyGap } from "../plans/normal-gap.ts";
import { localized } from "../questionnaires/items.ts";
import type { ScaledItem } from "../questionnaires/questionnaire-schema.ts";
import type { HeatCompare } from "../reports/heat-cells.ts";
import { cellOf, groupOf, type ShownNumber } from "../reports/released-groups.ts";
import {
  type BoundedGap,
  gapsBetween,
  hasInterval,
  isBandOnly,
  type Sense,
  senseOf,
  shownTiers,
  tierPairs,
} from "../reports/unit-gaps.ts";
import { heatmapChanges, sameItems, type Wave } from "./heatmap-change.ts";

/**
 * What may be said of a change. `smaller`, `larger`: beyond chance, and beyond what such a gap drifts by itself; `drift`: beyond chance,
 * but it was to be expected; `noDrift`: beyond chance, and too few items tell how far gaps drift; `unsure`: it may be chance; `hidden`: too
 * few answers, or no interval, in one of the waves.
 */
export type ChangeVerdict = "smaller" | "larger" | "drift" | "noDrift" | "unsure" | "hidden";

/** One item between two neighbouring levels in two waves. In points. */
export interface GapTrend {
  readonly item: string;
  readonly label: string;
  readonly sense: Sense;
  readonly upper: string;
  readonly lower: string;
  readonly earlier: BoundedGap;
  readonly later: BoundedGap;
  /** Null where it may not be shown. */
  readonly change: Change | null;
  /** What the gap was to be expected to be without anything done; null below five items, and where the earlier one is known as a band only. */
  readonly expected: number | null;
  readonly verdict: ChangeVerdict;
}

/** What one level says to an item in two waves. */
export interface LevelTrend {
  readonly item: string;
  readonly label: string;
  readonly sense: Sense;
  readonly tier: string;
  readonly earlier: ShownNumber;
  readonly later: ShownNumber;
  /** What the two displays leave possible; null below 20 answers in either wave. Says nothing of chance. */
  readonly change: Change | null;
}

/** How many gaps there are of each kind: `told` of those that a change is shown of. */
export interface TrendTally {
  readonly told: number;
  readonly smaller: number;
  readonly larger: number;
  readonly unsure: number;
  readonly hidden: number;
}

export interface ItemTrends {
  readonly tally: TrendTally;
  /** By pair of neighbouring levels: those of which more surely changed first, else from the top down. */
  readonly pairs: readonly (TrendTally & { readonly upper: string; readonly lower: string })[];
  readonly gaps: readonly GapTrend[];
  readonly levels: readonly LevelTrend[];
}

interface TwoReleases {
  readonly earlier: Wave;
  readonly later: Wave;
  /** Null: everyone. */
  readonly unit: string | null;
  readonly language: string;
}

/**
 * What changed in one part of the organisation between two waves, of the items that both asked word by word alike and the levels that both
 * show; gaps with an interval in both. What leadership states as its expectation is no measurement and is left out.
 */
export function itemTrends(of: TwoReleases): ItemTrends {
  const { earlier, later, unit } = of;
  const items = sameItems(earlier.questionnaire, later.questionnaire);
  const compare = heatmapChanges({ earlier, later });
  const before = shownTiers({ ...earlier, unit });
  const tiers = shownTiers({ ...later, unit }).filter(
    (tier) => before.includes(tier) && !states(earlier.release, tier) && !states(later.release, tier),
  );
  const pairs = tierPairs(tiers).filter(({ next }) => next);
  const byPair = pairs.map((pair) => ({ pair, gaps: trendsBetween(of, { items, pair, compare }) }));
  const gaps = byPair.flatMap((each) => each.gaps);
  return {
    tally: tallyOf(gaps),
    pairs: byPair
      .flatMap(({ pair: { upper, lower }, gaps: own }) => (own.length === 0 ? [] : [{ upper, lower, ...tallyOf(own) }]))
      .sort((a, b) => b.told - b.unsure - (a.told - a.unsure)),
    gaps,
    levels: items.flatMap((item) => tiers.flatMap((tier) => levelTrend(of, { item, tier, compare }))),
  };
}

export function tallyOf(gaps: readonly GapTrend[]): TrendTally {
  const of = (wanted: ChangeVerdict) => gaps.filter(({ verdict }) => verdict === wanted).length;
  const hidden = of("hidden");
  return { told: gaps.length - hidden, smaller: of("smaller"), larger: of("larger"), unsure: of("unsure"), hidden };
}

function trendsBetween(
  { earlier, later, unit, language }: TwoReleases,
  {
    items,
    pair,
    compare,
  }: { items: readonly ScaledItem[]; pair: { upper: string; lower: string }; compare: HeatCompare },
): GapTrend[] {
  const before = gapsBetween({ ...earlier, unit }, pair).filter(hasInterval);
  const after = gapsBetween({ ...later, unit }, pair).filter(hasInterval);
  const [upper, lower] = [pair.upper, pair.lower].map((tier) => groupOf(later.release, { tier, head: unit })?.id ?? "");
  // Everything that was asked then tells how far gaps drift, also what is not asked again.
  const drawn = drawnTogether(before);
  return items.flatMap((item): GapTrend[] => {
    const [was, is] = [before, after].map((gaps) => gaps.find((gap) => gap.item === item.id));
    if (!was || !is) return [];
    const change = compare({ kind: "gap", item: item.id, upper: upper ?? "", lower: lower ?? "" });
    const drift = drawn && againstDrift({ before: noisyGap(was), next: noisyGap(is) }, drawn);
    return [
      {
        item: item.id,
        label: localized(item.label, language),
        sense: senseOf(item),
        upper: pair.upper,
        lower: pair.lower,
        earlier: was,
        later: is,
        change,
        expected: drift && !isBandOnly(was) ? Math.round(drift.expected) : null,
        verdict: verdictOf({ was, is, change, drift }),
      },
    ];
  });
}

function verdictOf({
  was,
  is,
  change,
  drift,
}: {
  was: BoundedGap;
  is: BoundedGap;
  change: Change | null;
  drift: AgainstDrift | null;
}): ChangeVerdict {
  if (change === null) return "hidden";
  if (change.low <= 0 && change.high >= 0) return "unsure";
  if (drift === null) return "noDrift";
  const { beyondExpected, expectedSd } = drift;
  const isBeyond = Math.abs(beyondExpected) > Z_95 * expectedSd;
  if (!isBeyond || Math.sign(beyondExpected) !== Math.sign(change.difference)) return "drift";
  return Math.abs(is.difference) < Math.abs(was.difference) ? "smaller" : "larger";
}

function levelTrend(
  { earlier, later, unit, language }: TwoReleases,
  { item, tier, compare }: { item: ScaledItem; tier: string; compare: HeatCompare },
): LevelTrend[] {
  const [was, is] = [earlier, later].map(({ release }) => cellOf(release, { tier, head: unit, item: item.id }));
  if (!was || !is) return [];
  return [
    {
      item: item.id,
      label: localized(item.label, language),
      sense: senseOf(item),
      tier,
      earlier: was.display,
      later: is.display,
      change: compare({ kind: "level", item: item.id, group: is.group }),
    },
  ];
}

/** Whether a tier is the top one, attributed and below k, that states what it expects (decision 012). */
function states({ method, tiers }: Release, tier: string): boolean {
  const [top] = tiers;
  return top?.id === tier && method.modes[tier] === "attributed" && top.invited < method.k;
}
