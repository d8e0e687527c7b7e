import { createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { config } from "#app/config.server.ts";
import { emails } from "#app/locales/en/emails.ts";
import { survey } from "#app/locales/en/survey.ts";
import { MIRRORED, mirroredEnglish } from "#app/locales/mirrored.ts";
import { surveyLanguages } from "#app/locales/survey-languages.ts";
import { directionOf } from "./direction.ts";

/** The words of the respondent's pages in one language, and which way they run. */
export interface SurveyWords {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly i18n: i18n;
}

const ready = new Map<string, Promise<SurveyWords>>();

/** The languages that the pages exist in. */
export function pageLanguages(): string[] {
  return ["en", ...Object.keys(surveyLanguages), ...(config().mode === "test" ? [MIRRORED] : [])];
}

/** The words for somebody who wants a language: in it, else in the same one of another place (`de` for `de-AT`), else in English. */
export function surveyWords(wanted: string): Promise<SurveyWords> {
  const [general = ""] = wanted.split("-");
  const languages = pageLanguages();
  const language = [wanted, general].find((each) => languages.includes(each)) ?? "en";
  const words = ready.get(language) ?? load(language);
  ready.set(language, words);
  return words;
}

async function load(language: string): Promise<SurveyWords> {
  const i18n = createInstance();
  const texts = language === MIRRORED ? await mirroredEnglish() : await surveyLanguages[language]?.();
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: "en",
    resources: {
      en: { survey, emails },
      ...(texts ? { [language]: { survey: texts.survey, emails: { promises: texts.promises } } } : {}),
    },
    ns: ["survey", "emails"],
    defaultNS: "survey",
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  return { language, direction: directionOf(language), i18n };
}
