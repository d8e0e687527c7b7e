import { type Evidence, type NestedGroups, ofGroups, type Violation, violationOf } from "./proof-evidence.ts";

/**
 * Theorem T2 (and T1, where there is one axis): what is left of each group beside the groups inside it is a vertex, those in
 * no group of an axis are at one common vertex, and each class is an edge. A combination rests on fewer than k exactly if
 * some cut of the graph weighs less. From one vertex on, each further vertex is asked for k units of flow (Menger) into
 * those already known to hold together; where they do not get through, what the flow can reach is cut off.
 */
export function cutViolations(evidence: Evidence, axes: readonly NestedGroups[]): Violation[] {
  const network = networkOf(evidence, axes);
  const violations: Violation[] = [];
  const joined = new Uint8Array(network.degrees.length);
  const falling = [...network.degrees.keys()].sort(
    (a, b) => (network.degrees[b] ?? 0) - (network.degrees[a] ?? 0) || a - b,
  );
  for (const root of falling) {
    if (joined[root] === 1 || network.degrees[root] === 0) continue;
    const component = connected(network, root);
    joined[root] = 1;
    for (const vertex of falling) {
      if (!component.has(vertex) || joined[vertex] === 1) continue;
      const cutOff = flowInto(network, { vertex, joined, k: evidence.k });
      if (cutOff) {
        const side = cutOff.has(0) ? new Set([...component].filter((other) => !cutOff.has(other))) : cutOff;
        const found = violationOf(evidence, coefficientsOf(axes, { network, side }));
        if (!found) throw new Error("A cut below k gives a combination that rests on fewer than k");
        violations.push(found);
      }
      joined[vertex] = 1;
    }
    if (component.size === network.degrees.length) break;
  }
  return violations;
}

interface Network {
  /** By axis: the vertex of a group's remainder. Vertex 0 is for those outside. */
  readonly vertexOf: readonly ReadonlyMap<string, number>[];
  readonly degrees: Float64Array;
  /** By vertex: its arcs. An arc and its reverse differ in the last bit. */
  readonly arcs: readonly number[][];
  readonly heads: number[];
  readonly capacities: number[];
}

function networkOf({ classes }: Evidence, axes: readonly NestedGroups[]): Network {
  let vertices = 1;
  const vertexOf = axes.map(({ around }) => new Map([...around.keys()].map((group) => [group, vertices++])));
  const weights = new Map<number, number>();
  const vertexAt = (axis: number, place: number) => vertexOf[axis]?.get(axes[axis]?.smallest[place] ?? "") ?? 0;
  classes.forEach(({ n }, place) => {
    const [a, b] = [vertexAt(0, place), vertexAt(1, place)];
    if (a !== b && n > 0) weights.set(a * vertices + b, (weights.get(a * vertices + b) ?? 0) + n);
  });
  const network = {
    vertexOf,
    degrees: new Float64Array(vertices),
    arcs: Array.from({ length: vertices }, (): number[] => []),
    heads: [] as number[],
    capacities: [] as number[],
  };
  for (const [key, weight] of weights)
    for (const [tail, head] of [
      [Math.floor(key / vertices), key % vertices],
      [key % vertices, Math.floor(key / vertices)],
    ] as const) {
      network.arcs[tail]?.push(network.heads.length);
      network.heads.push(head);
      network.capacities.push(weight);
      network.degrees[tail] = (network.degrees[tail] ?? 0) + weight;
    }
  return network;
}

function connected({ arcs, heads }: Network, root: number): Set<number> {
  const reached = new Set([root]);
  for (const vertex of reached) for (const arc of arcs[vertex] ?? []) reached.add(heads[arc] ?? 0);
  return reached;
}

/** Null where k units get from the vertex to those joined; else the vertices on its side of a smaller cut. */
function flowInto(
  { arcs, heads, capacities }: Network,
  { vertex, joined, k }: { vertex: number; joined: Uint8Array; k: number },
): Set<number> | null {
  const sent = new Map<number, number>();
  const room = (arc: number) => (capacities[arc] ?? 0) - (sent.get(arc) ?? 0);
  for (let flow = 0; flow < k; ) {
    const cameBy = new Map<number, number>([[vertex, -1]]);
    let end = -1;
    search: for (const at of cameBy.keys())
      for (const arc of arcs[at] ?? []) {
        const next = heads[arc] ?? 0;
        if (cameBy.has(next) || room(arc) === 0) continue;
        cameBy.set(next, arc);
        if (joined[next] !== 1) continue;
        end = next;
        break search;
      }
    if (end === -1) return new Set(cameBy.keys());
    const path: number[] = [];
    for (let arc = cameBy.get(end) ?? -1; arc !== -1; arc = cameBy.get(heads[arc ^ 1] ?? 0) ?? -1) path.push(arc);
    const amount = Math.min(...path.map(room));
    for (const arc of path) {
      sent.set(arc, (sent.get(arc) ?? 0) + amount);
      sent.set(arc ^ 1, (sent.get(arc ^ 1) ?? 0) - amount);
    }
    flow += amount;
  }
  return null;
}

/** +1 for the remainders of the first axis on a side without the outside, −1 for those of the second. */
function coefficientsOf(
  axes: readonly NestedGroups[],
  { network, side }: { network: Network; side: ReadonlySet<number> },
): Map<string, number> {
  return new Map(
    axes.flatMap((axis, place) =>
      ofGroups(axis, (group) => (side.has(network.vertexOf[place]?.get(group) ?? 0) ? 1 - 2 * place : 0)),
    ),
  );
}
