import type { Kind } from "./lp-audit-answers.ts";
import type { Family } from "./lp-audit-family.ts";
import { outgoing } from "./lp-audit-network.ts";
import type { Witness } from "./lp-audit-witness.ts";

/**
 * How far the total of one class can go when only totals of one kind, on at most two axes, are held to what is displayed. That is
 * a flow: every display bounds an arc, every class is one, and the answer is a largest flow around the class's own arc. It is
 * exact where nothing else is displayed, in whole units, and a bound otherwise: what it rules out is ruled out.
 */
export function furthestOn(
  family: Family,
  { witness, kind, axes }: { witness: Witness; kind: Kind; axes: readonly [number, number | null] },
) {
  const ground = family.groups.length;
  const from: number[] = [];
  const to: number[] = [];
  const capacity: number[] = [];
  /** Arc 2i runs forward, 2i + 1 is its way back. */
  const arc = (tail: number, head: number, { more, less }: { more: number; less: number }) => {
    from.push(tail, head);
    to.push(head, tail);
    capacity.push(more, less);
  };
  const most = family.scale.most[kind] ?? 0;
  const end = (axis: number | null, at: number) => {
    const block = axis === null ? -1 : (family.blocks[axis]?.[at] ?? -1);
    return block === -1 ? ground : block;
  };
  for (let at = 0; at < family.sizes.length; at++) {
    const total = witness.ofClass[kind]?.[at] ?? 0;
    arc(end(axes[0], at), end(axes[1], at), { more: most * (family.sizes[at] ?? 0) - total, less: total });
  }
  family.groups.forEach(({ axis, parent }, group) => {
    const total = witness.ofGroup[kind]?.[group] ?? 0;
    const room = {
      more: (family.high[kind]?.[group] ?? 0) - total,
      less: total - (family.low[kind]?.[group] ?? 0),
    };
    const around = parent === -1 ? ground : parent;
    if (axis === axes[0]) arc(around, group, room);
    if (axis === axes[1]) arc(group, around, room);
  });
  const vertices = ground + 1;
  const { starts, arcs } = outgoing({ vertices, from });
  const seen = new Int32Array(vertices).fill(-1);
  const reachedBy = new Int32Array(vertices);
  let search = 0;

  /** A shortest way between two vertices that leaves out one class's arc; the arcs taken, last first, or null. */
  const way = (source: number, target: number, without: number): number[] | null => {
    search++;
    const queue = [source];
    seen[source] = search;
    for (let next = 0; next < queue.length; next++) {
      const at = queue[next] ?? 0;
      for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place++) {
        const taken = arcs[place] ?? 0;
        const head = to[taken] ?? 0;
        if (taken >> 1 === without || seen[head] === search || (capacity[taken] ?? 0) === 0) continue;
        seen[head] = search;
        reachedBy[head] = taken;
        if (head === target) {
          const path: number[] = [];
          for (let back = target; back !== source; back = from[path.at(-1) ?? 0] ?? source)
            path.push(reachedBy[back] ?? 0);
          return path;
        }
        queue.push(head);
      }
    }
    return null;
  };

  /** Whether the total of a class can rise, or fall, by so much. */
  return ({ at, by, up }: { at: number; by: number; up: boolean }): boolean => {
    const room = capacity[up ? 2 * at : 2 * at + 1] ?? 0;
    if (by > room) return false;
    const tail = from[2 * at] ?? 0;
    const head = to[2 * at] ?? 0;
    if (tail === head) return true;
    const pushed: { path: readonly number[]; amount: number }[] = [];
    const push = (path: readonly number[], amount: number) => {
      for (const taken of path) {
        capacity[taken] = (capacity[taken] ?? 0) - amount;
        capacity[taken ^ 1] = (capacity[taken ^ 1] ?? 0) + amount;
      }
    };
    let left = by;
    while (left > 0) {
      const path = up ? way(head, tail, at) : way(tail, head, at);
      if (path === null) break;
      const amount = path.reduce((least, taken) => Math.min(least, capacity[taken] ?? 0), left);
      push(path, amount);
      pushed.push({ path, amount });
      left -= amount;
    }
    for (const { path, amount } of pushed) push(path, -amount);
    return left === 0;
  };
}
