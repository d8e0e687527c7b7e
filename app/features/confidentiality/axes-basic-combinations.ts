import { type Basis, subtract, type Unknowns } from "./axes-bases.ts";
import { reduced } from "./axes-field.ts";

/** Weights by class, then potentials of the further blocks, then of the main ones. Modulo the prime. */
export type Combination = Float64Array;

/** A combination that has weight on one class of the basis alone. */
export interface Basic {
  readonly weightOf: (at: number) => number;
  /** Of the further blocks. */
  readonly potentials: Float64Array;
  /** Of a main block. */
  readonly potentialOf: (block: number) => number;
}

/** The combination that gives one class of the basis weight 1 and the others 0. Stars come first, then the others. */
export function basicCombination(family: Unknowns, { basis, element }: { basis: Basis; element: number }): Basic {
  const { prime, mainOf, mains, furtherOf, furthers, stride } = family;
  let potentials = basis.potentials[element - mains];
  if (!potentials) {
    potentials = new Float64Array(furthers);
    const columns = [...potentials.keys()];
    for (let order = 0; order < basis.further.length; order++)
      if (mainOf[basis.further[order] ?? -1] === element)
        subtract(potentials, { row: basis.potentials[order] ?? potentials, columns, factor: 1, prime });
  }
  const of = potentials;
  const sum = (at: number) => {
    let total = 0;
    for (let entry = at * stride; entry < (at + 1) * stride; entry++) {
      const block = furtherOf[entry] ?? -1;
      if (block !== -1) total += of[block] ?? 0;
    }
    return total;
  };
  const potentialOf = (block: number) => (block === element ? 1 : 0) - sum(basis.starOf[block] ?? 0);
  return {
    weightOf: (at) => {
      const block = mainOf[at] ?? -1;
      return reduced((block === -1 ? 0 : potentialOf(block)) + sum(at), prime);
    },
    potentials,
    potentialOf: (block) => reduced(potentialOf(block), prime),
  };
}

/** The classes of each block: those of the further blocks, then those of the main ones. */
export type Insides = readonly (readonly number[])[];

export function insidesOf({ mainOf, mains, furtherOf, furthers, stride }: Unknowns): Insides {
  const insides = Array.from({ length: furthers + mains }, (): number[] => []);
  mainOf.forEach((main, at) => {
    if (main !== -1) insides[furthers + main]?.push(at);
    for (let axis = 0; axis < stride; axis++) insides[furtherOf[at * stride + axis] ?? -1]?.push(at);
  });
  return insides;
}

/**
 * The classes that a basic combination has weight on, where they hold fewer than k; else null, mostly soon. Goes only where
 * there can be weight: to the blocks with a potential, and to the main blocks of which the star is in one of those.
 */
export function thinSupport(
  family: Unknowns,
  {
    basis,
    element,
    combination,
    insides,
    k,
  }: {
    basis: Basis;
    element: number;
    combination: Basic;
    insides: Insides;
    k: number;
  },
): number[] | null {
  const { counts, mainOf, mains, furthers } = family;
  const { potentials, weightOf } = combination;
  const seen = new Set<number>();
  const carrying: number[] = [];
  const reached = new Set<number>();
  let support = 0;
  const isThin = (inside: readonly number[]) => {
    for (const at of inside) {
      if (seen.has(at)) continue;
      seen.add(at);
      const block = mainOf[at] ?? -1;
      if (block !== -1 && basis.starOf[block] === at) reached.add(block);
      if (weightOf(at) === 0) continue;
      carrying.push(at);
      support += counts[at] ?? 0;
      if (support >= k) return false;
    }
    return true;
  };
  if (element < mains) reached.add(element);
  for (let block = 0; block < furthers; block++)
    if (potentials[block] !== 0 && !isThin(insides[block] ?? [])) return null;
  for (const block of reached) if (!isThin(insides[furthers + block] ?? [])) return null;
  return carrying.sort((a, b) => a - b);
}

export function writtenOut(
  { counts, furthers, mains }: Unknowns,
  { weightOf, potentials, potentialOf }: Basic,
): Combination {
  const size = counts.length;
  const result = new Float64Array(size + furthers + mains);
  for (let at = 0; at < size; at++) result[at] = weightOf(at);
  result.set(potentials, size);
  for (let block = 0; block < mains; block++) result[size + furthers + block] = potentialOf(block);
  return result;
}
