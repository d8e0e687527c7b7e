import { type Elimination, eliminated, type Incidence, invert, weightOf } from "./verify-elimination.ts";
import { mixtures } from "./verify-mixtures.ts";

/** Two primes below 2²⁶, so that products stay exact; none that the planner uses. */
const PRIMES = [67_108_819, 67_108_777] as const;
/** Bases over which people are spread before what is left is searched. */
const MOST_BASES = 80;
/** Steps that are spent on mixing, some microseconds each: more than the planner spends. */
const MOST_STEPS = 4_000_000;

export type ThinSearch =
  | { readonly kind: "none" }
  | { readonly kind: "undecided" }
  | {
      readonly kind: "found";
      /** The classes that have weight, which hold fewer than k. */
      readonly classes: readonly number[];
      /** What the unknowns are multiplied by, modulo the prime. */
      readonly coefficients: ReadonlyMap<number, number>;
      readonly prime: number;
    };

/**
 * Looks for a combination that fewer than k people make up, in any family (theorem T3): a set of classes carries one exactly
 * when the classes outside it do not decide all weights. People are spread over several bases as evenly as possible. If each
 * person of a class is in at most a share s of the bases, what rests on fewer than k has, over one of them, weight on at most
 * s·(k−1) classes of the basis, and so is a mixture of that many basic combinations: mostly of one. Ranks modulo a prime are
 * the true ones unless both primes divide the same minor.
 */
export function searchThin(incidence: Incidence, k: number): ThinSearch {
  const { people } = incidence;
  const all = [...people.keys()];
  const ranks = PRIMES.map((prime) => eliminated(incidence, { order: all, prime }).basis.length);
  const rank = Math.max(...ranks);
  const prime = ranks[0] === rank ? PRIMES[0] : PRIMES[1];
  const search = thinSet(incidence, { k, prime, rank });
  if (search.kind !== "found") return search;
  const inside = new Set(search.classes);
  const outside = all.filter((at) => !inside.has(at));
  const isBelieved = PRIMES.every((prime) => eliminated(incidence, { order: outside, prime }).basis.length < rank);
  if (!isBelieved) return { kind: "undecided" };
  const { basis, coefficients } = eliminated(incidence, { order: [...outside, ...search.classes], prime });
  const element = basis.findIndex((at) => inside.has(at));
  return { ...search, coefficients: coefficients[element] ?? new Map(), prime };
}

type Thin = { kind: "none" } | { kind: "undecided" } | { kind: "found"; classes: number[] };

function thinSet(incidence: Incidence, { k, prime, rank }: { k: number; prime: number; rank: number }): Thin {
  const { people } = incidence;
  const inside = classesByUnknown(incidence);
  const isLight = people.map((n) => n < k);
  const used = new Float64Array(people.length);
  const bases: Elimination[] = [];
  let best = { mixed: k, bases: 0 };
  while (best.mixed > 1 && bases.length < MOST_BASES) {
    const use = Float64Array.from(people, (n, at) => (isLight[at] ? ((used[at] ?? 0) + 1) / n : 0));
    const order = [...people.keys()].sort((a, b) => (use[a] ?? 0) - (use[b] ?? 0) || a - b);
    const elimination = eliminated(incidence, { order, prime, rank });
    for (const [element, at] of elimination.basis.entries()) {
      if (!isLight[at]) continue;
      used[at] = (used[at] ?? 0) + 1;
      const classes = thinSupport(incidence, {
        coefficients: elimination.coefficients[element] ?? new Map(),
        inside,
        k,
        prime,
      });
      if (classes) return { kind: "found", classes };
    }
    bases.push(elimination);
    const share = used.reduce((most, times, at) => Math.max(most, times / (people[at] ?? 1)), 0);
    const mixed = Math.floor((share * (k - 1)) / bases.length + 1e-9);
    if (mixed < best.mixed) best = { mixed, bases: bases.length };
  }
  if (best.mixed <= 1) return { kind: "none" };
  const searched = bases
    .slice(0, best.bases)
    .map(({ basis, coefficients }) =>
      basis.flatMap((at, element) => (isLight[at] ? (coefficients[element] ?? []) : [])),
    );
  const steps = searched.reduce((sum, rows) => sum + stepsOf({ of: rows.length, upTo: best.mixed, k }), 0);
  if (steps > MOST_STEPS) return { kind: "undecided" };
  for (const rows of searched) {
    const written = rows.map((coefficients) =>
      Float64Array.from(incidence.unknownsOf, (unknowns) => weightOf(unknowns, { coefficients, prime })),
    );
    const classes = mixtures(written, { people, upTo: best.mixed, k, prime, invert });
    if (classes) return { kind: "found", classes };
  }
  return { kind: "none" };
}

function classesByUnknown({ unknownsOf, unknowns }: Incidence): number[][] {
  const inside = Array.from({ length: unknowns }, (): number[] => []);
  unknownsOf.forEach((own, at) => {
    for (const unknown of own) inside[unknown]?.push(at);
  });
  return inside;
}

/** The classes of a basic combination, where they hold fewer than k. Only classes of its unknowns can have weight. */
function thinSupport(
  { people, unknownsOf }: Incidence,
  {
    coefficients,
    inside,
    k,
    prime,
  }: { coefficients: ReadonlyMap<number, number>; inside: readonly (readonly number[])[]; k: number; prime: number },
): number[] | null {
  const seen = new Set<number>();
  const classes: number[] = [];
  let support = 0;
  for (const unknown of coefficients.keys())
    for (const at of inside[unknown] ?? []) {
      if (seen.has(at)) continue;
      seen.add(at);
      if (weightOf(unknownsOf[at] ?? [], { coefficients, prime }) === 0) continue;
      classes.push(at);
      support += people[at] ?? 0;
      if (support >= k) return null;
    }
  return classes;
}

/** How many sets of two to `upTo` there are, each with the ways in which it is looked at. */
function stepsOf({ of, upTo, k }: { of: number; upTo: number; k: number }): number {
  let steps = 0;
  for (let size = 2, sets = of; size <= upTo; size++) {
    sets = Math.max(0, (sets * (of - size + 1)) / size);
    steps += sets * k ** (size - 1);
  }
  return steps;
}
