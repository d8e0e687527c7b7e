import { z } from "zod";
import { contentHash } from "./content-hash.ts";
import { freeId, withItem, withNewItem, withText, withTheme } from "./edit-questionnaire.ts";
import { findItem } from "./items.ts";
import { type Item, type LocalizedText, type Questionnaire, scaledItemSchema } from "./questionnaire-schema.ts";

/** Longer than any wording that the linter would let pass, by far. */
export const LONGEST_TEXT = 1000;
export const MOST_ITEMS = 100;
export const MOST_OPTIONS = 10;

/** The fields of a form, each under the name that its page gives it. */
export type Fields = Readonly<Record<string, unknown>>;

/** What of a questionnaire one form writes. */
export type Part = { readonly kind: "head" } | { readonly kind: "theme" | "item"; readonly id: string };

/** A language as a form names it: a canonical BCP 47 tag. English where it names none. */
export function languageNamed(text: unknown): string {
  try {
    return Intl.getCanonicalLocales(String(text ?? ""))[0] ?? "en";
  } catch (error) {
    if (error instanceof RangeError) return "en";
    throw error;
  }
}

/** The part that a form is about; null for one that does not exist. */
export function partOf(questionnaire: Questionnaire, fields: Fields): Part | null {
  const id = String(fields.id ?? "");
  switch (fields.part) {
    case "head":
      return { kind: "head" };
    case "theme":
      return questionnaire.themes.some((theme) => theme.id === id) ? { kind: "theme", id } : null;
    case "item":
      return findItem(questionnaire, id) ? { kind: "item", id } : null;
    default:
      return null;
  }
}

/** What tells one state of a part from another, in all its languages: a form filled in over an older state is not saved. */
export function seenState(questionnaire: Questionnaire, part: Part): string {
  const { title, description, tiers } = questionnaire;
  const content =
    part.kind === "head"
      ? { title, description, tiers }
      : part.kind === "theme"
        ? questionnaire.themes.find(({ id }) => id === part.id)
        : findItem(questionnaire, part.id);
  return contentHash(content ?? null).slice(0, 16);
}

/** A questionnaire with one part as a form says it. Texts are of the form's `language`; the rest holds for every language. */
export function withForm(questionnaire: Questionnaire, part: Part, fields: Fields): Questionnaire {
  const language = languageNamed(fields.language);
  const text = (before: LocalizedText, name: string) =>
    typeof fields[name] === "string" ? withText(before, language, fields[name].slice(0, LONGEST_TEXT)) : before;
  switch (part.kind) {
    case "head":
      return {
        ...questionnaire,
        title: text(questionnaire.title, "title"),
        description: text(questionnaire.description, "description"),
        tiers: questionnaire.tiers.map((tier) => ({
          ...tier,
          name: text(tier.name, `tier.${tier.id}.name`),
          plural: text(tier.plural, `tier.${tier.id}.plural`),
        })),
      };
    case "theme": {
      const theme = questionnaire.themes.find(({ id }) => id === part.id);
      if (!theme) return questionnaire;
      const changed = { ...theme, name: text(theme.name, "name"), question: text(theme.question, "question") };
      return withTheme(questionnaire, changed);
    }
    case "item": {
      const item = findItem(questionnaire, part.id);
      return item ? withItem(questionnaire, itemAsWritten(item, { questionnaire, fields, text })) : questionnaire;
    }
  }
}

interface Written {
  readonly questionnaire: Questionnaire;
  readonly fields: Fields;
  readonly text: (before: LocalizedText, name: string) => LocalizedText;
}

function itemAsWritten(item: Item, written: Written): Item {
  const { questionnaire, fields, text } = written;
  const asked = questionnaire.tiers.filter(({ id }) => fields[`asked.${id}`] !== undefined);
  const wording = Object.fromEntries(asked.map(({ id }) => [id, text(item.wording[id] ?? {}, `wording.${id}`)]));
  const same = { id: item.id, wording, label: text(item.label, "label") };
  switch (item.kind) {
    case "scaled": {
      const settings = scaledSettings.parse(fields);
      const { favourableFrom: _before, ...before } = item;
      return {
        ...before,
        ...same,
        theme: questionnaire.themes.some(({ id }) => id === settings.theme) ? settings.theme : item.theme,
        subject: settings.subject ?? item.subject,
        scale: settings.scale ?? item.scale,
        reversed: settings.reversed,
        inShortForm: settings.inShortForm,
        inPulse: settings.inPulse,
        ...(settings.favourableFrom === null ? {} : { favourableFrom: settings.favourableFrom }),
      };
    }
    case "prediction":
      return { ...item, ...same, about: typeof fields.about === "string" ? fields.about : item.about };
    case "priority":
      return { ...item, ...same, options: optionsAsWritten(item.options, written) };
    case "open":
      return { ...item, ...same };
  }
}

const ticked = z
  .unknown()
  .optional()
  .transform((value) => value !== undefined);
const scaledSettings = z.object({
  theme: z.string().catch(""),
  subject: scaledItemSchema.shape.subject.optional().catch(undefined),
  scale: scaledItemSchema.shape.scale.optional().catch(undefined),
  reversed: ticked,
  inShortForm: ticked,
  inPulse: ticked,
  /** Blank: the scale's own line. */
  favourableFrom: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.number().min(0).max(100))
    .nullable()
    .catch(null),
});

type Options = Extract<Item, { kind: "priority" }>["options"];

/** An option that is blank in every language goes; what the field for a new one says becomes the last. */
function optionsAsWritten(before: Options, { text }: Pick<Written, "text">): Options {
  const kept = before.flatMap((option) => {
    const now = text(option.text, `option.${option.id}`);
    return Object.keys(now).length === 0 ? [] : [{ ...option, text: now }];
  });
  const added = text({}, "option.new");
  const [name] = Object.values(added);
  if (name === undefined || kept.length >= MOST_OPTIONS) return kept;
  const taken = before.map(({ id }) => id);
  return [...kept, { id: freeId(name, taken), text: added }];
}

/** What a new item is to be: a form's fields `kind`, `theme` and `label`. Asked of everybody, worded by nobody yet. */
export function withAddedItem(
  questionnaire: Questionnaire,
  fields: Fields,
): { readonly questionnaire: Questionnaire; readonly id: string } | null {
  const label = String(fields.label ?? "").slice(0, LONGEST_TEXT);
  if (label.trim() === "" || questionnaire.items.length >= MOST_ITEMS) return null;
  const id = freeId(
    label,
    questionnaire.items.map((item) => item.id),
  );
  const tiers = questionnaire.tiers.map((tier) => tier.id);
  const base = { id, label: withText({}, languageNamed(fields.language), label), wording: unworded(tiers) };
  const item = newItem(questionnaire, base, fields);
  return item && { questionnaire: withNewItem(questionnaire, item), id };
}

function newItem(
  questionnaire: Questionnaire,
  base: Pick<Item, "id" | "label" | "wording">,
  fields: Fields,
): Item | null {
  const kind = String(fields.kind ?? "");
  const theme = questionnaire.themes.find(({ id }) => id === kind.replace(/^theme\./, ""));
  if (theme)
    return {
      ...base,
      kind: "scaled",
      theme: theme.id,
      subject: "organisation",
      scale: "agreement",
      reversed: false,
      inShortForm: false,
      inPulse: false,
    };
  if (kind === "open") return { ...base, kind };
  if (kind === "priority") return { ...base, kind, options: [] };
  if (kind !== "prediction") return null;
  const about = questionnaire.items.find((item) => item.kind === "scaled")?.id;
  const manager = questionnaire.tiers.at(-2)?.id ?? "";
  return about === undefined ? null : { ...base, kind, about, wording: unworded([manager]) };
}

function unworded(tiers: readonly string[]): Item["wording"] {
  return Object.fromEntries(tiers.map((tier) => [tier, {}]));
}

/** With a theme of that name at the end; null for a blank one. */
export function withAddedTheme(questionnaire: Questionnaire, fields: Fields): Questionnaire | null {
  const name = withText({}, languageNamed(fields.language), String(fields.name ?? "").slice(0, LONGEST_TEXT));
  const [word] = Object.values(name);
  if (word === undefined || questionnaire.themes.length >= MOST_ITEMS) return null;
  const id = freeId(
    word,
    questionnaire.themes.map((theme) => theme.id),
  );
  return { ...questionnaire, themes: [...questionnaire.themes, { id, name, question: {} }] };
}
