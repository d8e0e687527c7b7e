/**
 * Other estimates of the variance between units than the product's, after the packages that made the records: what
 * DerSimonian–Laird is judged beside. All need variances above 0.
 */
import { heterogeneity, type Noisy, overallMean } from "#app/features/gaps/between-units.ts";
import { average, sum, variance } from "#app/features/gaps/moments.ts";
import { rootOf } from "./root-search.ts";

const MOST_STEPS = 10_000;
/** As metafor's `tau2.max`. */
const LARGEST = 100;

/**
 * Paule & Mandel 1982: the τ² at which Σ(y − μ)²/(v + τ²) is what k units should give, k − 1; 0 when even τ² = 0 gives
 * less. `tolerance`: how near to the root the search may end; metafor's is .Machine$double.eps^0.25.
 */
export function pauleMandel(units: readonly Noisy[], tolerance = 0): number {
  const surplus = (tauSquared: number) => heterogeneity(units, tauSquared) - (units.length - 1);
  if (surplus(0) <= 0) return 0;
  let high = LARGEST;
  while (surplus(high) > 0) high *= 2;
  return rootOf(surplus, { low: 0, high, tolerance });
}

/**
 * Restricted maximum likelihood, by its fixed point τ² = Σw²((y − μ)² − v)/Σw² + 1/Σw with w = 1/(v + τ²), never below 0
 * (Viechtbauer 2005). Starts from the plain variance of the units.
 */
export function restrictedLikelihood(units: readonly Noisy[]): number {
  const plain = variance(units.map(({ y }) => y)) ?? 0;
  let tauSquared = Math.max(0, plain - (average(units.map(({ v }) => v)) ?? 0));
  for (let step = 0; step < MOST_STEPS; step++) {
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
