/** A class of people who are in the same groups. */
export interface MergedClass {
  readonly n: number;
  readonly groups: ReadonlySet<string>;
}

/** A weighted sum of published numbers, and how many people it rests on. */
export interface Combination {
  readonly terms: readonly { readonly group: string; readonly factor: number }[];
  readonly people: number;
}

/** One axis in which any two groups are nested or apart. */
export interface Nesting {
  /** The next larger group around a group. */
  readonly parent: ReadonlyMap<string, string | null>;
  /** By class: the smallest group of the axis around it, null where it is in none. */
  readonly blockOf: readonly (string | null)[];
}

/** How the groups of an axis lie in each other; null when two of them overlap without being nested. */
export function nesting(classes: readonly MergedClass[], axis: ReadonlySet<string>): Nesting | null {
  const size = new Map<string, number>();
  for (const { n, groups } of classes) for (const id of groups) if (axis.has(id)) size.set(id, (size.get(id) ?? 0) + n);
  const parent = new Map<string, string | null>();
  const blockOf: (string | null)[] = [];
  for (const { groups } of classes) {
    const around = [...groups].filter((id) => axis.has(id));
    around.sort((a, b) => (size.get(b) ?? 0) - (size.get(a) ?? 0) || (a < b ? -1 : 1));
    let above: string | null = null;
    for (const id of around) {
      if (parent.has(id) && parent.get(id) !== above) return null;
      parent.set(id, above);
      above = id;
    }
    blockOf.push(above);
  }
  return { parent, blockOf };
}

/** What is left of a group beside the groups inside it, as terms. */
export function remainderTerms({ parent }: Nesting, block: string, sign: 1 | -1): Combination["terms"] {
  const inside = [...parent].filter(([, above]) => above === block).map(([id]) => id);
  return [{ group: block, factor: sign }, ...inside.map((group) => ({ group, factor: -sign }))];
}

/** One term for each group, those that cancel left out; not all of them taken away. */
export function collected(terms: Combination["terms"]): Combination["terms"] {
  const factors = new Map<string, number>();
  for (const { group, factor } of terms) factors.set(group, (factors.get(group) ?? 0) + factor);
  const left = [...factors].filter(([, factor]) => factor !== 0).map(([group, factor]) => ({ group, factor }));
  const isBelow = left.every(({ factor }) => factor < 0);
  return isBelow ? left.map(({ group, factor }) => ({ group, factor: -factor })) : left;
}
