import type { Forest } from "./engine-tree.ts";

/** What may be published of one tier along one axis, for one set of respondents. */
export interface GroupPlan {
  /** By place: 1 where the group is published. */
  readonly published: Uint8Array;
  /** Groups with at least k respondents, published or not. */
  readonly eligible: number;
  /** The fewest respondents any combination of the published numbers rests on (theorem T1); null when nothing is published. */
  readonly minSupport: number | null;
}

/**
 * KSAFE for one axis (methodology 3.4): publishes the groups of at least k, and takes back the smallest ones until what is
 * left of each group beside its published subgroups is empty or holds at least k. By theorem T1 no sum, difference or
 * weighted combination of everything published then rests on fewer than k. A function of how many respondents stand where,
 * never of what they said. Linear in groups, but for looking through a group's subgroups each time one is taken back.
 *
 * `totals`: respondents by group, all that it holds. `candidates` limits what may be published; null: all.
 */
export function planGroups({
  groups,
  totals,
  k,
  candidates = null,
}: {
  groups: Forest;
  totals: ArrayLike<number>;
  k: number;
  candidates?: Uint8Array | null;
}): GroupPlan {
  const size = groups.parents.length;
  const published = new Uint8Array(size);
  const remainders = new Float64Array(size);
  // Published groups directly below each place: handed up by a place that is not published itself.
  const below = new Lists(size);
  let eligible = 0;
  for (let place = size - 1; place >= 0; place--) {
    const isEligible = (totals[place] ?? 0) >= k;
    if (isEligible) eligible++;
    if (isEligible && (candidates === null || candidates[place] === 1)) {
      published[place] = 1;
      remainders[place] = repair({ place, groups, totals, k, below, published });
    }
    const parent = groups.parents[place] ?? -1;
    if (parent < 0) continue;
    if (published[place] === 1) below.add(parent, place);
    else below.handOver({ from: place, to: parent });
  }
  return { published, eligible, minSupport: leastRemainder(published, remainders) };
}

/** Takes back the smallest published subgroups until the remainder is 0 or at least k, and returns it. */
function repair({
  place,
  groups,
  totals,
  k,
  below,
  published,
}: {
  place: number;
  groups: Forest;
  totals: ArrayLike<number>;
  k: number;
  below: Lists;
  published: Uint8Array;
}): number {
  let remainder = (totals[place] ?? 0) - totalOf(place, { below, totals });
  while (remainder > 0 && remainder < k) {
    let smallest = below.first(place);
    for (let at = below.next(smallest); at >= 0; at = below.next(at))
      if (precedes({ groups, totals }, at, smallest)) smallest = at;
    published[smallest] = 0;
    remainder += (totals[smallest] ?? 0) - totalOf(smallest, { below, totals });
    below.remove({ entry: smallest, from: place });
    below.handOver({ from: smallest, to: place });
  }
  return remainder;
}

/** Respondents of the published groups directly below a place. */
function totalOf(place: number, { below, totals }: { below: Lists; totals: ArrayLike<number> }): number {
  let sum = 0;
  for (let at = below.first(place); at >= 0; at = below.next(at)) sum += totals[at] ?? 0;
  return sum;
}

/** Smaller groups are taken back first, by employee id among equals, so that the plan is the same every time. */
function precedes({ groups, totals }: { groups: Forest; totals: ArrayLike<number> }, a: number, b: number): boolean {
  const difference = (totals[a] ?? 0) - (totals[b] ?? 0);
  return difference === 0 ? (groups.order[a] ?? 0) < (groups.order[b] ?? 0) : difference < 0;
}

function leastRemainder(published: Uint8Array, remainders: Float64Array): number | null {
  let least = Number.POSITIVE_INFINITY;
  published.forEach((is, place) => {
    const remainder = remainders[place] ?? 0;
    if (is === 1 && remainder > 0 && remainder < least) least = remainder;
  });
  return Number.isFinite(least) ? least : null;
}

/** One list of places for every place. A place is in one list at most. */
class Lists {
  private readonly firsts: Int32Array;
  private readonly lasts: Int32Array;
  private readonly nexts: Int32Array;

  constructor(size: number) {
    this.firsts = new Int32Array(size).fill(-1);
    this.lasts = new Int32Array(size).fill(-1);
    this.nexts = new Int32Array(size).fill(-1);
  }

  /** The first entry of a place's list, −1 when it is empty. */
  first(list: number): number {
    return this.firsts[list] ?? -1;
  }

  /** The entry after this one, −1 after the last. */
  next(entry: number): number {
    return this.nexts[entry] ?? -1;
  }

  add(list: number, entry: number): void {
    this.append(list, { first: entry, last: entry });
  }

  /** Moves all entries of one list to the end of another. */
  handOver({ from, to }: { from: number; to: number }): void {
    const first = this.first(from);
    if (first >= 0) this.append(to, { first, last: this.lasts[from] ?? -1 });
  }

  remove({ entry, from }: { entry: number; from: number }): void {
    let before = -1;
    for (let at = this.first(from); at !== entry; at = this.next(at)) before = at;
    const after = this.next(entry);
    if (before < 0) this.firsts[from] = after;
    else this.nexts[before] = after;
    if (after < 0) this.lasts[from] = before;
    this.nexts[entry] = -1;
  }

  private append(list: number, { first, last }: { first: number; last: number }): void {
    const end = this.lasts[list] ?? -1;
    if (end < 0) this.firsts[list] = first;
    else this.nexts[end] = first;
    this.lasts[list] = last;
    this.nexts[last] = -1;
  }
}
