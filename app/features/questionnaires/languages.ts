/** The languages that questionnaires and the interface are offered in, as BCP 47 tags, English first: others fall back to it. */
export const questionnaireLanguages = ["en", "de", "fr", "es", "pt-BR", "ja", "ar"] as const;
export type QuestionnaireLanguage = (typeof questionnaireLanguages)[number];

const RIGHT_TO_LEFT = new Set(["ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"]);

/** Which way a language is written, by its BCP 47 tag. */
export function writingDirection(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(primaryLanguage(language)) ? "rtl" : "ltr";
}

/** The language of a tag without its region: `pt` of `pt-BR`. */
export function primaryLanguage(tag: string): string {
  return (tag.split("-")[0] ?? "").toLowerCase();
}
