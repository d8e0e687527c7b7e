/**
 * The p quantile, p from 0 to 1, by linear interpolation at (n − 1)p: type 7 of Hyndman & Fan 1996, R's default. Null of
 * nothing.
 */
export function quantile(values: ArrayLike<number>, p: number): number | null {
  const sorted = Float64Array.from(values).sort();
  const at = (sorted.length - 1) * p;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  if (below === undefined || above === undefined) return null;
  return below + (at - Math.floor(at)) * (above - below);
}

/** The median; null of nothing. */
export function median(values: ArrayLike<number>): number | null {
  return quantile(values, 0.5);
}
