import { sum } from "./moments.ts";

/** A unit's raw value with its sampling variance. */
export interface Noisy {
  readonly y: number;
  readonly v: number;
}

/**
 * τ², the variance between units that their sampling noise does not explain: max(0, (Q − (k − 1))/C), in one step (DerSimonian &
 * Laird 1986; methodology 1.7). Needs variances above 0.
 */
export function derSimonianLaird(units: readonly Noisy[]): number {
  const weight = sum(units.map(({ v }) => 1 / v));
  const c = weight - sum(units.map(({ v }) => 1 / v ** 2)) / weight;
  return Math.max(0, (heterogeneity(units) - (units.length - 1)) / c);
}

/**
 * Q = Σ(y − μ)²/(v + τ²) around the mean that these weights give; with τ² = 0 Cochran's Q, on k − 1 degrees of freedom.
 */
export function heterogeneity(units: readonly Noisy[], tauSquared = 0): number {
  const mean = overallMean(units, tauSquared);
  return sum(units.map(({ y, v }) => (y - mean) ** 2 / (v + tauSquared)));
}

/** The mean of the units, each weighted by 1/(v + τ²). */
export function overallMean(units: readonly Noisy[], tauSquared: number): number {
  return sum(units.map(({ y, v }) => y / (v + tauSquared))) / sum(units.map(({ v }) => 1 / (v + tauSquared)));
}
