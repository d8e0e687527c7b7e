import { addAlone, addCluster, contrastEstimate, contrastSums, seOfOneAnswer } from "../gaps/contrast-sums.ts";
import { absent } from "../gaps/statistic.ts";
import type { ItemSums } from "./cells.ts";
import { type GapEstimate, REACH, squaredDistances } from "./engine-gap-sums.ts";
import { type EngineItem, SKIPPED } from "./engine-input.ts";
import { pointsByTeam, type TeamSums } from "./engine-teams.ts";
import type { TierGroups } from "./engine-tiers.ts";

/** The answers of one whole tier: their number and sums, in points. */
export interface WholeTier {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

/** The answers of the whole organisation to one item, with what varies together. */
export interface WholeAnswers {
  /** By tier from the top down; null for one that is not asked. */
  readonly tiers: readonly (WholeTier | null)[];
  /** Of the lowest tier, by the head reported to. */
  readonly teams: TeamSums;
  /** By head: the tier of which they answered by name, −1 for none, and the points that they gave. */
  readonly headTier: Int8Array;
  readonly headPoints: Uint8Array;
}

/** One tier's answers to an item. */
export interface WholeSide {
  readonly tier: TierGroups;
  readonly item: EngineItem;
  readonly column: Uint8Array;
  readonly sums: ItemSums;
}

/** Lays the tiers' answers beside each other. Null where the lowest tier is not asked. */
export function wholeAnswers(sides: readonly (WholeSide | null)[]): WholeAnswers | null {
  const lowest = sides.at(-1);
  if (!lowest) return null;
  const headTier = new Int8Array(lowest.tier.heads).fill(-1);
  const headPoints = new Uint8Array(lowest.tier.heads);
  sides.slice(0, -1).forEach((side, place) => {
    const authors = side?.tier.columns.authors;
    if (!side || !authors) return;
    for (let respondent = 0; respondent < authors.length; respondent++) {
      const head = authors[respondent] ?? 0;
      const answer = side.column[respondent] ?? SKIPPED;
      if (head === 0 || answer === SKIPPED) continue;
      headTier[head] = place;
      headPoints[head] = side.item.points[answer] ?? 0;
    }
  });
  return {
    tiers: sides.map((side) => side && wholeTier(side)),
    teams: pointsByTeam(lowest.tier, lowest.sums),
    headTier,
    headPoints,
  };
}

function wholeTier({ sums: { classes } }: WholeSide): WholeTier {
  let [n, sum, squares] = [0, 0, 0];
  for (let at = 0; at < classes.n.length; at++) {
    n += classes.n[at] ?? 0;
    sum += classes.sum[at] ?? 0;
    squares += classes.squares[at] ?? 0;
  }
  return { n, sum, squares };
}

/**
 * A weighted sum of the tiers' means with its cluster-robust interval (methodology 1.3), a cluster being a team of the lowest
 * tier with its head's answer, or an answer alone. `weights`: by tier, 0 for one that does not count. The standard error is
 * not taken for less than what one differing answer would bring.
 */
export function wholeContrast(
  { tiers, teams, headTier, headPoints }: WholeAnswers,
  weights: readonly number[],
): GapEstimate {
  const counted = weights.flatMap((weight, tier) => {
    const answers = tiers[tier];
    return weight === 0 ? [] : [{ tier, weight, answers: answers ?? { n: 0, sum: 0, squares: 0 } }];
  });
  if (counted.length === 0 || counted.some(({ answers }) => answers.n === 0)) return absent("noAnswers");
  const sums = contrastSums(counted.map(({ weight, answers: { n, sum } }) => ({ weight, n, mean: sum / n })));
  const alone = counted.map(({ answers }) => ({ count: answers.n, squares: squaredDistances(answers) }));
  const lowest = counted.findIndex(({ tier }) => tier === tiers.length - 1);
  if (lowest >= 0) {
    const sideOf = Int8Array.from(tiers, (_, tier) => counted.findIndex((each) => each.tier === tier));
    const counts = new Float64Array(counted.length);
    const residuals = new Float64Array(counted.length);
    const means = sums.sides.map(({ mean }) => mean);
    for (let head = 0; head < teams.n.length; head++) {
      const n = teams.n[head] ?? 0;
      if (n === 0) continue;
      counts[lowest] = n;
      residuals[lowest] = (teams.sum[head] ?? 0) - n * (means[lowest] ?? 0);
      const side = sideOf[headTier[head] ?? -1] ?? -1;
      const leaders = alone[side];
      if (leaders) {
        counts[side] = 1;
        residuals[side] = (headPoints[head] ?? 0) - (means[side] ?? 0);
        leaders.count--;
        leaders.squares -= (residuals[side] ?? 0) ** 2;
      }
      addCluster(sums, counts, residuals);
      if (leaders) {
        counts[side] = 0;
        residuals[side] = 0;
      }
    }
    alone[lowest] = { count: 0, squares: 0 };
  }
  alone.forEach(({ count, squares }, side) => {
    addAlone(sums, { side, count, squares: Math.max(0, squares) });
  });
  return contrastEstimate(sums, seOfOneAnswer(sums, REACH));
}
