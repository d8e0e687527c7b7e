/** A pivot below this share of the largest diagonal means that one column follows from the others. */
const SINGULAR_BELOW = 1e-12;

export interface LeastSquares {
  readonly coefficients: readonly number[];
  /** Covariance of the coefficients, s²(X'X)⁻¹, row by row. */
  readonly covariance: readonly (readonly number[])[];
  /** Share of the outcome's variance that the fit explains; null when the outcome does not vary. */
  readonly rSquared: number | null;
}

/**
 * Ordinary least squares by the normal equations: enough for a handful of centred columns of like size, which is all it
 * is used for. Null with no more rows than columns, or when columns follow from one another.
 */
export function leastSquares(rows: readonly (readonly number[])[], outcome: readonly number[]): LeastSquares | null {
  const width = rows[0]?.length ?? 0;
  if (rows.length <= width) return null;
  const products = Array.from({ length: width }, (_, a) =>
    Array.from({ length: width }, (_, b) => rows.reduce((sum, row) => sum + (row[a] ?? 0) * (row[b] ?? 0), 0)),
  );
  const inverse = inverseOf(products);
  if (!inverse) return null;
  const crossed = Array.from({ length: width }, (_, a) =>
    rows.reduce((sum, row, place) => sum + (row[a] ?? 0) * (outcome[place] ?? 0), 0),
  );
  const coefficients = inverse.map((line) => dot(line, crossed));
  const residual = rows.reduce((sum, row, place) => sum + ((outcome[place] ?? 0) - dot(row, coefficients)) ** 2, 0);
  const mean = outcome.reduce((sum, value) => sum + value, 0) / outcome.length;
  const total = outcome.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const spread = residual / (rows.length - width);
  return {
    coefficients,
    covariance: inverse.map((line) => line.map((value) => value * spread)),
    rSquared: total === 0 ? null : 1 - residual / total,
  };
}

export function dot(first: readonly number[], second: readonly number[]): number {
  return first.reduce((sum, value, place) => sum + value * (second[place] ?? 0), 0);
}

/** The inverse of a symmetric matrix by Gauss–Jordan with pivots on the diagonal, or null when it has none. */
function inverseOf(matrix: readonly (readonly number[])[]): number[][] | null {
  const size = matrix.length;
  const scale = matrix.map((row, place) => 1 / Math.sqrt(Math.max(row[place] ?? 0, Number.MIN_VALUE)));
  const at = (row: number, column: number) => (matrix[row]?.[column] ?? 0) * (scale[row] ?? 0) * (scale[column] ?? 0);
  const work = Array.from({ length: size }, (_, row) =>
    Array.from({ length: 2 * size }, (_, column) => (column < size ? at(row, column) : Number(column - size === row))),
  );
  for (let pivot = 0; pivot < size; pivot++) {
    const line = work[pivot] ?? [];
    const head = line[pivot] ?? 0;
    if (!(head > SINGULAR_BELOW)) return null;
    for (let column = 0; column < 2 * size; column++) line[column] = (line[column] ?? 0) / head;
    work.forEach((other, row) => {
      const factor = other[pivot] ?? 0;
      if (row === pivot || factor === 0) return;
      for (let column = 0; column < 2 * size; column++) {
        other[column] = (other[column] ?? 0) - factor * (line[column] ?? 0);
      }
    });
  }
  return work.map((line, row) =>
    line.slice(size).map((value, column) => value * (scale[row] ?? 0) * (scale[column] ?? 0)),
  );
}
