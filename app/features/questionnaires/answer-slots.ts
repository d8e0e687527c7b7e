import type { Item, Questionnaire } from "./questionnaire-schema.ts";

/**
 * One place in the compact answer array of a response. Scaled and prediction items take one slot, a priority item one
 * slot an option (the rank given to it, 1 the highest), open items none: comments are kept apart from scores.
 */
export interface AnswerSlot {
  readonly itemId: string;
  /** The ranked option, or null for an item with a single answer. */
  readonly optionId: string | null;
}

/** Stands in a draft where somebody chose "I cannot say". Sealing turns it into null: it is no answer. */
export const CANNOT_SAY = -1;

/**
 * The answer array's layout, in item order, the same for every tier of the questionnaire: an item that a tier is not
 * asked stays null in that tier's arrays. Answers are stored as given; reverse-keyed items are not turned here.
 */
export function answerSlots(questionnaire: Questionnaire): AnswerSlot[] {
  return questionnaire.items.flatMap(slotsOfItem);
}

function slotsOfItem(item: Item): AnswerSlot[] {
  switch (item.kind) {
    case "scaled":
    case "prediction":
      return [{ itemId: item.id, optionId: null }];
    case "priority":
      return item.options.map((option) => ({ itemId: item.id, optionId: option.id }));
    case "open":
      return [];
  }
}
