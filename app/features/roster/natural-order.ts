const collator = new Intl.Collator("en", { numeric: true });

/** Sorts ids as a person would, R2 before R10, and the same on every machine; ids that read alike by code unit. */
export function inNaturalOrder(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
