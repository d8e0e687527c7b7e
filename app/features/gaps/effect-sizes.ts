import { logGammaStep } from "./log-gamma.ts";
import { average, standardDeviation, variance } from "./moments.ts";
import { absent, known, type Statistic } from "./statistic.ts";

/**
 * Cohen's h, the signed distance of two shares (0 to 1) on the arcsine scale, from −π to π (methodology 1.5). Cohen
 * calls 0.2 small, 0.5 medium and 0.8 large.
 */
export function cohensH(first: number, second: number): number {
  return 2 * Math.asin(Math.sqrt(first)) - 2 * Math.asin(Math.sqrt(second));
}

/**
 * Hedges' exact small-sample correction J(m) for m degrees of freedom, between 0 and 1 (methodology 1.5; Hedges 1981).
 * Absent for m below 2, where it would be 0 or is not defined.
 */
export function hedgesCorrection(df: number): Statistic<number> {
  if (df < 2) return absent("tooFewAnswers");
  return known(Math.exp(logGammaStep((df - 1) / 2) - 0.5 * Math.log(df / 2)));
}

export interface StandardisedDifference {
  /** Cohen's d, in pooled standard deviations. */
  readonly d: number;
  /** Hedges' g, d without its bias in small samples. */
  readonly g: number;
  /** Sampling variance of g, 1/n₁ + 1/n₂ + g²/(2(n₁ + n₂)). */
  readonly varianceOfG: number;
}

/**
 * The difference of two independent means in pooled standard deviations (methodology 1.5). Absent when a side is empty,
 * with fewer than four answers, or when neither side varies.
 */
export function standardisedDifference(
  first: readonly number[],
  second: readonly number[],
): Statistic<StandardisedDifference> {
  const [mean, otherMean] = [average(first), average(second)];
  if (mean === null || otherMean === null) return absent("noAnswers");
  const [n1, n2] = [first.length, second.length];
  const correction = hedgesCorrection(n1 + n2 - 2);
  if (correction.value === null) return correction;
  const squares = (variance(first) ?? 0) * (n1 - 1) + (variance(second) ?? 0) * (n2 - 1);
  if (squares === 0) return absent("noSpread");
  const d = (mean - otherMean) / Math.sqrt(squares / (n1 + n2 - 2));
  const g = correction.value * d;
  return known({ d, g, varianceOfG: 1 / n1 + 1 / n2 + g ** 2 / (2 * (n1 + n2)) });
}

export interface PairedDifference {
  /** The mean difference in standard deviations of the differences. */
  readonly dz: number;
  /** The same times J(n − 1). */
  readonly gz: number;
}

/**
 * The mean of paired differences in their own standard deviations (methodology 1.5). Absent with fewer than three pairs
 * or when all differences are the same.
 */
export function pairedDifference(differences: readonly number[]): Statistic<PairedDifference> {
  const correction = hedgesCorrection(differences.length - 1);
  if (correction.value === null) return correction;
  const [mean, spread] = [average(differences), standardDeviation(differences)];
  if (mean === null || spread === null || spread === 0) return absent("noSpread");
  return known({ dz: mean / spread, gz: (correction.value * mean) / spread });
}
