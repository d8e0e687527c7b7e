import { describe, expect, test } from "vitest";
import { answerSlots } from "./answer-slots.ts";
import { estimatedMinutes } from "./answering-time.ts";
import { builtinQuestionnaires, findBuiltin } from "./builtin.ts";
import { itemsForTier, scaledItems } from "./items.ts";
import { questionnaireSchema } from "./questionnaire-schema.ts";
import { strategyToField } from "./strategy-to-field.ts";

describe.each(builtinQuestionnaires)("$id", (questionnaire) => {
  test("follows the schema", () => {
    expect(questionnaireSchema.parse(questionnaire)).toEqual(questionnaire);
  });

  test("has each id once, and themes that exist", () => {
    const ids = questionnaire.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const themes = new Set(questionnaire.themes.map(({ id }) => id));
    expect(scaledItems(questionnaire).filter(({ theme }) => !themes.has(theme))).toEqual([]);
  });

  test("words every paired item for each of the three tiers, in at most 25 words", () => {
    for (const { id, wording } of scaledItems(questionnaire)) {
      expect(Object.keys(wording), id).toEqual(["executive", "manager", "rep"]);
      for (const text of Object.values(wording))
        expect((text.en ?? "").split(/\s+/).length, id).toBeLessThanOrEqual(25);
    }
  });

  test("says nothing with a negation, so that nobody has to agree to a not", () => {
    const texts = scaledItems(questionnaire).flatMap(({ wording }) => Object.values(wording).map(({ en }) => en ?? ""));
    expect(texts.filter((text) => /\b(not|never|no|without|n't)\b/i.test(text))).toEqual([]);
  });
});

test("the built-in diagnostic is the blueprint: counts, scales, reversals, short form and pulse", () => {
  const items = scaledItems(strategyToField);
  expect(strategyToField.themes).toHaveLength(10);
  expect(items).toHaveLength(24);
  expect(items.filter(({ reversed }) => reversed).map(({ id }) => id)).toEqual([
    "priorities-shift",
    "one-to-ones-dropped",
    "accountability-as-control",
    "activity-over-quality",
  ]);
  expect(items.filter(({ scale }) => scale === "frequency")).toHaveLength(7);
  expect(items.filter(({ inShortForm }) => inShortForm)).toHaveLength(12);
  expect(items.filter(({ inPulse }) => inPulse)).toHaveLength(7);
  expect(items.filter(({ subject }) => subject === "own manager")).toHaveLength(11);
});

test("the short form is twelve paired items in which every theme counts", () => {
  const short = findBuiltin("strategy-to-field-short");
  expect(short?.items.map(({ id }) => id)).toEqual([
    "goals-follow-strategy",
    "why-explained",
    "expectations-set",
    "expectations-specific",
    "coaching-in-field",
    "commitments-checked",
    "skills-built-first",
    "leaders-do-it",
    "effort-on-named-customers",
    "resources-for-priorities",
    "pay-matches-strategy",
    "field-is-heard",
  ]);
  expect(short?.themes).toEqual(strategyToField.themes);
});

test("the pulse has five to eight items", () => {
  expect(findBuiltin("strategy-to-field-pulse")?.items).toHaveLength(7);
});

test("managers alone are asked for predictions", () => {
  expect(itemsForTier(strategyToField, "manager")).toHaveLength(29);
  expect(itemsForTier(strategyToField, "rep")).toHaveLength(27);
  expect(itemsForTier(strategyToField, "executive")).toHaveLength(27);
});

test("an answer array has one slot an item and one a ranked option", () => {
  expect(answerSlots(strategyToField)).toHaveLength(24 + 2 + 5);
});

test("everybody is through in under eight minutes", () => {
  for (const { id } of strategyToField.tiers) expect(estimatedMinutes(strategyToField, id)).toBeLessThanOrEqual(8);
});
