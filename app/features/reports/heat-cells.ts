import type { ReleasedGap } from "../confidentiality/release-schema.ts";
import type { Release, Released } from "../confidentiality/released.ts";
import { cellIn, gapBetween, gapsBetween, isReported, type ShownNumber } from "./released-groups.ts";

/** What a heatmap is of: the gap between two levels, or what one level says. */
export type HeatMeasure =
  | { readonly kind: "gap"; readonly upper: string; readonly lower: string }
  | { readonly kind: "level"; readonly tier: string };

/** How a number changed since an earlier wave, later minus earlier in points, with what is possible at least and at most. */
export interface HeatChange {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/** How a measure changed between the same groups of two waves; null where that may not be shown. By ids of groups. */
export type HeatCompare = (
  of: { readonly item: string } & (
    | { readonly kind: "gap"; readonly upper: string; readonly lower: string }
    | { readonly kind: "level"; readonly group: string }
  ),
) => HeatChange | null;

/** Two levels of one part. `change`: absent where no other wave is compared. */
export interface GapCell {
  readonly kind: "gap";
  /** Upper minus lower level, in points. */
  readonly difference: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Whether it is hardly chance: false discovery rate at most 10% over everything released. Null without an interval. */
  readonly sure: boolean | null;
  /** Whether one of its two sides has fewer than 20 answers, so that only the interval is to be read. */
  readonly band: boolean;
  readonly change?: HeatChange | null | undefined;
}

/** What one level of a part says. `change`: as of a gap. */
export interface LevelCell {
  readonly kind: "level";
  readonly shown: ShownNumber;
  /** Beyond chance above or below the other units of its level; null where it cannot be told. */
  readonly standing: "above" | "below" | null;
  readonly change?: HeatChange | null | undefined;
}

export interface HiddenCell {
  readonly kind: "hidden";
  readonly reason: "tooFew" | "unreported";
}

/** One place of a heatmap, or why there is nothing. */
export type HeatCell = GapCell | LevelCell | HiddenCell;

/** The group of a tier in one part of the organisation, by its id; null where it is not released. */
export type GroupIn = (tier: string) => string | null;

/** False discoveries that are put up with when looking around (methodology 1.6). */
const FALSE_DISCOVERY_RATE = 0.1;

const TOO_FEW: HiddenCell = { kind: "hidden", reason: "tooFew" };
const UNREPORTED: HiddenCell = { kind: "hidden", reason: "unreported" };

interface Place {
  /** An item, or `theme:<id>`. */
  readonly item: string;
  readonly groupIn: GroupIn;
  readonly compare: HeatCompare | null;
}

/** What a measure of one part is in an item or theme. */
export function heatCell(release: Release, { measure, ...place }: Place & { readonly measure: HeatMeasure }): HeatCell {
  return measure.kind === "gap"
    ? gapCell(release, { ...place, upper: measure.upper, lower: measure.lower })
    : levelCell(release, { ...place, tier: measure.tier });
}

/** The gap between two levels of one part. */
export function gapCell(
  release: Release,
  { upper, lower, item, groupIn, compare }: Place & { readonly upper: string; readonly lower: string },
): GapCell | HiddenCell {
  const groups = { upper: groupIn(upper) ?? "", lower: groupIn(lower) ?? "" };
  const gap = gapBetween(release, { item, ...groups });
  if (!gap) return isReported(release, upper) && isReported(release, lower) ? TOO_FEW : UNREPORTED;
  const isBand = Object.values(groups).some((id) => cellIn(release, { id }, item)?.display.kind === "band");
  const change = compare && { change: compare({ kind: "gap", item, ...groups }) };
  return { ...shownGap(gap), band: isBand, ...change };
}

function levelCell(
  release: Release,
  { tier, item, groupIn, compare }: Place & { readonly tier: string },
): LevelCell | HiddenCell {
  const group = groupIn(tier) ?? "";
  const cell = cellIn(release, { id: group }, item);
  if (!cell) return isReported(release, tier) ? TOO_FEW : UNREPORTED;
  const change = compare && { change: compare({ kind: "level", item, group }) };
  return { kind: "level", shown: cell.display, standing: standingOf(release, { item, group }), ...change };
}

function shownGap(gap: Released<ReleasedGap>) {
  const { difference, low, high } = gap;
  return { kind: "gap", difference, low, high, sure: sureOf(gap) } as const;
}

function sureOf({ low, high, adjustedP }: Released<ReleasedGap>): boolean | null {
  if (low === null) return null;
  return adjustedP === null ? low > 0 || (high ?? 0) < 0 : adjustedP <= FALSE_DISCOVERY_RATE;
}

/**
 * What is certain of a cell, to order by (methodology 1.7: raw differences are never ranked). A gap: the signed points that its
 * interval still guarantees, 0 where it could be chance or has no interval. A level: 1 below the other units, −1 above them,
 * 0 where they cannot be told apart. Null for a hidden one.
 */
export function certainOf(cell: HeatCell): number | null {
  switch (cell.kind) {
    case "hidden":
      return null;
    case "level":
      return certainStanding(cell.standing);
    case "gap":
      return certainGap(cell);
  }
}

/** The same by item, for a whole part at once: thousands of parts are put in order by it. */
export function certaintyOf(
  release: Release,
  { measure, groupIn }: { measure: HeatMeasure; groupIn: GroupIn },
): (item: string) => number | null {
  if (measure.kind === "level") {
    const group = groupIn(measure.tier) ?? "";
    return (item) => cellIn(release, { id: group }, item) && certainStanding(standingOf(release, { item, group }));
  }
  const gaps = gapsBetween(release, { upper: groupIn(measure.upper) ?? "", lower: groupIn(measure.lower) ?? "" });
  return (item) => {
    const gap = gaps.get(item);
    return gap ? certainGap({ low: gap.low, high: gap.high, sure: sureOf(gap) }) : null;
  };
}

function certainStanding(standing: LevelCell["standing"]): number {
  return standing === null ? 0 : standing === "below" ? 1 : -1;
}

function certainGap({ low, high, sure }: Pick<GapCell, "low" | "high" | "sure">): number {
  if (low === null || high === null || sure !== true) return 0;
  return low > 0 ? low : Math.min(0, high);
}

/** By release: the units that stand out, by group and item. */
const standings = new WeakMap<Release, ReadonlyMap<string, "above" | "below">>();

/** Where a group stands beside the others of its level in an item; null where it cannot be told apart. */
export function standingOf(
  release: Release,
  { item, group }: { item: string; group: string },
): "above" | "below" | null {
  const known =
    standings.get(release) ??
    new Map((release.standings ?? []).map((each) => [`${each.item} ${each.group}`, each.standing]));
  standings.set(release, known);
  return known.get(`${item} ${group}`) ?? null;
}
