import { average, sum, variance } from "./moments.ts";
import type { Noisy } from "./shrinkage.ts";

/**
 * Estimators of τ², the variance between units that their sampling noise does not explain. All need variances above 0.
 */
export type BetweenUnits = (units: readonly Noisy[]) => number;

const MOST_STEPS = 200;

/** DerSimonian & Laird 1986: τ² = max(0, (Q − (k − 1))/C), in one step (methodology 1.7). */
export const derSimonianLaird: BetweenUnits = (units) => {
  const weight = sum(units.map(({ v }) => 1 / v));
  const c = weight - sum(units.map(({ v }) => 1 / v ** 2)) / weight;
  return Math.max(0, (heterogeneity(units) - (units.length - 1)) / c);
};

/**
 * Paule & Mandel 1982: the τ² at which Σ(y − μ)²/(v + τ²) is what k units should give, k − 1; 0 when even τ² = 0 gives
 * less. The sum falls as τ² grows, so that halving finds it.
 */
export const pauleMandel: BetweenUnits = (units) => {
  const target = units.length - 1;
  if (heterogeneity(units) <= target) return 0;
  let [low, high] = [0, 1];
  while (heterogeneity(units, high) > target) high *= 2;
  for (let step = 0; step < MOST_STEPS && high - low > Number.EPSILON * high; step++) {
    const middle = (low + high) / 2;
    if (heterogeneity(units, middle) > target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/**
 * Restricted maximum likelihood, by its fixed point τ² = Σw²((y − μ)² − v)/Σw² + 1/Σw with w = 1/(v + τ²), never below 0
 * (Viechtbauer 2005). Starts from the plain variance of the units.
 */
export const restrictedLikelihood: BetweenUnits = (units) => {
  const plain = variance(units.map(({ y }) => y)) ?? 0;
  let tauSquared = Math.max(0, plain - (average(units.map(({ v }) => v)) ?? 0));
  for (let step = 0; step < MOST_STEPS * 50; step++) {
    const mean = overallMean(units, tauSquared);
    const weights = units.map(({ v }) => 1 / (v + tauSquared));
    const squares = sum(weights.map((w) => w * w));
    const above = sum(units.map(({ y, v }, at) => (weights[at] ?? 0) ** 2 * ((y - mean) ** 2 - v)));
    const next = Math.max(0, above / squares + 1 / sum(weights));
    const moved = Math.abs(next - tauSquared);
    tauSquared = next;
    if (moved <= 1e-14 * Math.max(1e-6, next)) break;
  }
  return tauSquared;
};

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

/**
 * I², the share from 0 to 1 of the variation between units that is not sampling noise: τ²/(τ² + s²), s² the typical
 * sampling variance of Higgins & Thompson 2002.
 */
export function inconsistency(units: readonly Noisy[], tauSquared: number): number {
  const weight = sum(units.map(({ v }) => 1 / v));
  const typical = ((units.length - 1) * weight) / (weight ** 2 - sum(units.map(({ v }) => 1 / v ** 2)));
  return tauSquared / (tauSquared + typical);
}
