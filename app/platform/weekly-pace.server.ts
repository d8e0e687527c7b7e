import { once } from "./once.server.ts";

/**
 * Counts how often somebody has done something in a week, in the memory of this process alone: nothing is stored, so nothing can be
 * joined later. A restart begins anew, and several processes each count for themselves. `false`: they have had their share.
 */
export function takeShare({ who, week, most }: { who: string; week: string; most: number }): boolean {
  const pace = once("weekly pace", () => ({ week: "", counts: new Map<string, number>() }));
  if (pace.week !== week) {
    pace.week = week;
    pace.counts.clear();
  }
  const taken = pace.counts.get(who) ?? 0;
  if (taken >= most) return false;
  pace.counts.set(who, taken + 1);
  return true;
}
