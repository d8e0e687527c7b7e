import { Z_95 } from "./distributions.ts";
import { absent, known, type Statistic } from "./statistic.ts";

/** A count of favourable answers out of valid ones. */
export interface Share {
  readonly favourable: number;
  readonly n: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * 95% Wilson score interval of a share, from 0 to 1, without continuity correction (methodology 1.1). Absent when n is 0.
 */
export function wilson({ favourable, n }: Share): Statistic<Interval> {
  if (n === 0) return absent("noAnswers");
  const p = favourable / n;
  const z2 = Z_95 ** 2;
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z_95 * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
  return known({ low: favourable === 0 ? 0 : centre - half, high: favourable === n ? 1 : centre + half });
}

/**
 * 95% Newcombe hybrid score interval (method 10) of the difference of two independent, unclustered shares, from −1 to 1
 * (methodology 1.2). Absent when either n is 0.
 */
export function newcombe(first: Share, second: Share): Statistic<Interval & { readonly difference: number }> {
  const { value: a } = wilson(first);
  const { value: b } = wilson(second);
  if (!a || !b) return absent("noAnswers");
  const p1 = first.favourable / first.n;
  const p2 = second.favourable / second.n;
  const difference = p1 - p2;
  return known({
    difference,
    low: Math.max(-1, difference - Math.hypot(p1 - a.low, b.high - p2)),
    high: Math.min(1, difference + Math.hypot(a.high - p1, p2 - b.low)),
  });
}
