import {
  addAlone,
  addCluster,
  type ContrastMethod,
  type ContrastSums,
  contrastEstimate,
  contrastSums,
  seOfOneAnswer,
} from "../gaps/contrast-sums.ts";
import type { Statistic } from "../gaps/statistic.ts";
import type { Estimate } from "../gaps/t-interval.ts";
import type { ItemSums } from "./cells.ts";
import { type EngineItem, SKIPPED } from "./engine-input.ts";
import type { Teams, TierPair } from "./engine-pairs.ts";
import { foldUp } from "./engine-tree.ts";

/** Points go from 0 to 100: how far one answer can lie from all others. */
export const REACH = 100;
const UPPER = 0;
const LOWER = 1;

export type GapEstimate = Statistic<{ readonly method: ContrastMethod; readonly estimate: Estimate }>;

/**
 * The gap of one item with its interval, by unit (methodology 1.3): upper mean minus lower mean over clusters, a cluster being a
 * team of the lowest tier with the answer of the person who leads it, or one answer that stands alone. Teams stand in an order in
 * which a unit's are together, so that each unit goes through its own; answers alone need no more than their number and squares,
 * which are folded up the units once. The standard error is not taken for less than what one differing answer would
 * bring, so that an interval does not tell that everyone is of one mind.
 */
export function gapEstimates(
  pair: TierPair,
  { item, column, upper, lower }: { item: EngineItem; column: Uint8Array; upper: ItemSums; lower: ItemSums },
): (unit: number) => GapEstimate {
  const upperSquares = squaresByUnit(pair, { units: pair.axes.map(({ upperUnits }) => upperUnits), of: upper });
  const lowerSquares = squaresByUnit(pair, { units: pair.axes.map(({ lowerUnits }) => lowerUnits), of: lower });
  const answered = pair.axes.map(
    ({ teams }) => teams && teamAnswers(teams, { item, column, upper: pair.upper, lower }),
  );
  const { axis, head } = pair.lower.family.groups;
  return (unit) => {
    const upperGroup = pair.upperGroups[unit] ?? 0;
    const lowerGroup = pair.lowerGroups[unit] ?? 0;
    const above = { n: upper.n[upperGroup] ?? 0, sum: upper.sum[upperGroup] ?? 0 };
    const below = { n: lower.n[lowerGroup] ?? 0, sum: lower.sum[lowerGroup] ?? 0 };
    const sums = contrastSums([
      { weight: 1, n: above.n, mean: above.sum / above.n },
      { weight: -1, n: below.n, mean: below.sum / below.n },
    ]);
    const alone = {
      side: UPPER,
      count: above.n,
      squares: squaredDistances({ ...above, squares: upperSquares[unit] ?? 0 }),
    };
    const teams = pair.axes[axis[lowerGroup] ?? 0]?.teams;
    const answers = answered[axis[lowerGroup] ?? 0];
    if (teams && answers) {
      const led = addTeams(sums, { teams, answers, unit, head: head[lowerGroup] ?? 0 });
      alone.count -= led.count;
      alone.squares -= led.squares;
    } else {
      addAlone(sums, {
        side: LOWER,
        count: below.n,
        squares: squaredDistances({ ...below, squares: lowerSquares[unit] ?? 0 }),
      });
    }
    addAlone(sums, { ...alone, squares: Math.max(0, alone.squares) });
    return contrastEstimate(sums, seOfOneAnswer(sums, REACH));
  };
}

/** By team: answers of its members and their sum, and the answer of its head in points, −1 for none. */
interface TeamAnswers {
  readonly n: Float64Array;
  readonly sum: Float64Array;
  readonly head: Int16Array;
}

function teamAnswers(
  { count, of, ledBy }: Teams,
  { item, column, upper, lower }: { item: EngineItem; column: Uint8Array; upper: TierPair["upper"]; lower: ItemSums },
): TeamAnswers {
  const n = new Float64Array(count);
  const sum = new Float64Array(count);
  const head = new Int16Array(count).fill(-1);
  for (let at = 0; at < of.length; at++) {
    const team = of[at] ?? -1;
    if (team < 0) continue;
    n[team] = (n[team] ?? 0) + (lower.classes.n[at] ?? 0);
    sum[team] = (sum[team] ?? 0) + (lower.classes.sum[at] ?? 0);
  }
  for (let respondent = 0; ledBy && respondent < upper.columns.respondents.places.length; respondent++) {
    const team = ledBy[respondent] ?? -1;
    const answer = column[respondent] ?? SKIPPED;
    if (team >= 0 && answer !== SKIPPED) head[team] = item.points[answer] ?? 0;
  }
  return { n, sum, head };
}

/**
 * Adds the teams of a unit. Everyone who leads one of them is in the unit's upper group too, but for the unit's own head. Returns
 * how many answers of heads were added with their teams, and the sum of their squared distances from the mean.
 */
function addTeams(
  sums: ContrastSums,
  {
    teams: { from, to, heads },
    answers: { n, sum, head: said },
    unit,
    head,
  }: { teams: Teams; answers: TeamAnswers; unit: number; head: number },
): { count: number; squares: number } {
  const y = sums.sides[UPPER]?.mean ?? 0;
  const x = sums.sides[LOWER]?.mean ?? 0;
  const counts = new Float64Array(2);
  const residuals = new Float64Array(2);
  let count = 0;
  let squares = 0;
  const end = to[unit] ?? 0;
  for (let team = from[unit] ?? 0; team < end; team++) {
    const size = n[team] ?? 0;
    if (size === 0) continue;
    const answer = said[team] ?? -1;
    const isInside = answer >= 0 && heads[team] !== head;
    counts[LOWER] = size;
    residuals[LOWER] = (sum[team] ?? 0) - size * x;
    counts[UPPER] = isInside ? 1 : 0;
    residuals[UPPER] = isInside ? answer - y : 0;
    if (isInside) {
      count++;
      squares += (answer - y) ** 2;
    }
    addCluster(sums, counts, residuals);
  }
  return { count, squares };
}

/** Σ x² of the answers in each unit. */
function squaresByUnit(
  { parents }: TierPair,
  { units, of }: { units: readonly Int32Array[]; of: ItemSums },
): Float64Array {
  const squares = new Float64Array(parents.length);
  for (const axis of units)
    for (let at = 0; at < axis.length; at++) {
      const unit = axis[at] ?? -1;
      if (unit >= 0) squares[unit] = (squares[unit] ?? 0) + (of.classes.squares[at] ?? 0);
    }
  return foldUp(parents, squares);
}

/** Σ (x − x̄)²: exactly 0 where nothing varies, as all sums are whole numbers. */
export function squaredDistances({ n, sum, squares }: { n: number; sum: number; squares: number }): number {
  return Math.max(0, squares - (sum / n) * sum);
}
