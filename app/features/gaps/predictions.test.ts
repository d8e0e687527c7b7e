import { expect, test } from "vitest";
import { type PredictedDyad, predictionGaps } from "./predictions.ts";
import { absent } from "./statistic.ts";

const dyad = (own: number | null, predicted: number | null, answers: readonly number[]): PredictedDyad => ({
  own,
  predicted,
  team: answers.map((answer) => ({ answer, favourable: answer >= 4 })),
});

test("a manager can see it otherwise than the team and still know how the team sees it", () => {
  // Each says 5 and foresees half; each team says 4 and 3.
  const dyads = Array.from({ length: 5 }, () => dyad(5, 50, [4, 3]));
  const { ownView, prediction } = predictionGaps(dyads, { fewest: 2, reach: 4 });
  expect(ownView.value?.byDyad.estimate).toBeCloseTo(1.5, 14);
  expect(prediction.value?.byDyad.estimate).toBe(0);
});

test("each gap uses the dyads that have what it needs", () => {
  const dyads = Array.from({ length: 6 }, (_, place) => dyad(place === 0 ? null : 4, place < 2 ? null : 80, [5, 5]));
  const { ownView, prediction } = predictionGaps(dyads, { fewest: 2, reach: 4 });
  expect(ownView.value?.dyads).toBe(5);
  expect(prediction).toEqual(absent("tooFewClusters"));
});

test("a team below the threshold is in neither gap", () => {
  const dyads = Array.from({ length: 6 }, () => dyad(5, 50, [4]));
  expect(predictionGaps(dyads, { fewest: 2, reach: 4 }).prediction).toEqual(absent("noAnswers"));
});
