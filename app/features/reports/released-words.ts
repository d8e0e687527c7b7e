import type { Release } from "../confidentiality/released.ts";
import { groupId } from "../confidentiality/tier-groups.ts";
import { localized } from "../questionnaires/items.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";

/** The released comments of one unit: by question and level, in random order. */
export interface ReleasedWords {
  readonly question: string;
  readonly tier: string;
  readonly texts: readonly string[];
}

export function releasedWords({
  release,
  questionnaire,
  unit,
  language,
}: {
  release: Release;
  questionnaire: Questionnaire;
  unit: string | null;
  language: string;
}): ReleasedWords[] {
  return questionnaire.items.flatMap((item) => {
    if (item.kind !== "open") return [];
    return questionnaire.tiers.flatMap(({ id, plural }) => {
      const group = groupId({ tier: id, head: unit });
      const found = release.comments.find((each) => each.item === item.id && each.group === group);
      if (!found) return [];
      const question = localized(item.wording[id] ?? item.label, language);
      return [{ question, tier: localized(plural, language), texts: found.texts }];
    });
  });
}
