import { shownValue } from "../confidentiality/ladder.ts";
import type { Display } from "../confidentiality/release-schema.ts";
import type { Change } from "../confidentiality/trend-change.ts";
import { shrinkOne } from "../gaps/shrinkage.ts";
import { type ManagerView, nearestCell, ownPoints } from "../plans/findings.ts";
import { scaledItems } from "../questionnaires/items.ts";
import { noticedItemId } from "../questionnaires/noticed-items.ts";
import { cellOf } from "../reports/released-groups.ts";
import { heatmapChanges, sameItems } from "./heatmap-change.ts";
import { itemTrends } from "./item-trends.ts";

/** What became of an action, as far as a release tells. */
export const outcomeResults = ["doneNoticed", "doneUnnoticed", "notDone"] as const;
export type OutcomeResult = (typeof outcomeResults)[number];

/** Half of those asked: above it something counts as noticed, below it as unnoticed, and what may be either cannot be told. */
const HALF = 50;

/** Whether it was noticed, in the own team or in the area around it; null where neither is released or the display leaves both open. */
export function wasNoticed(shown: Pick<Display, "low" | "high"> | null): boolean | null {
  if (shown === null) return null;
  if (shown.low >= HALF) return true;
  return shown.high <= HALF ? false : null;
}

/** Null: it was done, and nobody can tell whether it was noticed. */
export function outcomeResult({ done, noticed }: { done: boolean; noticed: boolean | null }): OutcomeResult | null {
  if (!done) return "notDone";
  if (noticed === null) return null;
  return noticed ? "doneNoticed" : "doneUnnoticed";
}

/** A change in points with what would have been expected without anything done. */
export interface ExpectedChange {
  /** The own team's level; the gap between the manager's and the team's answer; the gap between the two levels of the area. */
  readonly of: "teamLevel" | "teamGap" | "areaGap";
  readonly before: number;
  readonly after: number;
  /** 95%, or what the displays leave possible, rounded outward. */
  readonly change: Change;
  /** What it would be now by regression to the mean alone (methodology 1.8); null where too little is released to say. */
  readonly expected: number | null;
}

/** What a pulse says of one action of a manager's: nothing here but from the two releases and the manager's own answers. */
export interface SeenOutcome {
  readonly noticed: { readonly shown: Display; readonly ownTeam: boolean } | null;
  readonly changes: readonly ExpectedChange[];
  /** Whose change it is; null where none may be told. */
  readonly changeOf: "team" | "area" | null;
}

interface TwoViews {
  readonly earlier: ManagerView;
  readonly later: ManagerView;
}

/** What the pulse says of the action about one item and theme. */
export function seenOutcome(views: TwoViews, { item, theme }: { item: string; theme: string | null }): SeenOutcome {
  const near = theme === null ? null : nearestCell(views.later, noticedItemId(theme));
  const noticed = near && { shown: near.cell.display, ownTeam: near.ownTeam };
  const team = teamChanges(views, item);
  if (team.length > 0) return { noticed, changes: team, changeOf: "team" };
  const area = areaChange(views, item);
  return { noticed, changes: area ? [area] : [], changeOf: area ? "area" : null };
}

/**
 * The own team's change where it may be shown: from 20 answers on in both waves, or where the pulse's release has shown it to be
 * safe. With the manager's own two answers it also gives the change of the gap between them, whatever the team's number is inside
 * what its displays leave open.
 */
function teamChanges({ earlier, later }: TwoViews, itemId: string): ExpectedChange[] {
  const item = sameItems(earlier.questionnaire, later.questionnaire).find(({ id }) => id === itemId);
  const tier = later.questionnaire.tiers.at(-1)?.id ?? "";
  const head = later.managerExternalId;
  if (!item || head !== earlier.managerExternalId) return [];
  const [was, is] = [earlier, later].map(({ release }) => cellOf(release, { tier, head, item: itemId }));
  if (!was || !is) return [];
  const safe = later.release.waves?.trends.find((trend) => trend.group === is.group && trend.item === itemId);
  const change =
    heatmapChanges({ earlier, later })({ kind: "level", item: itemId, group: is.group }) ??
    (later.release.waves?.earlier.hash === earlier.release.hash ? safe?.change : null) ??
    null;
  if (change === null) return [];
  const level: ExpectedChange = {
    of: "teamLevel",
    before: shownValue(was.display),
    after: shownValue(is.display),
    change,
    expected: expectedLevel(earlier, { item: itemId, tier, n: was.n, shown: was.display }),
  };
  const [ownWas, ownIs] = [ownPoints(earlier, item), ownPoints(later, item)];
  if (ownWas === null || ownIs === null) return [level];
  const moved = ownIs - ownWas;
  const gap: ExpectedChange = {
    of: "teamGap",
    before: ownWas - level.before,
    after: ownIs - level.after,
    change: {
      difference: Math.round(moved - change.difference),
      low: Math.max(-100, Math.floor(moved - change.high)),
      high: Math.min(100, Math.ceil(moved - change.low)),
    },
    expected: level.expected === null ? null : Math.round(ownWas - level.expected),
  };
  return [level, gap];
}

/** The team's level drawn towards everyone's by what the first release says of how teams vary. */
function expectedLevel(
  { release }: ManagerView,
  { item, tier, n, shown }: { item: string; tier: string; n: number; shown: Display },
): number | null {
  const all = cellOf(release, { tier, head: null, item });
  const spread = release.quality.items.find((each) => each.item === item);
  if (!all || spread?.withinSd == null || spread.betweenSd == null) return null;
  const v = spread.withinSd ** 2 / n;
  if (v + spread.betweenSd ** 2 === 0) return null;
  const { estimate } = shrinkOne(
    { y: shownValue(shown), v },
    { mean: shownValue(all.display), tauSquared: spread.betweenSd ** 2 },
  );
  return Math.round(estimate);
}

/** The change of the gap of the smallest area around the team that may be shown, or of everyone. */
function areaChange({ earlier, later }: TwoViews, itemId: string): ExpectedChange | null {
  if (!scaledItems(later.questionnaire).some(({ id }) => id === itemId)) return null;
  const lowest = later.questionnaire.tiers.at(-1)?.id;
  for (const unit of [...later.headsAbove.filter((head) => earlier.headsAbove.includes(head)), null]) {
    const { gaps } = itemTrends({ earlier, later, unit, language: "" });
    const found = gaps.find(({ item, lower, change }) => item === itemId && lower === lowest && change !== null);
    if (found?.change)
      return {
        of: "areaGap",
        before: found.earlier.difference,
        after: found.later.difference,
        change: found.change,
        expected: found.expected,
      };
  }
  return null;
}
