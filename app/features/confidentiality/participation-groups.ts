import type { FrozenPerson } from "../matching/frozen-roster.ts";
import { reportingTree } from "../matching/reporting-tree.ts";
import { type Heads, headsOf } from "./engine-heads.ts";
import { foldUp } from "./engine-tree.ts";
import type { Forecast } from "./forecast.ts";
import { planGroups } from "./plan-groups.ts";

/** How many people of a level at and below a head were invited, and had answered. At least k of each. */
export interface CountedGroup {
  readonly tier: string;
  /** Employee id; null for everyone of the level. */
  readonly head: string | null;
  readonly invited: number;
  readonly answered: number;
}

/** What is kept of one day. */
export interface CountedParticipation {
  readonly groups: readonly CountedGroup[];
  /** First-line teams among `groups`. */
  readonly teams: number;
  /** First-line teams with anybody invited. */
  readonly teamsOf: number;
  /** Teams with a result at each response rate, as at launch and with whoever joined since. */
  readonly forecasts: readonly Forecast[];
}

/** Answers of people of one level who report to one person, as counted. */
export interface AnsweredCount {
  readonly tier: string;
  /** Participant id; null at the top. */
  readonly managerId: string | null;
  readonly answered: number;
}

/**
 * The groups along the reporting line whose participation may be told. A group is told only where at least k were invited and
 * at least k have answered, and where what is left of every told group beside the told groups in it is nobody at all, or at
 * least k invited of whom at least k have answered: so no subtraction tells of fewer, not even that nobody of somewhere has.
 *
 * What was told the day before is told again, and others only beside it: were a group left out for another one, the two days
 * together could be subtracted. Only withdrawn answers take a group back.
 */
export function participationGroups({
  people,
  tiers,
  answers,
  k,
  before,
}: {
  people: readonly FrozenPerson[];
  tiers: readonly string[];
  answers: readonly AnsweredCount[];
  k: number;
  before: readonly CountedGroup[];
}): CountedGroup[] {
  const tree = reportingTree(people);
  const heads = headsOf(tree, []);
  return tiers.flatMap((tier) => {
    const invited = new Int32Array(heads.externalIds.length);
    tree.people.forEach((person, place) => {
      const head = heads.above[place] ?? 0;
      if (person.tier === tier && person.invited) invited[head] = (invited[head] ?? 0) + 1;
    });
    const answered = new Int32Array(heads.externalIds.length);
    for (const row of answers) {
      const place = row.managerId === null ? undefined : tree.placeOf.get(row.managerId);
      const head = place === undefined ? 0 : (heads.own[place] ?? 0);
      if (row.tier === tier) answered[head] = (answered[head] ?? 0) + row.answered;
    }
    foldUp(heads.tree.parents, invited);
    foldUp(heads.tree.parents, answered);
    const known = new Set(before.filter((group) => group.tier === tier).map(({ head }) => head));
    const told = tellable({ heads, invited, answered, k, known });
    return heads.externalIds.flatMap((head, place) =>
      told[place] === 1 ? [{ tier, head, invited: invited[place] ?? 0, answered: answered[place] ?? 0 }] : [],
    );
  });
}

/** By place of a head: 1 where the group below it is told. */
function tellable({
  heads,
  invited,
  answered,
  k,
  known,
}: {
  heads: Heads;
  invited: Int32Array;
  answered: Int32Array;
  k: number;
  known: ReadonlySet<string | null>;
}): Uint8Array {
  const groups = heads.tree;
  // Nothing rests on fewer than k invited, whoever answers.
  const { published: possible } = planGroups({ groups, totals: invited, k });
  // Both counts as one number, so that the planner lets a rest be only where both are 0, or at least k have answered.
  const unit = 1 + invited.reduce((most, count) => Math.max(most, count), 0);
  const totals = Float64Array.from(answered, (count, place) => count * unit + (invited[place] ?? 0));
  const plan = (candidates: Uint8Array) => planGroups({ groups, totals, k: k * unit, candidates }).published;
  const kept = possible.map((is, place) => (is === 1 && known.has(heads.externalIds[place] ?? null) ? 1 : 0));
  let told = plan(kept);
  const further = Array.from(possible.keys()).filter(
    (place) => possible[place] === 1 && told[place] === 0 && (answered[place] ?? 0) >= k,
  );
  further.sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || (groups.order[a] ?? 0) - (groups.order[b] ?? 0));
  for (const place of further) {
    const more = told.slice();
    more[place] = 1;
    const planned = plan(more);
    if (planned.every((is, at) => is === more[at])) told = planned;
  }
  return told;
}
