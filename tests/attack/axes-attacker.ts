import { randomFrom } from "#tests/factories/random.ts";

/**
 * An attacker for organisations too large to try every set of: theorem T3 by the letter. Draws random vectors that no published
 * total tells from nothing, and looks for classes on which they are dependent. Written apart from plan and proof.
 */
const PRIME = 33_554_393;

/** The fewest respondents in at most `most` classes that a combination of the groups' totals rests on, at most `cap`. */
export function leastDependent({
  groups,
  cap,
  most,
  seed,
}: {
  groups: readonly (readonly number[])[];
  cap: number;
  most: number;
  seed: number;
}): number {
  const membership = new Map<number, number[]>();
  groups.forEach((members, group) => {
    for (const member of members) membership.set(member, [...(membership.get(member) ?? []), group]);
  });
  const classes = [...Map.groupBy(membership.values(), (of) => of.join()).values()].map((alike) => ({
    groups: new Set(alike[0]),
    size: alike.length,
  }));
  const kernel = randomKernel(
    groups.map((_, group) => classes.map((each) => (each.groups.has(group) ? 1 : 0))),
    { vectors: most, seed },
  );
  const light = classes.flatMap(({ size }, at) => (size < cap ? [{ size, row: kernel[at] ?? [] }] : []));
  return dependent(light, { cap, spent: 0, more: most });
}

interface Row {
  readonly size: number;
  readonly row: readonly number[];
}

/** Zero rows, then parallel rows, then the same after projecting one row away, those before it left out. */
function dependent(rows: readonly Row[], { cap, spent, more }: { cap: number; spent: number; more: number }): number {
  let least = cap;
  const smallest = new Map<string, number>();
  for (const { size, row } of rows) {
    const lead = row.find((entry) => entry !== 0);
    if (lead === undefined) {
      least = Math.min(least, spent + size);
      continue;
    }
    if (more < 2) continue;
    const scale = power(lead, PRIME - 2);
    const direction = row.map((entry) => (entry * scale) % PRIME).join();
    const parallel = smallest.get(direction);
    if (parallel !== undefined) least = Math.min(least, spent + size + parallel);
    smallest.set(direction, Math.min(size, parallel ?? size));
  }
  if (more < 3) return least;
  rows.forEach(({ size, row }, at) => {
    const pivot = row.findIndex((entry) => entry !== 0);
    if (pivot === -1 || spent + size + 1 >= least) return;
    const scale = power(row[pivot] ?? 1, PRIME - 2);
    const rest = rows.slice(at + 1).flatMap((other): Row[] => {
      if (spent + size + other.size >= least) return [];
      const factor = ((other.row[pivot] ?? 0) * scale) % PRIME;
      const projected = other.row.map((entry, column) => (entry + (PRIME - factor) * (row[column] ?? 0)) % PRIME);
      return [{ size: other.size, row: projected.filter((_, column) => column !== pivot) }];
    });
    least = Math.min(least, dependent(rest, { cap: least, spent: spent + size, more: more - 1 }));
  });
  return least;
}

/** By class: its entries in random vectors that every total maps to 0. */
function randomKernel(
  matrix: readonly (readonly number[])[],
  { vectors, seed }: { vectors: number; seed: number },
): number[][] {
  const rows = matrix.map((row) => [...row]);
  const columns = rows[0]?.length ?? 0;
  const pivots: number[] = [];
  for (let column = 0; column < columns; column++) {
    const at = rows.findIndex((row, place) => place >= pivots.length && row[column] !== 0);
    const pivotRow = rows[at];
    if (!pivotRow) continue;
    rows[at] = rows[pivots.length] ?? pivotRow;
    const scale = power(pivotRow[column] ?? 1, PRIME - 2);
    rows[pivots.length] = pivotRow.map((entry) => (entry * scale) % PRIME);
    const unit = rows[pivots.length] ?? pivotRow;
    rows.forEach((row, place) => {
      const factor = row[column] ?? 0;
      if (place === pivots.length || factor === 0) return;
      for (let entry = 0; entry < columns; entry++)
        row[entry] = ((row[entry] ?? 0) + (PRIME - factor) * (unit[entry] ?? 0)) % PRIME;
    });
    pivots.push(column);
  }
  const random = randomFrom(seed);
  const kernel = Array.from({ length: columns }, () =>
    Array.from({ length: vectors }, () => Math.floor(random() * PRIME)),
  );
  pivots.forEach((pivot, place) => {
    const entries = kernel[pivot];
    for (let vector = 0; vector < vectors && entries; vector++) {
      let sum = 0;
      for (let column = 0; column < columns; column++)
        if (column !== pivot && rows[place]?.[column])
          sum = (sum + (rows[place]?.[column] ?? 0) * (kernel[column]?.[vector] ?? 0)) % PRIME;
      entries[vector] = (PRIME - sum) % PRIME;
    }
  });
  return kernel;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let square = base, left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
}
