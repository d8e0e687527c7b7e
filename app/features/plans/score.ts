/** The four factors of a score, each from 0.05 to 1 (methodology 5). */
export interface Factors {
  /** How large the gap, or the shortfall, is. */
  readonly size: number;
  readonly importance: number;
  /** How sure it is that there is one. */
  readonly certainty: number;
  /** What share of the people concerned it rests on. */
  readonly reach: number;
}

const FLOOR = 0.05;

/** P = 100·(S·I·C·R)^¼: from 5 to 100. Being a product, it is high only where all four are. */
export function priorityScore(factors: Factors): number {
  const { size, importance, certainty, reach } = clamped(factors);
  return 100 * (size * importance * certainty * reach) ** (1 / 4);
}

/** The factors as they count, each kept between 0.05 and 1. */
export function clamped({ size, importance, certainty, reach }: Factors): Factors {
  const clamp = (factor: number) => Math.min(1, Math.max(FLOOR, factor));
  return { size: clamp(size), importance: clamp(importance), certainty: clamp(certainty), reach: clamp(reach) };
}
