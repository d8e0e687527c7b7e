/** An edge holds so many people, and joins the block that they are in on one axis to the one on the other. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

export interface Partition {
  /** By vertex, one that stands for all that k people tie to it. */
  readonly part: readonly number[];
  /** One side of a cut that fewer than k people cross, inside one connected component; null when there is none. */
  readonly smallCut: readonly number[] | null;
}

/**
 * Which vertices at least k people connect, whichever way they are cut apart, and a smaller cut if there is one. Edges are
 * scanned in maximum adjacency order, ends that k people connect become one vertex, and the vertex scanned last is cut off by
 * what is left of its edges (Nagamochi and Ibaraki 1992). Where fewer cross, that edge is taken out and the rest looked at
 * again, so that parts are k-connected but need not be as large as they could be. Each round costs edges times their logarithm.
 */
export function partition({ size, edges, k }: { size: number; edges: readonly Edge[]; k: number }): Partition {
  const merged = Array.from({ length: size }, (_, vertex) => vertex);
  const rootOf = (vertex: number): number => {
    let root = vertex;
    while (merged[root] !== root) {
      merged[root] = merged[merged[root] ?? root] ?? root;
      root = merged[root] ?? root;
    }
    return root;
  };
  let left = edges;
  let smallCut: number[] | null = null;
  for (;;) {
    const near = neighbours(left, rootOf);
    if (near.size === 0) return { part: merged.map((_, vertex) => rootOf(vertex)), smallCut };
    const { weak, joined } = scanned(near, k);
    const cut = new Set(weak);
    if (weak.length > 0) smallCut ??= merged.flatMap((_, vertex) => (rootOf(vertex) === weak[0] ? [vertex] : []));
    left = left.filter(({ from, to }) => rootOf(from) !== rootOf(to) && !cut.has(rootOf(from)) && !cut.has(rootOf(to)));
    for (const [from, to] of joined) merged[rootOf(from)] = rootOf(to);
  }
}

type Neighbours = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** People between every two vertices as they are merged by now. */
function neighbours(edges: readonly Edge[], rootOf: (vertex: number) => number): Neighbours {
  const near = new Map<number, Map<number, number>>();
  const add = (from: number, to: number, people: number) => {
    const own = near.get(from) ?? new Map<number, number>();
    near.set(from, own);
    own.set(to, (own.get(to) ?? 0) + people);
  };
  for (const edge of edges) {
    const from = rootOf(edge.from);
    const to = rootOf(edge.to);
    if (from === to) continue;
    add(from, to, edge.people);
    add(to, from, edge.people);
  }
  return near;
}

/** One round: pairs of vertices with k people between them, and of each component the last, if fewer tie it to the rest. */
function scanned(near: Neighbours, k: number): { weak: number[]; joined: [number, number][] } {
  const joined: [number, number][] = [];
  const weak: number[] = [];
  const done = new Set<number>();
  const tied = new Map<number, number>();
  for (const start of near.keys()) {
    if (done.has(start)) continue;
    const waiting = new Heap();
    waiting.push(start, 0);
    let last = start;
    for (let next = waiting.pop(); next !== null; next = waiting.pop()) {
      if (done.has(next)) continue;
      done.add(next);
      last = next;
      for (const [other, people] of near.get(next) ?? []) {
        if (done.has(other)) continue;
        const total = (tied.get(other) ?? 0) + people;
        tied.set(other, total);
        waiting.push(other, total);
        if (total >= k) joined.push([next, other]);
      }
    }
    if ((tied.get(last) ?? 0) < k) weak.push(last);
  }
  return { weak, joined };
}

/** Hands out the vertex with the largest number first. A vertex may stand in it more than once. */
class Heap {
  readonly #entries: { vertex: number; key: number }[] = [];

  push(vertex: number, key: number): void {
    const entries = this.#entries;
    let place = entries.length;
    entries.push({ vertex, key });
    while (place > 0) {
      const above = (place - 1) >> 1;
      if ((entries[above]?.key ?? 0) >= key) break;
      this.#swap(place, above);
      place = above;
    }
  }

  pop(): number | null {
    const entries = this.#entries;
    const first = entries[0];
    const last = entries.pop();
    if (first === undefined || last === undefined) return null;
    if (entries.length > 0) {
      entries[0] = last;
      this.#sink();
    }
    return first.vertex;
  }

  #sink(): void {
    const key = (place: number) => this.#entries[place]?.key ?? Number.NEGATIVE_INFINITY;
    for (let place = 0; ; ) {
      const left = 2 * place + 1;
      const larger = key(left + 1) > key(left) ? left + 1 : left;
      if (key(larger) <= key(place)) return;
      this.#swap(place, larger);
      place = larger;
    }
  }

  #swap(a: number, b: number): void {
    const [first, second] = [this.#entries[a], this.#entries[b]];
    if (!first || !second) return;
    this.#entries[a] = second;
    this.#entries[b] = first;
  }
}
