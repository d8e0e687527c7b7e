import { mergedValues } from "../diagnostics/merged-values.ts";
import type { PrivacyContract } from "../diagnostics/privacy-contract-schema.ts";
import type { FrozenPerson, SealedAnswers } from "../matching/frozen-roster.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { possibleGroups } from "./engine-groups.ts";
import { tierGroups } from "./engine-tiers.ts";
import { expectedMerges, uniform } from "./forecast.ts";
import { layOut } from "./release-input.ts";

/** What a diagnostic is going to be, with whoever it would invite and the values they have of its further axes. */
export interface Prospect {
  readonly people: readonly FrozenPerson[];
  readonly questionnaire: Questionnaire;
  readonly contract: PrivacyContract;
  /** Share of the invited who answer, 0 to 1. */
  readonly rate: number;
}

/** What can be expected of one choice of further axes. */
export interface BreakdownForecast {
  /** Attributes beside the reporting line, in order; none: the reporting line alone. */
  readonly axes: readonly string[];
  /** Groups over all levels that can be expected to have a result, rounded. Null: not worked out for so many people. */
  readonly groups: number | null;
  /** Those of them that are a first-line manager's own reps. */
  readonly teams: number;
}

/** Bands of a further axis of which more would be shown if they were one. */
export interface UsefulMerge {
  readonly axis: string;
  /** Values, or common names of values merged before, in their order. */
  readonly bands: readonly string[];
  /** Groups that can be expected beside those without the merge, at least 1. */
  readonly more: number;
}

const FIXED_SEED = 20_261_124;
/** Draws in all are kept to about this many people, so that a page with them opens at once. */
const PEOPLE_DRAWN = 6_000;
const MOST_DRAWS = 6;
/** The proof for two further axes takes as long as the square of what stands apart: above this many people it is not made. */
const MOST_PEOPLE_FOR_TWO = 10_000;
/** Above this many people no merge is looked for: each costs another proof. */
const MOST_PEOPLE_FOR_MERGES = 5_000;
const MOST_MERGES = 3;

/**
 * How many groups can be expected to pass the gate along the reporting line alone, with the first further axis of the
 * contract, and with both: the mean over repeated draws from a fixed seed, each planned by the release's own planner over who
 * is invited and who answers. An axis takes nothing from those before it, so one plan tells of every choice. Items that fewer
 * people answer, and what the audit withholds, cannot be foreseen.
 */
export function expectedGroups(prospect: Prospect): BreakdownForecast[] {
  const { people, contract } = prospect;
  const axes = people.length > MOST_PEOPLE_FOR_TWO ? contract.axes.slice(0, 1) : contract.axes;
  const drawn = seedsFor(people.length).map((seed) =>
    plannedGroups({ ...prospect, contract: { ...contract, axes } }, seed),
  );
  const mean = (of: (planned: PlannedGroups) => number) =>
    Math.round(drawn.reduce((sum, planned) => sum + of(planned), 0) / drawn.length);
  return [[], ...contract.axes.map((_, place) => contract.axes.slice(0, place + 1))].map((chosen) => ({
    axes: chosen,
    groups:
      chosen.length > axes.length
        ? null
        : mean(({ byAxis }) => byAxis.slice(0, chosen.length + 1).reduce((sum, groups) => sum + groups, 0)),
    teams: mean(({ teams }) => teams),
  }));
}

/**
 * Merges of rare values that let more groups be expected: of those that help an axis alone, the ones that help beside the axes
 * before it too, counted over the same draws as `expectedGroups`. The most useful of each axis first.
 */
export function usefulMerges(prospect: Prospect): UsefulMerge[] {
  const { people, contract, rate } = prospect;
  const { axes, k } = contract;
  if (people.length > MOST_PEOPLE_FOR_MERGES) return [];
  const proposals = expectedMerges({ people, attributes: axes, k, rate });
  return axes.flatMap((axis, place) => {
    // Merging all there is would leave no breakdown.
    const bands = new Set(people.flatMap(({ segments }) => segments?.[axis] ?? [])).size;
    const own = proposals.filter(({ attribute, values }) => attribute === axis && values.length < bands);
    if (own.length === 0) return [];
    const upTo = { ...prospect, contract: { ...contract, axes: axes.slice(0, place + 1) } };
    const without = groupsOfLast(upTo);
    return own
      .map(({ values }) => ({
        axis,
        bands: values,
        more: Math.round(groupsOfLast(withMerged(upTo, { axis, bands: values })) - without),
      }))
      .filter(({ more }) => more > 0)
      .sort((a, b) => b.more - a.more)
      .slice(0, MOST_MERGES);
  });
}

/** Expected groups of the last axis of the contract. */
function groupsOfLast(prospect: Prospect): number {
  const seeds = seedsFor(prospect.people.length);
  return seeds.reduce((sum, seed) => sum + (plannedGroups(prospect, seed).byAxis.at(-1) ?? 0), 0) / seeds.length;
}

function withMerged(prospect: Prospect, { axis, bands }: { axis: string; bands: readonly string[] }): Prospect {
  const merged = mergedValues([{ axis, values: [...bands], as: bands.join(" / ") }]);
  return {
    ...prospect,
    people: prospect.people.map((person) => ({ ...person, segments: merged({ ...person.segments }) })),
  };
}

/** Seeds of as many draws as fit, at least one. */
function seedsFor(people: number): number[] {
  const count = Math.min(MOST_DRAWS, Math.max(1, Math.floor(PEOPLE_DRAWN / Math.max(1, people))));
  return Array.from({ length: count }, (_, draw) => FIXED_SEED + draw);
}

interface PlannedGroups {
  /** Published groups over all levels: of the reporting line, then of each further axis. */
  readonly byAxis: readonly number[];
  /** First-line teams among them. */
  readonly teams: number;
}

/** What the release's planner publishes for one draw of who answers; the same seed draws the same people. */
function plannedGroups({ people, questionnaire, contract, rate }: Prospect, seed: number): PlannedGroups {
  const random = uniform(seed);
  const answering = people.filter(({ invited }) => invited && random() < rate);
  const { engine } = layOut({
    questionnaire: { ...questionnaire, items: [] },
    contract,
    people,
    answers: answering.map((person) => sealedAs(person, contract)),
    comments: [],
    seed: "",
  });
  const possible = possibleGroups(engine);
  const byAxis = [0, ...contract.axes.map(() => 0)];
  const led = new Set(engine.tiers.at(-1)?.invited.places);
  let teams = 0;
  engine.tiers.forEach((_, tier) => {
    const { groups } = tierGroups(engine, { tier, possible }).family;
    groups.axis.forEach((axis, group) => {
      byAxis[axis] = (byAxis[axis] ?? 0) + 1;
      const head = groups.head[group] ?? 0;
      if (tier === engine.tiers.length - 1 && axis === 0 && head > 0 && led.has(head)) teams++;
    });
  });
  return { byAxis, teams };
}

function sealedAs({ id, tier, managerId, segments = {} }: FrozenPerson, contract: PrivacyContract): SealedAnswers {
  const own = { tier, answers: [], segments };
  return contract.modes[tier] === "attributed" ? { ...own, authorId: id } : { ...own, authorId: null, managerId };
}
