import type { Unknowns } from "./axes-bases.ts";
import type { Basic, Combination } from "./axes-basic-combinations.ts";

/** A combination of published totals that rests on fewer than k respondents. */
export interface ThinSet {
  readonly classes: readonly number[];
  readonly support: number;
  /** What the combination multiplies a block by, by axis and place; only whether two are equal has a meaning here. */
  readonly potential: (axis: number, place: number) => number;
}

/** Thin sets handed back at once. */
const MOST_FOUND = 64;

/** Thin sets found so far, each once. */
export class FoundSets {
  readonly sets: ThinSet[] = [];
  private readonly known = new Set<string>();
  private readonly family: Unknowns;
  private readonly k: number;

  constructor(family: Unknowns, k: number) {
    this.family = family;
    this.k = k;
  }

  get isFull(): boolean {
    return this.sets.length >= MOST_FOUND;
  }

  check(combination: Combination): void {
    const { counts } = this.family;
    const carrying: number[] = [];
    let support = 0;
    for (let at = 0; at < counts.length; at++) {
      if (combination[at] === 0) continue;
      support += counts[at] ?? 0;
      if (support >= this.k) return;
      carrying.push(at);
    }
    this.add(carrying, readOff(combination, this.family));
  }

  add(carrying: readonly number[], { potentials, potentialOf }: Pick<Basic, "potentials" | "potentialOf">): void {
    const { counts, members, main, numberOf } = this.family;
    const support = carrying.reduce((sum, at) => sum + (counts[at] ?? 0), 0);
    const key = carrying.join();
    if (carrying.length === 0 || this.known.has(key)) return;
    this.known.add(key);
    this.sets.push({
      classes: carrying.flatMap((at) => members[at] ?? []),
      support,
      potential: (axis, place) => {
        const number = numberOf[axis]?.get(place);
        if (number === undefined) return 0;
        return axis === main ? potentialOf(number) : (potentials[number] ?? 0);
      },
    });
  }
}

function readOff(combination: Combination, { counts, furthers }: Unknowns) {
  const size = counts.length;
  return {
    potentials: combination.subarray(size, size + furthers),
    potentialOf: (block: number) => combination[size + furthers + block] ?? 0,
  };
}
