import { expect, test } from "vitest";
import { answeringSeconds, estimatedMinutes } from "./answering-time.ts";
import { questionnaireLanguages } from "./languages.ts";
import type { Item, Questionnaire } from "./questionnaire-schema.ts";
import { strategyToField } from "./strategy-to-field.ts";

const wording = (text: Record<string, string>) => ({ rep: text });
const label = { en: "l" };

function asking(...items: Item[]): Questionnaire {
  return { ...strategyToField, items };
}

test("reading at the language's speed and answering are added up", () => {
  // 987 characters take an English reader a minute, 357 a Japanese one.
  const open: Item = { kind: "open", id: "o", label, wording: wording({ en: "x".repeat(987), ja: "x".repeat(357) }) };
  expect(answeringSeconds([open], "rep", "en")).toBeCloseTo(60 + 40, 9);
  expect(answeringSeconds([open], "rep", "ja")).toBeCloseTo(60 + 40, 9);
  expect(estimatedMinutes(asking(open), "rep")).toBe(2);
});

test("the options of a ranking are read too, and a text that falls back is read in English", () => {
  const options = ["a", "b"].map((id) => ({ id, text: { en: "x".repeat(100) } }));
  const ranking: Item = { kind: "priority", id: "p", label, options, wording: wording({ en: "x".repeat(129) }) };
  // (129 + 100 + 100) / 987 of a minute is 20 seconds.
  expect(answeringSeconds([ranking], "rep", "ja")).toBeCloseTo(20 + 28, 9);
});

test("what a tier is not asked takes no time, and nothing is done in less than a minute", () => {
  const item: Item = { kind: "open", id: "o", label, wording: wording({ en: "x".repeat(9870) }) };
  expect(estimatedMinutes(asking(item), "manager")).toBe(1);
});

test("the built-in diagnostic takes every tier at most eight minutes in every language", () => {
  for (const { id } of strategyToField.tiers)
    for (const language of questionnaireLanguages)
      expect(estimatedMinutes(strategyToField, id, language), `${id} ${language}`).toBeLessThanOrEqual(8);
});
