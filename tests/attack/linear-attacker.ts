/**
 * An attacker who adds and subtracts published totals in every way there is. Slow, exact, and written apart from the plan
 * that it attacks.
 */

/** A prime below 2²⁶, so that products of two remainders are exact. */
const PRIME = 67_108_859;

export interface Family {
  /** Each published group as the respondents in it. */
  readonly groups: readonly (readonly (string | number)[])[];
  /** Where to stop: a combination that rests on so many or more is of no interest. */
  readonly cap: number;
}

/**
 * The fewest respondents that a combination of the groups' totals rests on, at most `cap`. A set of respondents carries one
 * exactly when the totals lose rank without them. Respondents in the same groups can only be told apart together.
 */
export function leastSupport({ groups, cap }: Family): number {
  const membership = new Map<string | number, number[]>();
  groups.forEach((members, row) => {
    for (const member of members) membership.set(member, [...(membership.get(member) ?? []), row]);
  });
  const classes = [...Map.groupBy(membership.values(), (rows) => rows.join()).values()]
    .map((alike) => ({ rows: alike[0] ?? [], size: alike.length }))
    .sort((a, b) => a.size - b.size);
  const matrix = groups.map((_, row) => classes.map(({ rows }) => (rows.includes(row) ? 1 : 0)));
  const full = rank(matrix);
  let least = cap;
  const search = (from: number, without: readonly number[], size: number) => {
    if (without.length > 0 && rank(matrix.map((row) => row.filter((_, column) => !without.includes(column)))) < full) {
      least = size;
      return;
    }
    for (let next = from; next < classes.length; next++) {
      const larger = size + (classes[next]?.size ?? 0);
      if (larger >= least) return;
      search(next + 1, [...without, next], larger);
    }
  };
  search(0, [], 0);
  return least;
}

/** The sizes of what is left of each group beside the groups inside it, where anything is left. For nested groups only. */
export function remainders(groups: readonly (readonly (string | number)[])[]): number[] {
  return groups.flatMap((group) => {
    const inner = groups.filter((other) => other.length < group.length && other.every((each) => group.includes(each)));
    const left = group.filter((member) => !inner.some((other) => other.includes(member)));
    return left.length > 0 ? [left.length] : [];
  });
}

function rank(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row]);
  const columns = rows[0]?.length ?? 0;
  let found = 0;
  for (let column = 0; column < columns && found < rows.length; column++) {
    const at = rows.findIndex((row, place) => place >= found && row[column] !== 0);
    if (at === -1) continue;
    const pivot = rows[at] ?? [];
    rows[at] = rows[found] ?? [];
    rows[found] = pivot;
    const inverse = power(pivot[column] ?? 1, PRIME - 2);
    for (let row = found + 1; row < rows.length; row++) {
      const reduced = rows[row] ?? [];
      const factor = ((reduced[column] ?? 0) * inverse) % PRIME;
      if (factor === 0) continue;
      for (let place = column; place < columns; place++)
        reduced[place] = ((reduced[place] ?? 0) + (PRIME - factor) * (pivot[place] ?? 0)) % PRIME;
    }
    found++;
  }
  return found;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let square = base, left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
}
