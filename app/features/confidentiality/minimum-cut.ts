/** An undirected graph; edges may be parallel, and an edge from a vertex to itself is ignored. */
export interface Graph {
  readonly vertices: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Whole numbers; an edge of weight 0 is none. */
  readonly weights: Float64Array;
}

/** Some of the cuts of a graph that weigh less than a bound, of which one side is a connected clump of vertices. */
export interface SmallCuts {
  /** By vertex: the clump it is in. Vertices of one clump cannot be parted for less than the bound. */
  readonly clumps: Int32Array;
  /** The clumps that can be cut off for less than the bound, lightest cut first. */
  readonly cuts: readonly { readonly clump: number; readonly weight: number }[];
}

/**
 * The least weight of edges that parts a connected component in two, over all components; null where nothing is connected.
 * Contracts edges whose ends hold together at least as tightly as the lightest cut known (Nagamochi, Ono & Ibaraki 1994,
 * with the queue capped at that weight after Henzinger, Noe, Schulz & Strash 2018). A pass is linear in the edges.
 */
export function minimumCut(graph: Graph): number | null {
  let least = Number.POSITIVE_INFINITY;
  for (let rest = merged(graph, identity(graph.vertices)); rest.weights.length > 0; ) {
    const adjacency = adjacencyOf(rest);
    for (const degree of adjacency.degrees) if (degree > 0) least = Math.min(least, degree);
    rest = merged(rest, clumpsOf(adjacency, least));
  }
  return Number.isFinite(least) ? least : null;
}

/**
 * Finds cuts that weigh less than the bound: none exactly if there is none. What holds together at least that tightly is
 * contracted first, so that only loosely tied vertices remain.
 */
export function smallCuts(graph: Graph, bound: number): SmallCuts {
  const heavy = new Clumps(graph.vertices);
  graph.weights.forEach((weight, edge) => {
    if (weight >= bound) heavy.join(graph.from[edge] ?? 0, graph.to[edge] ?? 0);
  });
  let clumps = heavy.labels();
  let rest = merged(graph, clumps);
  for (;;) {
    const adjacency = adjacencyOf(rest);
    const next = clumpsOf(adjacency, bound);
    if (next.every((clump, vertex) => clump === vertex)) {
      const cuts = Array.from(adjacency.degrees, (weight, clump) => ({ clump, weight }))
        .filter(({ weight }) => weight > 0 && weight < bound)
        .sort((a, b) => a.weight - b.weight || a.clump - b.clump);
      return { clumps, cuts };
    }
    rest = merged(rest, next);
    clumps = clumps.map((clump) => next[clump] ?? clump);
  }
}

interface Adjacency {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly weights: Float64Array;
  readonly degrees: Float64Array;
}

/**
 * One maximum-adjacency ordering. When the weight that ties a vertex to those already scanned reaches the bound, the vertex
 * and the one that reached it hold together at least that tightly, and are put in one clump. The last vertex of a component
 * whose degree is at least the bound is always put in one, so a pass without effect shows a cut below the bound.
 */
function clumpsOf({ starts, ends, weights, degrees }: Adjacency, bound: number): Int32Array {
  const vertices = degrees.length;
  const clumps = new Clumps(vertices);
  const tied = new Float64Array(vertices);
  const scanned = new Uint8Array(vertices);
  const waiting: number[][] = Array.from({ length: bound + 1 }, () => []);
  for (let first = 0; first < vertices; first++) {
    if (scanned[first] === 1 || degrees[first] === 0) continue;
    waiting[0]?.push(first);
    for (let level = 0; level >= 0; ) {
      const vertex = waiting[level]?.pop();
      if (vertex === undefined) {
        level--;
        continue;
      }
      if (scanned[vertex] === 1) continue;
      scanned[vertex] = 1;
      for (let arc = starts[vertex] ?? 0; arc < (starts[vertex + 1] ?? 0); arc++) {
        const other = ends[arc] ?? 0;
        const before = tied[other] ?? 0;
        if (scanned[other] === 1 || before >= bound) continue;
        const after = Math.min(bound, before + (weights[arc] ?? 0));
        tied[other] = after;
        if (after === bound) clumps.join(vertex, other);
        waiting[after]?.push(other);
        level = Math.max(level, after);
      }
    }
  }
  return clumps.labels();
}

/** The graph with each clump as one vertex and parallel edges as one. */
function merged({ from, to, weights }: Graph, clumps: Int32Array): Graph {
  const vertices = clumps.reduce((most, clump) => Math.max(most, clump + 1), 0);
  const lighter = new Int32Array(from.length);
  const heavier = new Int32Array(from.length);
  const order: number[] = [];
  weights.forEach((weight, edge) => {
    const a = clumps[from[edge] ?? 0] ?? 0;
    const b = clumps[to[edge] ?? 0] ?? 0;
    if (a === b || weight === 0) return;
    lighter[edge] = Math.min(a, b);
    heavier[edge] = Math.max(a, b);
    order.push(edge);
  });
  const keys = Float64Array.from(order, (edge) => (lighter[edge] ?? 0) * vertices + (heavier[edge] ?? 0));
  const edgeOf = new Map<number, number>();
  keys.forEach((key) => {
    if (!edgeOf.has(key)) edgeOf.set(key, edgeOf.size);
  });
  const result = {
    vertices,
    from: new Int32Array(edgeOf.size),
    to: new Int32Array(edgeOf.size),
    weights: new Float64Array(edgeOf.size),
  };
  order.forEach((edge, place) => {
    const at = edgeOf.get(keys[place] ?? 0) ?? 0;
    result.from[at] = lighter[edge] ?? 0;
    result.to[at] = heavier[edge] ?? 0;
    result.weights[at] = (result.weights[at] ?? 0) + (weights[edge] ?? 0);
  });
  return result;
}

function adjacencyOf({ vertices, from, to, weights }: Graph): Adjacency {
  const starts = new Int32Array(vertices + 1);
  const degrees = new Float64Array(vertices);
  for (const ends of [from, to])
    ends.forEach((vertex, edge) => {
      starts[vertex + 1] = (starts[vertex + 1] ?? 0) + 1;
      degrees[vertex] = (degrees[vertex] ?? 0) + (weights[edge] ?? 0);
    });
  for (let vertex = 0; vertex < vertices; vertex++)
    starts[vertex + 1] = (starts[vertex + 1] ?? 0) + (starts[vertex] ?? 0);
  const next = starts.slice();
  const ends = new Int32Array(2 * from.length);
  const arcWeights = new Float64Array(2 * from.length);
  const add = (vertex: number, other: number, weight: number) => {
    const arc = next[vertex] ?? 0;
    next[vertex] = arc + 1;
    ends[arc] = other;
    arcWeights[arc] = weight;
  };
  weights.forEach((weight, edge) => {
    add(from[edge] ?? 0, to[edge] ?? 0, weight);
    add(to[edge] ?? 0, from[edge] ?? 0, weight);
  });
  return { starts, ends, weights: arcWeights, degrees };
}

/** Vertices put together. */
export class Clumps {
  private readonly above: Int32Array;

  constructor(vertices: number) {
    this.above = identity(vertices);
  }

  join(a: number, b: number): void {
    this.above[this.top(a)] = this.top(b);
  }

  /** By vertex: its clump, numbered in the order of their first vertices. */
  labels(): Int32Array {
    const numbers = new Map<number, number>();
    return this.above.map((_, vertex) => {
      const top = this.top(vertex);
      const number = numbers.get(top) ?? numbers.size;
      numbers.set(top, number);
      return number;
    });
  }

  private top(vertex: number): number {
    let at = vertex;
    for (let next = this.above[at] ?? at; next !== at; next = this.above[at] ?? at) {
      this.above[at] = this.above[next] ?? next;
      at = next;
    }
    return at;
  }
}

function identity(size: number): Int32Array {
  return Int32Array.from({ length: size }, (_, place) => place);
}
