import { normalCdf } from "./distributions.ts";

/** A unit's raw value with its sampling variance. */
export interface Noisy {
  readonly y: number;
  readonly v: number;
}

/** What is left of a unit's value once noise is taken out: an estimate with its standard deviation. */
export interface Shrunken {
  readonly estimate: number;
  readonly sd: number;
}

export interface Shrinkage {
  /** The overall value that units are drawn towards. */
  readonly mean: number;
  /** Variance between units; 0 when no difference between them can be detected. */
  readonly tauSquared: number;
  readonly units: readonly Shrunken[];
}

/** Fewer units than this are neither shrunken nor compared (methodology 1.7). */
export const FEWEST_UNITS = 5;

/** DerSimonian–Laird empirical Bayes (methodology 1.7). Null below five units or where a variance is not positive. */
export function shrink(units: readonly Noisy[]): Shrinkage | null {
  if (units.length < FEWEST_UNITS || units.some(({ v }) => !(v > 0))) return null;
  const sum = (of: (unit: Noisy) => number) => units.reduce((total, unit) => total + of(unit), 0);
  const weight = sum(({ v }) => 1 / v);
  const fixed = sum(({ y, v }) => y / v) / weight;
  const q = sum(({ y, v }) => (y - fixed) ** 2 / v);
  const c = weight - sum(({ v }) => 1 / v ** 2) / weight;
  const tauSquared = Math.max(0, (q - (units.length - 1)) / c);
  const mean = sum(({ y, v }) => y / (v + tauSquared)) / sum(({ v }) => 1 / (v + tauSquared));
  return { mean, tauSquared, units: units.map((unit) => shrinkOne(unit, { mean, tauSquared })) };
}

/** One unit drawn towards the overall value by the share of its variance that is noise. */
export function shrinkOne({ y, v }: Noisy, { mean, tauSquared }: { mean: number; tauSquared: number }): Shrunken {
  const noise = v / (v + tauSquared);
  return { estimate: noise * mean + (1 - noise) * y, sd: Math.sqrt((1 - noise) * v) };
}

/** P(θ > δ) for a shrunken unit; with no spread left, whether the estimate itself is above. */
export function probabilityAbove({ estimate, sd }: Shrunken, delta: number): number {
  if (sd === 0) return estimate > delta ? 1 : 0;
  return 1 - normalCdf((delta - estimate) / sd);
}
