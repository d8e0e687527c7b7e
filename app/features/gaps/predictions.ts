import { type Dyad, type DyadGaps, dyadGaps } from "./dyad-gap.ts";
import type { Statistic } from "./statistic.ts";

/** A manager's own answer and prediction beside the own reps' answers to the item that is predicted. */
export interface PredictedDyad {
  /** The manager's own answer, in the item's unit; null when not given. */
  readonly own: number | null;
  /** What share of the own reps the manager says will be favourable, 0 to 100; null when not given. */
  readonly predicted: number | null;
  /** Each rep's answer in the item's unit, with whether it is favourable. */
  readonly team: readonly { readonly answer: number; readonly favourable: boolean }[];
}

export interface PredictionGaps {
  /** Own view against the team's, in the item's unit. */
  readonly ownView: Statistic<DyadGaps>;
  /** Predicted against actual favourable share, in points of 100: positive when the manager expected more. */
  readonly prediction: Statistic<DyadGaps>;
}

/**
 * The two gaps of a prediction item: does the manager see it as the team does, and does the manager know how the team
 * sees it (binding decision 9)? Each over the dyads that have what it needs, as `dyadGaps`; `reach` is that of the
 * item's unit.
 */
export function predictionGaps(
  dyads: readonly PredictedDyad[],
  { fewest, reach }: { fewest: number; reach: number },
): PredictionGaps {
  const views = dyads.flatMap(({ own, team }): Dyad[] =>
    own === null ? [] : [{ manager: own, team: team.map(({ answer }) => answer) }],
  );
  const predicted = dyads.flatMap(({ predicted: manager, team }): Dyad[] =>
    manager === null ? [] : [{ manager, team: team.map(({ favourable }) => (favourable ? 100 : 0)) }],
  );
  return {
    ownView: dyadGaps(views, { fewest, reach }),
    prediction: dyadGaps(predicted, { fewest, reach: 100 }),
  };
}
