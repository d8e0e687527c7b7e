import { describe, expect, test } from "vitest";
import { builtinQuestionnaires } from "./builtin.ts";
import { languagesOf, missingTexts, textsOf } from "./missing-texts.ts";
import { strategyToFieldInEnglish as strategyToField } from "./strategy-to-field.ts";

const german = {
  ...strategyToField,
  title: { en: "Strategy to field", de: "Strategie im Feld" },
  description: { en: "What", de: "  " },
};

describe.each(builtinQuestionnaires)("$id", (questionnaire) => {
  test("has every text in every language that it has any text in", () => {
    for (const language of languagesOf(questionnaire))
      expect([language, missingTexts(questionnaire, language)]).toEqual([language, []]);
  });
});

test("every text is found once: of the questionnaire, tiers, themes, items and options", () => {
  const texts = textsOf(strategyToField);
  // 2 of its own; 3 tiers and 10 themes with two each; 29 labels; 3 wordings each but for two predictions; 5 options.
  expect(texts).toHaveLength(2 + 6 + 20 + 29 + (27 * 3 + 2) + 5);
  expect(new Set(texts.map(({ part, id, field }) => `${part} ${id} ${field}`)).size).toBe(texts.length);
});

test("a language that was begun is missing in everything else, and blanks are no text", () => {
  expect(languagesOf(german)).toEqual(["en", "de"]);
  const missing = missingTexts(german, "de");
  expect(missing).toHaveLength(textsOf(german).length - 1);
  expect(missing[0]).toMatchObject({ part: "questionnaire", field: "description" });
});
