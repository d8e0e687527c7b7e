import type { FrozenPerson } from "../matching/frozen-roster.ts";
import { reportingTree } from "../matching/reporting-tree.ts";
import { inOrder } from "./axes-merges.ts";
import { headsOf } from "./engine-heads.ts";
import { foldUp } from "./engine-tree.ts";
import { type MergeProposal, mergeProposals } from "./merge-proposals.ts";
import { planGroups } from "./plan-groups.ts";

/** What can be expected of one response rate. */
export interface Forecast {
  /** Share of the invited who answer, 0 to 1. */
  readonly rate: number;
  /** Teams whose result can be expected to be reportable, rounded; a team is a first-line manager's own reps. */
  readonly teams: number;
}

/** The response rates that are forecast at launch, and that participation is held against. */
export const RATES = [0.6, 0.75, 0.9];

const FIXED_SEED = 20_261_123;
/** Draws in all are kept to about this many people, so that a large roster does not make the page wait. */
const PEOPLE_DRAWN = 400_000;

/**
 * How many teams can be expected to pass the gate at each response rate, if everyone answers with that probability on
 * their own: the mean over repeated draws from a fixed seed, each planned as the real answers will be. `of` counts the
 * teams with anybody invited.
 */
export function expectedTeams({
  people,
  teamTier,
  k,
  rates,
}: {
  people: readonly FrozenPerson[];
  teamTier: string;
  k: number;
  rates: readonly number[];
}): { readonly of: number; readonly forecasts: readonly Forecast[] } {
  const tree = reportingTree(people);
  const size = tree.people.length;
  const heads = headsOf(tree, []);
  const members: number[] = [];
  const leading = new Set<number>();
  tree.people.forEach((person, place) => {
    const head = heads.above[place] ?? 0;
    if (person.tier !== teamTier || !person.invited || head === 0) return;
    members.push(head);
    leading.add(head);
  });
  const draws = Math.min(200, Math.max(3, Math.floor(PEOPLE_DRAWN / Math.max(1, size))));
  const random = uniform(FIXED_SEED);
  const forecasts = rates.map((rate) => {
    let teams = 0;
    for (let draw = 0; draw < draws; draw++) {
      const own = new Int32Array(heads.externalIds.length);
      for (const head of members) if (random() < rate) own[head] = (own[head] ?? 0) + 1;
      const { published } = planGroups({ groups: heads.tree, totals: foldUp(heads.tree.parents, own), k });
      for (const head of leading) teams += published[head] ?? 0;
    }
    return { rate, teams: Math.round(teams / draws) };
  });
  return { of: leading.size, forecasts };
}

/**
 * Which values of each attribute to merge before a launch, so that more groups can be expected to be published: of one
 * draw from a fixed seed in which everyone invited answers with the probability `rate`, 0 to 1; at 1 everyone does. Values
 * are looked up in each person's `segments`. `more` counts groups of all tiers, each attribute beside the reporting line.
 */
export function expectedMerges({
  people,
  attributes,
  k,
  rate,
}: {
  people: readonly FrozenPerson[];
  attributes: readonly string[];
  k: number;
  rate: number;
}): MergeProposal[] {
  const tree = reportingTree(people);
  const heads = headsOf(tree, []);
  const random = uniform(FIXED_SEED);
  const answering = tree.people.flatMap((person, place) => (person.invited && random() < rate ? [place] : []));
  const tiers = [...Map.groupBy(answering, (place) => tree.people[place]?.tier).values()];
  return attributes.flatMap((attribute) => {
    const valueAt = (place: number) => tree.people[place]?.segments?.[attribute];
    const values = inOrder([...new Set(tree.people.flatMap(({ segments }) => segments?.[attribute] ?? []))]);
    const numbers = new Map(values.map((value, place) => [value, place + 1]));
    return mergeProposals({
      attribute,
      values,
      heads: heads.tree,
      tiers: tiers.map((places) => ({
        places: Int32Array.from(places, (place) => heads.above[place] ?? 0),
        values: [Uint16Array.from(places, (place) => numbers.get(valueAt(place) ?? "") ?? 0)],
      })),
      k,
    });
  });
}

/** Mulberry32: numbers from 0 up to 1, the same for the same seed. */
export function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
