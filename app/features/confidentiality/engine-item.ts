import type { ScaledItem } from "../questionnaires/questionnaire-schema.ts";
import { category, isFavourable, points } from "../questionnaires/scales.ts";
import type { EngineItem } from "./engine-input.ts";

/** Both scales fit into 0 to 100. */
const ANSWERS = 101;

/** An item as the engine knows it. */
export function engineItem(item: ScaledItem): EngineItem {
  const table = (of: (answer: number) => number) => Uint8Array.from({ length: ANSWERS }, (_, answer) => of(answer));
  const isFrequency = item.scale === "frequency";
  return {
    scale: item.scale,
    aboutManager: item.subject === "own manager",
    reversed: item.reversed,
    what: isFrequency ? "mean" : "percent",
    unit: isFrequency ? 10 : 100,
    points: table((answer) => points(item, answer)),
    category: table((answer) => Math.min(4, Math.max(0, category(item, answer)))),
    favourable: table((answer) => (isFavourable(item, answer) ? 1 : 0)),
  };
}
