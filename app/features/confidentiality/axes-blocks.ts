import type { Axis } from "./axes.ts";

/**
 * Remainder blocks: the members of a published group who are in no published group inside it (methodology 3.4). A block is
 * named by the place of its group; −1 are those whom the axis publishes nothing of.
 */
export function blocksOf(axis: Axis, published: Uint8Array): Int32Array {
  const nearest = nearestPublished(axis, published);
  return axis.groupOf.map((place) => (place === -1 ? -1 : (nearest[place] ?? -1)));
}

/** By place: the published group directly above, −1 for none. */
export function publishedAbove(axis: Axis, published: Uint8Array): Int32Array {
  const nearest = nearestPublished(axis, published);
  return axis.parents.map((parent) => (parent === -1 ? -1 : (nearest[parent] ?? -1)));
}

/** Respondents by place of the group. */
export function groupSizes(axis: Axis, counts: ArrayLike<number>): Float64Array {
  const sizes = blockSizes(axis.groupOf, { counts, places: axis.ids.length });
  for (let place = axis.ids.length - 1; place >= 0; place--) {
    const parent = axis.parents[place] ?? -1;
    if (parent !== -1) sizes[parent] = (sizes[parent] ?? 0) + (sizes[place] ?? 0);
  }
  return sizes;
}

/** Respondents by place of the block; those in none are left out. */
export function blockSizes(
  blocks: Int32Array,
  { counts, places }: { counts: ArrayLike<number>; places: number },
): Float64Array {
  const sizes = new Float64Array(places);
  blocks.forEach((place, at) => {
    if (place !== -1) sizes[place] = (sizes[place] ?? 0) + (counts[at] ?? 0);
  });
  return sizes;
}

/** By place: the group itself where it is published, else the nearest above it that is. */
function nearestPublished({ ids, parents }: Axis, published: Uint8Array): Int32Array {
  const nearest = new Int32Array(ids.length);
  for (let place = 0; place < ids.length; place++) {
    const parent = parents[place] ?? -1;
    if (published[place] === 1) nearest[place] = place;
    else nearest[place] = parent === -1 ? -1 : (nearest[parent] ?? -1);
  }
  return nearest;
}
