import { alphaOf } from "../gaps/reliability.ts";
import { decimals, FEWEST_FOR_SPREAD } from "./company-figures.ts";
import { type EngineInput, type EngineItem, SKIPPED } from "./engine-input.ts";
import type { TierGroups } from "./engine-tiers.ts";

/** How well the items of a theme hang together in one whole tier. */
export interface Reliability {
  readonly tier: number;
  readonly theme: number;
  /** Respondents who answered all its items. */
  readonly n: number;
  /** Cronbach's alpha, to two decimals. */
  readonly alpha: number;
}

/**
 * Cronbach's alpha of every theme of two items or more, in each whole tier with at least 50 complete answers (methodology
 * 2.3 and 3.5). Items on different scales count from 0 to 100 each. Where nothing varies at all alpha is told as 0, which is
 * what one dissent gives too.
 */
export function reliabilities({ items, themes }: EngineInput, tiers: readonly TierGroups[]): Reliability[] {
  return tiers.flatMap(({ columns, family }, tier) => {
    if (family.groups.parents.length === 0) return [];
    return themes.flatMap((places, theme) => {
      const asked = places.flatMap((place) => {
        const [item, column] = [items[place], columns.answers[place]];
        return item && column ? [{ column, shares: sharesOf(item) }] : [];
      });
      if (asked.length < 2 || asked.length < places.length) return [];
      const { n, sums, squares, total, totalSquares } = completeSums(asked, columns.respondents.places.length);
      if (n < FEWEST_FOR_SPREAD) return [];
      const varianceOf = (sum: number, square: number) => (square - (sum / n) * sum) / (n - 1);
      const alpha = alphaOf({
        items: sums.map((sum, item) => varianceOf(sum, squares[item] ?? 0)),
        total: varianceOf(total, totalSquares),
      });
      return [{ tier, theme, n, alpha: decimals(alpha ?? 0) }];
    });
  });
}

/** By answer: the share of the scale, 0 to 100. */
function sharesOf({ scale }: EngineItem): Uint8Array {
  return Uint8Array.from({ length: 101 }, (_, answer) =>
    scale === "frequency" ? answer : 25 * Math.max(0, answer - 1),
  );
}

interface Asked {
  readonly column: Uint8Array;
  readonly shares: Uint8Array;
}

/** Sums over those who answered all items. All are whole numbers. */
function completeSums(asked: readonly Asked[], respondents: number) {
  const sums = asked.map(() => 0);
  const squares = asked.map(() => 0);
  let [n, total, totalSquares] = [0, 0, 0];
  const own = new Uint8Array(asked.length);
  for (let respondent = 0; respondent < respondents; respondent++) {
    if (!readRow(asked, { respondent, own })) continue;
    n++;
    let row = 0;
    for (let item = 0; item < own.length; item++) {
      const share = own[item] ?? 0;
      sums[item] = (sums[item] ?? 0) + share;
      squares[item] = (squares[item] ?? 0) + share * share;
      row += share;
    }
    total += row;
    totalSquares += row * row;
  }
  return { n, sums, squares, total, totalSquares };
}

/** Sets `own`. False where an item was skipped. */
function readRow(asked: readonly Asked[], { respondent, own }: { respondent: number; own: Uint8Array }): boolean {
  for (let item = 0; item < asked.length; item++) {
    const answer = asked[item]?.column[respondent] ?? SKIPPED;
    if (answer === SKIPPED) return false;
    own[item] = asked[item]?.shares[answer] ?? 0;
  }
  return true;
}
