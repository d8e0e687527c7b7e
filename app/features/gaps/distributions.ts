import normalCdfOf from "@stdlib/stats-base-dists-normal-cdf";
import normalQuantileOf from "@stdlib/stats-base-dists-normal-quantile";
import tCdfOf from "@stdlib/stats-base-dists-t-cdf";
import tQuantileOf from "@stdlib/stats-base-dists-t-quantile";

/** Φ⁻¹(0.975): what a 95% interval reaches to on either side, in standard errors. */
export const Z_95 = 1.959963984540054;

/** Φ(z), the standard normal distribution function. */
export function normalCdf(z: number): number {
  return normalCdfOf(z, 0, 1);
}

/**
 * Φ⁻¹(p) for p in (0, 1). The library works from 2p − 1 and so loses digits far out: one Newton step on the lower side
 * brings them back.
 */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  const z = normalQuantileOf(p, 0, 1);
  return z - ((normalCdf(z) - p) * Math.sqrt(2 * Math.PI)) / Math.exp((-z * z) / 2);
}

/** The t distribution with `df` degrees of freedom, which need not be whole. */
export function tCdf({ t, df }: { t: number; df: number }): number {
  return tCdfOf(t, df);
}

/** The t quantile for p in (0, 1). */
export function tQuantile({ p, df }: { p: number; df: number }): number {
  return tQuantileOf(p, df);
}
