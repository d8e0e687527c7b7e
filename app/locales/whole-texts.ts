import type { english } from "./english.ts";
import type { TranslatedLanguage, WholeTexts } from "./translated.ts";

type InEach = { readonly [Language in TranslatedLanguage]: () => Promise<WholeTexts<Language>> };

/** Everything the product says, by language. The server loads a language when somebody first asks for it. */
export const wholeTexts: InEach & { readonly en: () => Promise<typeof english> } = {
  en: async () => (await import("./english.ts")).english,
  de: async () => (await import("./de/whole.ts")).whole,
  fr: async () => (await import("./fr/whole.ts")).whole,
  es: async () => (await import("./es/whole.ts")).whole,
  "pt-BR": async () => (await import("./pt-BR/whole.ts")).whole,
  ja: async () => (await import("./ja/whole.ts")).whole,
  ar: async () => (await import("./ar/whole.ts")).whole,
};
