import type { Translations } from "./translated.ts";
import { arabic } from "./translations/ar.ts";
import { german } from "./translations/de.ts";
import { spanish } from "./translations/es.ts";
import { french } from "./translations/fr.ts";
import { japanese } from "./translations/ja.ts";
import { brazilianPortuguese } from "./translations/pt-BR.ts";

/** The built-in questionnaire in the languages that respondents are spoken to in, besides English. */
export const translations: Translations = {
  de: german,
  fr: french,
  es: spanish,
  "pt-BR": brazilianPortuguese,
  ja: japanese,
  ar: arabic,
};
