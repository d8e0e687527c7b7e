import { z } from "zod";
import { freeTextSchema, keptText } from "../organizations/free-text-schema.ts";
import { EMAIL } from "./entries.ts";
import { languageTag } from "./languages.ts";
import { rosterTiers } from "./roster-tier.ts";

const text = (most: number, least = 0) => freeTextSchema.pipe(z.string().min(least).max(most));
const ATTRIBUTE = "attribute:";

/** What somebody may enter about one person. Attributes stand in fields `attribute:<name>`; a blank one is none. */
export const personFormSchema = z.object({
  externalId: text(200, 1),
  name: text(200, 1),
  email: text(320)
    .transform((email) => email.toLowerCase())
    .refine((email) => email === "" || EMAIL.test(email))
    .transform((email) => email || null),
  /** An employee id, an address, or a name that only one person has; blank at the top. */
  manager: text(400),
  tier: z.enum(rosterTiers),
  locale: text(100)
    .refine((locale) => locale === "" || languageTag(locale) !== null)
    .transform((locale) => (locale === "" ? null : languageTag(locale))),
});

export type PersonForm = z.infer<typeof personFormSchema> & { readonly attributes: Readonly<Record<string, string>> };
export type PersonField = keyof typeof personFormSchema.shape;

export const personFields = Object.keys(personFormSchema.shape) as PersonField[];

/** Reads the form, or tells which fields cannot be right. */
export function readPersonForm(
  entries: Readonly<Record<string, unknown>>,
): { readonly form: PersonForm } | { readonly wrong: readonly PersonField[] } {
  const parsed = personFormSchema.safeParse(entries);
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map(({ path }) => path[0] as PersonField));
    return { wrong: [...wrong] };
  }
  const attributes = Object.entries(entries).flatMap(([field, value]): [string, string][] => {
    const name = field.startsWith(ATTRIBUTE) ? field.slice(ATTRIBUTE.length) : "";
    const filled = typeof value === "string" ? keptText(value).slice(0, 2000) : "";
    return name === "" || filled === "" ? [] : [[name, filled]];
  });
  return { form: { ...parsed.data, attributes: Object.fromEntries(attributes) } };
}
