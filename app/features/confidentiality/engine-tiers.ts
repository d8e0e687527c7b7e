import { type Classes, chosenGroups, classesOf, type Groups, smallestPossible } from "./engine-groups.ts";
import type { EngineInput, Standing, TierColumns } from "./engine-input.ts";
import { byGroup, countClasses, type Family, type Planner, plannerOf } from "./engine-plan.ts";
import type { LinearSolver } from "./lp-audit-program.ts";
import { type TeamCounts, teamCounts } from "./tier-utility.ts";

/** A tier with the groups that anything at all may be published of. */
export interface TierGroups {
  readonly columns: TierColumns;
  readonly classes: Classes;
  readonly family: Family;
  readonly planner: Planner;
  /** By group. */
  readonly invited: Int32Array;
  readonly answered: Int32Array;
  /** The fewest answers that a number of this tier rests on: k, or 1 where leadership states its own expectation. */
  readonly fewest: number;
  readonly eligible: number;
  readonly teams: TeamCounts;
  /** By head, everyone first: the group of those below, along the reporting line; −1 where nothing of it is published. */
  readonly groupOfHead: Int32Array;
  /** How many heads there are, everyone counted as one. */
  readonly heads: number;
  readonly totals: { readonly invited: number; readonly answered: number };
}

/**
 * Plans a tier over who was invited, and inside that over who answered, since both counts are published. Taking a group out
 * of a safe plan leaves it safe, so what is left is safe for both, and all that an item may choose from. A tier whose
 * contract says `unreported`, or a confidential one below k, has no group. A top tier below k that is attributed is shown as
 * one group, whatever its size: what leadership states, as its members were told before the first question (binding
 * decision 3).
 */
export function tierGroups(
  input: EngineInput,
  { tier, possible, solver = null }: { tier: number; possible: Groups; solver?: LinearSolver | null },
): TierGroups {
  const columns = input.tiers[tier];
  if (!columns) throw new Error("There is no such tier");
  const classes = classesOf(input, columns.respondents);
  const invitedClasses = classesOf(input, columns.invited);
  const all = { groups: possible, smallest: smallestPossible(input, possible, classes) };
  const allInvited = { groups: possible, smallest: smallestPossible(input, possible, invitedClasses) };
  const invitedCounts = countClasses(invitedClasses);
  const answeredCounts = countClasses(classes);
  const invited = byGroup(allInvited, invitedCounts);
  const answered = byGroup(all, answeredCounts);
  const size = (standing: Standing) => standing.places.length;
  const totals = { invited: size(columns.invited), answered: size(columns.respondents) };
  const states = columns.mode === "attributed" && tier === 0 && totals.invited < input.k;
  const fewest = states ? 1 : input.k;
  const { chosen, eligible } =
    columns.mode === "unreported"
      ? { chosen: new Uint8Array(possible.head.length), eligible: 0 }
      : states
        ? everyone({ groups: possible, invited, answered })
        : plannedTwice({ all, allInvited, invitedCounts, answeredCounts, k: input.k, solver });
  const { groups, places } = chosenGroups(possible, chosen);
  const family = { groups, smallest: all.smallest.map((axis) => axis.map((group) => places[group] ?? -1)) };
  const directly = new Int32Array(input.heads.parents.length);
  for (const place of columns.respondents.places) directly[place] = (directly[place] ?? 0) + 1;
  const groupOfHead = new Int32Array(input.heads.parents.length).fill(-1);
  groups.axis.forEach((axis, group) => {
    if (axis === 0) groupOfHead[groups.head[group] ?? 0] = group;
  });
  return {
    columns,
    classes,
    family,
    planner: plannerOf(family, fewest, solver),
    invited: invited.filter((_, place) => chosen[place] === 1),
    answered: answered.filter((_, place) => chosen[place] === 1),
    fewest,
    eligible,
    teams: eligible === 0 ? { eligible: 0, published: 0 } : teamCounts({ directly, answered, chosen, k: input.k }),
    groupOfHead,
    heads: groupOfHead.length,
    totals,
  };
}

/** The whole tier alone, where somebody was invited and somebody answered. */
function everyone({ groups, invited, answered }: { groups: Groups; invited: Int32Array; answered: Int32Array }) {
  const chosen = new Uint8Array(groups.head.length);
  const is = (invited[0] ?? 0) > 0 && (answered[0] ?? 0) > 0;
  if (is) chosen[0] = 1;
  return { chosen, eligible: is ? 1 : 0 };
}

function plannedTwice({
  all,
  allInvited,
  invitedCounts,
  answeredCounts,
  k,
  solver,
}: {
  all: Family;
  allInvited: Family;
  invitedCounts: Int32Array;
  answeredCounts: Int32Array;
  k: number;
  solver: LinearSolver | null;
}): { chosen: Uint8Array; eligible: number } {
  const plan = (family: Family, counts: Int32Array) =>
    plannerOf(family, k, solver).plan({ counts, totals: byGroup(family, counts) });
  const byInvited = plan(allInvited, invitedCounts);
  const { groups, places } = chosenGroups(all.groups, byInvited.published);
  const inside = { groups, smallest: all.smallest.map((axis) => axis.map((group) => places[group] ?? -1)) };
  const byAnswered = plan(inside, answeredCounts);
  const totals = byGroup(all, answeredCounts);
  return {
    chosen: byInvited.published.map((is, place) => (is === 1 ? (byAnswered.published[places[place] ?? -1] ?? 0) : 0)),
    eligible: totals.reduce((count, total) => count + (total >= k ? 1 : 0), 0),
  };
}
