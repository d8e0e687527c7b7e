import type { Interval } from "./proportions.ts";
import { absent, known, type Statistic } from "./statistic.ts";

/** Below this response rate the worst-case bounds stand beside the interval (methodology 4). */
export const SHOW_BOUNDS_BELOW = 0.7;
/** An item skipped by more than this share is not applicable to many, and left out of rankings. */
const SKIPPED_OFTEN = 0.2;

/** Responses out of those invited, 0 to 1. Absent when nobody was, or when more responded than were invited. */
export function responseRate({ responded, invited }: { responded: number; invited: number }): Statistic<number> {
  if (invited < 1) return absent("noAnswers");
  return responded > invited ? absent("outOfRange") : known(responded / invited);
}

/**
 * Between what the favourable share of everyone invited must lie, 0 to 1, when nothing is assumed of those who did not
 * answer: [r·p, r·p + 1 − r] with r the response rate (Manski 1989; methodology 4). Absent as for `responseRate`.
 */
export function worstCaseShare({
  favourable,
  n,
  invited,
}: {
  favourable: number;
  n: number;
  invited: number;
}): Statistic<Interval> {
  const rate = responseRate({ responded: n, invited });
  if (rate.value === null) return rate;
  const low = favourable / invited;
  return known({ low, high: low + (invited - n) / invited });
}

/** Whether so many left an item out, of those it was put to, that it is left out of rankings. */
export function skippedOften({ answered, asked }: { answered: number; asked: number }): boolean {
  return asked > 0 && asked - answered > SKIPPED_OFTEN * asked;
}
