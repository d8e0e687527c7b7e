import { createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { bestLanguage } from "#app/features/questionnaires/language-choice.ts";
import { emails } from "#app/locales/en/emails.ts";
import { survey } from "#app/locales/en/survey.ts";
import { surveyLanguages } from "#app/locales/survey-languages.ts";
import type { TranslatedLanguage } from "#app/locales/translated.ts";
import { directionOf } from "./direction.ts";

/** The words of the respondent's pages and letters in one language, and which way they run. */
export interface SurveyWords {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly i18n: i18n;
}

const ready = new Map<string, Promise<SurveyWords>>();

/** The first of somebody's languages that the pages exist in, by what their browser says; English where there is none. */
export function browserLanguage(acceptLanguage: string | null): string {
  const wanted = (acceptLanguage ?? "").split(",").map((each) => each.split(";")[0]?.trim() ?? "");
  const known = new Set(pageLanguages().map((language) => language.split("-")[0]));
  return wanted.find((each) => known.has(each.split("-")[0])) ?? "en";
}

/** The languages that the pages exist in. */
export function pageLanguages(): string[] {
  return ["en", ...Object.keys(surveyLanguages)];
}

/** The words for somebody who wants a language, in it or in the best other one that there is (`bestLanguage`). */
export function surveyWords(wanted: string): Promise<SurveyWords> {
  const language = bestLanguage(wanted, pageLanguages());
  const words = ready.get(language) ?? load(language);
  ready.set(language, words);
  return words;
}

async function load(language: string): Promise<SurveyWords> {
  const i18n = createInstance();
  const texts = await textsIn(language);
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: "en",
    resources: {
      en: { survey, emails },
      ...(texts ? { [language]: texts } : {}),
    },
    ns: ["survey", "emails"],
    defaultNS: "survey",
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  return { language, direction: directionOf(language), i18n };
}

function textsIn(language: string): Promise<Record<"survey" | "emails", object>> | null {
  return language in surveyLanguages ? surveyLanguages[language as TranslatedLanguage]() : null;
}
