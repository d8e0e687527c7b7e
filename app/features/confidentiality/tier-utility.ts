/** How many of the teams of a tier that could be shown are. A team: everyone of the tier below a head to whom some of them report. */
export interface TeamCounts {
  /** Teams of which at least k answered. */
  readonly eligible: number;
  /** Those of them that are published. */
  readonly published: number;
}

/**
 * Counts teams. Heads come as the groups of the reporting line do, everyone at 0, who is no team. `directly`: respondents by the
 * head they report to; `answered`: by head, all below.
 */
export function teamCounts({
  directly,
  answered,
  chosen,
  k,
}: {
  directly: ArrayLike<number>;
  answered: ArrayLike<number>;
  chosen: ArrayLike<number>;
  k: number;
}): TeamCounts {
  let eligible = 0;
  let published = 0;
  for (let head = 1; head < directly.length; head++) {
    if ((directly[head] ?? 0) === 0 || (answered[head] ?? 0) < k) continue;
    eligible++;
    published += chosen[head] ?? 0;
  }
  return { eligible, published };
}
