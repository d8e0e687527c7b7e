import type { emails } from "./en/emails.ts";
import type { pages } from "./en/pages.ts";
import type { survey } from "./en/survey.ts";
import type { english } from "./english.ts";

/** The languages besides English that people are spoken to in, with the plural forms that each of them has (CLDR). */
export const pluralForms = {
  de: ["one", "other"],
  fr: ["one", "many", "other"],
  es: ["one", "many", "other"],
  "pt-BR": ["one", "many", "other"],
  ja: ["other"],
  ar: ["zero", "one", "two", "few", "many", "other"],
} as const satisfies Record<string, readonly Intl.LDMLPluralRule[]>;

export type TranslatedLanguage = keyof typeof pluralForms;

/**
 * A catalogue with the keys of English in another language: none missing and none too many, with every plural form that the
 * language has in place of the two of English. That each text keeps its `{{values}}` is left to a test.
 */
export type Translated<Texts, Language extends TranslatedLanguage> = {
  readonly [Key in keyof Texts as KeyIn<Key, Language>]: Texts[Key] extends string
    ? string
    : Texts[Key] extends readonly string[]
      ? AsMany<Texts[Key]>
      : Translated<Texts[Key], Language>;
};

type AsMany<Texts extends readonly string[]> = { readonly [Place in keyof Texts]: string };

type KeyIn<Key, Language extends TranslatedLanguage> = Key extends `${string}_one`
  ? never
  : Key extends `${infer Counted}_other`
    ? `${Counted}_${(typeof pluralForms)[Language][number]}`
    : Key;

/** What the pages of a respondent say. */
export type SurveyTexts<Language extends TranslatedLanguage> = Translated<typeof survey, Language>;

/** What the letters of the product say, and the page of letters that were sent. */
export type LetterTexts<Language extends TranslatedLanguage> = Translated<typeof emails, Language>;

/** What the browser draws working pages with. */
export type PageTexts<Language extends TranslatedLanguage> = Translated<typeof pages, Language>;

/** Everything the product says. */
export type WholeTexts<Language extends TranslatedLanguage> = Translated<typeof english, Language>;
