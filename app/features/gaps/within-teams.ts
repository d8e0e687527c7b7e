import { absent, known, type Statistic } from "./statistic.ts";

/** How answers vary inside teams and between them, in the unit of the answers. */
export interface VarianceComponents {
  /** Pooled within-team variance s_w² (methodology 1.4). */
  readonly within: number;
  /** Its degrees of freedom, Σ(n_j − 1). */
  readonly withinDf: number;
  /** Variance between teams from the one-way analysis of variance, never below 0; null with fewer than two teams. */
  readonly between: number | null;
}

/** Variance components of answers grouped by team. Absent when no team has two answers. */
export function varianceComponents(teams: readonly (readonly number[])[]): Statistic<VarianceComponents> {
  const filled = teams.filter((team) => team.length > 0);
  const total = filled.reduce((sum, team) => sum + team.length, 0);
  const withinDf = total - filled.length;
  if (withinDf < 1) return absent("tooFewAnswers");
  const grand = filled.flat().reduce((sum, value) => sum + value, 0) / total;
  let withinSquares = 0;
  let betweenSquares = 0;
  for (const team of filled) {
    const mean = team.reduce((sum, value) => sum + value, 0) / team.length;
    betweenSquares += team.length * (mean - grand) ** 2;
    for (const value of team) withinSquares += (value - mean) ** 2;
  }
  const within = withinSquares / withinDf;
  if (filled.length < 2) return known({ within, withinDf, between: null });
  const averageSize = (total - filled.reduce((sum, team) => sum + team.length ** 2, 0) / total) / (filled.length - 1);
  const between = Math.max(0, (betweenSquares / (filled.length - 1) - within) / averageSize);
  return known({ within, withinDf, between });
}
