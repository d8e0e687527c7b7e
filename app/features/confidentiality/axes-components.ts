import { Clumps } from "./minimum-cut.ts";

/** Classes that hang together through the blocks they share: what is combined of one component tells nothing of another. */
export interface Component {
  readonly classes: Int32Array;
  /** The axes, by place, of which some class is in a block. */
  readonly axes: readonly number[];
}

/**
 * The components of what several axes publish, in the order of their first classes. The least support of all is that of the
 * component with the least, so that each is proved on its own. Classes without respondents, or in no block, are in none.
 */
export function componentsOf({
  blocks,
  places,
  counts,
}: {
  /** By axis, by class: the block, −1 for none. */
  blocks: readonly Int32Array[];
  /** By axis: more than any of its blocks. */
  places: readonly number[];
  counts: ArrayLike<number>;
}): Component[] {
  const starts = places.map((_, axis) => places.slice(0, axis).reduce((sum, size) => sum + size, 0));
  const clumps = new Clumps(places.reduce((sum, size) => sum + size, 0));
  const vertexOf = new Int32Array(counts.length).fill(-1);
  blocks.forEach((axis, number) => {
    for (let at = 0; at < axis.length; at++) {
      const block = axis[at] ?? -1;
      if (block === -1 || (counts[at] ?? 0) === 0) continue;
      const vertex = (starts[number] ?? 0) + block;
      if (vertexOf[at] === -1) vertexOf[at] = vertex;
      else clumps.join(vertexOf[at] ?? 0, vertex);
    }
  });
  const labels = clumps.labels();
  const found = new Map<number, number[]>();
  vertexOf.forEach((vertex, at) => {
    if (vertex === -1) return;
    const label = labels[vertex] ?? 0;
    const own = found.get(label);
    if (own) own.push(at);
    else found.set(label, [at]);
  });
  return [...found.values()].map((classes) => ({
    classes: Int32Array.from(classes),
    axes: blocks.flatMap((axis, number) => (classes.some((at) => axis[at] !== -1) ? [number] : [])),
  }));
}
