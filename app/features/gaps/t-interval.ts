import { tCdf, tQuantile } from "./distributions.ts";

/** A number with its 95% t interval. */
export interface Estimate {
  readonly estimate: number;
  readonly se: number;
  readonly df: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided, against 0. */
  readonly p: number;
}

/** The interval and p value of an estimate. Without any spread it is certain: it differs from 0 unless it is 0. */
export function tInterval({ estimate, se, df }: { estimate: number; se: number; df: number }): Estimate {
  const half = se === 0 ? 0 : tQuantile({ p: 0.975, df }) * se;
  const certain = estimate === 0 ? 1 : 0;
  const p = se === 0 ? certain : 2 * tCdf({ t: -Math.abs(estimate) / se, df });
  return { estimate, se, df, low: estimate - half, high: estimate + half, p };
}

/** The same with its interval cut to ±reach, the farthest that two answers can be apart. */
export function withinReach(estimate: Estimate, reach: number): Estimate {
  return { ...estimate, low: Math.max(-reach, estimate.low), high: Math.min(reach, estimate.high) };
}
