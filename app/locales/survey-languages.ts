import type { emails } from "./en/emails.ts";
import type { survey } from "./en/survey.ts";

/** A catalogue with the keys of English and texts of its own. */
type Translated<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string
    ? string
    : Texts[Key] extends readonly string[]
      ? readonly string[]
      : Translated<Texts[Key]>;
};

/** What a respondent's pages say. */
export interface SurveyTexts {
  readonly survey: Translated<typeof survey>;
  readonly promises: Translated<(typeof emails)["promises"]>;
}

/**
 * The languages besides English that the respondent's pages exist in, by BCP 47 tag: `de: () => import("./de/survey.ts")`.
 * Each is loaded on the server when somebody first asks for it.
 */
export const surveyLanguages: Readonly<Record<string, () => Promise<SurveyTexts>>> = {};
