import { languageOf, localized } from "../questionnaires/items.ts";
import type { Item, LocalizedText, Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { answerOptions } from "../questionnaires/scales.ts";
import { fieldName } from "./read-form.ts";

/** A text with the language it is in, which need not be the one that was asked for. */
export interface SpokenText {
  readonly text: string;
  readonly language: string;
}

/** A question as the page draws it, without anybody's answers. */
export type QuestionView =
  | {
      readonly kind: "frequency" | "agreement" | "prediction";
      readonly field: string;
      readonly text: SpokenText;
      readonly options: readonly number[];
    }
  | {
      readonly kind: "priority";
      /** The field of the first option, where a problem with the ranking is shown. */
      readonly field: string;
      /** The field that says that the ranking does not apply. */
      readonly waived: string;
      readonly text: SpokenText;
      readonly options: readonly { readonly field: string; readonly text: SpokenText }[];
    }
  | { readonly kind: "open"; readonly field: string; readonly text: SpokenText };

/** The questions of one page, worded for a tier in a language, or in English where they do not exist in it. */
export function pageView({
  items,
  tier,
  language,
}: {
  items: readonly Item[];
  tier: string;
  language: string;
}): QuestionView[] {
  const spoken = (text: LocalizedText): SpokenText => ({
    text: localized(text, language),
    language: languageOf(text, language),
  });
  const view = (item: Item): QuestionView => {
    const text = spoken(item.wording[tier] ?? {});
    const field = fieldName({ itemId: item.id, optionId: null });
    switch (item.kind) {
      case "open":
        return { kind: "open", field: `comment.${item.id}`, text };
      case "priority":
        return {
          kind: "priority",
          field: fieldName({ itemId: item.id, optionId: item.options[0]?.id ?? null }),
          waived: field,
          text,
          options: item.options.map((option) => ({
            field: fieldName({ itemId: item.id, optionId: option.id }),
            text: spoken(option.text),
          })),
        };
      case "scaled":
      case "prediction":
        return { kind: item.kind === "scaled" ? item.scale : "prediction", field, text, options: answerOptions(item) };
    }
  };
  return items.map(view);
}

/** The names of the themes that a page asks about, in order; none for a page of other questions. */
export function themesOf({
  questionnaire,
  items,
  language,
}: {
  questionnaire: Questionnaire;
  items: readonly Item[];
  language: string;
}): SpokenText[] {
  const ids = new Set(items.flatMap((item) => (item.kind === "scaled" ? [item.theme] : [])));
  return questionnaire.themes
    .filter(({ id }) => ids.has(id))
    .map(({ name }) => ({ text: localized(name, language), language: languageOf(name, language) }));
}
