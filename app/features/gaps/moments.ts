/** The sum, 0 of nothing. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The mean, or null of nothing. */
export function average(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length;
}

/** Sample variance with n − 1, in squared units; null below two values. Exactly 0 when all values are the same. */
export function variance(values: readonly number[]): number | null {
  const mean = average(values);
  if (mean === null || values.length < 2) return null;
  if (values.every((value) => value === values[0])) return 0;
  return sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
}

/** Sample standard deviation with n − 1; null below two values. */
export function standardDeviation(values: readonly number[]): number | null {
  const squared = variance(values);
  return squared === null ? null : Math.sqrt(squared);
}
