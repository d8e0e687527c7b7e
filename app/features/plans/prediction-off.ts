import type { Display } from "../confidentiality/release-schema.ts";
import { answerSlots } from "../questionnaires/answer-slots.ts";
import type { Questionnaire, ScaledItem } from "../questionnaires/questionnaire-schema.ts";
import { favourableFrom } from "../questionnaires/scales.ts";

/** A foreseen share so many points above the most that the team can have said is off. */
const PREDICTION_OFF = 30;

/** Whether the manager foresaw a far larger share of favourable answers than what is displayed of their own team allows. */
export function isPredictionOff(
  { questionnaire, ownAnswers }: { questionnaire: Questionnaire; ownAnswers: readonly (number | null)[] | null },
  { item, team }: { item: ScaledItem; team: Display },
): boolean {
  const prediction = questionnaire.items.find((each) => each.kind === "prediction" && each.about === item.id);
  const slot = answerSlots(questionnaire).findIndex(({ itemId }) => itemId === prediction?.id);
  const foreseen = ownAnswers?.[slot] ?? null;
  return foreseen !== null && foreseen - mostFavourable(item, team) >= PREDICTION_OFF;
}

/**
 * The largest share of favourable answers, in percent, that a display allows. On agreement that is what it displays. A mean
 * share of the time is a different thing: of a mean m, at most m/f of the answers are f or more (Markov's inequality).
 */
export function mostFavourable(item: ScaledItem, { high }: Display): number {
  if (item.scale === "agreement") return high;
  const line = favourableFrom(item);
  return high < line ? (100 * high) / line : 100;
}
