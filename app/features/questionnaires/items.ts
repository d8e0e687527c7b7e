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

/** The language that `localized` finds a text in. */
export function languageOf(text: LocalizedText, language: string): string {
  const elsewhere = language.split("-")[0] ?? "";
  return [language, elsewhere].find((each) => each in text) ?? "en";
}

// Seconds an item takes: 24 paired items, a ranking and two open questions fill the six to eight minutes of such forms.
const SECONDS: Record<Item["kind"], number> = { scaled: 11, prediction: 14, priority: 40, open: 45 };

/** Seconds that most people need for an item. */
export function secondsFor({ kind }: Item): number {
  return SECONDS[kind];
}

/** Whole minutes that a tier needs, at least 1. */
export function estimatedMinutes(questionnaire: Questionnaire, tier: string): number {
  const seconds = itemsForTier(questionnaire, tier).reduce((sum, item) => sum + secondsFor(item), 0);
  return Math.max(1, Math.ceil(seconds / 60));
}
