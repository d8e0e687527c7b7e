import type { Questionnaire } from "./questionnaire-schema.ts";
import { pulseOf, shortFormOf, strategyToField } from "./strategy-to-field.ts";

/** The questionnaires that ship with the product, the full diagnostic first. */
export const builtinQuestionnaires: readonly Questionnaire[] = [
  strategyToField,
  shortFormOf(strategyToField),
  pulseOf(strategyToField),
];

export function findBuiltin(id: string): Questionnaire | null {
  return builtinQuestionnaires.find((questionnaire) => questionnaire.id === id) ?? null;
}
