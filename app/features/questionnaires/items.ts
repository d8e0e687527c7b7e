import type { Item, LocalizedText, Questionnaire, ScaledItem } from "./questionnaire-schema.ts";

/** The items that a tier is asked, in order. */
export function itemsForTier(questionnaire: Questionnaire, tier: string): Item[] {
  return questionnaire.items.filter((item) => tier in item.wording);
}

/** The paired items on a scale, in order. */
export function scaledItems(questionnaire: Questionnaire): ScaledItem[] {
  return questionnaire.items.filter((item) => item.kind === "scaled");
}

export function findItem(questionnaire: Questionnaire, id: string): Item | null {
  return questionnaire.items.find((item) => item.id === id) ?? null;
}

/** A text in a language: exactly it, else the same language elsewhere (`de` for `de-AT`), else English. */
export function localized(text: LocalizedText, language: string): string {
  return text[languageOf(text, language)] ?? "";
}

/** The language that somebody who reads `language` gets a text in. */
export function languageOf(text: LocalizedText, language: string): string {
  const elsewhere = language.split("-")[0] ?? "";
  return [language, elsewhere].find((each) => text[each] !== undefined) ?? "en";
}
