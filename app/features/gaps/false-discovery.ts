/** Benjamini–Hochberg adjusted p values, in the given order; null stays null and does not count (methodology 1.6). */
export function adjustedP(pValues: readonly (number | null)[]): (number | null)[] {
  const ranked = pValues.flatMap((p, place) => (p === null ? [] : [{ p, place }])).sort((a, b) => a.p - b.p);
  const adjusted: (number | null)[] = pValues.map(() => null);
  let smallest = 1;
  for (let rank = ranked.length; rank >= 1; rank--) {
    const entry = ranked[rank - 1];
    if (!entry) continue;
    smallest = Math.min(smallest, (ranked.length * entry.p) / rank);
    adjusted[entry.place] = smallest;
  }
  return adjusted;
}
