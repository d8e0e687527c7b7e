interface Mixing {
  /** People by class. */
  readonly people: readonly number[];
  readonly k: number;
  readonly prime: number;
  readonly invert: (value: number, prime: number) => number;
}

/**
 * The classes of some mixture of two to `upTo` rows that fewer than k people make up; null when there is none. Rows hold
 * weights by class, modulo the prime. Rows that share no class are no mixture worth a look: each of them rests on fewer.
 */
export function mixtures(
  rows: readonly Float64Array[],
  { upTo, ...mixing }: Mixing & { upTo: number },
): number[] | null {
  const extended = (chosen: readonly Float64Array[], from: number): number[] | null => {
    const found = chosen.length > 1 ? mixed(chosen, { mixing, from: 0, left: mixing.k - 1 }) : null;
    if (found || chosen.length === upTo) return found;
    for (let at = from; at < rows.length; at++) {
      const found = extended([...chosen, ...rows.slice(at, at + 1)], at + 1);
      if (found) return found;
    }
    return null;
  };
  return extended([], 0);
}

/**
 * Goes through the classes that a mixture of rows may have weight on: either it has, which costs its people, or it has none,
 * which leaves one row less to mix.
 */
function mixed(
  rows: readonly Float64Array[],
  { mixing, from, left: budget }: { mixing: Mixing; from: number; left: number },
): number[] | null {
  const { people, prime, invert } = mixing;
  let left = budget;
  for (let at = from; at < people.length && left >= 0; at++) {
    const taken = rows.find((row) => row[at] !== 0);
    if (!taken) continue;
    const rest = rows.filter((row) => row !== taken);
    // A class of one row alone cannot be emptied by the others.
    if (rest.some((row) => row[at] !== 0)) {
      const scale = invert(taken[at] ?? 1, prime);
      const without = rest.map((row) => less(row, { by: taken, factor: ((row[at] ?? 0) * scale) % prime, prime }));
      const [only] = without;
      const found =
        without.length > 1 || !only
          ? mixed(without, { mixing, from: at + 1, left })
          : supported(only, { mixing, from: at + 1, left });
      if (found) return found;
    }
    left -= people[at] ?? 0;
  }
  return null;
}

/** The classes of a row, where those from `from` on hold no more than what is left. */
function supported(
  row: Float64Array,
  { mixing: { people }, from, left: budget }: { mixing: Mixing; from: number; left: number },
): number[] | null {
  let left = budget;
  for (let at = from; at < row.length && left >= 0; at++) if (row[at] !== 0) left -= people[at] ?? 0;
  if (left < 0) return null;
  return people.flatMap((_, at) => (row[at] === 0 ? [] : [at]));
}

function less(
  row: Float64Array,
  { by, factor, prime }: { by: Float64Array; factor: number; prime: number },
): Float64Array {
  return row.map((entry, at) => {
    const rest = entry - ((factor * (by[at] ?? 0)) % prime);
    return rest < 0 ? rest + prime : rest;
  });
}
