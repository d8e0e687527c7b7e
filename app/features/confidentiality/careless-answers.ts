import { SHORTEST_TELLING_RUN } from "../gaps/careless.ts";
import { FEWEST_FOR_SPREAD } from "./company-figures.ts";
import { displayCode } from "./engine-displays.ts";
import { type EngineInput, type EngineItem, SKIPPED } from "./engine-input.ts";
import type { TierGroups } from "./engine-tiers.ts";

/** Signs of answering without reading in one whole tier. All answers are kept: this is what leaving them out would change. */
export interface CarelessAnswers {
  /** Share of respondents who straight-lined, as the code of what is displayed; null with a reason. */
  readonly straightLining: number | null;
  /** The most by which the value of any item would move without them, in points, up to the next step; null where few did. */
  readonly largestShift: number | null;
  readonly withheld: "notTelling" | "fewAnswers" | null;
}

/** Fewer straight-lined forms than this are not compared with the others. */
const FEWEST_TO_COMPARE = 20;
const SHIFT_STEP = 5;

/**
 * Straight-lining is one and the same answer, as given, to all items of a scale, where these are eight or more and at least one
 * of them is reverse-keyed and one is not (methodology 4). The pages of the form are too short to tell anything. How long
 * somebody took is never stored, so that speeding is not known.
 */
export function carelessAnswers({ items }: EngineInput, { columns, family }: TierGroups): CarelessAnswers {
  const asked = items.flatMap((item, place) => {
    const column = columns.answers[place];
    return column ? [{ item, column }] : [];
  });
  const blocks = [...Map.groupBy(asked, ({ item }) => item.scale).values()].filter(isTelling);
  if (blocks.length === 0) return { straightLining: null, largestShift: null, withheld: "notTelling" };
  const n = columns.respondents.places.length;
  if (family.groups.parents.length === 0 || n < FEWEST_FOR_SPREAD)
    return { straightLining: null, largestShift: null, withheld: "fewAnswers" };
  const flagged: number[] = [];
  for (let respondent = 0; respondent < n; respondent++)
    if (blocks.some((block) => isStraight(block, respondent))) flagged.push(respondent);
  const isEnough = flagged.length >= FEWEST_TO_COMPARE && n - flagged.length >= FEWEST_FOR_SPREAD;
  return {
    straightLining: displayCode(100 * flagged.length, n),
    largestShift: isEnough ? Math.max(...asked.map((each) => shiftWithout(each, flagged))) : null,
    withheld: null,
  };
}

interface Asked {
  readonly item: EngineItem;
  readonly column: Uint8Array;
}

function isTelling(block: readonly Asked[]): boolean {
  const reversed = block.filter(({ item }) => item.reversed).length;
  return block.length >= SHORTEST_TELLING_RUN && reversed > 0 && reversed < block.length;
}

function isStraight(block: readonly Asked[], respondent: number): boolean {
  let first = -1;
  for (const { item, column } of block) {
    const answer = column[respondent] ?? SKIPPED;
    if (answer === SKIPPED) return false;
    const given = item.reversed ? (item.scale === "frequency" ? 100 : 6) - answer : answer;
    if (first >= 0 && given !== first) return false;
    first = given;
  }
  return true;
}

function shiftWithout({ item, column }: Asked, flagged: readonly number[]): number {
  const all = pointsOf(item, column);
  const left = pointsOf(
    item,
    Uint8Array.from(flagged, (respondent) => column[respondent] ?? SKIPPED),
  );
  const rest = { n: all.n - left.n, sum: all.sum - left.sum };
  if (all.n === 0 || rest.n === 0) return 0;
  return Math.ceil(Math.abs(all.sum / all.n - rest.sum / rest.n) / SHIFT_STEP) * SHIFT_STEP;
}

function pointsOf({ points }: EngineItem, column: Uint8Array): { n: number; sum: number } {
  let [n, sum] = [0, 0];
  for (const answer of column) {
    if (answer === SKIPPED) continue;
    n++;
    sum += points[answer] ?? 0;
  }
  return { n, sum };
}
