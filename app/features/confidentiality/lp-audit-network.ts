/** By vertex: the strongly connected component it belongs to (Tarjan 1972), without recursion. Linear in vertices and arcs. */
export function stronglyConnected({
  vertices,
  from,
  to,
}: {
  vertices: number;
  from: readonly number[];
  to: readonly number[];
}): Int32Array {
  const { starts, arcs } = outgoing({ vertices, from });
  const component = new Int32Array(vertices).fill(-1);
  const order = new Int32Array(vertices).fill(-1);
  const lowest = new Int32Array(vertices);
  const next = starts.slice(0, vertices);
  const waiting: number[] = [];
  let visited = 0;
  let found = 0;
  for (let root = 0; root < vertices; root++) {
    if (order[root] !== -1) continue;
    const path = [root];
    while (path.length > 0) {
      const at = path.at(-1) ?? root;
      if (order[at] === -1) {
        order[at] = lowest[at] = visited++;
        waiting.push(at);
      }
      const arc = next[at] ?? 0;
      if (arc < (starts[at + 1] ?? 0)) {
        next[at] = arc + 1;
        const head = to[arcs[arc] ?? 0] ?? 0;
        if (order[head] === -1) path.push(head);
        else if (component[head] === -1) lowest[at] = Math.min(lowest[at] ?? 0, order[head] ?? 0);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before !== undefined) lowest[before] = Math.min(lowest[before] ?? 0, lowest[at] ?? 0);
      if (lowest[at] !== order[at]) continue;
      for (let member = -1; member !== at; ) {
        member = waiting.pop() ?? at;
        component[member] = found;
      }
      found++;
    }
  }
  return component;
}

/** By vertex, from `starts`: the arcs that leave it. */
export function outgoing({ vertices, from }: { vertices: number; from: readonly number[] }) {
  const starts = new Int32Array(vertices + 1);
  for (const tail of from) starts[tail + 1] = (starts[tail + 1] ?? 0) + 1;
  for (let at = 0; at < vertices; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const filled = starts.slice(0, vertices);
  const arcs = new Int32Array(from.length);
  from.forEach((tail, arc) => {
    const place = filled[tail] ?? 0;
    arcs[place] = arc;
    filled[tail] = place + 1;
  });
  return { starts, arcs };
}
