import type { VarianceComponents } from "../gaps/within-teams.ts";
import { CATEGORIES, type ItemSums } from "./cells.ts";
import type { EngineItem } from "./engine-input.ts";
import type { TierGroups } from "./engine-tiers.ts";

/** One item's answers by team: by the head reported to, those at the top last of all under 0. */
export interface TeamSums {
  readonly n: Int32Array;
  readonly sum: Float64Array;
  /** Over everyone. */
  readonly squares: number;
}

/** In points, 0 to 100. */
export function pointsByTeam(tier: TierGroups, sums: ItemSums): TeamSums {
  const { n, sum, squares } = sums.classes;
  return byTeam(tier, { n, sum: (at) => sum[at] ?? 0, squares: squares.reduce((total, each) => total + each, 0) });
}

/** Turned answers in the scale's own unit: steps of 1 to 5 on agreement, the share of the time itself on frequency. */
export function answersByTeam(tier: TierGroups, { item, sums }: { item: EngineItem; sums: ItemSums }): TeamSums {
  if (item.scale === "frequency") return pointsByTeam(tier, sums);
  const { n, categories } = sums.classes;
  const over = (at: number, of: (answer: number) => number) => {
    let total = 0;
    for (let category = 0; category < CATEGORIES; category++)
      total += of(category + 1) * (categories[at * CATEGORIES + category] ?? 0);
    return total;
  };
  let squares = 0;
  for (let at = 0; at < n.length; at++) squares += over(at, (answer) => answer * answer);
  return byTeam(tier, { n, sum: (at) => over(at, (answer) => answer), squares });
}

function byTeam(
  { classes, heads }: TierGroups,
  { n, sum, squares }: { n: Int32Array; sum: (at: number) => number; squares: number },
): TeamSums {
  const teams = { n: new Int32Array(heads), sum: new Float64Array(heads), squares };
  for (let at = 0; at < n.length; at++) {
    const head = classes.places[at] ?? 0;
    teams.n[head] = (teams.n[head] ?? 0) + (n[at] ?? 0);
    teams.sum[head] = (teams.sum[head] ?? 0) + sum(at);
  }
  return teams;
}

/** Variance components and ICC, as `varianceComponents` and `intraclass` have them. */
export interface TeamComponents extends VarianceComponents {
  /** Null with fewer than two teams, or where nothing varies; below 0 told as 0 (methodology 2.2). */
  readonly icc1: number | null;
  readonly icc2: number | null;
}

/** The same from sums by team. Null when no team has two answers. */
export function componentsOf({ n, sum, squares }: TeamSums): TeamComponents | null {
  let answers = 0;
  let filled = 0;
  let total = 0;
  /** Σ s²/n and Σ n² over teams. */
  let means = 0;
  let sizes = 0;
  for (let team = 0; team < n.length; team++) {
    const size = n[team] ?? 0;
    if (size === 0) continue;
    const own = sum[team] ?? 0;
    answers += size;
    filled++;
    total += own;
    means += (own * own) / size;
    sizes += size * size;
  }
  const withinDf = answers - filled;
  if (withinDf < 1) return null;
  const within = Math.max(0, squares - means) / withinDf;
  if (filled < 2) return { within, withinDf, between: null, icc1: null, icc2: null };
  const averageSize = (answers - sizes / answers) / (filled - 1);
  const meanSquare = Math.max(0, means - (total * total) / answers) / (filled - 1);
  const surplus = Math.max(0, meanSquare - within);
  const spread = meanSquare + (answers / filled - 1) * within;
  return {
    within,
    withinDf,
    between: surplus / averageSize,
    icc1: spread > 0 ? surplus / spread : null,
    icc2: spread > 0 ? (meanSquare > 0 ? surplus / meanSquare : 0) : null,
  };
}
