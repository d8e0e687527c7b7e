import type { TierObservations } from "./observations.ts";
import { foldUp, type ReportingTree } from "./reporting-tree.ts";
import type { ValueFor } from "./tier-answers.ts";

/** A leader's answer about those below beside what these say of themselves. */
export interface LeaderAndBelow {
  /** Place of the leader in the tree. */
  readonly head: number;
  readonly answer: number;
  /** Valid answers of the lower tier anywhere below the leader, at least one. */
  readonly n: number;
  readonly mean: number;
  /** Sample variance with n − 1; null of one answer. */
  readonly variance: number | null;
}

/**
 * Matches each leader who is known by name to everyone of a lower tier below them, however many steps down: an
 * executive to the managers of that part of the organisation. Whoever stands below two leaders counts under both.
 * Leaders without an answer, or with no answer below them, are left out. Sums are folded up the tree: linear in people
 * and forms.
 */
export function matchLeaders({
  tree,
  upper,
  lower,
  valueFor,
}: {
  tree: ReportingTree;
  upper: TierObservations;
  lower: TierObservations;
  valueFor: ValueFor;
}): LeaderAndBelow[] {
  const size = tree.people.length + 1;
  const own = { counts: new Float64Array(size), sums: new Float64Array(size), squares: new Float64Array(size) };
  const given = lower.responses.flatMap(({ place, answers }) => {
    const value = valueFor(answers);
    return value === null ? [] : [{ place, value }];
  });
  // Squares are taken around the overall mean, so that no digits are lost where answers lie far from 0.
  const centre = given.reduce((sum, { value }) => sum + value, 0) / Math.max(1, given.length);
  for (const { place, value } of given) {
    own.counts[place] = (own.counts[place] ?? 0) + 1;
    own.sums[place] = (own.sums[place] ?? 0) + (value - centre);
    own.squares[place] = (own.squares[place] ?? 0) + (value - centre) ** 2;
  }
  const [counts, sums, squares] = [own.counts, own.sums, own.squares].map((each) => foldUp(tree, each));
  return upper.responses.flatMap(({ author, answers }) => {
    const answer = valueFor(answers);
    if (author === null || answer === null) return [];
    const n = counts?.[author] ?? 0;
    if (n === 0) return [];
    const away = (sums?.[author] ?? 0) / n;
    const spread = (squares?.[author] ?? 0) - n * away ** 2;
    return [{ head: author, answer, n, mean: centre + away, variance: n < 2 ? null : Math.max(0, spread) / (n - 1) }];
  });
}
