import { foldUp } from "../matching/reporting-tree.ts";
import { planGroups } from "./plan-groups.ts";
import type { Laid } from "./release-input.ts";
import type { ReleasedGroup } from "./release-schema.ts";

/** The one axis along the reporting line. */
export const HIERARCHY = "hierarchy";

/** The groups of one tier that anything at all may be published of. */
export interface TierGroups {
  readonly tier: string;
  readonly mode: string;
  readonly groups: readonly ReleasedGroup[];
  /** Places of those groups, for planning each item inside them. */
  readonly places: ReadonlySet<number>;
  /** The fewest answers that a number of this tier rests on: k, or 1 where leadership states its own expectation. */
  readonly fewest: number;
  readonly eligible: number;
  readonly invited: number;
  readonly answered: number;
}

/**
 * Plans a tier over who was invited, and inside that over who answered, since both counts are published. Taking a group out
 * of a safe plan leaves it safe, so what is left is safe for both, and all that an item may choose from. A tier whose contract says `unreported`, or a confidential one below k, has no group.
 * A top tier below k that is attributed is shown as one group, whatever its size: what leadership states, as its members
 * were told before the first question (binding decision 3).
 */
export function tierGroups(laid: Laid, tier: string): TierGroups {
  const { tree, input } = laid;
  const { k, modes } = input.contract;
  const mode = modes[tier] ?? "confidential";
  const responses = laid.tiers.find((each) => each.tier === tier)?.responses ?? [];
  const own = new Float64Array(tree.people.length + 1);
  for (const { place } of responses) own[place] = (own[place] ?? 0) + 1;
  const answered = foldUp(tree, own);
  const invited = laid.invited.get(tier) ?? new Float64Array(tree.people.length + 1);
  const size = tree.people.length;
  const totals = { invited: invited[size] ?? 0, answered: answered[size] ?? 0 };
  if (mode === "unreported") return { tier, mode, groups: [], places: new Set(), fewest: k, eligible: 0, ...totals };
  const states = mode === "attributed" && tier === input.questionnaire.tiers[0]?.id && totals.invited < k;
  const fewest = states ? 1 : k;
  const byInvited = planGroups({ tree, totals: invited, k: fewest, candidates: states ? new Set([size]) : null });
  const byAnswered = planGroups({ tree, totals: answered, k: fewest, candidates: new Set(byInvited.published) });
  const groups = byAnswered.published.map((place) => ({
    id: groupId({ tier, head: headOf(laid, place) }),
    tier,
    axis: HIERARCHY,
    selector: { head: headOf(laid, place) },
    invited: invited[place] ?? 0,
    answered: answered[place] ?? 0,
  }));
  return {
    tier,
    mode,
    groups,
    places: new Set(byAnswered.published),
    fewest,
    eligible: states ? groups.length : byAnswered.eligible,
    ...totals,
  };
}

/** The employee id of the head that a place stands for; null for everyone. */
export function headOf({ tree }: Laid, place: number): string | null {
  return tree.people[place]?.externalId ?? null;
}

/** Stays the same between waves, as long as the head keeps the employee id. */
export function groupId({ tier, head }: { tier: string; head: string | null }): string {
  return `${tier}/${HIERARCHY}/${head === null ? "*" : `=${head}`}`;
}
