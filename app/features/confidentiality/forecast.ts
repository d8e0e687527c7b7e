import type { FrozenPerson } from "../matching/frozen-roster.ts";
import { reportingTree } from "../matching/reporting-tree.ts";
import { headsOf } from "./engine-heads.ts";
import { foldUp } from "./engine-tree.ts";
import { planGroups } from "./plan-groups.ts";

/** What can be expected of one response rate. */
export interface Forecast {
  /** Share of the invited who answer, 0 to 1. */
  readonly rate: number;
  /** Teams whose result can be expected to be reportable, rounded; a team is a first-line manager's own reps. */
  readonly teams: number;
}

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

/** Mulberry32: numbers from 0 up to 1, the same for the same seed. */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
