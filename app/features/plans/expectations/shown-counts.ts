/** Pairs that have to be counted before a number is shown. */
export const FEWEST_PAIRS = 5;

/** A count fit to be shown to leaders; `few`: fewer than 5, none included. `hidden`: it would tell a count below 5 of the rest. */
export type ShownCount = { readonly kind: "count"; readonly count: number } | { readonly kind: "few" | "hidden" };

/**
 * How many pairs have expectations that stand, and how many of those have checked in lately: for leaders, who see counts of the whole
 * organisation and never whose. A part is shown only where what is left of the whole is nobody or at least 5 as well.
 */
export function shownCounts({ agreed, checkedIn }: { agreed: number; checkedIn: number }): {
  readonly agreed: ShownCount;
  readonly checkedIn: ShownCount;
} {
  const rest = agreed - checkedIn;
  return {
    agreed: shown(agreed),
    checkedIn: agreed >= FEWEST_PAIRS && rest > 0 && rest < FEWEST_PAIRS ? { kind: "hidden" } : shown(checkedIn),
  };
}

function shown(count: number): ShownCount {
  return count >= FEWEST_PAIRS ? { kind: "count", count } : { kind: "few" };
}
