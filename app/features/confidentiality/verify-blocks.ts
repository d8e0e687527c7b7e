import { type Edge, partition } from "./verify-cut.ts";
import { type Combination, collected, type MergedClass, type Nesting, remainderTerms } from "./verify-nesting.ts";
import { isTooMuch, rankSearch, smallNumbers, solutions } from "./verify-rank.ts";

type Found =
  | { readonly kind: "safe" }
  | { readonly kind: "tooLarge" }
  | { readonly kind: "unsafe"; readonly combination: Combination };

/**
 * Three or more nested axes. All but the largest are first taken as one, in which any two blocks of theirs that somebody
 * shares make a block of its own: that allows more combinations than there are, so what a cut shows to rest on k people does.
 * Only classes for which it does not are in doubt, and only for them the true combinations are searched by rank.
 */
export function byBlocks({
  classes,
  axes,
  k,
}: {
  classes: readonly MergedClass[];
  axes: readonly Nesting[];
  k: number;
}): Found {
  const [main, ...others] = axes.toSorted((a, b) => b.parent.size - a.parent.size);
  if (!main) return { kind: "safe" };
  const laid = layOut({ classes, main, others });
  const { part } = partition({ size: laid.size, edges: laid.edges, k });
  const doubtful = laid.edges.flatMap(({ from, to }, place) => (part[from] === part[to] ? [] : [place]));
  if (doubtful.length === 0) return { kind: "safe" };
  const unknowns = new Map<string, number>();
  const unknownOf = (key: string) => {
    const unknown = unknowns.get(key) ?? unknowns.size;
    unknowns.set(key, unknown);
    return unknown;
  };
  const partUnknown = (vertex: number) => (part[vertex] === part[0] ? null : unknownOf(`part ${part[vertex]}`));
  // What the blocks of one tuple add up to, the part that it is in takes away again.
  const sums = laid.tuples.map(({ vertex, blocks }) => [
    ...blocks.map(unknownOf),
    ...[partUnknown(vertex)].filter((unknown) => unknown !== null),
  ]);
  const ends = doubtful.map((place) => {
    const { from, to } = laid.edges[place] as Edge;
    return { from: partUnknown(from), to: partUnknown(to) };
  });
  if (isTooMuch({ rows: sums.length, columns: unknowns.size })) return { kind: "tooLarge" };
  const bases = new Map<number, Float64Array[]>();
  const basisOf = (prime: number) => {
    const known = bases.get(prime) ?? solutions(equations(sums, unknowns.size), { unknowns: unknowns.size, prime });
    bases.set(prime, known);
    return known;
  };
  const search = rankSearch(
    {
      rows: (prime) =>
        basisOf(prime).map((values) =>
          Float64Array.from(ends, ({ from, to }) => {
            const value = (from === null ? 0 : (values[from] ?? 0)) - (to === null ? 0 : (values[to] ?? 0));
            return value < 0 ? value + prime : value;
          }),
        ),
      people: doubtful.map((place) => laid.edges[place]?.people ?? 0),
    },
    k,
  );
  if (search.kind === "tooLarge") return search;
  if (search.kind === "none") return { kind: "safe" };
  const { factors, prime } = search;
  const values = Float64Array.from({ length: unknowns.size }, (_, unknown) =>
    basisOf(prime).reduce((sum, row, place) => (sum + (row[unknown] ?? 0) * (factors[place] ?? 0)) % prime, 0),
  );
  const people = search.columns.reduce((sum, column) => sum + (laid.edges[doubtful[column] ?? -1]?.people ?? 0), 0);
  const weightOf = (key: string) => values[unknowns.get(key) ?? -1] ?? 0;
  const weighted = [
    ...laid.mainBlocks.map(({ vertex, block }) => ({
      axis: main,
      block,
      weight: part[vertex] === part[0] ? 0 : weightOf(`part ${part[vertex]}`),
    })),
    ...laid.otherBlocks.map(({ axis, block, key }) => ({ axis, block, weight: weightOf(key) })),
  ];
  const small = smallNumbers(
    weighted.map(({ weight }) => weight),
    prime,
  );
  const terms = weighted.flatMap(({ axis, block }, place) =>
    remainderTerms(axis, block, 1).map(({ group, factor }) => ({ group, factor: factor * (small[place] ?? 0) })),
  );
  return { kind: "unsafe", combination: { terms: collected(terms), people } };
}

/** Vertex 0 stands for being in no block; then the blocks of the main axis, and the tuples of the others' blocks. */
function layOut({
  classes,
  main,
  others,
}: {
  classes: readonly MergedClass[];
  main: Nesting;
  others: readonly Nesting[];
}) {
  const vertices = new Map<string, number>();
  const mainBlocks: { vertex: number; block: string }[] = [];
  const otherBlocks = new Map<string, { axis: Nesting; block: string; key: string }>();
  const tuples: { vertex: number; blocks: string[] }[] = [];
  const edges = classes.map(({ n }, place): Edge => {
    const block = main.blockOf[place] ?? null;
    const blocks = others.flatMap((axis, number) => {
      const own = axis.blockOf[place] ?? null;
      if (own === null) return [];
      const key = `block ${number} ${own}`;
      otherBlocks.set(key, { axis, block: own, key });
      return [key];
    });
    const vertexOf = (key: string | null, isNew: (vertex: number) => void) => {
      if (key === null) return 0;
      const known = vertices.get(key);
      if (known !== undefined) return known;
      const vertex = vertices.size + 1;
      vertices.set(key, vertex);
      isNew(vertex);
      return vertex;
    };
    const from = vertexOf(block === null ? null : `main ${block}`, (vertex) =>
      mainBlocks.push({ vertex, block: block ?? "" }),
    );
    const to = vertexOf(blocks.length === 0 ? null : `tuple ${JSON.stringify(blocks)}`, (vertex) =>
      tuples.push({ vertex, blocks }),
    );
    return { from, to, people: n };
  });
  return { size: vertices.size + 1, edges, mainBlocks, otherBlocks: [...otherBlocks.values()], tuples };
}

/** One equation a tuple: these unknowns add up to 0. */
function equations(sums: readonly (readonly number[])[], unknowns: number): Float64Array[] {
  return sums.map((places) => {
    const row = new Float64Array(unknowns);
    for (const place of places) row[place] = (row[place] ?? 0) + 1;
    return row;
  });
}
