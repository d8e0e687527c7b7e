import { type ClusteredAnswers, tierGap } from "../gaps/clustered.ts";
import { Z_95 } from "../gaps/distributions.ts";
import { adjustedP } from "../gaps/false-discovery.ts";
import type { ScaledItem } from "../questionnaires/questionnaire-schema.ts";
import { outward, resolutionOf, shownValue } from "./ladder.ts";
import { type Laid, pointsOf } from "./release-input.ts";
import type { ReleasedCell, ReleasedGap, ReleasedGroup } from "./release-schema.ts";
import { themeKey } from "./theme-cells.ts";

/** From this n on both sides, an interval is computed from the answers; below, from what is displayed of them. */
const INTERVAL_FROM = 20;

/**
 * An interval reaches at least so many steps to either side. Where everyone on both sides says the same it would have no width,
 * and tell that they do; one dissent in the smallest group of a step widens it no further than this.
 */
const FEWEST_STEPS = 2;

/** Adjusted p values are rounded up to one of these: in full they would tell counts that the ladder keeps back. */
const P_STEPS = [0.01, 0.05, 0.1, 1] as const;

/** The largest standard deviation that points of 0 to 100 can have: what is assumed where nothing may be estimated. */
const LARGEST_SD = 50;

interface Side {
  readonly group: ReleasedGroup;
  readonly cell: ReleasedCell;
}

interface Pair {
  readonly item: ScaledItem | null;
  readonly upper: Side;
  readonly lower: Side;
}

/** Every gap between two tiers, for each item and theme and each unit that both tiers have published numbers for. */
export function releasedGaps(
  laid: Laid,
  { groups, cells }: { groups: readonly ReleasedGroup[]; cells: readonly ReleasedCell[] },
): ReleasedGap[] {
  const pairs = gapPairs(laid, { groups, cells });
  const estimated = pairs.map((pair) => ({ pair, estimate: estimateOf(laid, pair) }));
  const adjusted = adjustedP(estimated.map(({ estimate }) => estimate.p));
  return estimated.map(({ pair: { upper, lower }, estimate }, place): ReleasedGap => {
    const p = adjusted[place] ?? null;
    const { difference, low, high, noInterval, method } = estimate;
    return {
      item: upper.cell.item,
      upper: { tier: upper.group.tier, group: upper.group.id },
      lower: { tier: lower.group.tier, group: lower.group.id },
      difference,
      low,
      high,
      noInterval,
      adjustedP: p === null ? null : (P_STEPS.find((step) => p <= step) ?? 1),
      method,
    };
  });
}

function gapPairs(
  laid: Laid,
  { groups, cells }: { groups: readonly ReleasedGroup[]; cells: readonly ReleasedCell[] },
): Pair[] {
  const tiers = laid.input.questionnaire.tiers.map(({ id }) => id);
  const byKey = new Map(cells.map((cell) => [`${cell.group} ${cell.item}`, cell]));
  const byUnit = Map.groupBy(groups, ({ selector }) => selector.head);
  const keys = [
    ...laid.items.map((item) => ({ key: item.id, item })),
    ...laid.input.questionnaire.themes.map(({ id }) => ({ key: themeKey(id), item: null })),
  ];
  return [...byUnit.values()].flatMap((unit) =>
    tiers.flatMap((upperTier, place) =>
      tiers.slice(place + 1).flatMap((lowerTier) => {
        const upper = unit.find(({ tier }) => tier === upperTier);
        const lower = unit.find(({ tier }) => tier === lowerTier);
        if (!upper || !lower) return [];
        return keys.flatMap(({ key, item }) => {
          const upperCell = byKey.get(`${upper.id} ${key}`);
          const lowerCell = byKey.get(`${lower.id} ${key}`);
          if (!upperCell || !lowerCell) return [];
          return [{ item, upper: { group: upper, cell: upperCell }, lower: { group: lower, cell: lowerCell } }];
        });
      }),
    ),
  );
}

/**
 * The difference of what is displayed, at the coarser of the two resolutions, with its interval rounded outward to the
 * same step. A band counts as half its width: the middles of two bands are whole bands apart.
 */
function estimateOf(laid: Laid, { item, upper, lower }: Pair) {
  const step = Math.min(10, Math.max(resolutionOf(upper.cell.display), resolutionOf(lower.cell.display)));
  const raw = shownValue(upper.cell.display) - shownValue(lower.cell.display);
  const difference = Math.round(raw / step) * step || 0;
  if (item === null)
    return { difference, low: null, high: null, p: null, noInterval: "theme", method: "displayed means" };
  if (upper.cell.n < INTERVAL_FROM || lower.cell.n < INTERVAL_FROM) {
    return {
      difference,
      ...displayedInterval({ upper: upper.cell, lower: lower.cell, step }),
      p: null,
      noInterval: null,
    };
  }
  const estimate = tierGap(answersOf(laid, { item, side: upper }), answersOf(laid, { item, side: lower }));
  if (!estimate)
    return { difference, low: null, high: null, p: null, noInterval: "fewClusters", method: "displayed means" };
  const low = Math.min(estimate.low, difference - FEWEST_STEPS * step);
  const high = Math.max(estimate.high, difference + FEWEST_STEPS * step);
  return { difference, ...outward({ low, high, step }), p: estimate.p, noInterval: null, method: "cluster-robust t" };
}

/**
 * An interval that uses nothing but what is displayed: the ends of the two displays, widened by the sampling error that
 * shares of this size can have at most. Wide on purpose: small groups say little.
 */
function displayedInterval({ upper, lower, step }: { upper: ReleasedCell; lower: ReleasedCell; step: number }) {
  const sd = (cell: ReleasedCell) => Math.min(LARGEST_SD, Math.sqrt(largestVariance(cell)));
  const half = Z_95 * Math.hypot(sd(upper) / Math.sqrt(upper.n), sd(lower) / Math.sqrt(lower.n));
  const low = upper.display.low - lower.display.high - half;
  const high = upper.display.high - lower.display.low + half;
  return { ...outward({ low, high, step }), method: "displayed bounds" };
}

/** The largest variance that points with a mean inside the display can have: m(100 − m) at the m nearest to 50. */
function largestVariance({ display: { low, high } }: ReleasedCell): number {
  const mean = low <= 50 && high >= 50 ? 50 : high < 50 ? high : low;
  return mean * (100 - mean);
}

/** The answers of one side, with what varies together. */
function answersOf(laid: Laid, { item, side }: { item: ScaledItem; side: Side }): ClusteredAnswers {
  const { tree } = laid;
  const { head } = side.group.selector;
  const headPlace = head === null ? null : tree.people.findIndex(({ externalId }) => externalId === head);
  const values: number[] = [];
  const clusters: string[] = [];
  for (const { place, cluster, answers } of laid.tiers.find(({ tier }) => tier === side.group.tier)?.responses ?? []) {
    const value = pointsOf(laid, item, answers);
    if (value === null || !isBelow({ tree: laid.tree, place, headPlace })) continue;
    values.push(value);
    clusters.push(cluster);
  }
  return { values, clusters };
}

function isBelow({ tree, place, headPlace }: { tree: Laid["tree"]; place: number; headPlace: number | null }): boolean {
  if (headPlace === null) return true;
  for (let at = place; at !== -1 && at !== tree.people.length; at = tree.managerPlace[at] ?? -1)
    if (at === headPlace) return true;
  return false;
}
