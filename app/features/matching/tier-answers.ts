import type { Observation, TierObservations } from "./observations.ts";
import { partBelow } from "./part-below.ts";
import type { ReportingTree } from "./reporting-tree.ts";

/** What one answer array says to the item in hand, turned and in its unit; null where skipped or not asked. */
export type ValueFor = (answers: readonly (number | null)[]) => number | null;

/** A tier's valid answers to one item with what each varies together with, and how many skipped it. */
export interface TierAnswers {
  readonly tier: string;
  readonly values: readonly number[];
  readonly clusters: readonly string[];
  readonly skipped: number;
}

/**
 * An item that every tier answers about the same thing: the answers of each tier from the top down, of the whole
 * organisation or of everyone below one head. `values` and `skipped` add up to those who sent a form.
 */
export function answersByTier({
  tree,
  tiers,
  valueFor,
  head,
}: {
  tree: ReportingTree;
  tiers: readonly TierObservations[];
  valueFor: ValueFor;
  head: number | null;
}): TierAnswers[] {
  const inside = partBelow(tree, head);
  return tiers.map(({ tier, responses }) => {
    const own = responses.filter(({ place }) => inside[place] === 1);
    return { tier, ...validAnswers(own, valueFor) };
  });
}

function validAnswers(responses: readonly Observation[], valueFor: ValueFor): Omit<TierAnswers, "tier"> {
  const values: number[] = [];
  const clusters: string[] = [];
  for (const { answers, cluster } of responses) {
    const value = valueFor(answers);
    if (value === null) continue;
    values.push(value);
    clusters.push(cluster);
  }
  return { values, clusters, skipped: responses.length - values.length };
}
