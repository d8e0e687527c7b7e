import { type Finding, findings, isStrength, type ManagerView } from "./findings.ts";
import { type Play, playsFor } from "./plays.ts";

/** An action to offer a manager: what was found, and what to do about it. */
export interface ProposedAction {
  readonly finding: Finding;
  readonly play: Play;
  /** Where the item should stand when it is asked again, 0 to 100. */
  readonly target: number;
}

/** At most so many open actions an owner (binding decision 11). */
export const MOST_ACTIONS = 3;
/** How far an action aims, in points. */
const AIM = 20;
/** Nothing is asked to be perfect. */
const HIGHEST_TARGET = 90;

/**
 * The plan for one manager: the three highest scores on three different themes, problems before strengths. Deterministic,
 * and never empty where anything at all was released.
 */
export function proposeActions(view: ManagerView): ProposedAction[] {
  const themes = new Set<string>();
  return findings(view).flatMap((finding): ProposedAction[] => {
    const { theme } = finding.item;
    const [play] = playsFor({ theme, pattern: finding.pattern });
    if (!play || themes.size >= MOST_ACTIONS || themes.has(theme)) return [];
    themes.add(theme);
    return [{ finding, play, target: targetOf(finding) }];
  });
}

/** Where the item should stand when it is asked again: a good step up, or where it is for a strength; 0 to 100. */
export function targetOf(finding: Finding): number {
  const { low, high, value } = finding.cell.display;
  const now = value ?? (low + high) / 2;
  if (isStrength(finding)) return Math.round(now / 10) * 10;
  return Math.max(Math.ceil(now / 10) * 10, Math.min(HIGHEST_TARGET, Math.round((now + AIM) / 10) * 10));
}
