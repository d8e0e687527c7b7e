import type { LinearSolver } from "./lp-audit-program.ts";
import { isCertified } from "./verify-certificate.ts";
import { type Edge, partition } from "./verify-cut.ts";
import { type Incidence, wholeNumbers } from "./verify-elimination.ts";
import {
  type Combination,
  collected,
  type MergedClass,
  type Nesting,
  nesting,
  remainderTerms,
} from "./verify-nesting.ts";
import { searchThin } from "./verify-search.ts";

/** Groups that are shown together, and how many people share which of them. */
export interface ShownTogether {
  readonly groups: readonly { readonly id: string; readonly axis: string }[];
  readonly classes: readonly { readonly n: number; readonly groups: readonly string[] }[];
}

/** By remainders, cuts, ranks, or linear programs. */
export type Theorem = "T1" | "T2" | "T3" | "LP";

export type ProofResult =
  | { readonly kind: "safe"; readonly theorem: Theorem }
  | { readonly kind: "unsafe"; readonly combination: Combination }
  /** More small classes in doubt than can be searched. */
  | { readonly kind: "undecided" };

/**
 * Whether some combination of the groups' numbers, not 0 everywhere, rests on fewer than k people. Takes nothing over from
 * the planner: whether the groups of an axis are nested is looked up here. Classes that share no group hang together with
 * others only through classes between them, and each such component is proved on its own: one nested axis by its remainders
 * (theorem T1), two by a smallest cut (T2), anything else by ranks (T3), and what those leave open by linear programs (T4),
 * where a solver is given.
 */
export function proveSupport(shown: ShownTogether, k: number, solver: LinearSolver | null = null): ProofResult {
  const classes = mergedClasses(shown);
  const axes = [...Map.groupBy(shown.groups, ({ axis }) => axis).values()].map((groups) =>
    axisOf(classes, new Set(groups.map(({ id }) => id))),
  );
  const components = axes.length > 2 ? componentsOf(classes, axes) : [[...classes.keys()]];
  const theorems = new Set<Theorem>();
  for (const places of components) {
    const own = places.flatMap((place) => classes[place] ?? []);
    const met = axes.map((axis) => within(axis, places)).filter(({ unknownsOf }) => unknownsOf.some((of) => of.length));
    const result = componentProved({ classes: own, axes: met, k, solver });
    if (result.kind !== "safe") return result;
    theorems.add(result.theorem);
  }
  return { kind: "safe", theorem: (["LP", "T3", "T2"] as const).find((each) => theorems.has(each)) ?? "T1" };
}

/** The groups of an axis; where they are nested, by what is left of each beside those inside it. */
interface ShownAxis {
  readonly nesting: Nesting | null;
  /** By class: the remainder that it is in, or where groups overlap all of them that it is in. */
  readonly unknownsOf: readonly (readonly string[])[];
}

function axisOf(classes: readonly MergedClass[], ids: ReadonlySet<string>): ShownAxis {
  const nested = nesting(classes, ids);
  if (!nested)
    return { nesting: null, unknownsOf: classes.map(({ groups }) => [...groups].filter((id) => ids.has(id))) };
  return { nesting: nested, unknownsOf: nested.blockOf.map((block) => (block === null ? [] : [block])) };
}

function within({ nesting, unknownsOf }: ShownAxis, places: readonly number[]): ShownAxis {
  return {
    nesting: nesting && { ...nesting, blockOf: places.map((place) => nesting.blockOf[place] ?? null) },
    unknownsOf: places.map((place) => unknownsOf[place] ?? []),
  };
}

/** People in the same groups count as one class; those in none are in no combination. */
function mergedClasses({ groups, classes }: ShownTogether): MergedClass[] {
  const published = new Set(groups.map(({ id }) => id));
  const merged = new Map<string, { n: number; groups: ReadonlySet<string> }>();
  for (const { n, groups: all } of classes) {
    const own = [...new Set(all)].filter((id) => published.has(id)).sort();
    if (own.length === 0 || n === 0) continue;
    const key = JSON.stringify(own);
    merged.set(key, { n: n + (merged.get(key)?.n ?? 0), groups: new Set(own) });
  }
  return [...merged.values()];
}

/** Classes that hang together through what they share, by place. */
function componentsOf(classes: readonly MergedClass[], axes: readonly ShownAxis[]): number[][] {
  const inside = new Map<string, number[]>();
  const unknownsOf = classes.map((_, place) =>
    axes.flatMap(({ unknownsOf }, axis) => (unknownsOf[place] ?? []).map((id) => `${axis} ${id}`)),
  );
  unknownsOf.forEach((own, place) => {
    for (const id of own) {
      const known = inside.get(id);
      if (known) known.push(place);
      else inside.set(id, [place]);
    }
  });
  const reached = new Set<number>();
  return [...classes.keys()].flatMap((start) => {
    if (reached.has(start)) return [];
    const component = new Set([start]);
    // A set hands out what is added while it is gone through.
    for (const place of component)
      for (const id of unknownsOf[place] ?? []) {
        for (const other of inside.get(id) ?? []) component.add(other);
        inside.delete(id);
      }
    for (const place of component) reached.add(place);
    return [[...component].sort((a, b) => a - b)];
  });
}

interface Given {
  readonly classes: readonly MergedClass[];
  readonly axes: readonly ShownAxis[];
  readonly k: number;
  readonly solver: LinearSolver | null;
}

function componentProved({ classes, axes, k, solver }: Given): ProofResult {
  const nested = axes.flatMap(({ nesting }) => nesting ?? []);
  const [first, second] = nested;
  if (nested.length < axes.length || nested.length > 2) return byRank({ classes, axes, k, solver });
  if (!first) return { kind: "safe", theorem: "T1" };
  return second ? byCut({ classes, axes: [first, second], k }) : byRemainder({ classes, axis: first, k });
}

function byRemainder({ classes, axis, k }: { classes: readonly MergedClass[]; axis: Nesting; k: number }): ProofResult {
  const least = classes.reduce((least, { n }, place) => (n < (classes[least]?.n ?? 0) ? place : least), 0);
  const people = classes[least]?.n ?? k;
  const block = axis.blockOf[least] ?? null;
  if (people >= k || block === null) return { kind: "safe", theorem: "T1" };
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
  if (found === null) return { kind: "safe", theorem: "T2" };
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

/** Remainders, or groups that overlap, as unknowns that classes are sums of. */
function byRank({ classes, axes, k, solver }: Given): ProofResult {
  const unknowns: { axis: ShownAxis; id: string }[] = [];
  const numbers = new Map<string, number>();
  const unknownsOf = classes.map((_, place) =>
    axes.flatMap((axis, number) =>
      (axis.unknownsOf[place] ?? []).map((id) => {
        const key = `${number} ${id}`;
        const known = numbers.get(key) ?? unknowns.push({ axis, id }) - 1;
        numbers.set(key, known);
        return known;
      }),
    ),
  );
  const people = classes.map(({ n }) => n);
  const incidence: Incidence = { people, unknownsOf, unknowns: unknowns.length };
  const search = searchThin(incidence, k);
  if (search.kind === "none") return { kind: "safe", theorem: "T3" };
  if (search.kind === "undecided")
    return solver && isCertified(incidence, { k, solver }) ? { kind: "safe", theorem: "LP" } : { kind: "undecided" };
  const used = [...search.coefficients];
  const whole = wholeNumbers(
    used.map(([, coefficient]) => coefficient),
    search.prime,
  );
  // A combination whose factors are too large to be written is there all the same.
  const terms = (whole ?? []).flatMap((factor, order) => {
    const { axis, id } = unknowns[used[order]?.[0] ?? -1] ?? {};
    const one = axis?.nesting ? remainderTerms(axis.nesting, id ?? "", 1) : [{ group: id ?? "", factor: 1 }];
    return one.map((term) => ({ group: term.group, factor: term.factor * factor }));
  });
  const support = search.classes.reduce((sum, place) => sum + (people[place] ?? 0), 0);
  return { kind: "unsafe", combination: { terms: collected(terms), people: support } };
}
