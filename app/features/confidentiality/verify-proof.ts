import { byBlocks } from "./verify-blocks.ts";
import { type Edge, partition } from "./verify-cut.ts";
import {
  type Combination,
  collected,
  type MergedClass,
  type Nesting,
  nesting,
  remainderTerms,
} from "./verify-nesting.ts";
import { rankSearch, smallNumbers } from "./verify-rank.ts";

/** Groups that are shown together, and how many people share which of them. */
export interface ShownTogether {
  readonly groups: readonly { readonly id: string; readonly axis: string }[];
  readonly classes: readonly { readonly n: number; readonly groups: readonly string[] }[];
}

export type ProofResult =
  | { readonly kind: "safe" }
  | { readonly kind: "unsafe"; readonly combination: Combination }
  /** More small classes in doubt than can be searched. */
  | { readonly kind: "tooLarge" };

/**
 * Whether some combination of the groups' numbers, not 0 everywhere, rests on fewer than k people. Takes nothing over from
 * the planner: whether the groups of an axis are nested is looked up here. One such axis is settled by its remainders
 * (theorem T1), two by a smallest cut (T2), more by ranks where a cut leaves doubt, and anything else by ranks (T3). Each is
 * exact.
 */
export function proveSupport(shown: ShownTogether, k: number): ProofResult {
  const classes = mergedClasses(shown);
  const axes = [...Map.groupBy(shown.groups, ({ axis }) => axis).values()].map((groups) =>
    nesting(classes, new Set(groups.map(({ id }) => id))),
  );
  const nested = axes.filter((axis) => axis !== null);
  if (nested.length < axes.length) return byRank({ classes, shown, k });
  const [first, second, ...others] = nested;
  if (!first) return { kind: "safe" };
  if (!second) return byRemainder({ classes, axis: first, k });
  if (others.length > 0) return byBlocks({ classes, axes: nested, k });
  return byCut({ classes, axes: [first, second], k });
}

/** People in the same groups count as one class; those in none are in no combination. */
function mergedClasses({ groups, classes }: ShownTogether): MergedClass[] {
  const published = new Set(groups.map(({ id }) => id));
  const merged = new Map<string, { n: number; groups: ReadonlySet<string> }>();
  for (const { n, groups: all } of classes) {
    const own = [...new Set(all)].filter((id) => published.has(id)).sort();
    if (own.length === 0) continue;
    const key = JSON.stringify(own);
    merged.set(key, { n: n + (merged.get(key)?.n ?? 0), groups: new Set(own) });
  }
  return [...merged.values()];
}

function byRemainder({ classes, axis, k }: { classes: readonly MergedClass[]; axis: Nesting; k: number }): ProofResult {
  const least = classes.reduce((least, { n }, place) => (n < (classes[least]?.n ?? 0) ? place : least), 0);
  const people = classes[least]?.n ?? k;
  const block = axis.blockOf[least] ?? null;
  if (people >= k || block === null) return { kind: "safe" };
  return { kind: "unsafe", combination: { terms: remainderTerms(axis, block, 1), people } };
}

/** Blocks of both axes are vertices, and one more stands for being in no group of an axis; classes are edges. */
function byCut({
  classes,
  axes,
  k,
}: {
  classes: readonly MergedClass[];
  axes: readonly [Nesting, Nesting];
  k: number;
}): ProofResult {
  const vertices: { axis: 0 | 1; block: string }[] = [];
  const numbers = new Map<string, number>();
  const vertexOf = (axis: 0 | 1, place: number) => {
    const block = axes[axis].blockOf[place] ?? null;
    if (block === null) return 0;
    const key = `${axis} ${block}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    vertices.push({ axis, block });
    numbers.set(key, vertices.length);
    return vertices.length;
  };
  const edges = classes.map(({ n }, place): Edge => ({ from: vertexOf(0, place), to: vertexOf(1, place), people: n }));
  const { smallCut: found } = partition({ size: vertices.length + 1, edges, k });
  if (found === null) return { kind: "safe" };
  const cut = new Set(found);
  const crossing = edges.filter(({ from, to }) => cut.has(from) !== cut.has(to));
  const people = crossing.reduce((sum, edge) => sum + edge.people, 0);
  // Either side of a cut says the same; the one without the vertex for no group has terms.
  const side = cut.has(0) ? [...connected(0, edges)].filter((vertex) => !cut.has(vertex)) : [...cut];
  const chosen = side.flatMap((vertex) => vertices[vertex - 1] ?? []);
  const terms = chosen.flatMap(({ axis, block }) => remainderTerms(axes[axis], block, axis === 0 ? 1 : -1));
  return { kind: "unsafe", combination: { terms: collected(terms), people } };
}

/** The vertices that edges lead to from one. */
function connected(start: number, edges: readonly Edge[]): Set<number> {
  const near = Map.groupBy(
    edges.flatMap(({ from, to }) => [
      { from, to },
      { from: to, to: from },
    ]),
    ({ from }) => from,
  );
  const reached = new Set([start]);
  // A set hands out what is added while it is gone through.
  for (const vertex of reached) for (const { to } of near.get(vertex) ?? []) reached.add(to);
  return reached;
}

function byRank({
  classes,
  shown: { groups },
  k,
}: {
  classes: readonly MergedClass[];
  shown: ShownTogether;
  k: number;
}): ProofResult {
  const search = rankSearch(
    {
      rows: () => groups.map(({ id }) => Float64Array.from(classes, (each) => (each.groups.has(id) ? 1 : 0))),
      people: classes.map(({ n }) => n),
    },
    k,
  );
  if (search.kind === "tooLarge") return search;
  if (search.kind === "none") return { kind: "safe" };
  const factors = smallNumbers(search.factors, search.prime);
  const terms = groups.map(({ id }, place) => ({ group: id, factor: factors[place] ?? 0 }));
  const people = search.columns.reduce((sum, column) => sum + (classes[column]?.n ?? 0), 0);
  return { kind: "unsafe", combination: { terms: collected(terms), people } };
}
