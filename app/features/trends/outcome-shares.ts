import { display } from "../confidentiality/ladder.ts";

/** Managers that have to have decided before leaders see how many (binding decision 10). */
export const FEWEST_MANAGERS = 20;

export interface OutcomeCounts {
  readonly managers: number;
  readonly noticed: number;
  readonly unnoticed: number;
  readonly notDone: number;
}

/** Percent of the managers who have decided, in steps of the ladder. A manager with several actions can be in more than one. */
export interface OutcomeShares {
  readonly noticed: number;
  readonly unnoticed: number;
  readonly notDone: number;
}

/** What leaders may know of what became of actions; null below twenty managers. Never how many have decided. */
export function outcomeShares({ managers, noticed, unnoticed, notDone }: OutcomeCounts): OutcomeShares | null {
  if (managers < FEWEST_MANAGERS) return null;
  const share = (count: number) =>
    display({ value: (100 * count) / managers, n: managers, what: "percent" }).value ?? 0;
  return { noticed: share(noticed), unnoticed: share(unnoticed), notDone: share(notDone) };
}
