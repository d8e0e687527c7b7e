import { answerSlots, CANNOT_SAY } from "../questionnaires/answer-slots.ts";
import { localized } from "../questionnaires/items.ts";
import type { Item, Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { answerOptions } from "../questionnaires/scales.ts";
import { CANNOT_SAY_FIELD, fieldName } from "./read-form.ts";

/** A question as the page draws it, with what was saved. */
export type QuestionView =
  | {
      readonly kind: "frequency" | "agreement" | "prediction";
      readonly field: string;
      readonly text: string;
      readonly options: readonly number[];
      /** The chosen option, the field value of "I cannot say", or an empty text. */
      readonly chosen: string;
    }
  | {
      readonly kind: "priority";
      readonly field: string;
      readonly text: string;
      readonly options: readonly { readonly field: string; readonly text: string; readonly rank: string }[];
    }
  | { readonly kind: "open"; readonly field: string; readonly text: string; readonly saved: string };

/** The questions of one page, worded for a tier in a language. */
export function pageView({
  questionnaire,
  items,
  tier,
  language,
  answers,
  comments,
}: {
  questionnaire: Questionnaire;
  items: readonly Item[];
  tier: string;
  language: string;
  answers: readonly (number | null)[] | null;
  comments: Readonly<Record<string, string>>;
}): QuestionView[] {
  const slots = answerSlots(questionnaire);
  const savedAt = (slot: number) => {
    const value = answers?.[slot] ?? null;
    if (value === null) return "";
    return value === CANNOT_SAY ? CANNOT_SAY_FIELD : String(value);
  };
  const view = (item: Item): QuestionView => {
    const text = localized(item.wording[tier] ?? {}, language);
    const start = slots.findIndex(({ itemId }) => itemId === item.id);
    switch (item.kind) {
      case "open":
        return { kind: "open", field: `comment.${item.id}`, text, saved: comments[item.id] ?? "" };
      case "priority":
        return {
          kind: "priority",
          field: fieldName({ itemId: item.id, optionId: item.options[0]?.id ?? null }),
          text,
          options: item.options.map((option, place) => ({
            field: fieldName({ itemId: item.id, optionId: option.id }),
            text: localized(option.text, language),
            rank: savedAt(start + place),
          })),
        };
      case "scaled":
      case "prediction":
        return {
          kind: item.kind === "scaled" ? item.scale : "prediction",
          field: fieldName({ itemId: item.id, optionId: null }),
          text,
          options: answerOptions(item),
          chosen: savedAt(start),
        };
    }
  };
  return items.map(view);
}
