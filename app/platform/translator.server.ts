import type { i18n } from "i18next";
import { wholeTexts } from "#app/locales/whole-texts.ts";
import { type InterfaceLanguage, type Spoken, speaking, type Words, wordsOf } from "./i18n.ts";

const translators = new Map<InterfaceLanguage, Promise<i18n>>();

/** Everything the product says in one language, loaded when somebody first asks for it: `(await translator("de")).t("studio:…")`. */
export function translator(language: InterfaceLanguage): Promise<i18n> {
  const ready = translators.get(language) ?? wholeTexts[language]().then((texts) => speaking(language, texts));
  translators.set(language, ready);
  return ready;
}

/** The same for keys that are put together while running. */
export async function wordsIn(language: InterfaceLanguage): Promise<Words> {
  return wordsOf(await translator(language));
}

/** A language with its words, for what is said in both: texts of the catalogue, and names and numbers written by the language. */
export async function spokenIn(language: InterfaceLanguage): Promise<Spoken> {
  return { language, words: await wordsIn(language) };
}
