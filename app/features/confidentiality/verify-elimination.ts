/** People by class, and the unknowns whose sum is the class's weight in a combination. */
export interface Incidence {
  readonly people: readonly number[];
  readonly unknownsOf: readonly (readonly number[])[];
  readonly unknowns: number;
}

/** Coefficients by number; 0 where there is none. */
type Sparse = Map<number, number>;

interface Solved {
  /** Unknowns that nothing is solved for. */
  readonly open: Sparse;
  /** Weights of basic classes. */
  readonly weights: Sparse;
}

/** Classes whose weights can be chosen at will and decide all others, and what the unknowns are made of. */
export interface Elimination {
  readonly basis: readonly number[];
  /** By class of the basis: the unknowns that give it weight 1 and the rest of the basis 0; those not named are 0. */
  readonly coefficients: readonly Sparse[];
}

/**
 * Sparse elimination modulo a prime below 2²⁶, classes in their order. Each class that says something new is solved for its
 * unknown with the fewest classes, which keeps what is said of one small group out of what is said of another.
 */
export function eliminated(
  { unknownsOf, unknowns }: Incidence,
  { order, prime, rank = unknowns }: { order: readonly number[]; prime: number; rank?: number },
): Elimination {
  const classesOf = new Int32Array(unknowns);
  for (const own of unknownsOf) for (const unknown of own) classesOf[unknown] = (classesOf[unknown] ?? 0) + 1;
  const solved: (Solved | undefined)[] = new Array(unknowns);
  const usersOf = Array.from({ length: unknowns }, () => new Set<number>());
  const basis: number[] = [];
  for (const at of order) {
    if (basis.length === rank) break;
    const open: Sparse = new Map();
    for (const unknown of unknownsOf[at] ?? []) {
      const known = solved[unknown];
      if (known) add(open, { terms: known.open, factor: 1, prime });
      else add(open, { terms: [[unknown, 1]], factor: 1, prime });
    }
    if (open.size === 0) continue;
    const pivot = [...open.keys()].reduce((rarest, unknown) => {
      const fewer = (classesOf[unknown] ?? 0) - (classesOf[rarest] ?? 0);
      return fewer < 0 || (fewer === 0 && unknown < rarest) ? unknown : rarest;
    });
    const factor = prime - invert(open.get(pivot) ?? 1, prime);
    open.delete(pivot);
    const own: Solved = { open: new Map(), weights: new Map([[basis.length, prime - factor]]) };
    add(own.open, { terms: open, factor, prime });
    for (const unknown of unknownsOf[at] ?? []) {
      const known = solved[unknown];
      if (known) add(own.weights, { terms: known.weights, factor, prime });
    }
    for (const user of usersOf[pivot] ?? []) {
      const other = solved[user];
      const share = other?.open.get(pivot) ?? 0;
      if (!other || share === 0) continue;
      other.open.delete(pivot);
      add(other.open, { terms: own.open, factor: share, prime });
      add(other.weights, { terms: own.weights, factor: share, prime });
      for (const unknown of own.open.keys()) usersOf[unknown]?.add(user);
    }
    for (const unknown of own.open.keys()) usersOf[unknown]?.add(pivot);
    solved[pivot] = own;
    basis.push(at);
  }
  const coefficients = basis.map((): Sparse => new Map());
  solved.forEach((own, unknown) => {
    for (const [element, coefficient] of own?.weights ?? []) coefficients[element]?.set(unknown, coefficient);
  });
  return { basis, coefficients };
}

/** The weight of a class. */
export function weightOf(
  unknowns: readonly number[],
  { coefficients, prime }: { coefficients: ReadonlyMap<number, number>; prime: number },
): number {
  let sum = 0;
  for (const unknown of unknowns) sum += coefficients.get(unknown) ?? 0;
  return sum % prime;
}

function add(
  target: Sparse,
  { terms, factor, prime }: { terms: Iterable<readonly [number, number]>; factor: number; prime: number },
): void {
  for (const [number, value] of terms) {
    const sum = ((target.get(number) ?? 0) + value * factor) % prime;
    if (sum === 0) target.delete(number);
    else target.set(number, sum);
  }
}

/** By the extended Euclidean algorithm. */
export function invert(value: number, prime: number): number {
  let [high, low] = [prime, value];
  let [before, multiple] = [0, 1];
  while (low > 1) {
    const quotient = Math.floor(high / low);
    [high, low] = [low, high - quotient * low];
    [before, multiple] = [multiple, before - quotient * multiple];
  }
  return multiple < 0 ? multiple + prime : multiple;
}

/**
 * Remainders as fractions with numerator and denominator below √(prime/2) (Wang 1981), brought to whole numbers; null where
 * there are no such fractions.
 */
export function wholeNumbers(remainders: readonly number[], prime: number): number[] | null {
  const most = Math.floor(Math.sqrt(prime / 2));
  let denominator = 1;
  for (const remainder of remainders) {
    let [high, low] = [prime, (remainder * denominator) % prime];
    let [before, multiple] = [0, 1];
    while (low > most) {
      const quotient = Math.floor(high / low);
      [high, low] = [low, high - quotient * low];
      [before, multiple] = [multiple, before - quotient * multiple];
    }
    denominator *= Math.abs(multiple);
    if (denominator > most) return null;
  }
  return remainders.map((remainder) => {
    const scaled = (remainder * denominator) % prime;
    return scaled > prime / 2 ? scaled - prime : scaled;
  });
}
