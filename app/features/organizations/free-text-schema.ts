import { z } from "zod";

/**
 * What somebody wrote in a field of their own words, as it is kept: one kind of line end, no control characters beside it and the
 * tabulator (the database takes no NUL), and nothing blank around it. How long it may be is counted of what is kept.
 */
export const freeTextSchema = z.string().transform(keptText);

/** The same of a text that comes from elsewhere than a form's schema. */
export function keptText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .trim();
}
