import type { pages } from "./en/pages.ts";
import type { PageTexts, TranslatedLanguage } from "./translated.ts";

type InEach = { readonly [Language in TranslatedLanguage]: () => Promise<PageTexts<Language>> };

/** What the browser draws working pages with, by language: a file each, of which it loads the one it needs. */
export const pageTexts: InEach & { readonly en: () => Promise<typeof pages> } = {
  en: async () => (await import("./en/pages.ts")).pages,
  de: async () => (await import("./de/pages.ts")).pages,
  fr: async () => (await import("./fr/pages.ts")).pages,
  es: async () => (await import("./es/pages.ts")).pages,
  "pt-BR": async () => (await import("./pt-BR/pages.ts")).pages,
  ja: async () => (await import("./ja/pages.ts")).pages,
  ar: async () => (await import("./ar/pages.ts")).pages,
};
