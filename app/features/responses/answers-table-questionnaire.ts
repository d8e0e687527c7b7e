import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";

/** The one theme of answers that came without a questionnaire. */
const THEME = "all";

/**
 * A questionnaire for answers that came without one: every item a five-point agreement item about the organisation, asked of
 * every tier, known by its id alone. Ids stay as the file has them.
 */
export function plainQuestionnaire({
  items,
  tiers,
}: {
  items: readonly string[];
  tiers: readonly string[];
}): Questionnaire {
  return {
    id: "collected-elsewhere",
    version: 1,
    title: { en: "Answers collected elsewhere" },
    description: { en: "Five-point agreement items that came without their questionnaire." },
    tiers: tiers.map((id) => ({ id, name: { en: capitalized(id) }, plural: { en: `${capitalized(id)}s` } })),
    themes: [{ id: THEME, name: { en: "All items" }, question: { en: "How is everything seen?" } }],
    items: items.map((id) => ({
      id,
      kind: "scaled",
      wording: Object.fromEntries(tiers.map((tier) => [tier, { en: id }])),
      theme: THEME,
      subject: "organisation",
      scale: "agreement",
      reversed: false,
      inShortForm: false,
      inPulse: false,
      label: { en: id },
    })),
  };
}

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
