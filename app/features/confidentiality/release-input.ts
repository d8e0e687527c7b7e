import type { PrivacyContract } from "../diagnostics/privacy-contract-schema.ts";
import type { FrozenPerson, SealedAnswers, SealedComment } from "../matching/frozen-roster.ts";
import { observe, slotIndex, type TierObservations } from "../matching/observations.ts";
import { foldUp, type ReportingTree, reportingTree } from "../matching/reporting-tree.ts";
import { scaledItems } from "../questionnaires/items.ts";
import type { Questionnaire, ScaledItem } from "../questionnaires/questionnaire-schema.ts";
import { orient, points } from "../questionnaires/scales.ts";

/** Everything a release is made from. */
export interface ReleaseInput {
  readonly questionnaire: Questionnaire;
  readonly contract: PrivacyContract;
  readonly people: readonly FrozenPerson[];
  readonly answers: readonly SealedAnswers[];
  readonly comments: readonly SealedComment[];
  /** Orders the comments; any text that nobody can guess, and the same for the same diagnostic. */
  readonly seed: string;
}

/** The input laid along the tree: unreleased, and so never handed out of this folder. */
export interface Laid {
  readonly input: ReleaseInput;
  readonly tree: ReportingTree;
  readonly tiers: readonly TierObservations[];
  readonly items: readonly ScaledItem[];
  readonly slots: ReadonlyMap<string, number>;
  /** Invited by tier and place of whom they report to, folded up, everyone last. */
  readonly invited: ReadonlyMap<string, Float64Array>;
}

/** Lays people and answers along the frozen tree. */
export function layOut(input: ReleaseInput): Laid {
  const tree = reportingTree(input.people);
  const invited = new Map(
    input.questionnaire.tiers.map(({ id }) => {
      const own = new Float64Array(tree.people.length + 1);
      tree.people.forEach((person, place) => {
        if (!person.invited || person.tier !== id) return;
        const above = tree.managerPlace[place] ?? -1;
        const at = above === -1 ? tree.people.length : above;
        own[at] = (own[at] ?? 0) + 1;
      });
      return [id, foldUp(tree, own)];
    }),
  );
  return {
    input,
    tree,
    tiers: observe({ questionnaire: input.questionnaire, tree, answers: input.answers }),
    items: scaledItems(input.questionnaire),
    slots: slotIndex(input.questionnaire),
    invited,
  };
}

/** One answer to an item in points of the headline's scale, 0 to 100; null where skipped. */
export function pointsOf(laid: Laid, item: ScaledItem, answers: readonly (number | null)[]): number | null {
  const given = answers[laid.slots.get(item.id) ?? -1] ?? null;
  return given === null ? null : points(item, orient(item, given));
}

/** The same answer turned, in the scale's own unit; null where skipped. */
export function orientedOf(laid: Laid, item: ScaledItem, answers: readonly (number | null)[]): number | null {
  const given = answers[laid.slots.get(item.id) ?? -1] ?? null;
  return given === null ? null : orient(item, given);
}
