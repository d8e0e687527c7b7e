const HALF_LOG_TWO_PI = 0.9189385332046728;

/** B₂ₖ / (2k(2k − 1)) for k = 1 to 8, of the Bernoulli numbers B₂ₖ (Abramowitz & Stegun 6.1.41). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];

/** From here on the terms above leave less than 1e-16. */
const ASYMPTOTIC_FROM = 15;

/** From here on the series of `logGammaStep` leaves less than 1e-17. */
const STEP_SERIES_FROM = 100;

/**
 * ln Γ(x) for x > 0, to 1e-14 of the larger of 1 and its size: Stirling's series, after climbing to where it holds by
 * Γ(x + 1) = xΓ(x).
 */
export function logGamma(x: number): number {
  let climbed = 1;
  let at = x;
  for (; at < ASYMPTOTIC_FROM; at++) climbed *= at;
  const inverse = 1 / at;
  const series = STIRLING.reduceRight((rest, term) => rest * inverse * inverse + term, 0) * inverse;
  return (at - 0.5) * Math.log(at) - at + HALF_LOG_TWO_PI + series - Math.log(climbed);
}

/**
 * ln Γ(x + ½) − ln Γ(x) for x > 0. For large x by its own series (Tricomi & Erdélyi 1951), since the difference of two
 * large logarithms would lose the digits that matter.
 */
export function logGammaStep(x: number): number {
  if (x < STEP_SERIES_FROM) return logGamma(x + 0.5) - logGamma(x);
  const inverse = 1 / x;
  const squared = inverse * inverse;
  return 0.5 * Math.log(x) + inverse * (-1 / 8 + squared * (1 / 192 + squared * (-1 / 640 + (squared * 17) / 14336)));
}
