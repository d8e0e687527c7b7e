import type { Release } from "../confidentiality/released.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { hasInterval, isSure, unitGaps } from "./unit-gaps.ts";

/** How far the gaps of one part of the organisation can be told from chance, and who of it answered. */
export interface Certainty {
  /** Gaps of items between two levels that are shown, those that are hardly chance, and those that nothing is known of. */
  readonly gaps: number;
  readonly sure: number;
  readonly unknown: number;
  /** Levels of which so few answered an item that the rest could change it: of everyone only. */
  readonly thin: readonly string[];
  readonly answered: readonly { readonly tier: string; readonly invited: number; readonly answered: number }[];
}

export function certaintyOf({
  release,
  questionnaire,
  unit,
}: {
  release: Release;
  questionnaire: Questionnaire;
  unit: string | null;
}): Certainty {
  const gaps = unitGaps({ release, questionnaire, unit });
  const thin = new Set(unit === null ? release.quality.unanswered?.map(({ tier }) => tier) : []);
  const groups = release.groups.filter(({ selector }) => !("attribute" in selector) && selector.head === unit);
  return {
    gaps: gaps.length,
    sure: gaps.filter(isSure).length,
    unknown: gaps.filter((gap) => !hasInterval(gap)).length,
    thin: questionnaire.tiers.flatMap(({ id }) => (thin.has(id) ? [id] : [])),
    answered: questionnaire.tiers.flatMap(({ id: tier }) => {
      const group = groups.find((each) => each.tier === tier);
      return group ? [{ tier, invited: group.invited, answered: group.answered }] : [];
    }),
  };
}
