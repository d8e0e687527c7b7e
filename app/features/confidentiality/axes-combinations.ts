import { type Basis, basisOf, elementsOf, rankOf, type Unknowns, unknowns } from "./axes-bases.ts";
import { basicCombination, type Combination, insidesOf, thinSupport, writtenOut } from "./axes-basic-combinations.ts";
import { inverse, times } from "./axes-field.ts";
import { FoundSets, type ThinSet } from "./axes-thin-sets.ts";

export interface CombinationSearch {
  /** Not all there are; none only if there is none or the search was not conclusive. */
  readonly found: readonly ThinSet[];
  /** Whether the search, had it found nothing, went through every combination that could rest on fewer than k. */
  readonly conclusive: boolean;
}

/** The two largest primes whose remainders multiply exactly; the second catches a rank that the first would miss. */
const PRIMES = [67_108_859, 67_108_837] as const;

/** Bases looked at before the best of what they allow is searched. */
const MOST_BASES = 40;

/** Steps, of some microseconds each, that a search of pairs and more may take. The verifier takes more. */
const MOST_STEPS = 2_000_000;

/**
 * Theorem T3, for any number of axes. A set of classes carries a combination exactly if it is dependent in the kernel of the
 * published totals, which is to say that the classes outside hold no basis. So a combination is known from its weights on a
 * basis, and one that rests on few respondents meets one of several bases that share few respondents in very few classes:
 * with q bases, none of which takes a respondent of a class more than T times on average, in at most T·(k−1)/q of them.
 * Those are tried, modulo a prime. What is independent there is independent over the rationals, so that finding nothing is a
 * proof as long as the rank is the same, which the second prime shows.
 */
export function thinSets({
  blocks,
  counts,
  k,
}: {
  blocks: readonly Int32Array[];
  counts: ArrayLike<number>;
  k: number;
}): CombinationSearch {
  const [family, other] = PRIMES.map((prime) => unknowns({ blocks, counts, prime }));
  if (!family || !other) throw new Error("There are two primes");
  const all = family.counts.map((_, at) => at);
  const ranks = [rankOf(family, all), rankOf(other, all)] as const;
  const [searched, second] = ranks[0] >= ranks[1] ? [family, other] : [other, family];
  const { found, conclusive } = search(searched, k);
  // Where the second prime is the one that misses rank, what was found stays found.
  const carries = ({ classes }: ThinSet) => {
    const inside = new Set(classes);
    const outside = all.filter((at) => !inside.has(second.members[at]?.[0] ?? -1));
    return rankOf(second, outside) < Math.max(...ranks);
  };
  const confirmed = found.filter(carries);
  // A false alarm of the first prime hides nothing, but ends its search early.
  return { found: confirmed, conclusive: conclusive && (found.length === 0 || confirmed.length > 0) };
}

function search(family: Unknowns, k: number): CombinationSearch {
  const { counts, mains, mainOf } = family;
  const found = new FoundSets(family, k);
  const taken = new Float64Array(counts.length);
  const insides = insidesOf(family);
  const bases: Basis[] = [];
  let best = { size: k, bases: 0 };
  while (bases.length < MOST_BASES && best.size > 1) {
    const basis = basisOf(family, leastTakenFirst({ counts, taken, k }), bases[0]?.further.length);
    bases.push(basis);
    // A star without another class of the basis in it is all that its combination has weight on.
    const mixed = new Set(basis.further.map((at) => mainOf[at] ?? -1));
    elementsOf(basis).forEach((at, element) => {
      if ((counts[at] ?? 0) >= k || found.isFull) return;
      taken[at] = (taken[at] ?? 0) + 1;
      if (bases.length > 1 && element < mains && !mixed.has(element)) return;
      const combination = basicCombination(family, { basis, element });
      const carrying = thinSupport(family, { basis, element, combination, insides, k });
      if (carrying) found.add(carrying, combination);
    });
    if (found.sets.length > 0) return { found: found.sets, conclusive: true };
    const most = taken.reduce((ratio, times, at) => Math.max(ratio, times / (counts[at] ?? 1)), 0);
    const size = Math.floor((most * (k - 1)) / bases.length + 1e-9);
    if (size < best.size) best = { size, bases: bases.length };
  }
  if (best.size <= 1) return { found: [], conclusive: true };
  const searched = bases.slice(0, best.bases);
  const light = searched.map((basis) =>
    elementsOf(basis).flatMap((at, element) => ((counts[at] ?? 0) < k ? [element] : [])),
  );
  const steps = light.reduce((sum, elements) => sum + stepsOf({ of: elements.length, upTo: best.size, k }), 0);
  if (steps > MOST_STEPS) return { found: [], conclusive: false };
  searched.forEach((basis, order) => {
    const rows = (light[order] ?? []).map((element) =>
      writtenOut(family, basicCombination(family, { basis, element })),
    );
    eachSubset({ rows, upTo: best.size }, (chosen) => mixtures(chosen, { family, k, found }));
  });
  return { found: found.sets, conclusive: true };
}

/** Classes of k and more cannot be in a thin set and may be in every basis; of the others the least used come first. */
function leastTakenFirst({ counts, taken, k }: { counts: Float64Array; taken: Float64Array; k: number }): Int32Array {
  const use = counts.map((count, at) => (count >= k ? 0 : ((taken[at] ?? 0) + 1) / count));
  return Int32Array.from(counts, (_, at) => at).sort((a, b) => (use[a] ?? 0) - (use[b] ?? 0) || a - b);
}

/** How many subsets of two and more there are, each with the ways in which it has to be looked at. */
function stepsOf({ of, upTo, k }: { of: number; upTo: number; k: number }): number {
  let steps = 0;
  for (let size = 2, subsets = of; size <= upTo; size++) {
    subsets *= (of - size + 1) / size;
    steps += Math.max(0, subsets) * k ** (size - 1);
  }
  return steps;
}

function eachSubset(
  { rows, upTo }: { rows: readonly Combination[]; upTo: number },
  visit: (chosen: readonly Combination[]) => void,
) {
  const extend = (chosen: readonly Combination[], from: number) => {
    if (chosen.length >= 2) visit(chosen);
    if (chosen.length < upTo)
      for (let at = from; at < rows.length; at++) extend([...chosen, ...rows.slice(at, at + 1)], at + 1);
  };
  extend([], 0);
}

/**
 * Every mixture of some combinations that rests on fewer than k. Of classes that hold k together one at least has weight 0
 * in it, and for each of them one combination can be eliminated. A class of one combination alone keeps its weight.
 */
function mixtures(
  rows: readonly Combination[],
  { family, k, found }: { family: Unknowns; k: number; found: FoundSets },
): void {
  if (found.isFull) return;
  const { prime, counts } = family;
  const [first, second] = rows;
  if (!first) return;
  if (!second) {
    found.check(first);
    return;
  }
  const vanishing: number[] = [];
  let kept = 0;
  for (let at = 0, held = 0; at < counts.length && held < k; at++) {
    const holding = rows.reduce((number, row) => number + (row[at] === 0 ? 0 : 1), 0);
    if (holding === 0) continue;
    held += counts[at] ?? 0;
    if (holding > 1) vanishing.push(at);
    else kept += counts[at] ?? 0;
    if (kept >= k) return;
    if (held >= k) break;
  }
  if (vanishing.length === 0) found.check(first);
  const tried = new Set<number>();
  for (const at of vanishing) {
    const without = rows.find((row) => row[at] !== 0) ?? first;
    const scale = inverse(without[at] ?? 1, prime);
    const rest = rows.filter((row) => row !== without);
    const factors = rest.map((row) => times(row[at] ?? 0, scale, prime));
    if (rest.length === 1) {
      const factor = factors[0] ?? 0;
      if (tried.has(factor) || !isThin({ row: rest[0] ?? first, without, factor }, { family, k })) continue;
      tried.add(factor);
    }
    mixtures(
      rest.map((row, order) => lessened(row, { by: without, factor: factors[order] ?? 0, prime })),
      { family, k, found },
    );
  }
}

/** Whether a combination less a multiple of another rests on fewer than k. */
function isThin(
  { row, without, factor }: { row: Combination; without: Combination; factor: number },
  { family, k }: { family: Unknowns; k: number },
): boolean {
  const { prime, counts } = family;
  let support = 0;
  for (let at = 0; at < counts.length; at++) {
    if (row[at] === 0 && without[at] === 0) continue;
    if (row[at] !== times(without[at] ?? 0, factor, prime)) support += counts[at] ?? 0;
    if (support >= k) return false;
  }
  return true;
}

function lessened(
  row: Combination,
  { by, factor, prime }: { by: Combination; factor: number; prime: number },
): Combination {
  return row.map((entry, at) => {
    const rest = entry - times(by[at] ?? 0, factor, prime);
    return rest < 0 ? rest + prime : rest;
  });
}
