import type { Axis } from "./axes.ts";
import { groupSizes } from "./axes-blocks.ts";

/** The order in which groups are taken back: the smallest first, by id among equals, so that a plan is the same every time. */
export function takenBackBefore(
  { ids }: Axis,
  { sizes, a, b }: { sizes: Float64Array; a: number; b: number },
): boolean {
  const difference = (sizes[a] ?? 0) - (sizes[b] ?? 0);
  return difference === 0 ? (ids[a] ?? "") < (ids[b] ?? "") : difference < 0;
}

/**
 * What one axis may publish on its own (theorem T1): the groups of at least k, of which the smallest are taken back, deepest
 * first, until every remainder block is empty or holds at least k. By place of the group: 1 where it is published.
 */
export function publishNested({
  axis,
  counts,
  k,
  candidates,
}: {
  axis: Axis;
  counts: ArrayLike<number>;
  k: number;
  candidates: ReadonlySet<number> | null;
}): Uint8Array {
  const sizes = groupSizes(axis, counts);
  const published = new Uint8Array(axis.ids.length);
  // Published groups directly below each place: handed up by a group that is not published itself.
  const below: number[][] = axis.ids.map(() => []);
  for (let place = axis.ids.length - 1; place >= 0; place--) {
    if ((sizes[place] ?? 0) >= k && (candidates === null || candidates.has(place))) {
      published[place] = 1;
      below[place] = kept({ axis, place, sizes, published, below, k });
    }
    const parent = axis.parents[place] ?? -1;
    if (parent !== -1) below[parent]?.push(...(published[place] === 1 ? [place] : (below[place] ?? [])));
  }
  return published;
}

/** The subgroups of a group that stay published beside it. */
function kept({
  axis,
  place,
  sizes,
  published,
  below,
  k,
}: {
  axis: Axis;
  place: number;
  sizes: Float64Array;
  published: Uint8Array;
  below: readonly number[][];
  k: number;
}): number[] {
  let children = below[place] ?? [];
  const left = () => children.reduce((rest, child) => rest - (sizes[child] ?? 0), sizes[place] ?? 0);
  for (let remainder = left(); remainder > 0 && remainder < k; remainder = left()) {
    const smallest = children.reduce((least, child) =>
      takenBackBefore(axis, { sizes, a: child, b: least }) ? child : least,
    );
    published[smallest] = 0;
    children = [...children.filter((child) => child !== smallest), ...(below[smallest] ?? [])];
  }
  return children;
}
