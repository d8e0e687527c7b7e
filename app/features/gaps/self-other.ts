import { probabilityAbove, type Shrunken } from "./shrinkage.ts";

export type SelfOtherClass = "over" | "under" | "agree" | "undecided";

/** How sure it must be before a manager counts as over, under or in agreement. */
const SURE = 0.8;

/**
 * Whether a manager sees it more favourably than the team, less so, or alike, within ±δ (methodology 2.5 b): `undecided`
 * when the answers cannot say.
 */
export function selfOtherClass(gap: Shrunken, delta: number): SelfOtherClass {
  const over = probabilityAbove(gap, delta);
  const under = 1 - probabilityAbove(gap, -delta);
  if (over >= SURE) return "over";
  if (under >= SURE) return "under";
  return 1 - over - under >= SURE ? "agree" : "undecided";
}
