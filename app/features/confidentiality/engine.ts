import { type CarelessAnswers, carelessAnswers } from "./careless-answers.ts";
import { type Cascade, type CascadeSide, cascadeOf } from "./cascades.ts";
import {
  type ItemCells,
  type ItemInference,
  inferenceByIntervals,
  itemSums,
  plannedCells,
  shownCells,
} from "./cells.ts";
import { type DyadCounts, dyadCounts, type Spread, spreadOf } from "./company-figures.ts";
import {
  type AuditPlace,
  inferenceByPrograms,
  isAudited,
  needsPrograms,
  type PlacedInference,
  placesForPrograms,
} from "./engine-audit.ts";
import { type Groups, possibleGroups } from "./engine-groups.ts";
import type { EngineInput, EngineItem } from "./engine-input.ts";
import { tierPair } from "./engine-pairs.ts";
import { type TierGroups, tierGroups } from "./engine-tiers.ts";
import { addItemGaps, addThemeGaps, adjustGaps, type GapColumns, gapColumns } from "./gap-list.ts";
import type { LinearSolver } from "./lp-audit-program.ts";
import { type Prediction, predictionOf } from "./predictions.ts";
import { type Priorities, priorityAgreement } from "./priorities.ts";
import { type Reliability, reliabilities } from "./reliabilities.ts";
import { type ThemeCells, themeCells } from "./theme-cells.ts";
import type { TeamCounts } from "./tier-utility.ts";
import { type UnitStanding, unitStandings } from "./unit-standings.ts";

/** An audited release in columns: every number of it may be shown. */
export interface AuditedRelease {
  readonly tiers: readonly TierRelease[];
  /** Each tier with each one below it, in order. */
  readonly gaps: readonly TierGaps[];
  /** By item; null for one that is not about the own manager. */
  readonly dyads: readonly (DyadCounts | null)[];
  readonly cascades: readonly Cascade[];
  /** By prediction. */
  readonly predictions: readonly (Prediction | null)[];
  readonly priorities: Priorities;
  /** By item, of the lowest tier. */
  readonly spreads: readonly Spread[];
  readonly reliabilities: readonly Reliability[];
  /** By item, of the lowest tier. */
  readonly standings: readonly (readonly UnitStanding[])[];
  /** By tier. */
  readonly careless: readonly CarelessAnswers[];
}

export interface TierRelease {
  readonly groups: Groups;
  /** By group. */
  readonly invited: Int32Array;
  readonly answered: Int32Array;
  readonly eligible: number;
  readonly teams: TeamCounts;
  /** `answered` is null where the count alone could tell who did. */
  readonly totals: { readonly invited: number; readonly answered: number | null };
  /** By item; null for one that the tier is not asked. */
  readonly items: readonly (ItemCells | null)[];
  /** By theme; null for one that the tier is not asked all of. */
  readonly themes: readonly (ThemeCells | null)[];
}

export interface TierGaps extends Omit<GapColumns, "pair" | "p"> {
  readonly upper: number;
  readonly lower: number;
  /** By unit: its group in either tier. */
  readonly upperGroups: Int32Array;
  readonly lowerGroups: Int32Array;
}

/** Makes one release: first the audits that take long, one item after the other and in any order, then the release from them. */
export interface ReleaseEngine {
  /** Items that are displayed along several axes. */
  readonly places: readonly AuditPlace[];
  readonly audit: (place: AuditPlace, solver: LinearSolver) => PlacedInference;
  /** Throws unless each of the places was audited. */
  readonly release: (audited: readonly PlacedInference[]) => AuditedRelease;
}

/**
 * Makes the release of closed answers: every item of every tier is planned over those who answered it (KSAFE), displayed at
 * the resolution its n allows, and audited. Answers are gone through once an item and folded up the tree of heads, so that
 * the cost along the reporting line is linear in people; there, an audit needs no linear program. The same input gives the
 * same release. `solver`: as for `plannerOf`, and so always given where there may be three axes.
 */
export function releaseEngine(input: EngineInput, solver: LinearSolver | null = null): ReleaseEngine {
  const possible = possibleGroups(input);
  const tiers = input.tiers.map((_, tier) => tierGroups(input, { tier, possible, solver }));
  return {
    places: placesForPrograms(input, tiers),
    audit: (place, solver) => inferenceByPrograms(input, { tiers, place, solver }),
    release: (audited) => auditedRelease(input, { tiers, audited }),
  };
}

function auditedRelease(
  input: EngineInput,
  { tiers, audited }: { tiers: readonly TierGroups[]; audited: readonly PlacedInference[] },
): AuditedRelease {
  const gaps = pairsOf(input, tiers);
  const byItem = input.items.map((item, place) => itemRelease(input, { item, place, tiers, gaps, audited }));
  const themes = tiers.map((_, tier) =>
    input.themes.map((items) => themeCells(items.map((item) => byItem[item]?.cells[tier] ?? null))),
  );
  input.themes.forEach((_, theme) => {
    for (const { upper, lower, columns } of gaps) {
      const above = themes[upper]?.[theme];
      const below = themes[lower]?.[theme];
      if (above && below) addThemeGaps(columns, { key: input.items.length + theme, upper: above, lower: below });
    }
  });
  adjustGaps(gaps.map(({ columns }) => columns));
  const { managers, reps } = lowestTwo(tiers);
  return {
    tiers: tiers.map((tier, place) => ({
      groups: tier.family.groups,
      invited: tier.invited,
      answered: tier.answered,
      eligible: tier.eligible,
      teams: tier.teams,
      totals: shownTotals(tier, input.k),
      items: byItem.map(({ cells }) => cells[place] ?? null),
      themes: themes[place] ?? [],
    })),
    gaps: gaps.map(shownGaps),
    dyads: byItem.map(({ dyads }) => dyads),
    cascades: byItem.flatMap(({ cascade }) => cascade ?? []),
    predictions: input.predictions.map((prediction) => predictionOf(input, { prediction, managers, reps })),
    priorities: priorityAgreement(input, tiers),
    spreads: byItem.map(({ spread }) => spread),
    standings: byItem.map(({ standings }) => standings),
    reliabilities: reliabilities(input, tiers),
    careless: tiers.map((tier) => carelessAnswers(input, tier)),
  };
}

interface PairGaps {
  readonly upper: number;
  readonly lower: number;
  readonly columns: GapColumns;
}

function pairsOf({ items, themes }: EngineInput, tiers: readonly TierGroups[]): PairGaps[] {
  return tiers.flatMap((upper, place) =>
    tiers.slice(place + 1).map((lower, below) => {
      const lowerPlace = place + 1 + below;
      const pair = tierPair({ upper, lower, teams: lowerPlace === tiers.length - 1 });
      return { upper: place, lower: lowerPlace, columns: gapColumns(pair, items.length + themes.length) };
    }),
  );
}

/** Everything of one item. What it is computed from is let go of here, so that memory holds the sums of one item at a time. */
function itemRelease(
  input: EngineInput,
  {
    item,
    place,
    tiers,
    gaps,
    audited,
  }: {
    item: EngineItem;
    place: number;
    tiers: readonly TierGroups[];
    gaps: readonly PairGaps[];
    audited: readonly PlacedInference[];
  },
): {
  cells: (ItemCells | null)[];
  dyads: DyadCounts | null;
  cascade: Cascade | null;
  spread: Spread;
  standings: UnitStanding[];
} {
  const sides = tiers.map((tier, number): CascadeSide | null => {
    const column = tier.columns.answers[place];
    if (!column) return null;
    const sums = itemSums(item, { tier, column });
    const planned = plannedCells({ tier, item, sums });
    const known = audited.find((each) => each.tier === number && each.item === place);
    const inference = inferenceOf(input, {
      tier,
      known,
      byIntervals: () => inferenceByIntervals(planned, { tier, item, sums }),
    });
    return { tier, item, column, sums, cells: shownCells(planned, { tier, sums, inference }) };
  });
  for (const { upper, lower, columns } of gaps) {
    const above = sides[upper];
    const below = sides[lower];
    if (above && below) addItemGaps(columns, { key: place, item, upper: above, lower: below });
  }
  const { managers, reps } = lowestTwo(tiers);
  const [above, below] = [sides.at(-2) ?? null, sides.at(-1) ?? null];
  const spread = spreadOf(reps, below?.sums ?? null);
  return {
    cells: sides.map((side) => side?.cells ?? null),
    dyads: item.aboutManager ? dyadCounts(item, { managers, column: above?.column ?? null, reps, team: below }) : null,
    cascade: cascadeOf(place, { sides, pairs: gaps }),
    spread,
    standings: unitStandings(item, { tier: reps, cells: below?.cells ?? null, spread }),
  };
}

function inferenceOf(
  input: EngineInput,
  {
    tier,
    known,
    byIntervals,
  }: { tier: TierGroups; known: PlacedInference | undefined; byIntervals: () => ItemInference },
): ItemInference | null {
  if (!isAudited(tier, input)) return null;
  if (!needsPrograms(tier)) return byIntervals();
  if (!known) throw new Error("What several axes display together is released only after its audit");
  return known.inference;
}

function lowestTwo(tiers: readonly TierGroups[]): { managers: TierGroups; reps: TierGroups } {
  const [managers, reps] = tiers.slice(-2);
  if (!managers || !reps) throw new Error("A release compares at least two tiers");
  return { managers, reps };
}

/** A pair's gaps without what they were computed from. */
function shownGaps({ upper, lower, columns: { pair, p: _, ...shown } }: PairGaps): TierGaps {
  return { upper, lower, upperGroups: pair.upperGroups, lowerGroups: pair.lowerGroups, ...shown };
}

/** A tier's totals; how many answered stays unsaid where they are fewer than k, but for what leadership states. */
function shownTotals({ totals, fewest }: TierGroups, k: number): TierRelease["totals"] {
  const { invited, answered } = totals;
  const enough = fewest < k || (invited >= fewest && answered >= fewest);
  return { invited, answered: enough ? answered : null };
}
