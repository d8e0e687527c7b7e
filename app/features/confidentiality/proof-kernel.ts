import {
  type Column,
  difference,
  invert,
  product,
  type Reduced,
  reduced,
  type Table,
  tableOf,
  wholeNumbers,
} from "./proof-elimination.ts";
import { type Evidence, type Violation, violationOf } from "./proof-evidence.ts";

/** Primes below 2²⁶, so that products of remainders are exact; none that the planner uses. */
const PRIMES = [67_108_819, 67_108_777] as const;

const MOST_BASES = 40;
/** Entries of the table of groups and classes beyond which the proof is left to linear programs. */
const MOST_ENTRIES = 40_000_000;
/** Mixtures of basic combinations that are worth trying, of about a hundred nanoseconds each. */
const MOST_MIXTURES = 40_000_000;
/** Violations worked out with their coefficients; one is enough to stop a release. */
const MOST_VIOLATIONS = 8;

/**
 * Theorem T3, for groups of any kind. Gauss–Jordan elimination of the table of groups and classes gives basic combinations,
 * each with weight on one class of a basis. Those who answered are spread over several bases as evenly as possible: if each
 * respondent of a class is in at most a share s of the bases, then what rests on fewer than k has, in some basis, weight on
 * at most s·(k−1) classes, and is a mixture of so many basic combinations. All of those are tried, modulo a prime.
 */
export function kernelViolations(evidence: Evidence): { violations: Violation[]; conclusive: boolean } {
  const table = tableOf(evidence);
  if (table.columns.length * table.groups.length > MOST_ENTRIES) return { violations: [], conclusive: false };
  const everyColumn = [...table.columns.keys()];
  const ranks = PRIMES.map((prime) => reduced(table, { order: everyColumn, prime }).length);
  const place = (ranks[0] ?? 0) >= (ranks[1] ?? 0) ? 0 : 1;
  const search = thinSets(table, { k: evidence.k, prime: PRIMES[place] });
  const violations = search.sets
    .slice(0, MOST_VIOLATIONS)
    .flatMap((set) => workedOut(evidence, { table, set, rank: Math.max(...ranks) }) ?? []);
  const mistaken = search.sets.length > 0 && violations.length === 0;
  return { violations, conclusive: search.conclusive && !mistaken };
}

/** Sets of columns that carry a combination and hold fewer than k. */
function thinSets(table: Table, { k, prime }: { k: number; prime: number }): { sets: number[][]; conclusive: boolean } {
  const { columns } = table;
  const light = columns.map(({ n }) => n < k);
  const used = new Float64Array(columns.length);
  const bases: Reduced[][] = [];
  const sets = new Map<string, number[]>();
  const report = (row: Float64Array) => {
    const set = columns.flatMap((_, at) => (row[at] === 0 ? [] : [at]));
    sets.set(set.join(), set);
  };
  let best = { mixed: k, bases: 0 };
  while (best.mixed > 1 && bases.length < MOST_BASES) {
    const use = columns.map(({ n }, at) => (light[at] ? ((used[at] ?? 0) + 1) / n : 0));
    const order = [...columns.keys()].sort((a, b) => (use[a] ?? 0) - (use[b] ?? 0) || a - b);
    const basis = reduced(table, { order, prime });
    for (const { pivot, row } of basis) {
      used[pivot] = (used[pivot] ?? 0) + 1;
      if (isThin(row, { columns, from: 0, budget: k - 1 })) report(row);
    }
    if (sets.size > 0) return { sets: [...sets.values()], conclusive: true };
    bases.push(basis.filter(({ pivot }) => light[pivot]));
    const share = Math.max(0, ...columns.map(({ n }, at) => (light[at] ? (used[at] ?? 0) / n : 0)));
    const mixed = Math.floor((share * (k - 1)) / bases.length + 1e-9);
    if (mixed < best.mixed) best = { mixed, bases: bases.length };
  }
  if (best.mixed <= 1) return { sets: [], conclusive: true };
  const searched = bases.slice(0, best.bases);
  const cost = searched.reduce((sum, basis) => sum + mixturesOf({ of: basis.length, upTo: best.mixed, k }), 0);
  if (cost > MOST_MIXTURES) return { sets: [], conclusive: false };
  for (const basis of searched) {
    const extend = (rows: readonly Float64Array[], from: number) => {
      if (rows.length > 1) mix(rows, { columns, prime, from: 0, budget: k - 1, report });
      if (rows.length === best.mixed || sets.size >= MOST_VIOLATIONS) return;
      for (let at = from; at < basis.length; at++) extend([...rows, basis[at]?.row ?? new Float64Array()], at + 1);
    };
    extend([], 0);
  }
  return { sets: [...sets.values()], conclusive: true };
}

function mixturesOf({ of, upTo, k }: { of: number; upTo: number; k: number }): number {
  const choose = (size: number): number => (size === 0 ? 1 : (choose(size - 1) * (of - size + 1)) / size);
  return Array.from({ length: upTo - 1 }, (_, at) => choose(at + 2) * k ** (at + 1)).reduce(
    (sum, each) => sum + each,
    0,
  );
}

/**
 * Goes through the columns that a mixture of rows may have weight on: either it has, which costs its respondents, or it has
 * none, which leaves one row less to mix.
 */
function mix(
  rows: readonly Float64Array[],
  {
    columns,
    prime,
    from,
    budget,
    report,
  }: {
    columns: readonly Column[];
    prime: number;
    from: number;
    budget: number;
    report: (row: Float64Array) => void;
  },
): void {
  let left = budget;
  for (let at = from; at < columns.length; at++) {
    const eliminated = rows.find((row) => row[at] !== 0);
    if (!eliminated) continue;
    const scale = invert(eliminated[at] ?? 1, prime);
    const rest = rows.filter((row) => row !== eliminated);
    // A column of one row only cannot be emptied by the others.
    if (rest.some((row) => row[at] !== 0)) {
      const factors = rest.map((row) => product(row[at] ?? 0, scale, prime));
      const [row] = rest;
      if (rest.length > 1 || !row)
        mix(
          rest.map((each, order) => less(each, { by: eliminated, factor: factors[order] ?? 0, prime })),
          { columns, prime, from: at + 1, budget: left, report },
        );
      else if (
        isThinDifference(row, { by: eliminated, factor: factors[0] ?? 0, columns, prime, from: at + 1, budget: left })
      )
        report(less(row, { by: eliminated, factor: factors[0] ?? 0, prime }));
    }
    left -= columns[at]?.n ?? 0;
    if (left < 0) return;
  }
}

function isThin(
  row: Float64Array,
  { columns, from, budget }: { columns: readonly Column[]; from: number; budget: number },
): boolean {
  let left = budget;
  for (let at = from; at < columns.length && left >= 0; at++) if (row[at] !== 0) left -= columns[at]?.n ?? 0;
  return left >= 0;
}

function isThinDifference(
  row: Float64Array,
  {
    by,
    factor,
    columns,
    prime,
    from,
    budget,
  }: { by: Float64Array; factor: number; columns: readonly Column[]; prime: number; from: number; budget: number },
): boolean {
  let left = budget;
  for (let at = from; at < columns.length && left >= 0; at++) {
    const [own, others] = [row[at] ?? 0, by[at] ?? 0];
    if (own !== others || own !== 0)
      if (own !== (others === 0 ? 0 : product(factor, others, prime))) left -= columns[at]?.n ?? 0;
  }
  return left >= 0;
}

function less(
  row: Float64Array,
  { by, factor, prime }: { by: Float64Array; factor: number; prime: number },
): Float64Array {
  return row.map((entry, at) => difference(entry, product(factor, by[at] ?? 0, prime), prime));
}

/**
 * The combination that a set of columns carries, from an elimination that takes the columns outside first: a row that gets
 * its pivot only inside has no weight outside. Null where the second prime shows that the set carries none.
 */
function workedOut(
  evidence: Evidence,
  { table, set, rank }: { table: Table; set: readonly number[]; rank: number },
): Violation | null {
  const { columns, groups } = table;
  const outside = [...columns.keys()].filter((at) => !set.includes(at));
  for (const prime of PRIMES) {
    const rows = reduced(table, { order: [...outside, ...set], prime, traced: true });
    const inside = rows.filter(({ pivot }) => set.includes(pivot));
    if (inside.length === 0 && rows.length === rank) return null;
    for (const { row } of inside) {
      const coefficients = wholeNumbers(row.subarray(columns.length), prime);
      const found =
        coefficients &&
        violationOf(evidence, new Map(groups.map((group, at) => [group, coefficients[at] ?? 0] as const)));
      if (found) return found;
    }
  }
  // It is there, though not in numbers small enough to be told.
  const classes = set.flatMap((at) => columns[at]?.classes ?? []);
  return {
    support: set.reduce((sum, at) => sum + (columns[at]?.n ?? 0), 0),
    classes: classes.map((place) => ({ place, n: evidence.classes[place]?.n ?? 0, weight: Number.NaN })),
    groups: [],
  };
}
