/** Benjamini–Hochberg adjusted p values, in the given order; null stays null and does not count (methodology 1.6). */
export function adjustedP(pValues: readonly (number | null)[]): (number | null)[] {
  return stepUp(pValues, () => 1);
}

/**
 * Benjamini–Yekutieli adjusted p values, which hold however the gaps depend on one another: Benjamini–Hochberg's times
 * Σ 1/j over the p values that there are (Benjamini & Yekutieli 2001). Null stays null and does not count.
 */
export function adjustedPUnderAnyDependence(pValues: readonly (number | null)[]): (number | null)[] {
  return stepUp(pValues, (count) => {
    let harmonic = 0;
    for (let rank = count; rank >= 1; rank--) harmonic += 1 / rank;
    return harmonic;
  });
}

function stepUp(pValues: readonly (number | null)[], penalty: (count: number) => number): (number | null)[] {
  const ranked = pValues.flatMap((p, place) => (p === null ? [] : [{ p, place }])).sort((a, b) => a.p - b.p);
  const factor = ranked.length * penalty(ranked.length);
  const adjusted: (number | null)[] = pValues.map(() => null);
  let smallest = 1;
  for (let rank = ranked.length; rank >= 1; rank--) {
    const entry = ranked[rank - 1];
    if (!entry) continue;
    smallest = Math.min(smallest, (factor * entry.p) / rank);
    adjusted[entry.place] = smallest;
  }
  return adjusted;
}
