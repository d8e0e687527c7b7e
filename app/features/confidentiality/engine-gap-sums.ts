import type { ItemSums } from "./cells.ts";
import { type EngineItem, SKIPPED } from "./engine-input.ts";
import type { PairAxis, Teams, TierPair } from "./engine-pairs.ts";
import { foldUp } from "./engine-tree.ts";

/** By unit: how many clusters answered in either tier, and the sum of their squared influences on the gap. */
export interface GapSpread {
  readonly clusters: Float64Array;
  readonly squares: Float64Array;
}

/**
 * The spread that a gap's standard error is made from, of every unit at once (methodology 1.3): Σ u_g² with
 * u_g = Σ (y − ȳ)/N_u − Σ (x − x̄)/N_l over the cluster's answers in the upper and the lower tier. Written out, it is made
 * of sums over clusters that know nothing of the unit's means: Σ s², Σ sn, Σ n² of teams, Σ y² of upper answers, and of
 * teams whose head answered above Σ ys, Σ yn, Σ s, Σ n. These are folded up once an item. All are whole numbers, so that
 * where nothing varies the result is exactly 0.
 */
export function gapSpread(
  pair: TierPair,
  { item, column, upper, lower }: { item: EngineItem; column: Uint8Array; upper: ItemSums; lower: ItemSums },
): GapSpread {
  const sums = emptySums(pair.parents.length);
  for (const axis of pair.axes) {
    addAlone({ units: axis.upperUnits, of: upper, clusters: sums.clusters, squares: sums.yy });
    if (axis.teams) addTeams(sums, { pair, axis, teams: axis.teams, item, column, lower });
    else {
      addAlone({ units: axis.lowerUnits, of: lower, clusters: sums.clusters, squares: sums.ss });
      addCounts(sums, { units: axis.lowerUnits, of: lower });
    }
  }
  for (const each of Object.values(sums)) foldUp(pair.parents, each);
  return { clusters: sums.clusters, squares: squaresOf(sums, { pair, upper, lower }) };
}

/** Over clusters, by unit. */
interface ClusterSums {
  readonly clusters: Float64Array;
  /** Of the upper tier's answers: Σ y². */
  readonly yy: Float64Array;
  /** Of clusters of the lower tier, by their sum and number of answers. */
  readonly ss: Float64Array;
  readonly sn: Float64Array;
  readonly nn: Float64Array;
  /** Of clusters in both tiers. */
  readonly ys: Float64Array;
  readonly yn: Float64Array;
  readonly sharedS: Float64Array;
  readonly sharedN: Float64Array;
}

function emptySums(size: number): ClusterSums {
  return {
    clusters: new Float64Array(size),
    yy: new Float64Array(size),
    ss: new Float64Array(size),
    sn: new Float64Array(size),
    nn: new Float64Array(size),
    ys: new Float64Array(size),
    yn: new Float64Array(size),
    sharedS: new Float64Array(size),
    sharedN: new Float64Array(size),
  };
}

/** Answers that vary alone: each is a cluster. */
function addAlone({
  units,
  of,
  clusters,
  squares,
}: {
  units: Int32Array;
  of: ItemSums;
  clusters: Float64Array;
  squares: Float64Array;
}): void {
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? -1;
    if (unit < 0) continue;
    clusters[unit] = (clusters[unit] ?? 0) + (of.classes.n[at] ?? 0);
    squares[unit] = (squares[unit] ?? 0) + (of.classes.squares[at] ?? 0);
  }
}

function addCounts({ sn, nn }: ClusterSums, { units, of }: { units: Int32Array; of: ItemSums }): void {
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? -1;
    if (unit < 0) continue;
    sn[unit] = (sn[unit] ?? 0) + (of.classes.sum[at] ?? 0);
    nn[unit] = (nn[unit] ?? 0) + (of.classes.n[at] ?? 0);
  }
}

/** Answers that vary together by team, and those of heads together with their team. */
function addTeams(
  sums: ClusterSums,
  {
    pair,
    axis,
    teams,
    item,
    column,
    lower,
  }: { pair: TierPair; axis: PairAxis; teams: Teams; item: EngineItem; column: Uint8Array; lower: ItemSums },
): void {
  const { clusters, ss, sn, nn, ys, yn, sharedS, sharedN } = sums;
  const teamN = new Float64Array(teams.count);
  const teamSum = new Float64Array(teams.count);
  for (let at = 0; at < teams.of.length; at++) {
    const team = teams.of[at] ?? 0;
    teamN[team] = (teamN[team] ?? 0) + (lower.classes.n[at] ?? 0);
    teamSum[team] = (teamSum[team] ?? 0) + (lower.classes.sum[at] ?? 0);
  }
  for (let team = 0; team < teams.count; team++) {
    const unit = teams.units[team] ?? -1;
    const n = teamN[team] ?? 0;
    if (unit < 0 || n === 0) continue;
    const s = teamSum[team] ?? 0;
    clusters[unit] = (clusters[unit] ?? 0) + 1;
    ss[unit] = (ss[unit] ?? 0) + s * s;
    sn[unit] = (sn[unit] ?? 0) + s * n;
    nn[unit] = (nn[unit] ?? 0) + n * n;
  }
  const { of } = pair.upper.classes;
  for (let respondent = 0; respondent < (teams.ledBy?.length ?? 0); respondent++) {
    const team = teams.ledBy?.[respondent] ?? -1;
    const answer = column[respondent] ?? SKIPPED;
    const unit = axis.upperUnits[of[respondent] ?? 0] ?? -1;
    const n = teamN[team] ?? 0;
    if (team < 0 || answer === SKIPPED || unit < 0 || n === 0) continue;
    const s = teamSum[team] ?? 0;
    const y = item.points[answer] ?? 0;
    clusters[unit] = (clusters[unit] ?? 0) - 1;
    ys[unit] = (ys[unit] ?? 0) + y * s;
    yn[unit] = (yn[unit] ?? 0) + y * n;
    sharedS[unit] = (sharedS[unit] ?? 0) + s;
    sharedN[unit] = (sharedN[unit] ?? 0) + n;
  }
}

/** Σ u_g² by unit, from the folded sums and the unit's means. */
function squaresOf(
  { yy, ss, sn, nn, ys, yn, sharedS, sharedN }: ClusterSums,
  { pair, upper, lower }: { pair: TierPair; upper: ItemSums; lower: ItemSums },
): Float64Array {
  const squares = new Float64Array(pair.parents.length);
  for (let unit = 0; unit < squares.length; unit++) {
    const upperGroup = pair.upperGroups[unit] ?? 0;
    const lowerGroup = pair.lowerGroups[unit] ?? 0;
    const upperN = upper.n[upperGroup] ?? 0;
    const lowerN = lower.n[lowerGroup] ?? 0;
    if (upperN === 0 || lowerN === 0) continue;
    const total = upper.sum[upperGroup] ?? 0;
    const y = total / upperN;
    const x = (lower.sum[lowerGroup] ?? 0) / lowerN;
    const above = (yy[unit] ?? 0) - y * total;
    const below = (ss[unit] ?? 0) - 2 * x * (sn[unit] ?? 0) + x * x * (nn[unit] ?? 0);
    const both = (ys[unit] ?? 0) - x * (yn[unit] ?? 0) - y * (sharedS[unit] ?? 0) + x * y * (sharedN[unit] ?? 0);
    squares[unit] = Math.max(0, above / upperN ** 2 + below / lowerN ** 2 - (2 * both) / (upperN * lowerN));
  }
  return squares;
}
