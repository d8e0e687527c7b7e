import { plainWord } from "./columns.ts";

/** Languages and regional forms that a roster may name in words. */
const TAGS =
  "ar bg bn ca cs da de de-AT de-CH el en en-AU en-CA en-GB en-IE en-IN en-US es es-419 es-ES es-MX et fa fi fr fr-BE fr-CA fr-CH fr-FR he hi hr hu id it ja ko lt lv ms nb nl nl-BE no pl pt pt-BR pt-PT ro ru sk sl sr sv th tl tr uk ur vi zh zh-Hans zh-Hant".split(
    " ",
  );
/** The languages that the words may be in, besides the named language itself. */
const NAMED_IN = ["en", "de", "fr", "es", "it", "pt", "nl"];
const CODE = /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i;

let tagOfWord: ReadonlyMap<string, string> | undefined;

/** The BCP 47 tag that a language cell means, as a code ("de", "pt_br") or in words ("German", "français"); null if neither. */
export function languageTag(text: string): string | null {
  if (CODE.test(text)) {
    try {
      return Intl.getCanonicalLocales(text.replaceAll("_", "-"))[0] ?? null;
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  }
  tagOfWord ??= wordsForTags();
  return tagOfWord.get(plainWord(text)) ?? tagOfWord.get(plainWord(text.replace(/[(/,–-].*$/, ""))) ?? null;
}

function wordsForTags(): Map<string, string> {
  const words = new Map<string, string>();
  for (const tag of TAGS) {
    for (const locale of [tag, ...NAMED_IN]) {
      for (const languageDisplay of ["standard", "dialect"] as const) {
        for (const style of ["long", "short"] as const) {
          const name = new Intl.DisplayNames(locale, { type: "language", languageDisplay, style }).of(tag);
          const word = plainWord(name ?? "");
          if (!words.has(word)) words.set(word, tag);
        }
      }
    }
  }
  return words;
}
