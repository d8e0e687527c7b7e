import { itemSums } from "./cells.ts";
import { displayCode } from "./engine-displays.ts";
import type { EngineInput, EngineItem, EnginePrediction } from "./engine-input.ts";
import type { TierGroups } from "./engine-tiers.ts";
import { type WholeSide, wholeAnswers, wholeContrast } from "./engine-whole.ts";
import { type ShownGap, shownGap } from "./gap-interval.ts";

/** What managers foresaw against what the tier below answered, for the whole organisation. */
export interface Prediction {
  readonly n: number;
  /** Codes of what is displayed. */
  readonly predicted: number;
  readonly actual: number;
  /** Predicted minus actual share: positive when managers expected more. */
  readonly gap: ShownGap;
}

/** Null where either side is too small, not asked or unreported. */
export function predictionOf(
  input: EngineInput,
  { prediction, managers, reps }: { prediction: EnginePrediction; managers: TierGroups; reps: TierGroups },
): Prediction | null {
  const item = input.items[prediction.about];
  const answers = reps.columns.answers[prediction.about];
  const isReported = managers.columns.mode !== "unreported" && reps.columns.mode !== "unreported";
  if (!item || !answers || !isReported) return null;
  const foreseen = sideOf(managers, { item: asShares(item, (share) => share), column: prediction.foreseen });
  const given = sideOf(reps, {
    item: asShares(item, (answer) => 100 * (item.favourable[answer] ?? 0)),
    column: answers,
  });
  const whole = wholeAnswers([foreseen, given]);
  const [above, below] = whole?.tiers ?? [];
  if (!whole || !above || !below || above.n < input.k || below.n < input.k) return null;
  const predicted = displayCode(above.sum, above.n);
  const actual = displayCode(below.sum, below.n);
  return {
    n: above.n,
    predicted,
    actual,
    gap: shownGap({
      above: { n: above.n, code: predicted },
      below: { n: below.n, code: actual },
      estimate: () => wholeContrast(whole, [1, -1]),
    }),
  };
}

function sideOf(tier: TierGroups, { item, column }: { item: EngineItem; column: Uint8Array }): WholeSide {
  return { tier, item, column, sums: itemSums(item, { tier, column }) };
}

/** The item with other points: shares of 0 to 100. */
function asShares(item: EngineItem, points: (answer: number) => number): EngineItem {
  return { ...item, points: Uint8Array.from({ length: 101 }, (_, answer) => points(answer)) };
}
