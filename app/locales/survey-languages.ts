import type { LetterTexts, SurveyTexts, TranslatedLanguage } from "./translated.ts";

/** What respondents read in one language: the pages and the letters. */
export interface RespondentTexts<Language extends TranslatedLanguage> {
  readonly survey: SurveyTexts<Language>;
  readonly emails: LetterTexts<Language>;
}

/**
 * The languages besides English that respondents are spoken to in, by BCP 47 tag. Each is loaded on the server when somebody
 * first asks for it.
 */
export const surveyLanguages: {
  readonly [Language in TranslatedLanguage]: () => Promise<RespondentTexts<Language>>;
} = {
  de: async () => ({ ...(await import("./de/survey.ts")), ...(await import("./de/emails.ts")) }),
  fr: async () => ({ ...(await import("./fr/survey.ts")), ...(await import("./fr/emails.ts")) }),
  es: async () => ({ ...(await import("./es/survey.ts")), ...(await import("./es/emails.ts")) }),
  "pt-BR": async () => ({ ...(await import("./pt-BR/survey.ts")), ...(await import("./pt-BR/emails.ts")) }),
  ja: async () => ({ ...(await import("./ja/survey.ts")), ...(await import("./ja/emails.ts")) }),
  ar: async () => ({ ...(await import("./ar/survey.ts")), ...(await import("./ar/emails.ts")) }),
};
