import { derSimonianLaird, type Noisy, overallMean } from "./between-units.ts";
import { normalCdf } from "./distributions.ts";
import { sum } from "./moments.ts";
import { absent, known, type Statistic } from "./statistic.ts";

/** What is left of a unit's value once noise is taken out: an estimate with its standard deviation. */
export interface Shrunken {
  readonly estimate: number;
  readonly sd: number;
}

export interface Shrinkage {
  /** The overall value that units are drawn towards. */
  readonly mean: number;
  readonly meanSe: number;
  /** Variance between units; 0 when no difference between them can be detected. */
  readonly tauSquared: number;
  readonly units: readonly Shrunken[];
}

/** Fewer units than this are neither shrunken nor compared (methodology 1.7). */
export const FEWEST_UNITS = 5;

/**
 * Empirical Bayes with the variance between units by DerSimonian–Laird (methodology 1.7). Absent below five units or where a
 * variance is not positive.
 */
export function shrink(units: readonly Noisy[]): Statistic<Shrinkage> {
  if (units.length < FEWEST_UNITS) return absent("tooFewUnits");
  if (units.some(({ v }) => !(v > 0))) return absent("noVariance");
  return known(shrinkBy(units, derSimonianLaird(units)));
}

/** The same with a variance between units that is known from elsewhere. */
export function shrinkBy(units: readonly Noisy[], tauSquared: number): Shrinkage {
  const mean = overallMean(units, tauSquared);
  const meanSe = Math.sqrt(1 / sum(units.map(({ v }) => 1 / (v + tauSquared))));
  return { mean, meanSe, tauSquared, units: units.map((unit) => shrinkOne(unit, { mean, tauSquared })) };
}

/** One unit drawn towards the overall value by the share of its variance that is noise. */
export function shrinkOne({ y, v }: Noisy, { mean, tauSquared }: { mean: number; tauSquared: number }): Shrunken {
  const noise = v / (v + tauSquared);
  return { estimate: noise * mean + (1 - noise) * y, sd: Math.sqrt((1 - noise) * v) };
}

/**
 * The standard deviation of a shrunken unit when the overall value is itself unsure: √((1 − B)v + B²/Σw*) (methodology
 * 1.7).
 */
export function sdWithMean({ v }: Noisy, { tauSquared, meanSe }: Pick<Shrinkage, "tauSquared" | "meanSe">): number {
  const noise = v / (v + tauSquared);
  return Math.sqrt((1 - noise) * v + (noise * meanSe) ** 2);
}

/** P(θ > δ) for a shrunken unit; with no spread left, whether the estimate itself is above. */
export function probabilityAbove({ estimate, sd }: Shrunken, delta: number): number {
  if (sd === 0) return estimate > delta ? 1 : 0;
  return 1 - normalCdf((delta - estimate) / sd);
}
