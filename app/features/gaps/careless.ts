import { median } from "./quantile.ts";

/** One page as it was answered: values as given, reverse-keyed items not turned, null where skipped. */
export interface AnsweredPage {
  readonly answers: readonly (number | null)[];
  /** Whether any item of the page is reverse-keyed. */
  readonly hasReversed: boolean;
  /** Time on the page, null when it is not known. */
  readonly seconds: number | null;
}

export interface CarelessFlags {
  readonly straightLining: boolean;
  readonly speeding: boolean;
}

/** A run of one answer shorter than this says nothing (methodology 4). */
export const SHORTEST_TELLING_RUN = 8;
/** Faster than this an item can hardly have been read (Huang et al. 2012). */
const HASTY_SECONDS_PER_ITEM = 2;
/** Below this, answers no longer hang together (doi 10.1177/1948550617703168). */
const BLIND_SECONDS_PER_ITEM = 1;

/** The longest run of the same answer, in items. A skipped item ends a run; nothing answered gives 0. */
export function longestRun(answers: readonly (number | null)[]): number {
  let longest = 0;
  let run = 0;
  answers.forEach((answer, place) => {
    run = answer === null ? 0 : answer === answers[place - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

/**
 * Signs of answering without reading (methodology 4). Straight-lining: on a page with a reverse-keyed item, one answer
 * throughout and at least eight times. Speeding: more than half of the timed pages below two seconds an item, or a
 * median below one.
 */
export function carelessFlags(pages: readonly AnsweredPage[]): CarelessFlags {
  const pace = pages.flatMap(({ answers, seconds }) =>
    seconds === null || answers.length === 0 ? [] : [seconds / answers.length],
  );
  const hasty = pace.filter((seconds) => seconds < HASTY_SECONDS_PER_ITEM).length;
  return {
    straightLining: pages.some(
      ({ answers, hasReversed }) =>
        hasReversed && longestRun(answers) >= Math.max(SHORTEST_TELLING_RUN, answers.length),
    ),
    speeding: hasty > pace.length / 2 || (median(pace) ?? BLIND_SECONDS_PER_ITEM) < BLIND_SECONDS_PER_ITEM,
  };
}
