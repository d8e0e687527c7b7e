import type { AxesPlan, Axis } from "./axes.ts";
import { blockSizes, blocksOf } from "./axes-blocks.ts";
import { type ThinSet, thinSets } from "./axes-combinations.ts";
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
  /** Combinations that rest on fewer than k: not all, but none only if there is none or the audit was not conclusive. */
  readonly thin: readonly ThinSet[];
  readonly conclusive: boolean;
}

/** Looks for combinations of published totals that rest on fewer than k (methodology 3.4). */
export function auditAxes(given: PublishedAxes): AxesAudit {
  const { counts, k } = given;
  const live = publishing(given);
  if (live.length <= 1)
    return { proof: "T1", thin: live.flatMap((each) => thinBlocks(each, { counts, k })), conclusive: true };
  if (live.length === 2) return { proof: "T2", thin: thinCuts(live, { counts, k }), conclusive: true };
  const { found, conclusive } = thinSets({ blocks: live.map(({ blocks }) => blocks), counts, k });
  const thin = found.map((set) => ({
    ...set,
    potential: (axis: number, place: number) =>
      set.potential(
        live.findIndex((each) => each.axis === axis),
        place,
      ),
  }));
  return { proof: "T3", thin, conclusive };
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
