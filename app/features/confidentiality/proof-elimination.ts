import type { Evidence } from "./proof-evidence.ts";

export interface Column {
  readonly n: number;
  /** Groups by place. */
  readonly groups: readonly number[];
  /** The classes that are in exactly these groups. */
  readonly classes: readonly number[];
}

export interface Table {
  readonly groups: readonly string[];
  readonly columns: readonly Column[];
}

export interface Reduced {
  readonly pivot: number;
  readonly row: Float64Array;
}

export function tableOf({ classes }: Evidence): Table {
  const groups = [...new Set(classes.flatMap((each) => each.groups))];
  const placeOf = new Map(groups.map((group, place) => [group, place]));
  const alike = Map.groupBy(classes.keys(), (at) => [...new Set(classes[at]?.groups)].sort().join("\n"));
  const columns = [...alike.values()].flatMap((same) => {
    const n = same.reduce((sum, at) => sum + (classes[at]?.n ?? 0), 0);
    const inside = [...new Set(classes[same[0] ?? 0]?.groups)].map((group) => placeOf.get(group) ?? 0);
    return n === 0 || inside.length === 0 ? [] : [{ n, groups: inside, classes: same }];
  });
  return { groups, columns };
}

/**
 * Gauss–Jordan elimination, pivots in the order of the columns, each in the emptiest row, which keeps rows of small groups
 * empty for long. With `traced`, what each row is made of stands behind the columns.
 */
export function reduced(
  { groups, columns }: Table,
  { order, prime, traced = false }: { order: readonly number[]; prime: number; traced?: boolean },
): Reduced[] {
  const width = columns.length + (traced ? groups.length : 0);
  const rows = groups.map((_, group) => {
    const row = new Float64Array(width);
    if (traced) row[columns.length + group] = 1;
    return row;
  });
  columns.forEach((column, at) => {
    for (const group of column.groups) (rows[group] ?? rows[0])?.fill(1, at, at + 1);
  });
  const filled = rows.map((row) => row.reduce((sum, entry) => sum + (entry === 0 ? 0 : 1), 0));
  const pivotOf = new Map<number, number>();
  for (const column of order) {
    let chosen = -1;
    rows.forEach((row, at) => {
      if (row[column] === 0 || pivotOf.has(at)) return;
      if (chosen === -1 || (filled[at] ?? 0) < (filled[chosen] ?? 0)) chosen = at;
    });
    const row = rows[chosen];
    if (!row) continue;
    pivotOf.set(chosen, column);
    const scale = invert(row[column] ?? 1, prime);
    const entries: number[] = [];
    row.forEach((entry, at) => {
      if (entry === 0) return;
      row[at] = product(entry, scale, prime);
      entries.push(at);
    });
    rows.forEach((other, at) => {
      const factor = other[column] ?? 0;
      if (factor === 0 || other === row) return;
      let change = 0;
      for (const entry of entries) {
        const before = other[entry] ?? 0;
        const after = difference(before, product(factor, row[entry] ?? 0, prime), prime);
        change += (after === 0 ? 0 : 1) - (before === 0 ? 0 : 1);
        other[entry] = after;
      }
      filled[at] = (filled[at] ?? 0) + change;
    });
    if (pivotOf.size === rows.length) break;
  }
  return [...pivotOf].map(([at, pivot]) => ({ pivot, row: rows[at] ?? new Float64Array(width) }));
}

/** Remainders as fractions with numerator and denominator below √(prime/2) (Wang 1981), brought to whole numbers. */
export function wholeNumbers(remainders: Float64Array, prime: number): number[] | null {
  const most = Math.floor(Math.sqrt(prime / 2));
  let denominator = 1;
  for (const remainder of remainders) {
    const scaled = product(remainder, denominator, prime);
    let [high, low] = [prime, scaled];
    let [before, multiple] = [0, 1];
    while (low > most) {
      const quotient = Math.floor(high / low);
      [high, low] = [low, high - quotient * low];
      [before, multiple] = [multiple, before - quotient * multiple];
    }
    denominator *= Math.abs(multiple);
    if (denominator > most) return null;
  }
  return Array.from(remainders, (remainder) => {
    const scaled = product(remainder, denominator, prime);
    return scaled > prime / 2 ? scaled - prime : scaled;
  });
}

export function product(a: number, b: number, prime: number): number {
  const exact = a * b;
  const rest = exact - Math.floor(exact / prime) * prime;
  return rest < 0 ? rest + prime : rest;
}

export function difference(a: number, b: number, prime: number): number {
  return a >= b ? a - b : a - b + prime;
}

/** By the extended Euclidean algorithm. */
export function invert(a: number, prime: number): number {
  let [high, low] = [prime, a];
  let [before, multiple] = [0, 1];
  while (low > 1) {
    const quotient = Math.floor(high / low);
    [high, low] = [low, high - quotient * low];
    [before, multiple] = [multiple, before - quotient * multiple];
  }
  return multiple < 0 ? multiple + prime : multiple;
}
