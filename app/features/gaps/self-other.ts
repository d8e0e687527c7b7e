import { probabilityAbove, type Shrunken } from "./shrinkage.ts";

export type SelfOtherClass = "over" | "under" | "agree" | "undecided";

/** The class with agreement told apart by whether the team itself is well off. */
export type SelfOtherGroup = "over" | "under" | "agreeGood" | "agreePoor" | "undecided";

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

/**
 * The class, with agreement `good` when the team's favourable share reaches the target, both from 0 to 1 (methodology
 * 2.5 b).
 */
export function selfOtherGroup(
  gap: Shrunken,
  { delta, teamFavourable, target }: { delta: number; teamFavourable: number; target: number },
): SelfOtherGroup {
  const found = selfOtherClass(gap, delta);
  if (found !== "agree") return found;
  return teamFavourable >= target ? "agreeGood" : "agreePoor";
}
