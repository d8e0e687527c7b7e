import { average, sum } from "#app/features/gaps/moments.ts";
import { absent, known, type Statistic } from "#app/features/gaps/statistic.ts";

export interface RandomIntercept {
  /** The overall mean that teams vary around. */
  readonly mean: number;
  /** Variance between teams, τ₀₀, and within, σ². */
  readonly between: number;
  readonly within: number;
  /** What each team is above or below the mean once noise is taken out: nτ₀₀/(nτ₀₀ + σ²) · (ȳ − μ). */
  readonly effects: readonly number[];
}

/** The ratio of the variances is searched on e^−12 to e^12: beyond, one of the two is as good as 0. */
const SEARCHED = 12;

/**
 * Answers in teams as an overall mean, an effect of the team and a rest, by restricted maximum likelihood with the
 * likelihood profiled to the ratio of the two variances (Laird & Ware 1982; lme4's `lmer(y ~ 1 + (1 | team))`). Absent
 * with fewer than two teams, no team of two, or no spread within. Teams without answers are left out; `effects` follows
 * the others.
 */
export function randomIntercept(teams: readonly (readonly number[])[]): Statistic<RandomIntercept> {
  const groups = teams.flatMap((team) => {
    const mean = average(team);
    return mean === null ? [] : [{ n: team.length, mean, squares: sum(team.map((value) => (value - mean) ** 2)) }];
  });
  if (groups.length < 2) return absent("tooFewUnits");
  const answers = sum(groups.map(({ n }) => n));
  if (answers === groups.length) return absent("tooFewAnswers");
  const squaresWithin = sum(groups.map(({ squares }) => squares));
  if (squaresWithin === 0) return absent("noSpread");

  /** −2 log restricted likelihood at a ratio τ₀₀/σ², less a constant, with the mean and σ² that are best there. */
  const at = (ratio: number) => {
    const weights = groups.map(({ n }) => n / (1 + n * ratio));
    const mean = sum(groups.map((group, place) => (weights[place] ?? 0) * group.mean)) / sum(weights);
    const squares = squaresWithin + sum(groups.map((group, place) => (weights[place] ?? 0) * (group.mean - mean) ** 2));
    const deviance =
      (answers - 1) * Math.log(squares) + sum(groups.map(({ n }) => Math.log1p(n * ratio))) + Math.log(sum(weights));
    return { deviance, mean, within: squares / (answers - 1) };
  };
  const found = leastAt((logRatio) => at(Math.exp(logRatio)).deviance);
  const ratio = at(0).deviance <= at(Math.exp(found)).deviance ? 0 : Math.exp(found);
  const { mean, within } = at(ratio);
  return known({
    mean,
    between: ratio * within,
    within,
    effects: groups.map((group) => ((group.n * ratio) / (1 + group.n * ratio)) * (group.mean - mean)),
  });
}

/** Where a function with one valley is least, by golden section. */
function leastAt(of: (x: number) => number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [-SEARCHED, SEARCHED];
  while (high - low > 1e-9) {
    const span = golden * (high - low);
    if (of(high - span) <= of(low + span)) high = low + span;
    else low = high - span;
  }
  return (low + high) / 2;
}
