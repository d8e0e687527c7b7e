import companies from "./lq2002-items.json";
import statistics from "./statistics.json";

/** One value that a statistics package computed, with the call that gave it. */
export interface ReferenceRecord {
  readonly id: string;
  /** Section of the methodology. */
  readonly section: number;
  readonly value: unknown;
  readonly tolerance: number;
  readonly software: string;
  readonly call: string;
}

/** Every record of one section. */
export function recordsOf(section: number): ReferenceRecord[] {
  return Object.values(statistics)
    .flatMap((entry): ReferenceRecord[] => (Array.isArray(entry) ? entry : [entry]))
    .filter((record) => record.section === section);
}

/**
 * The largest difference between any number of the reference and what was found at the same place; infinite where
 * nothing was found, or where lists differ in length. What was found may hold more.
 */
export function deviation(found: unknown, reference: unknown): number {
  if (typeof reference === "number") return typeof found === "number" ? Math.abs(found - reference) : Infinity;
  if (typeof reference !== "object" || reference === null) return found === reference ? 0 : Infinity;
  if (typeof found !== "object" || found === null) return Infinity;
  if (Array.isArray(reference) && Array.isArray(found) && found.length !== reference.length) return Infinity;
  return Math.max(
    0,
    ...Object.entries(reference).map(([key, value]) => deviation(found[key as keyof typeof found], value)),
  );
}

/**
 * One soldier of lq2002: eleven items on leadership and three on task significance (1 to 5), five on hostility (0 to
 * 4).
 */
export interface Soldier {
  readonly company: number;
  readonly lead: readonly number[];
  readonly significance: readonly number[];
  readonly hostility: readonly number[];
}

/** The 2,042 soldiers of 49 companies, company by company. */
export const soldiers: readonly Soldier[] = companies.flatMap(({ company, soldiers: rows }) =>
  rows.map((row): Soldier => {
    const digits = [...row].map(Number);
    return { company, lead: digits.slice(0, 11), significance: digits.slice(11, 14), hostility: digits.slice(14) };
  }),
);

/** The soldiers of each company, in the order of their numbers. */
export const soldiersByCompany: ReadonlyMap<number, readonly Soldier[]> = Map.groupBy(
  soldiers,
  ({ company }) => company,
);
