import type { Share } from "./proportions.ts";
import { absent, known, type Statistic } from "./statistic.ts";
import type { VarianceComponents } from "./within-teams.ts";

/** How many answers of the overall share are added to a unit's own before its variance is taken (methodology 1.7). */
const BORROWED = 4;

/** Sampling variance of a unit's mean, s_w²/n with the pooled variance within teams. Absent without answers or spread. */
export function varianceOfMean({ n, within }: { n: number } & Pick<VarianceComponents, "within">): Statistic<number> {
  if (n < 1) return absent("noAnswers");
  return within > 0 ? known(within / n) : absent("noSpread");
}

/**
 * Sampling variance of a unit's share, p̃(1 − p̃)/n with p̃ = (x + 4p₀)/(n + 4) and p₀ the overall share from 0 to 1:
 * never the raw p(1 − p), which is 0 where all agree (methodology 1.7). Absent without answers, or where everyone
 * everywhere agrees.
 */
export function varianceOfShare({ favourable, n, overall }: Share & { overall: number }): Statistic<number> {
  if (n < 1) return absent("noAnswers");
  const p = (favourable + BORROWED * overall) / (n + BORROWED);
  return p > 0 && p < 1 ? known((p * (1 - p)) / n) : absent("noSpread");
}
