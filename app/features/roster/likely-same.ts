import { folded } from "./search-text.ts";

interface Value {
  readonly value: string;
  /** How many people have it. */
  readonly people: number;
}

/** Values that seem to mean one thing, the one that most people have first. */
export type Alike = readonly Value[];

/** Finds values with the same words, whatever their order, case, accents and punctuation: "Sales EMEA", "emea-sales". */
export function likelySame(values: readonly Value[]): Alike[] {
  const byWords = Map.groupBy(values, ({ value }) => wordsOf(value));
  return [...byWords]
    .filter(([words, alike]) => words !== "" && alike.length > 1)
    .map(([, alike]) => alike.toSorted((a, b) => b.people - a.people));
}

function wordsOf(value: string): string {
  const words = folded(value).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.sort().join(" ");
}
