import { bestLanguage } from "./language-choice.ts";
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

/** A text in a language, or in the best other one that it exists in (`bestLanguage`). */
export function localized(text: LocalizedText, language: string): string {
  return text[languageOf(text, language)] ?? "";
}

/** The language that somebody who reads `language` gets a text in. */
export function languageOf(text: LocalizedText, language: string): string {
  return language in text ? language : bestLanguage(language, Object.keys(text));
}
