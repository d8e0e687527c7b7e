import type { ItemCells, ItemSums } from "./cells.ts";
import { displayCode, HIDDEN } from "./engine-displays.ts";
import { classCounts, type Dyads, noDyads } from "./engine-dyads.ts";
import { type EngineInput, type EngineItem, type EnginePrediction, SKIPPED } from "./engine-input.ts";
import { answersByTeam, componentsOf, pointsByTeam } from "./engine-teams.ts";
import type { TierGroups } from "./engine-tiers.ts";
import { type GapColumns, isInterval } from "./gap-list.ts";
import { resolution, stepped } from "./ladder.ts";

/** Counts of over- and under-estimating managers need this many managers whose teams are released (binding decision 10). */
const FEWEST_DYADS = 20;
/** Statistics across items or teams are released for the whole tier only, from this n (methodology 3.5). */
const FEWEST_FOR_SPREAD = 50;
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
  readonly skippedOften: boolean;
}

/** How answers of the lowest tier vary inside teams and between them, for the whole organisation, in whole points. */
export function spreadOf(tier: TierGroups, sums: ItemSums | null): Spread {
  const isReported = tier.columns.mode !== "unreported";
  const respondents = isReported ? tier.totals.answered : 0;
  const answered = isReported && sums ? sums.classes.n.reduce((total, n) => total + n, 0) : 0;
  const skippedOften = respondents >= FEWEST_FOR_SPREAD && answered < 0.8 * respondents;
  const components = answered < FEWEST_FOR_SPREAD || !sums ? null : componentsOf(pointsByTeam(tier, sums));
  return {
    withinSd: components ? Math.max(LEAST_SD, Math.round(Math.sqrt(components.within))) : null,
    betweenSd: components && components.between !== null ? Math.round(Math.sqrt(components.between)) : null,
    skippedOften,
  };
}

/** What managers foresaw against what the tier below answered, for the whole organisation; null where either is too small. */
export interface Prediction {
  readonly n: number;
  /** Codes of what is displayed. */
  readonly predicted: number;
  readonly actual: number;
}

export function predictionOf(
  input: EngineInput,
  { prediction, managers, reps }: { prediction: EnginePrediction; managers: TierGroups; reps: TierGroups },
): Prediction | null {
  const item = input.items[prediction.about];
  const answers = reps.columns.answers[prediction.about];
  const isReported = managers.columns.mode !== "unreported" && reps.columns.mode !== "unreported";
  if (!item || !answers || !isReported) return null;
  const predicted = total(prediction.foreseen, (share) => share);
  const actual = total(answers, (answer) => 100 * (item.favourable[answer] ?? 0));
  if (predicted.n < input.k || actual.n < input.k) return null;
  return {
    n: predicted.n,
    predicted: displayCode(predicted.sum, predicted.n),
    actual: displayCode(actual.sum, actual.n),
  };
}

function total(column: Uint8Array, of: (answer: number) => number): { n: number; sum: number } {
  let n = 0;
  let sum = 0;
  for (const answer of column) {
    if (answer === SKIPPED) continue;
    n++;
    sum += of(answer);
  }
  return { n, sum };
}

/** The gap at each step down for the whole organisation, and the step that carries it where the intervals tell. */
export interface Cascade {
  readonly item: number;
  readonly steps: readonly CascadeStep[];
  /** Place of the step, null where none can be told. */
  readonly breaksAt: number | null;
}

export interface CascadeStep {
  readonly difference: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** `pairs`: each tier with the next one down. Items for which a step is missing have no cascade. */
export function cascades(items: number, pairs: readonly GapColumns[]): Cascade[] {
  const wholes = pairs.map(({ pair }) => pair.lowerGroups.findIndex((group) => isWhole(pair.lower, group)));
  return Array.from({ length: items }, (_, item) => item).flatMap((item) => {
    const steps = pairs.flatMap((gaps, place): CascadeStep[] => {
      const unit = wholes[place] ?? -1;
      const at = unit * gaps.keys + item;
      const method = gaps.methods[at] ?? 0;
      if (unit < 0 || method === 0) return [];
      const has = isInterval(method);
      const bound = (of: Int8Array) => (has ? (of[at] ?? 0) : null);
      return [{ difference: gaps.differences[at] ?? 0, low: bound(gaps.lows), high: bound(gaps.highs) }];
    });
    return steps.length < pairs.length ? [] : [{ item, steps, breaksAt: breakingStep(steps) }];
  });
}

/** Whether a group is the whole tier. */
function isWhole({ family: { groups } }: TierGroups, group: number): boolean {
  return groups.axis[group] === 0 && groups.head[group] === 0;
}

/** The step whose gap is above 0 and above every other step's, interval against interval; null when none can be told. */
function breakingStep(steps: readonly CascadeStep[]): number | null {
  const largest = steps.reduce((most, step) => (step.difference > most.difference ? step : most));
  const { low } = largest;
  if (low === null || low <= 0) return null;
  const others = steps.filter((step) => step !== largest);
  return others.every(({ high }) => high !== null && high < low) ? steps.indexOf(largest) : null;
}
