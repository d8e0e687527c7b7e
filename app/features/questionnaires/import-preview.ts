import { languageName } from "./editor-view.ts";
import { localized } from "./items.ts";
import { adviceOn } from "./lint.ts";
import { languagesOf, missingTexts, textsOf } from "./missing-texts.ts";
import type { Questionnaire } from "./questionnaire-schema.ts";

/** What an import would bring, in short, for somebody who reads `reader`. */
export function importPreview(questionnaire: Questionnaire, reader: string) {
  const { items, themes, tiers } = questionnaire;
  const counts = Map.groupBy(items, ({ kind }) => kind);
  return {
    title: localized(questionnaire.title, reader),
    description: localized(questionnaire.description, reader),
    items: items.length,
    themes: themes.length,
    tiers: tiers.map(({ plural }) => localized(plural, reader)),
    kinds: [...counts].map(([kind, all]) => ({ kind, count: all.length })),
    texts: textsOf(questionnaire).length,
    languages: languagesOf(questionnaire).map((tag) => ({
      tag,
      name: languageName(tag, reader),
      missing: missingTexts(questionnaire, tag).length,
    })),
    advice: adviceOn(questionnaire, "en").length,
  };
}

export type ImportPreview = ReturnType<typeof importPreview>;
