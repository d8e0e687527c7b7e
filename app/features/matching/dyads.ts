import type { Observation, TierObservations } from "./observations.ts";
import type { ReportingTree } from "./reporting-tree.ts";
import type { ValueFor } from "./tier-answers.ts";

/** A head's answer about themself beside the answers of those who report to that head. */
export interface MatchedDyad {
  /** Place of the head in the tree. */
  readonly head: number;
  readonly answer: number;
  /** At least one answer. */
  readonly team: readonly number[];
}

export interface DyadMatch {
  readonly dyads: readonly MatchedDyad[];
  /** Everyone of the upper tier, by what became of them. Adds up to the people of that tier. */
  readonly heads: {
    readonly matched: number;
    /** Nobody of the lower tier reports to them: a manager without reps. */
    readonly withoutTeam: number;
    /** They sent no form, or theirs is confidential and so nobody's. */
    readonly withoutAnswer: number;
    readonly skipped: number;
    /** None of their team gave an answer to the item. */
    readonly teamSilent: number;
  };
  /** Every form of the lower tier. Adds up to the forms sent. */
  readonly members: {
    readonly matched: number;
    readonly skipped: number;
    /** Their head is of the upper tier and has no answer here. */
    readonly headSilent: number;
    /** They report past the upper tier, to somebody two tiers up, or to a colleague of their own tier who leads some. */
    readonly headOfOtherTier: number;
    /** They report to nobody. */
    readonly atTop: number;
  };
}

/**
 * Matches each member of the lower tier to the person they report to, when that is somebody of the upper tier
 * (methodology 1.4). A player-manager who stands on the lower tier counts in the team they are in; whoever reports to
 * them has no dyad of this pair of tiers. A manager who reports to a manager heads the own team, and is in no team.
 * Linear in people and forms.
 */
export function matchDyads({
  tree,
  upper,
  lower,
  valueFor,
}: {
  tree: ReportingTree;
  upper: TierObservations;
  lower: TierObservations;
  valueFor: ValueFor;
}): DyadMatch {
  const formOf = new Map(
    upper.responses.flatMap((form) => (form.author === null ? [] : [[form.author, form] as const])),
  );
  const teams = Map.groupBy(lower.responses, ({ place }) => place);
  const leads = headsOf(tree, lower.tier);
  const heads = { matched: 0, withoutTeam: 0, withoutAnswer: 0, skipped: 0, teamSilent: 0 };
  const dyads: MatchedDyad[] = [];
  tree.people.forEach(({ tier }, head) => {
    if (tier !== upper.tier) return;
    const form = formOf.get(head);
    const answer = form ? valueFor(form.answers) : null;
    const team = (teams.get(head) ?? []).flatMap(({ answers }) => valueFor(answers) ?? []);
    if (leads[head] !== 1) heads.withoutTeam++;
    else if (!form) heads.withoutAnswer++;
    else if (answer === null) heads.skipped++;
    else if (team.length === 0) heads.teamSilent++;
    else {
      heads.matched++;
      dyads.push({ head, answer, team });
    }
  });
  const answering = new Set(dyads.map(({ head }) => head));
  return { dyads, heads, members: membersBy({ tree, upper, lower, valueFor, answering }) };
}

function membersBy({
  tree,
  upper,
  lower,
  valueFor,
  answering,
}: {
  tree: ReportingTree;
  upper: TierObservations;
  lower: TierObservations;
  valueFor: ValueFor;
  answering: ReadonlySet<number>;
}): DyadMatch["members"] {
  const members = { matched: 0, skipped: 0, headSilent: 0, headOfOtherTier: 0, atTop: 0 };
  const fate = ({ place, answers }: Observation): keyof DyadMatch["members"] => {
    if (place === tree.people.length) return "atTop";
    if (tree.people[place]?.tier !== upper.tier) return "headOfOtherTier";
    if (valueFor(answers) === null) return "skipped";
    return answering.has(place) ? "matched" : "headSilent";
  };
  for (const response of lower.responses) members[fate(response)]++;
  return members;
}

/** For every place whether somebody of the tier reports to it, whether or not they were invited or answered. */
function headsOf(tree: ReportingTree, tier: string): Uint8Array {
  const heads = new Uint8Array(tree.people.length);
  tree.people.forEach((person, place) => {
    const above = tree.managerPlace[place] ?? -1;
    if (person.tier === tier && above !== -1) heads[above] = 1;
  });
  return heads;
}
