import { skippedOften } from "../gaps/nonresponse.ts";
import type { ItemCells, ItemSums } from "./cells.ts";
import { HIDDEN } from "./engine-displays.ts";
import { classCounts, type Dyads, noDyads } from "./engine-dyads.ts";
import { type EngineItem, SKIPPED } from "./engine-input.ts";
import { answersByTeam, componentsOf, pointsByTeam } from "./engine-teams.ts";
import type { TierGroups } from "./engine-tiers.ts";
import { resolution, stepped } from "./ladder.ts";

/** Counts of over- and under-estimating managers need this many managers whose teams are released (binding decision 10). */
const FEWEST_DYADS = 20;
/** Statistics across items or teams are released for the whole tier only, from this n (methodology 3.5). */
export const FEWEST_FOR_SPREAD = 50;
/** Half-width of agreement between manager and team (methodology 2.5 b): points of time, and steps of a five-point scale. */
const DELTA = { frequency: 10, agreement: 0.5 } as const;

/** The variance that answering in steps leaves in any answer, step²/12: teams of one mind are taken to have no less. */
const LEAST_VARIANCE = { frequency: 100 / 12, agreement: 1 / 12 } as const;
/**
 * Within-team spreads are released from this many points on. One dissent among n puts at most 100/√n into it, 14 at n = 50, so
 * that teams of one mind throughout look like teams with one dissent.
 */
const LEAST_SD = 15;

/** Shares of managers, in steps of the ladder; null with a reason. */
export interface DyadCounts {
  readonly managers: number;
  readonly over: number | null;
  readonly under: number | null;
  readonly agree: number | null;
  readonly undecided: number | null;
  readonly withheld: string | null;
}

/** One item in the lowest tier. */
interface TeamAnswers {
  readonly sums: ItemSums;
  readonly cells: ItemCells;
}

/** For an item about the own manager: how many managers see it higher, lower or like their team. Company level only. */
export function dyadCounts(
  item: EngineItem,
  {
    managers,
    column,
    reps,
    team,
  }: { managers: TierGroups; column: Uint8Array | null; reps: TierGroups; team: TeamAnswers | null },
): DyadCounts {
  const none = { over: null, under: null, agree: null, undecided: null };
  const dyads = team && column ? dyadsOf(item, { managers, column, reps, team }) : noDyads;
  const size = dyads.y.length;
  if (size < FEWEST_DYADS) return { managers: size, ...none, withheld: "fewManagers" };
  const counts = classCounts(dyads, DELTA[item.scale]);
  const step = resolution(size);
  const share = (count: number) => stepped({ value: (100 * count) / size, step });
  return {
    managers: size,
    over: share(counts.over),
    under: share(counts.under),
    agree: share(counts.agree),
    undecided: share(counts.undecided),
    withheld: null,
  };
}

/** Managers whose own answer is attributed and whose team is released: the difference, with its sampling variance. */
function dyadsOf(
  item: EngineItem,
  { managers, column, reps, team }: { managers: TierGroups; column: Uint8Array; reps: TierGroups; team: TeamAnswers },
): Dyads {
  const teams = answersByTeam(reps, { item, sums: team.sums });
  const components = componentsOf(teams);
  const { authors } = managers.columns;
  if (!components || !authors) return noDyads;
  const within = Math.max(components.within, LEAST_VARIANCE[item.scale]);
  const y = new Float64Array(authors.length);
  const v = new Float64Array(authors.length);
  let found = 0;
  for (let respondent = 0; respondent < authors.length; respondent++) {
    const head = authors[respondent] ?? 0;
    const answer = column[respondent] ?? SKIPPED;
    const n = teams.n[head] ?? 0;
    if (head === 0 || answer === SKIPPED || n === 0) continue;
    const group = reps.groupOfHead[head] ?? -1;
    if (group < 0 || team.cells.codes[group] === HIDDEN) continue;
    y[found] = answer - (teams.sum[head] ?? 0) / n;
    v[found] = within / n;
    found++;
  }
  return { y: y.subarray(0, found), v: v.subarray(0, found) };
}

export interface Spread {
  readonly withinSd: number | null;
  readonly betweenSd: number | null;
  /** ICC(1) and ICC(2), to two decimals. */
  readonly icc1: number | null;
  readonly icc2: number | null;
  readonly skippedOften: boolean;
}

/**
 * How answers of the lowest tier vary inside teams and between them, for the whole organisation, in whole points. Where nothing
 * varies at all, ICC is told as 0, which is what one dissent gives too.
 */
export function spreadOf(tier: TierGroups, sums: ItemSums | null): Spread {
  const isReported = tier.columns.mode !== "unreported";
  const respondents = isReported ? tier.totals.answered : 0;
  const answered = isReported && sums ? sums.classes.n.reduce((total, n) => total + n, 0) : 0;
  const components = answered < FEWEST_FOR_SPREAD || !sums ? null : componentsOf(pointsByTeam(tier, sums));
  return {
    withinSd: components ? Math.max(LEAST_SD, Math.round(Math.sqrt(components.within))) : null,
    betweenSd: components && components.between !== null ? Math.round(Math.sqrt(components.between)) : null,
    icc1: components && components.between !== null ? decimals(components.icc1 ?? 0) : null,
    icc2: components && components.between !== null ? decimals(components.icc2 ?? 0) : null,
    skippedOften: respondents >= FEWEST_FOR_SPREAD && skippedOften({ answered, asked: respondents }),
  };
}

/** Statistics across answers are released to two decimals (methodology 3.5). */
export function decimals(value: number): number {
  return Math.round(100 * value) / 100;
}
