import { inverse, reduced, times } from "./axes-field.ts";

/**
 * Published blocks of any number of axes as unknowns: a combination of published totals gives each block a potential, and a
 * class of respondents the sum of the potentials of the blocks it is in. Classes in the same blocks are one.
 */
export interface Unknowns {
  readonly prime: number;
  /** Respondents by class, and which of the given classes each of these stands for. */
  readonly counts: Float64Array;
  readonly members: readonly (readonly number[])[];
  /** The axis of most blocks, of which every class is in one at most: its blocks are eliminated without arithmetic. */
  readonly main: number;
  /** By class: the block of the main axis, −1 for none. Numbered from 0 without gaps, as are the others. */
  readonly mainOf: Int32Array;
  readonly mains: number;
  /** By class, as many as there are further axes: the blocks in those, −1 for none. */
  readonly furtherOf: Int32Array;
  readonly furthers: number;
  readonly stride: number;
  /** By axis and place: the number of the block; undefined where it is empty. */
  readonly numberOf: readonly ReadonlyMap<number, number>[];
}

/** Classes whose weights can be chosen at will, and then decide those of all others. */
export interface Basis {
  /** By block of the main axis: the class of the basis that stands for it. */
  readonly starOf: Int32Array;
  /** The other classes of the basis. */
  readonly further: readonly number[];
  /** For each of those: the potentials of the further blocks that give it weight 1, and 0 to the rest of the basis. */
  readonly potentials: readonly Float64Array[];
}

/** Weights by class, then potentials of the further blocks, then of the main ones. Modulo the prime. */
export type Combination = Float64Array;

export function unknowns({
  blocks,
  counts,
  prime,
}: {
  blocks: readonly Int32Array[];
  counts: ArrayLike<number>;
  prime: number;
}): Unknowns {
  const alike = new Map<string, number[]>();
  for (let at = 0; at < counts.length; at++) {
    if ((counts[at] ?? 0) === 0) continue;
    const key = blocks.map((axis) => axis[at] ?? -1).join();
    const same = alike.get(key);
    if (same) same.push(at);
    else alike.set(key, [at]);
  }
  const members = [...alike.values()].filter((same) => blocks.some((axis) => (axis[same[0] ?? 0] ?? -1) !== -1));
  const used = blocks.map((axis) => new Set(members.map((same) => axis[same[0] ?? 0] ?? -1).filter((at) => at !== -1)));
  const main = used.reduce((most, places, axis) => (places.size > (used[most]?.size ?? 0) ? axis : most), 0);
  let furthers = 0;
  const numberOf = used.map((places, axis) => {
    const from = axis === main ? 0 : furthers;
    if (axis !== main) furthers += places.size;
    return new Map([...places].map((place, order) => [place, from + order]));
  });
  const numbered = (axis: number, same: readonly number[]) =>
    numberOf[axis]?.get(blocks[axis]?.[same[0] ?? 0] ?? -1) ?? -1;
  const others = blocks.map((_, axis) => axis).filter((axis) => axis !== main);
  return {
    prime,
    counts: Float64Array.from(members, (same) => same.reduce((sum, at) => sum + (counts[at] ?? 0), 0)),
    members,
    main,
    mainOf: Int32Array.from(members, (same) => numbered(main, same)),
    mains: used[main]?.size ?? 0,
    furtherOf: Int32Array.from(members.flatMap((same) => others.map((axis) => numbered(axis, same)))),
    furthers,
    stride: others.length,
    numberOf,
  };
}

/** The first basis in an order of the classes, which may be some of them only. */
export function basisOf(family: Unknowns, order: ArrayLike<number>): Basis {
  const { starOf, further, pivots } = independent(family, order);
  return { starOf, further, potentials: solved({ family, starOf, further, pivots }) };
}

/** How many totals of the classes in `order` are independent. */
export function rankOf(family: Unknowns, order: ArrayLike<number>): number {
  const { starOf, further } = independent(family, order);
  return starOf.filter((star) => star !== -1).length + further.length;
}

/** The combination that gives one class of the basis weight 1 and the others 0. Stars come first, then the others. */
export function combinationOf(family: Unknowns, { basis, element }: { basis: Basis; element: number }): Combination {
  const { prime, counts, mainOf, mains, furtherOf, furthers, stride } = family;
  const size = counts.length;
  const result = new Float64Array(size + furthers + mains);
  const potentials = result.subarray(size, size + furthers);
  if (element >= mains) potentials.set(basis.potentials[element - mains] ?? []);
  else
    basis.further.forEach((candidate, order) => {
      if (mainOf[candidate] === element)
        subtract(potentials, { row: basis.potentials[order] ?? potentials, factor: 1, prime });
    });
  const sum = (at: number) => {
    let total = 0;
    for (let entry = at * stride; entry < (at + 1) * stride; entry++) {
      const block = furtherOf[entry] ?? -1;
      if (block !== -1) total += potentials[block] ?? 0;
    }
    return total;
  };
  for (let block = 0; block < mains; block++)
    result[size + furthers + block] = reduced((block === element ? 1 : 0) - sum(basis.starOf[block] ?? 0), prime);
  for (let at = 0; at < size; at++) {
    const block = mainOf[at] ?? -1;
    result[at] = reduced((block === -1 ? 0 : (result[size + furthers + block] ?? 0)) + sum(at), prime);
  }
  return result;
}

/** The classes of a basis in the order of its combinations. */
export function elementsOf(basis: Basis): number[] {
  return [...basis.starOf, ...basis.further];
}

/**
 * Chooses greedily. The star of a main block (its classes) carries a combination of its own, so that its first class is among
 * the chosen, and what remains are equations between the few further blocks.
 */
function independent(family: Unknowns, order: ArrayLike<number>) {
  const { prime, mainOf, mains, furthers } = family;
  const starOf = new Int32Array(mains).fill(-1);
  for (let at = 0; at < order.length; at++) {
    const block = mainOf[order[at] ?? 0] ?? -1;
    if (block !== -1 && starOf[block] === -1) starOf[block] = order[at] ?? 0;
  }
  const further: number[] = [];
  const echelon: { row: Float64Array; pivot: number }[] = [];
  const left = new Float64Array(furthers);
  for (let at = 0; at < order.length && further.length < furthers; at++) {
    const candidate = order[at] ?? 0;
    if (!laidInto(left, { family, starOf, candidate })) continue;
    for (const { row, pivot } of echelon)
      if (left[pivot] !== 0) subtract(left, { row, factor: left[pivot] ?? 0, prime });
    const pivot = left.findIndex((entry) => entry !== 0);
    if (pivot === -1) continue;
    const scale = inverse(left[pivot] ?? 1, prime);
    echelon.push({ row: left.map((entry) => (entry === 0 ? 0 : times(entry, scale, prime))), pivot });
    further.push(candidate);
  }
  return { starOf, further, pivots: echelon.map(({ pivot }) => pivot) };
}

/** `left` becomes the equation of a class between further blocks, its main block eliminated. False where nothing is left. */
function laidInto(
  left: Float64Array,
  { family, starOf, candidate }: { family: Unknowns; starOf: Int32Array; candidate: number },
): boolean {
  const { prime, mainOf, furtherOf, stride } = family;
  left.fill(0);
  const star = mainOf[candidate] === -1 ? -1 : (starOf[mainOf[candidate] ?? 0] ?? -1);
  if (star === candidate) return false;
  for (let axis = 0; axis < stride; axis++) {
    const own = furtherOf[candidate * stride + axis] ?? -1;
    const starred = star === -1 ? -1 : (furtherOf[star * stride + axis] ?? -1);
    if (own === starred) continue;
    if (own !== -1) left[own] = 1;
    if (starred !== -1) left[starred] = prime - 1;
  }
  return left.some((entry) => entry !== 0);
}

/** Inverts the equations of the further classes over the pivot columns; the other potentials are 0. */
function solved({
  family,
  starOf,
  further,
  pivots,
}: {
  family: Unknowns;
  starOf: Int32Array;
  further: readonly number[];
  pivots: readonly number[];
}): Float64Array[] {
  const { prime, furthers } = family;
  const size = further.length;
  const left = new Float64Array(furthers);
  const rows = further.map((candidate, order) => {
    laidInto(left, { family, starOf, candidate });
    const row = new Float64Array(2 * size);
    pivots.forEach((pivot, column) => {
      row[column] = left[pivot] ?? 0;
    });
    row[size + order] = 1;
    return row;
  });
  for (let column = 0; column < size; column++) {
    const at = rows.findIndex((row, order) => order >= column && row[column] !== 0);
    const pivotRow = rows[at];
    if (!pivotRow) throw new Error("The classes of a basis are independent over its pivots");
    rows[at] = rows[column] ?? pivotRow;
    const scale = inverse(pivotRow[column] ?? 1, prime);
    const row = pivotRow.map((entry) => (entry === 0 ? 0 : times(entry, scale, prime)));
    rows[column] = row;
    for (let other = 0; other < size; other++) {
      const target = rows[other];
      if (other !== column && target && target[column] !== 0)
        subtract(target, { row, factor: target[column] ?? 0, prime });
    }
  }
  return further.map((_, order) => {
    const potentials = new Float64Array(furthers);
    pivots.forEach((pivot, column) => {
      potentials[pivot] = rows[column]?.[size + order] ?? 0;
    });
    return potentials;
  });
}

/** Takes a multiple of a row away, in place. */
function subtract(target: Float64Array, { row, factor, prime }: { row: Float64Array; factor: number; prime: number }) {
  for (let column = 0; column < target.length; column++) {
    const entry = row[column] ?? 0;
    if (entry === 0) continue;
    const rest = (target[column] ?? 0) - times(entry, factor, prime);
    target[column] = rest < 0 ? rest + prime : rest;
  }
}
