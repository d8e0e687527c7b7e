/** Two primes below 2^26: products stay exact. A set counts as dependent only where it is modulo both. */
const PRIMES = [67_108_859, 33_554_393] as const;
/** Steps that are spent on one search, about ten seconds; beyond, the answer is that it was too large. */
const MOST_STEPS = 200_000_000;
/** The same for reducing one matrix, whose steps are shorter. */
const MOST_REDUCING_STEPS = 2_000_000_000;
/** What finding the direction of a point costs besides its coordinates. */
const INVERSE_STEPS = 5;
/** Any number in which no coordinate is lost: a point's coordinates are the digits of one in this base. */
const MIXER = 48_271_033;

/** What combinations are made of. Columns are classes of people. */
export interface Family {
  /** Rows that span all combinations, modulo a prime. */
  readonly rows: (prime: number) => Float64Array[];
  /** People by class. */
  readonly people: readonly number[];
}

export type RankSearch =
  | { readonly kind: "none" }
  | { readonly kind: "tooLarge" }
  /** A combination that is 0 outside these columns and not everywhere: a factor for each row, modulo the prime. */
  | {
      readonly kind: "found";
      readonly columns: readonly number[];
      readonly factors: readonly number[];
      readonly prime: number;
    };

/**
 * Looks for a combination that fewer than k people make up, in any family of groups (theorem T3): a set of columns carries one
 * exactly when the rows of a basis of the kernel at these columns are linearly dependent. Projecting the kernel at random
 * onto k − 1 dimensions keeps dependent sets dependent, so that none is missed.
 */
export function rankSearch(family: Family, k: number): RankSearch {
  const { people } = family;
  const [prime, second] = PRIMES;
  const rows = family.rows(prime);
  if (isTooMuch({ rows: rows.length, columns: people.length })) return { kind: "tooLarge" };
  const first = kernelPoints({ rows, people }, { prime, dimensions: k - 1 });
  const check = kernelPoints({ rows: family.rows(second), people }, { prime: second, dimensions: k - 1 });
  if (first.rank !== check.rank) return { kind: "tooLarge" };
  const columns = people.map((_, column) => column).filter((column) => (people[column] ?? 0) < k);
  columns.sort((a, b) => (people[a] ?? 0) - (people[b] ?? 0) || a - b);
  const search = new Search(people, prime);
  const points = columns.map((column) => ({ column, at: first.points[column] ?? new Float64Array() }));
  for (const candidate of search.dependent(points, { left: k - 1, taken: [] })) {
    const points = candidate.map((column) => check.points[column] ?? new Float64Array());
    if (!isDependent(points, second)) continue;
    const factors = combinationOn({ rows: family.rows(prime), people }, { columns: new Set(candidate), prime });
    if (factors) return { kind: "found", columns: candidate, factors, prime };
  }
  return search.steps > MOST_STEPS ? { kind: "tooLarge" } : { kind: "none" };
}

/** Whether reducing so large a matrix would take more steps than are spent. */
export function isTooMuch({ rows, columns }: { rows: number; columns: number }): boolean {
  return 2 * rows * Math.min(rows, columns) * columns > MOST_REDUCING_STEPS;
}

interface Matrix {
  readonly rows: readonly Float64Array[];
  readonly people: readonly number[];
}

interface Point {
  readonly column: number;
  readonly at: Float64Array;
}

/** Sets of points that are linearly dependent and together hold few people, smallest first inside each branch. */
class Search {
  steps = 0;
  readonly #people: readonly number[];
  readonly #prime: number;

  constructor(people: readonly number[], prime: number) {
    this.#people = people;
    this.#prime = prime;
  }

  *dependent(
    points: readonly Point[],
    { left, taken }: { left: number; taken: readonly number[] },
  ): Generator<number[]> {
    const weight = ({ column }: Point) => this.#people[column] ?? 0;
    const directions = new Map<number, Point>();
    const light = points.filter((point) => weight(point) <= left);
    this.steps += light.length * (INVERSE_STEPS + (points[0]?.at.length ?? 0));
    if (this.steps > MOST_STEPS) return;
    const found = directionsOf(light, this.#prime);
    for (const [place, point] of light.entries()) {
      const direction = found[place] ?? null;
      if (direction === null) yield [...taken, point.column];
      else {
        // Points come with few people first: the first of a direction makes the lightest pair.
        const lightest = directions.get(direction);
        if (!lightest) directions.set(direction, point);
        else if (weight(lightest) + weight(point) <= left) yield [...taken, lightest.column, point.column];
      }
    }
    for (const [place, point] of points.entries()) {
      if (3 * weight(point) > left) return;
      const others = points.slice(place + 1).filter((other) => weight(other) + 2 * weight(point) <= left);
      if (others.length < 2) continue;
      this.steps += others.length * point.at.length * 2;
      if (this.steps > MOST_STEPS) return;
      const seen = withoutDirection(others, { of: point.at, prime: this.#prime });
      yield* this.dependent(seen, { left: left - weight(point), taken: [...taken, point.column] });
    }
  }
}

/**
 * By point, a number that all its multiples share, and others hardly ever; null for the origin. Inverses are taken of all
 * points together: one division, and three products a point.
 */
function directionsOf(points: readonly Point[], prime: number): (number | null)[] {
  const lead = points.map(({ at }) => at.find((value) => value !== 0) ?? 0);
  const before: number[] = [];
  let product = 1;
  for (const value of lead) {
    before.push(product);
    if (value !== 0) product = (product * value) % prime;
  }
  let rest = inverse(product, prime);
  const directions: (number | null)[] = points.map(() => null);
  for (let place = points.length - 1; place >= 0; place--) {
    const value = lead[place] ?? 0;
    if (value === 0) continue;
    const scale = (rest * (before[place] ?? 1)) % prime;
    rest = (rest * value) % prime;
    const at = points[place]?.at ?? new Float64Array();
    let mixed = 0;
    for (let number = at.length - 1; number >= 0; number--) mixed = (mixed * MIXER + (at[number] ?? 0)) % prime;
    directions[place] = (mixed * scale) % prime;
  }
  return directions;
}

/** Points seen along one direction: one dimension fewer. */
function withoutDirection(points: readonly Point[], { of, prime }: { of: Float64Array; prime: number }): Point[] {
  const lead = of.findIndex((value) => value !== 0);
  if (lead === -1) return [...points];
  const scale = inverse(of[lead] ?? 1, prime);
  return points.map(({ column, at }) => {
    const factor = ((at[lead] ?? 0) * scale) % prime;
    const seen = new Float64Array(at.length - 1);
    for (let place = 0, to = 0; place < at.length; place++) {
      if (place === lead) continue;
      const value = ((at[place] ?? 0) - ((factor * (of[place] ?? 0)) % prime)) % prime;
      seen[to++] = value < 0 ? value + prime : value;
    }
    return { column, at: seen };
  });
}

function isDependent(points: readonly Float64Array[], prime: number): boolean {
  return (
    reduced(
      points.map((at) => Float64Array.from(at)),
      prime,
    ).pivots.length < points.length
  );
}

/** By column, its coordinates in so many random vectors of the kernel. The same for the same family. */
function kernelPoints({ rows, people }: Matrix, { prime, dimensions }: { prime: number; dimensions: number }) {
  const { matrix, pivots } = reduced(
    rows.map((row) => Float64Array.from(row)),
    prime,
  );
  const bound = new Map(pivots.map((column, row) => [column, row]));
  const free = people.map((_, column) => column).filter((column) => !bound.has(column));
  const size = Math.min(dimensions, free.length);
  const random = numbersBelow(prime);
  const points = people.map(() => new Float64Array(size));
  for (let vector = 0; vector < size; vector++) {
    for (const column of free) (points[column] as Float64Array)[vector] = random();
    for (const [column, row] of bound) {
      let sum = 0;
      for (const other of free) sum = (sum + (matrix[row]?.[other] ?? 0) * (points[other]?.[vector] ?? 0)) % prime;
      (points[column] as Float64Array)[vector] = (prime - sum) % prime;
    }
  }
  return { points, rank: pivots.length };
}

/** Factors by row of a combination that is 0 outside the columns and not inside; null when there is none. */
function combinationOn(
  { rows, people }: Matrix,
  { columns, prime }: { columns: ReadonlySet<number>; prime: number },
): number[] | null {
  const outside = people.map((_, column) => column).filter((column) => !columns.has(column));
  const order = [...outside, ...columns];
  // Beside each row stands which rows it was made of.
  const widened = rows.map((row, place) => {
    const wide = new Float64Array(order.length + rows.length);
    order.forEach((column, at) => {
      wide[at] = row[column] ?? 0;
    });
    wide[order.length + place] = 1;
    return wide;
  });
  const { matrix, pivots } = reduced(widened, prime);
  const found = pivots.findIndex((pivot) => pivot >= outside.length && pivot < order.length);
  const factors = found === -1 ? undefined : matrix[found]?.subarray(order.length);
  return factors ? [...factors] : null;
}

/** Remainders as the small whole numbers they stand for, where some multiple makes all of them small. */
export function smallNumbers(remainders: readonly number[], prime: number): number[] {
  const signed = (multiple: number) =>
    remainders.map((value) => {
      const rest = (value * multiple) % prime;
      return rest > prime / 2 ? rest - prime : rest;
    });
  const multiples = Array.from({ length: 60 }, (_, place) => place + 1);
  return multiples.map(signed).find((numbers) => numbers.every((value) => Math.abs(value) < 1000)) ?? signed(1);
}

/** Vectors that span all solutions of equations whose right-hand sides are 0, modulo a prime. */
export function solutions(
  equations: Float64Array[],
  { unknowns, prime }: { unknowns: number; prime: number },
): Float64Array[] {
  const { matrix, pivots } = reduced(equations, prime);
  const bound = new Set(pivots);
  const free = Array.from({ length: unknowns }, (_, column) => column).filter((column) => !bound.has(column));
  return free.map((column) => {
    const solution = new Float64Array(unknowns);
    solution[column] = 1;
    pivots.forEach((pivot, row) => {
      solution[pivot] = (prime - (matrix[row]?.[column] ?? 0)) % prime;
    });
    return solution;
  });
}

/** Reduced row echelon form, in place: rows with a pivot first, and their pivot columns. */
function reduced(matrix: Float64Array[], prime: number): { matrix: Float64Array[]; pivots: number[] } {
  const width = matrix[0]?.length ?? 0;
  const pivots: number[] = [];
  for (let column = 0; column < width && pivots.length < matrix.length; column++) {
    const top = pivots.length;
    const found = matrix.findIndex((row, place) => place >= top && row[column] !== 0);
    if (found === -1) continue;
    const row = matrix[found] as Float64Array;
    matrix[found] = matrix[top] as Float64Array;
    matrix[top] = row;
    const scale = inverse(row[column] ?? 1, prime);
    for (let at = column; at < width; at++) row[at] = ((row[at] ?? 0) * scale) % prime;
    for (const other of matrix) {
      const factor = other[column] ?? 0;
      if (other === row || factor === 0) continue;
      for (let at = column; at < width; at++) {
        const own = row[at] ?? 0;
        if (own === 0) continue;
        const value = ((other[at] ?? 0) - ((factor * own) % prime)) % prime;
        other[at] = value < 0 ? value + prime : value;
      }
    }
    pivots.push(column);
  }
  return { matrix, pivots };
}

/** The number that makes 1 with this one: value^(prime − 2). */
function inverse(value: number, prime: number): number {
  let result = 1;
  let base = value % prime;
  for (let exponent = prime - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}

/** Whole numbers below a prime from a fixed start (mulberry32): a proof comes out the same every time. */
function numbersBelow(prime: number): () => number {
  let state = 20_261_123;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % prime;
  };
}
