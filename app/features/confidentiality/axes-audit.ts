import type { AxesPlan, Axis } from "./axes.ts";
import { blockSizes, blocksOf } from "./axes-blocks.ts";
import { thinSets } from "./axes-combinations.ts";
import { type Component, componentsOf } from "./axes-components.ts";
import type { ThinSet } from "./axes-thin-sets.ts";
import { type Graph, minimumCut, smallCuts } from "./minimum-cut.ts";

/** Published groups of some axes, over classes of respondents. */
export interface PublishedAxes {
  readonly axes: readonly Axis[];
  readonly published: readonly Uint8Array[];
  readonly counts: ArrayLike<number>;
  readonly k: number;
}

export interface AxesAudit {
  /** The theorem that fits how many axes publish anything. */
  readonly proof: Exclude<AxesPlan["proof"], "LP">;
  /** Combinations that rest on fewer than k: not all, but none only if there is none or some classes are undecided. */
  readonly thin: readonly ThinSet[];
  /** Classes that hang together and were too many to search for combinations, though none was found. */
  readonly undecided: readonly Int32Array[];
}

/**
 * Looks for combinations of published totals that rest on fewer than k (methodology 3.4). Three axes and more fall into
 * components, each searched on its own: by cuts where only two of the axes meet in it.
 */
export function auditAxes(given: PublishedAxes, safe: SafeComponents = new SafeComponents()): AxesAudit {
  const { counts, k } = given;
  const live = publishing(given);
  if (live.length <= 1)
    return { proof: "T1", thin: live.flatMap((each) => thinBlocks(each, { counts, k })), undecided: [] };
  if (live.length === 2) return { proof: "T2", thin: thinCuts(live, { counts, k }), undecided: [] };
  const thin: ThinSet[] = [];
  const undecided: Int32Array[] = [];
  const blocks = live.map((each) => each.blocks);
  const components = componentsOf({ blocks, places: live.map(({ places }) => places), counts });
  for (const { classes, axes } of cutTogether(components)) {
    const met = axes.flatMap((axis) => live[axis] ?? []).map((each) => within(each, classes));
    const known = safe.keyOf(classes, met);
    if (safe.has(known)) continue;
    const { found, conclusive } = thinIn(met, { counts: Float64Array.from(classes, (at) => counts[at] ?? 0), k });
    thin.push(...found.map((set) => ({ ...set, classes: set.classes.map((at) => classes[at] ?? -1) })));
    if (found.length === 0 && conclusive) safe.add(known);
    if (found.length === 0 && !conclusive) undecided.push(classes);
  }
  return { proof: "T3", thin, undecided };
}

/** Components that were found safe, so that while a plan is made only what changes is searched again. */
export class SafeComponents {
  private readonly keys = new Set<string>();

  keyOf(classes: Int32Array, live: readonly LiveAxis[]): string {
    return [classes.join(), ...live.map(({ axis, blocks }) => `${axis}:${blocks.join()}`)].join(";");
  }

  has(key: string): boolean {
    return this.keys.has(key);
  }

  add(key: string): void {
    this.keys.add(key);
  }
}

/** Components of the same one or two axes as one: a cut finds what parts any of them. */
function cutTogether(components: readonly Component[]): Component[] {
  const small = Map.groupBy(
    components.filter(({ axes }) => axes.length <= 2),
    ({ axes }) => axes.join(),
  );
  return [
    ...[...small.values()].map((alike) => ({
      classes: Int32Array.from(alike.flatMap(({ classes }) => [...classes])).sort(),
      axes: alike[0]?.axes ?? [],
    })),
    ...components.filter(({ axes }) => axes.length > 2),
  ];
}

function within(live: LiveAxis, classes: Int32Array): LiveAxis {
  return { ...live, blocks: classes.map((at) => live.blocks[at] ?? -1) };
}

/** The thin sets of one component, over its own classes. */
function thinIn(live: readonly LiveAxis[], { counts, k }: { counts: Float64Array; k: number }) {
  const [first] = live;
  if (live.length === 1 && first) return { found: thinBlocks(first, { counts, k }), conclusive: true };
  if (live.length === 2) return { found: thinCuts(live, { counts, k }), conclusive: true };
  const { found, conclusive } = thinSets({ blocks: live.map(({ blocks }) => blocks), counts, k });
  const axisAt = (axis: number) => live.findIndex((each) => each.axis === axis);
  const named = found.map((set): ThinSet => {
    return { ...set, potential: (axis, place) => set.potential(axisAt(axis), place) };
  });
  return { found: named, conclusive };
}

/** The fewest respondents that a combination rests on: exact for up to two axes, for more no better than k. */
export function leastSupport(given: PublishedAxes): number | null {
  const live = publishing(given);
  const [first, second] = live;
  if (!first) return null;
  if (live.length > 2) return given.k;
  return minimumCut(graphOf(first, second, given.counts));
}

interface LiveAxis {
  readonly axis: number;
  readonly places: number;
  readonly blocks: Int32Array;
}

function publishing({ axes, published }: PublishedAxes): LiveAxis[] {
  return axes.flatMap((axis, place) => {
    const chosen = published[place];
    if (!chosen?.includes(1)) return [];
    return [{ axis: place, places: axis.ids.length, blocks: blocksOf(axis, chosen) }];
  });
}

/** Theorem T1: what one axis publishes says what the totals of its remainder blocks say. */
function thinBlocks(
  { axis, places, blocks }: LiveAxis,
  { counts, k }: { counts: ArrayLike<number>; k: number },
): ThinSet[] {
  const sizes = blockSizes(blocks, { counts, places });
  return Array.from(sizes).flatMap((support, block) => {
    if (support === 0 || support >= k) return [];
    const classes = [...blocks.keys()].filter((at) => blocks[at] === block && (counts[at] ?? 0) > 0);
    return [{ classes, support, potential: (of: number, place: number) => (of === axis && place === block ? 1 : 0) }];
  });
}

/**
 * Theorem T2: a combination of two axes parts the graph of their blocks, with those in no block of an axis at one vertex for
 * both, and rests on the respondents whose edges it cuts.
 */
function thinCuts(live: readonly LiveAxis[], { counts, k }: { counts: ArrayLike<number>; k: number }): ThinSet[] {
  const [first, second] = live;
  if (!first || !second) return [];
  const graph = graphOf(first, second, counts);
  const { clumps, cuts } = smallCuts(graph, k);
  if (cuts.length === 0) return [];
  const cutOff = new Map(cuts.map(({ clump }) => [clump, [] as number[]]));
  graph.weights.forEach((weight, at) => {
    const [a, b] = [clumps[graph.from[at] ?? 0] ?? 0, clumps[graph.to[at] ?? 0] ?? 0];
    if (weight === 0 || a === b) return;
    cutOff.get(a)?.push(at);
    cutOff.get(b)?.push(at);
  });
  const ground = clumps[graph.vertices - 1] ?? 0;
  return cuts.map(({ clump, weight }) => ({
    classes: cutOff.get(clump) ?? [],
    support: weight,
    // What the ground is cut off from has the potential, where the clump is the ground's own.
    potential: (axis, place) => {
      const vertex = axis === first.axis ? place : axis === second.axis ? first.places + place : graph.vertices - 1;
      return (clumps[vertex] === clump) === (clump === ground) ? 0 : 1;
    },
  }));
}

/** One vertex per block, first axis first, then one for those outside; one edge per class. */
function graphOf(first: LiveAxis, second: LiveAxis | undefined, counts: ArrayLike<number>): Graph {
  const ground = first.places + (second?.places ?? 0);
  return {
    vertices: ground + 1,
    from: first.blocks.map((block) => (block === -1 ? ground : block)),
    to: first.blocks.map((_, at) => {
      const block = second?.blocks[at] ?? -1;
      return block === -1 ? ground : first.places + block;
    }),
    weights: Float64Array.from({ length: first.blocks.length }, (_, at) => counts[at] ?? 0),
  };
}
