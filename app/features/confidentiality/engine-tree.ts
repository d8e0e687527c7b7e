/** Groups that lie in each other. A group stands after the group around it. */
export interface Forest {
  /** Place of the group around, −1 for none. */
  readonly parents: Int32Array;
  /** Which of two groups of one size comes first: by employee id of the head. */
  readonly order: Int32Array;
}

/**
 * Everyone whom somebody reports to. Place 0 is nobody's: it stands for the whole organisation. The heads of the top stand
 * below it, and every head after the head above.
 */
export type HeadTree = Forest;

/** Adds up what stands at each place, from the bottom. Changes `own`. */
export function foldUp<Sums extends Int32Array | Float64Array>(parents: Int32Array, own: Sums): Sums {
  for (let place = parents.length - 1; place > 0; place--) {
    const parent = parents[place] ?? -1;
    if (parent >= 0) own[parent] = (own[parent] ?? 0) + (own[place] ?? 0);
  }
  return own;
}

/** Steps down from the outermost group, 0 for it. */
export function levels(parents: Int32Array): Int32Array {
  const level = new Int32Array(parents.length);
  for (let place = 0; place < parents.length; place++) {
    const parent = parents[place] ?? -1;
    if (parent >= 0) level[place] = (level[parent] ?? 0) + 1;
  }
  return level;
}

/** By place: the place itself where it is chosen, else the nearest around it that is, else −1. */
export function nearestChosen(parents: Int32Array, chosen: Uint8Array): Int32Array {
  const nearest = new Int32Array(parents.length);
  for (let place = 0; place < parents.length; place++) {
    const parent = parents[place] ?? -1;
    nearest[place] = chosen[place] === 1 ? place : parent < 0 ? -1 : (nearest[parent] ?? -1);
  }
  return nearest;
}
