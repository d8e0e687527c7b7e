import { itemsForTier, languageOf } from "./items.ts";
import { primaryLanguage } from "./languages.ts";
import type { Item, LocalizedText, Questionnaire } from "./questionnaire-schema.ts";

/**
 * Characters that adults read in a minute, by language: the means of the International Reading Speed Texts
 * (Trauzettel-Klosinski & Dietz 2012, Investigative Ophthalmology & Visual Science 53:5452). Characters rather than words,
 * since Japanese has no spaces and German has long words.
 */
const ENGLISH = 987;
const CHARACTERS_A_MINUTE: Readonly<Record<string, number>> = {
  en: ENGLISH,
  de: 920,
  fr: 998,
  es: 1025,
  pt: 913,
  ja: 357,
  ar: 612,
};

/**
 * Seconds to decide and to choose once an item is read. With their reading, 24 paired items, a ranking and two open questions
 * come to the six to eight minutes that forms of this length take.
 */
const ANSWERING_SECONDS: Record<Item["kind"], number> = { scaled: 6, prediction: 8, priority: 28, open: 40 };

/** Seconds that a tier needs for items in a language: for each, reading what it asks and offers, then answering. Not rounded. */
export function answeringSeconds(items: readonly Item[], tier: string, language: string): number {
  return items.reduce((sum, item) => {
    const texts = [item.wording[tier] ?? {}, ...(item.kind === "priority" ? item.options.map(({ text }) => text) : [])];
    return sum + texts.reduce((read, text) => read + readingSeconds(text, language), ANSWERING_SECONDS[item.kind]);
  }, 0);
}

/** A text that falls back is read in the language it is shown in. */
function readingSeconds(text: LocalizedText, language: string): number {
  const shown = languageOf(text, language);
  const speed = CHARACTERS_A_MINUTE[primaryLanguage(shown)] ?? ENGLISH;
  return ((text[shown]?.length ?? 0) / speed) * 60;
}

/** Whole minutes that a tier needs, at least 1: what letters, answer pages and the studio say. */
export function estimatedMinutes(questionnaire: Questionnaire, tier: string, language = "en"): number {
  return Math.max(1, Math.ceil(answeringSeconds(itemsForTier(questionnaire, tier), tier, language) / 60));
}
