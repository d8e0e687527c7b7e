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
  /** By block of the main axis: the class of the basis that stands for it, −1 where the order had none of it. */
  readonly starOf: Int32Array;
  /** The other classes of the basis. */
  readonly further: readonly number[];
  /** For each of those: the potentials of the further blocks that give it weight 1, and 0 to the rest of the basis. */
  readonly potentials: readonly Float64Array[];
}

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

/**
 * The first basis in an order of the classes, which may be some of them only. The star of a main block (its classes) carries a
 * combination of its own, so that its first class is among the chosen, and what remains are equations between the few further
 * blocks. Those are kept solved for one block each, the one with the fewest classes first, which keeps equations of different
 * units apart; and with what they are made of, which becomes the potentials. `most`: how many of them are independent, where
 * that is known.
 */
export function basisOf(family: Unknowns, order: ArrayLike<number>, most: number = family.furthers): Basis {
  const { prime, furthers, mainOf } = family;
  const starOf = starsOf(family, order);
  const further: number[] = [];
  const solvedFor: (Equation | undefined)[] = new Array(furthers);
  // Blocks that no equation is solved for: the only ones that any equation holds besides its own.
  const open = byClasses(family);
  const left = new Float64Array(furthers);
  for (let at = 0; at < order.length && further.length < most; at++) {
    const candidate = order[at] ?? 0;
    const terms = equationOf(family, { star: starOf[mainOf[candidate] ?? -1] ?? -1, candidate });
    if (terms.length === 0) continue;
    for (const block of open) left[block] = 0;
    for (const { block, factor } of terms) {
      const known = solvedFor[block];
      if (known) subtract(left, { row: known.row, columns: open, factor, prime });
      else left[block] = reduced((left[block] ?? 0) + factor, prime);
    }
    const place = open.findIndex((block) => left[block] !== 0);
    const pivot = open[place];
    if (pivot === undefined) continue;
    open.splice(place, 1);
    const scale = inverse(left[pivot] ?? 1, prime);
    const made = Array.from({ length: further.length + 1 }, (_, order) => order);
    const solved = { row: new Float64Array(furthers), madeOf: new Float64Array(most) };
    for (const block of open) if (left[block] !== 0) solved.row[block] = times(left[block] ?? 0, scale, prime);
    solved.madeOf[further.length] = scale;
    for (const { block, factor } of terms) {
      const known = solvedFor[block];
      if (!known) continue;
      subtract(solved.madeOf, { row: known.madeOf, columns: made, factor: times(factor, scale, prime), prime });
    }
    for (const known of solvedFor) {
      const factor = known?.row[pivot] ?? 0;
      if (!known || factor === 0) continue;
      subtract(known.row, { row: solved.row, columns: open, factor, prime });
      subtract(known.madeOf, { row: solved.madeOf, columns: made, factor, prime });
    }
    solvedFor[pivot] = solved;
    further.push(candidate);
  }
  const potentials = further.map(() => new Float64Array(furthers));
  solvedFor.forEach((known, block) => {
    if (known) for (const [order, own] of potentials.entries()) own[block] = known.madeOf[order] ?? 0;
  });
  return { starOf, further, potentials };
}

/** A further block as a sum of open ones, and of the weights of the chosen classes. */
interface Equation {
  readonly row: Float64Array;
  readonly madeOf: Float64Array;
}

/** The further blocks, those of the fewest classes first. */
function byClasses({ furtherOf, furthers }: Unknowns): number[] {
  const classes = new Int32Array(furthers);
  for (const block of furtherOf) if (block !== -1) classes[block] = (classes[block] ?? 0) + 1;
  return [...classes.keys()].sort((a, b) => (classes[a] ?? 0) - (classes[b] ?? 0) || a - b);
}

/** How many totals of the classes in `order` are independent. */
export function rankOf(family: Unknowns, order: ArrayLike<number>): number {
  const { starOf, further } = basisOf(family, order);
  return starOf.reduce((sum, star) => sum + (star === -1 ? 0 : 1), further.length);
}

/** The classes of a basis in the order of its combinations. */
export function elementsOf(basis: Basis): number[] {
  return [...basis.starOf, ...basis.further];
}

/** By main block: its first class in the order. */
function starsOf({ mainOf, mains }: Unknowns, order: ArrayLike<number>): Int32Array {
  const starOf = new Int32Array(mains).fill(-1);
  for (let at = 0; at < order.length; at++) {
    const block = mainOf[order[at] ?? 0] ?? -1;
    if (block !== -1 && starOf[block] === -1) starOf[block] = order[at] ?? 0;
  }
  return starOf;
}

/** What the weight of a class says of the further blocks once its main block is eliminated. */
function equationOf(
  { prime, furtherOf, stride }: Unknowns,
  { star, candidate }: { star: number; candidate: number },
): { readonly block: number; readonly factor: number }[] {
  const terms: { block: number; factor: number }[] = [];
  if (star === candidate) return terms;
  for (let axis = 0; axis < stride; axis++) {
    const own = furtherOf[candidate * stride + axis] ?? -1;
    const starred = star === -1 ? -1 : (furtherOf[star * stride + axis] ?? -1);
    if (own === starred) continue;
    if (own !== -1) terms.push({ block: own, factor: 1 });
    if (starred !== -1) terms.push({ block: starred, factor: prime - 1 });
  }
  return terms;
}

/** Takes a multiple of a row away, in place, in some columns. */
export function subtract(
  target: Float64Array,
  { row, columns, factor, prime }: { row: Float64Array; columns: readonly number[]; factor: number; prime: number },
) {
  for (const column of columns) {
    const entry = row[column] ?? 0;
    if (entry === 0) continue;
    const rest = (target[column] ?? 0) - times(entry, factor, prime);
    target[column] = rest < 0 ? rest + prime : rest;
  }
}
