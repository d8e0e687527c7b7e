import { createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { english } from "#app/locales/english.ts";

/** The languages the interface exists in, as BCP 47 tags. English is what the others fall back to. */
export const interfaceLanguages = ["en"] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

const catalogues: Record<InterfaceLanguage, typeof english> = { en: english };
const translators = new Map<InterfaceLanguage, i18n>();

/** The best interface language for a person's locale; English where there is none, or none known. */
export function interfaceLanguage(locale: string | null | undefined): InterfaceLanguage {
  const wanted = locale?.toLowerCase() ?? "en";
  return interfaceLanguages.find((language) => wanted === language || wanted.startsWith(`${language}-`)) ?? "en";
}

/** The catalogue in one language, ready to use: `translator("en").t("studio:…")`. */
export function translator(language: InterfaceLanguage): i18n {
  const ready = translators.get(language);
  if (ready) return ready;
  const instance = createInstance();
  instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: "en",
    initImmediate: false,
    resources: catalogues,
    ns: Object.keys(english),
    defaultNS: "common",
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  translators.set(language, instance);
  return instance;
}

/** Looks a text up by a full key that is put together while running, for example `roster:problems.cycle.fix`. */
export type Words = (key: string, values?: Readonly<Record<string, unknown>>) => string;

/** The catalogue for keys put together while running, which the compiler cannot check: tests must. */
export function wordsOf(instance: i18n): Words {
  return (key, values) => String(Reflect.apply(instance.t, instance, [key, values]));
}
