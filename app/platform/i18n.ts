import { createInstance, type i18n, type PostProcessorModule } from "i18next";
import { initReactI18next } from "react-i18next";
import { bestLanguage } from "#app/features/questionnaires/language-choice.ts";
import {
  type QuestionnaireLanguage,
  questionnaireLanguages,
  writingDirection,
} from "#app/features/questionnaires/languages.ts";

/** More than any number has that is shown: texts round nothing. */
const MOST_DIGITS = 6;
const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/** The languages the interface exists in, as BCP 47 tags, English first. */
export const interfaceLanguages = questionnaireLanguages;
export type InterfaceLanguage = QuestionnaireLanguage;

/** Whether a text is the tag of a language of the interface, written as it is here. */
export function isInterfaceLanguage(tag: string): tag is InterfaceLanguage {
  return (interfaceLanguages as readonly string[]).includes(tag);
}

/** The language of the interface for somebody who wants `tag` (`bestLanguage`); English where none is known. */
export function interfaceLanguage(tag: string | null | undefined): InterfaceLanguage {
  const best = bestLanguage(tag ?? "en", interfaceLanguages);
  return isInterfaceLanguage(best) ? best : "en";
}

/** Texts in one language, ready to be looked up. There is no other language to fall back to: the types let no key be missing. */
export function speaking(language: InterfaceLanguage, texts: Readonly<Record<string, object>>): i18n {
  const instance = createInstance();
  instance
    .use(initReactI18next)
    .use(sentence)
    .init({
      lng: language,
      fallbackLng: false,
      initImmediate: false,
      resources: { [language]: { ...texts } },
      ns: Object.keys(texts),
      defaultNS: "common",
      interpolation: { escapeValue: false, alwaysFormat: true, format: filledIn(language) },
      returnNull: false,
      react: { useSuspense: false },
    });
  return instance;
}

/**
 * How a value stands in a text: numbers as the language groups them, in digits that everybody reads; in a language that is
 * written from right to left every value in a direction of its own, so that neither a Latin name nor a sign is torn from its place.
 * But for an address: mail readers that make links of text would take the closing mark with it.
 */
function filledIn(language: InterfaceLanguage): (value: unknown) => string {
  const number = new Intl.NumberFormat(language, { numberingSystem: "latn", maximumFractionDigits: MOST_DIGITS });
  const isolating = writingDirection(language) === "rtl";
  return (value) => {
    const text = typeof value === "number" ? number.format(value) : String(value);
    return isolating && !/^https?:\S+$/.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text;
  };
}

/** A first letter that is small, in a word of small letters: `iOS` and `eBikers` stay as they are. */
const SMALL_WORD = /^\p{Ll}(?!\p{Ll}*\p{Lu})/u;

/** `postProcess: "sentence"`: a sentence begins with a capital, also where it begins with what was filled in. */
const sentence: PostProcessorModule = {
  type: "postProcessor",
  name: "sentence",
  process: (text: string, _key: unknown, values: object) =>
    Object.values(values)
      .filter((value) => typeof value === "string" && value !== "")
      .reduce((said: string, value: string) => said.replaceAll(`. ${value}`, `. ${capital(value)}`), capital(text)),
};

function capital(text: string): string {
  return text.replace(SMALL_WORD, (letter) => letter.toUpperCase());
}

/** A text as it was before it stood in another, for where somebody goes on writing it. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(FIRST_STRONG_ISOLATE, "").replaceAll(POP_ISOLATE, "");
}

/** Looks a text up by a full key that is put together while running, for example `roster:problems.cycle.fix`. */
export type Words = (key: string, values?: Readonly<Record<string, unknown>>) => string;

/** The catalogue for keys put together while running, which the compiler cannot check: tests must. */
export function wordsOf(instance: i18n): Words {
  return (key, values) => String(Reflect.apply(instance.t, instance, [key, values]));
}

/** A language to say something in, and its words. */
export interface Spoken {
  readonly language: InterfaceLanguage;
  readonly words: Words;
}
