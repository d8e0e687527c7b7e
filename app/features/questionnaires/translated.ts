import type { Item, LocalizedText, Questionnaire } from "./questionnaire-schema.ts";

/** The texts of a built-in questionnaire in one language, by the ids they have in English. */
export interface QuestionnaireTexts {
  readonly title: string;
  readonly description: string;
  /** The standard pulse and the short form have names of their own; their items are the same. */
  readonly pulse: { readonly title: string; readonly description: string };
  readonly shortForm: { readonly title: string; readonly description: string };
  readonly tiers: Readonly<Record<string, { readonly name: string; readonly plural: string }>>;
  readonly themes: Readonly<Record<string, { readonly name: string; readonly question: string }>>;
  readonly items: Readonly<Record<string, ItemTexts>>;
}

interface ItemTexts {
  readonly label: string;
  /** By tier. */
  readonly wording: Readonly<Record<string, string>>;
  /** Of a ranking, by option. */
  readonly options?: Readonly<Record<string, string>>;
}

/** Texts of one questionnaire in other languages than English, by BCP 47 tag. */
export type Translations = Readonly<Record<string, QuestionnaireTexts>>;

/** A questionnaire with its texts in more languages. What a translation leaves out stays in English. */
export function translated(questionnaire: Questionnaire, translations: Translations): Questionnaire {
  const inAll = (text: LocalizedText, pick: (texts: QuestionnaireTexts) => string | undefined) =>
    inLanguages(text, translations, pick);
  return {
    ...questionnaire,
    title: inAll(questionnaire.title, ({ title }) => title),
    description: inAll(questionnaire.description, ({ description }) => description),
    tiers: questionnaire.tiers.map(({ id, name, plural }) => ({
      id,
      name: inAll(name, ({ tiers }) => tiers[id]?.name),
      plural: inAll(plural, ({ tiers }) => tiers[id]?.plural),
    })),
    themes: questionnaire.themes.map(({ id, name, question }) => ({
      id,
      name: inAll(name, ({ themes }) => themes[id]?.name),
      question: inAll(question, ({ themes }) => themes[id]?.question),
    })),
    items: questionnaire.items.map((item) => translatedItem(item, translations)),
  };
}

function translatedItem(item: Item, translations: Translations): Item {
  const inAll = (text: LocalizedText, pick: (texts: ItemTexts) => string | undefined) =>
    inLanguages(text, translations, ({ items }) => items[item.id] && pick(items[item.id] as ItemTexts));
  const common = {
    label: inAll(item.label, ({ label }) => label),
    wording: Object.fromEntries(
      Object.entries(item.wording).map(([tier, text]) => [tier, inAll(text, ({ wording }) => wording[tier])]),
    ),
  };
  if (item.kind !== "priority") return { ...item, ...common };
  const options = item.options.map(({ id, text }) => ({ id, text: inAll(text, (texts) => texts.options?.[id]) }));
  return { ...item, ...common, options };
}

/** One text in every language that has it. */
export function inLanguages(
  text: LocalizedText,
  translations: Translations,
  pick: (texts: QuestionnaireTexts) => string | undefined,
): LocalizedText {
  const others = Object.entries(translations).flatMap(([language, texts]) => {
    const its = pick(texts);
    return its === undefined ? [] : [[language, its] as const];
  });
  return { ...text, ...Object.fromEntries(others) };
}
