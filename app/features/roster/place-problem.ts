/** Somebody's place in the tree, as it is to be. */
export interface Place {
  /** Null: somebody who is not on the roster yet. */
  readonly personId: string | null;
  readonly tier: string;
  /** Tiers of those who report to them. */
  readonly tiersBelow: readonly string[];
  /** Null: at the top. */
  readonly manager: { readonly personId: string; readonly tier: string; readonly lineUp: readonly string[] } | null;
  /** Who stands at the top today, themself left out. */
  readonly othersAtTop: number;
}

export type PlaceProblem =
  | "selfManager"
  | "cycle"
  | "secondTop"
  | "repAsManager"
  | "repWithReports"
  | "aboveManager"
  | "belowReports";

const rank: Readonly<Record<string, number>> = { executive: 0, manager: 1, rep: 2 };

/** What is wrong with a place, by the rules that an import has; null for a fine one. */
export function placeProblem({ personId, tier, tiersBelow, manager, othersAtTop }: Place): PlaceProblem | null {
  if (manager === null) {
    if (othersAtTop > 0) return "secondTop";
  } else {
    if (manager.personId === personId) return "selfManager";
    if (personId !== null && manager.lineUp.includes(personId)) return "cycle";
    if (manager.tier === "rep") return "repAsManager";
    if (rankOf(tier) < rankOf(manager.tier)) return "aboveManager";
  }
  if (tiersBelow.length > 0 && tier === "rep") return "repWithReports";
  return tiersBelow.some((below) => rankOf(below) < rankOf(tier)) ? "belowReports" : null;
}

function rankOf(tier: string): number {
  return rank[tier] ?? 2;
}
