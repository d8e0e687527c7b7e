import type { ClusteredAnswers } from "./clustered.ts";
import { influenceContrast } from "./contrast.ts";
import { sum, variance } from "./moments.ts";
import { type Interval, newcombe } from "./proportions.ts";
import { absent, known, type Statistic } from "./statistic.ts";

/**
 * How many times larger the variance of a mean is than if everyone had answered independently: Var₁ · N/s², which for
 * shares is Var₁ / (p(1 − p)/(N − 1)) (methodology 1.3). Absent with fewer than five clusters or when all answers are
 * the same.
 */
export function designEffect(answers: ClusteredAnswers): Statistic<number> {
  const estimate = influenceContrast([{ answers, weight: 1 }]);
  if (estimate.value === null) return estimate;
  const spread = variance(answers.values);
  if (spread === null || spread === 0) return absent("noSpread");
  return known((estimate.value.se ** 2 * answers.values.length) / spread);
}

/**
 * The difference of two clustered shares (answers are 0 or 1) with an interval that stays within −1 and 1: Newcombe's,
 * with each n divided by its design effect where that is above 1 (methodology 1.3, a heuristic of ours). A side without
 * spread counts as unclustered. Absent when a side has no answers or fewer than five clusters.
 */
export function clusteredShareDifference(
  first: ClusteredAnswers,
  second: ClusteredAnswers,
): Statistic<Interval & { readonly difference: number }> {
  const [a, b] = [effectiveShare(first), effectiveShare(second)];
  if (a.value === null) return a;
  if (b.value === null) return b;
  const interval = newcombe(a.value, b.value);
  return interval ? known(interval) : absent("noAnswers");
}

function effectiveShare(answers: ClusteredAnswers): Statistic<{ favourable: number; n: number }> {
  const effect = designEffect(answers);
  if (effect.value === null && effect.reason !== "noSpread") return effect;
  const n = answers.values.length / Math.max(1, effect.value ?? 1);
  return known({ favourable: (n * sum(answers.values)) / answers.values.length, n });
}
