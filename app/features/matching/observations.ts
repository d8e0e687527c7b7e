import { answerSlots } from "../questionnaires/answer-slots.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import type { SealedAnswers } from "./frozen-roster.ts";
import type { ReportingTree } from "./reporting-tree.ts";

/** The answers of one tier, laid along the tree. */
export interface TierObservations {
  readonly tier: string;
  readonly responses: readonly Observation[];
}

export interface Observation {
  /** Place in the tree of whom the author reports to; the tree's size for someone at the top. */
  readonly place: number;
  /**
   * What answers vary together with: a rep's team, with the manager's own answer when it is attributed; any other answer
   * alone.
   */
  readonly cluster: string;
  /** Place of the author in the tree, only for attributed answers; else null. */
  readonly author: number | null;
  readonly answers: readonly (number | null)[];
}

/** Lays sealed answers along the tree, by tier from the top down. Answers of an unknown author or manager are refused. */
export function observe({
  questionnaire,
  tree,
  answers,
}: {
  questionnaire: Questionnaire;
  tree: ReportingTree;
  answers: readonly SealedAnswers[];
}): TierObservations[] {
  const byTier = Map.groupBy(answers, ({ tier }) => tier);
  const lowest = questionnaire.tiers.at(-1)?.id;
  return questionnaire.tiers.map(({ id: tier }) => ({
    tier,
    responses: (byTier.get(tier) ?? []).map((sealed, order) =>
      observation({ tree, sealed, order, teams: tier === lowest }),
    ),
  }));
}

function observation({
  tree,
  sealed,
  order,
  teams,
}: {
  tree: ReportingTree;
  sealed: SealedAnswers;
  order: number;
  teams: boolean;
}): Observation {
  const size = tree.people.length;
  const author = sealed.authorId === null ? null : placeOf(tree, sealed.authorId);
  const managerId = sealed.authorId === null ? sealed.managerId : (tree.people[author ?? -1]?.managerId ?? null);
  const place = managerId === null ? size : placeOf(tree, managerId);
  const cluster = teams ? `team ${place}` : author === null ? `${sealed.tier} ${order}` : `team ${author}`;
  return { place, cluster, author, answers: sealed.answers };
}

function placeOf(tree: ReportingTree, id: string): number {
  const place = tree.placeOf.get(id);
  if (place === undefined) throw new Error("An answer belongs to nobody on the frozen roster");
  return place;
}

/** Where an item's answer stands in an answer array; for a ranking, where its first option stands. */
export function slotIndex(questionnaire: Questionnaire): Map<string, number> {
  const index = new Map<string, number>();
  answerSlots(questionnaire).forEach(({ itemId }, slot) => {
    if (!index.has(itemId)) index.set(itemId, slot);
  });
  return index;
}
