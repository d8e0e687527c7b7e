import { emails } from "./en/emails.ts";
import { survey } from "./en/survey.ts";
import type { SurveyTexts } from "./survey-languages.ts";

/**
 * The tag of a language that only tests have: English whose words run from right to left, to see that the layout does. It is
 * the tag by which this is known elsewhere too.
 */
export const MIRRORED = "ar-XB";

export async function mirroredEnglish(): Promise<SurveyTexts> {
  return mirrored({ survey, promises: emails.promises }) as unknown as SurveyTexts;
}

function mirrored(texts: unknown): unknown {
  if (typeof texts === "string")
    return texts.replace(/\{\{.*?\}\}|\p{L}+/gu, (word) => (word.startsWith("{") ? word : `\u202e${word}\u202c`));
  if (Array.isArray(texts)) return texts.map(mirrored);
  return Object.fromEntries(Object.entries(texts as object).map(([key, text]) => [key, mirrored(text)]));
}
