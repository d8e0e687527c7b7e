import { displayCode, HIDDEN } from "./engine-displays.ts";
import { type EngineInput, type EngineItem, SKIPPED } from "./engine-input.ts";
import { type Displayed, pinnedAnswers } from "./engine-pinned.ts";
import { byGroup, type FamilyPlan } from "./engine-plan.ts";
import type { TierGroups } from "./engine-tiers.ts";
import { DISTRIBUTION_FROM } from "./ladder.ts";

export const CATEGORIES = 5;

/** Sums of one item in one tier, by class and by group: unreleased, and so never handed out of this folder. */
export interface ItemSums {
  readonly classes: ClassSums;
  /** By group, all that it holds. */
  readonly n: Int32Array;
  readonly sum: Int32Array;
}

export interface ClassSums {
  readonly n: Int32Array;
  /** In points. */
  readonly sum: Int32Array;
  readonly squares: Float64Array;
  /** Five a class. */
  readonly categories: Int32Array;
}

/** What one item shows in one tier, with the proof that it may. */
export interface ItemCells {
  /** By group: respondents, and the code of what is displayed; 0 and `HIDDEN` where nothing is. */
  readonly n: Int32Array;
  readonly codes: Uint8Array;
  /** Five a group, in whole percent; only of displayed groups from `DISTRIBUTION_FROM`. */
  readonly distributions: Uint8Array;
  readonly proof: FamilyPlan["proof"];
  readonly minSupport: number | null;
  /** Answers that everything displayed would give away, after coarsening, and how many there are in all. */
  readonly inferable: number;
  readonly answers: number;
  /** Levels of the tree, 0 for everyone, whose cells were withheld because an unfavourable answer would have been pinned. */
  readonly withheldLevels: readonly number[];
}

/** Goes through a column of answers once. */
export function itemSums(item: EngineItem, { tier, column }: { tier: TierGroups; column: Uint8Array }): ItemSums {
  const classes = classSums(item, { column, of: tier.classes.of, size: tier.classes.places.length });
  return { classes, n: byGroup(tier.family, classes.n), sum: byGroup(tier.family, classes.sum) };
}

function classSums(
  { points, category }: EngineItem,
  { column, of, size }: { column: Uint8Array; of: Int32Array; size: number },
): ClassSums {
  const n = new Int32Array(size);
  const sum = new Int32Array(size);
  const squares = new Float64Array(size);
  const categories = new Int32Array(size * CATEGORIES);
  for (let respondent = 0; respondent < column.length; respondent++) {
    const answer = column[respondent] ?? SKIPPED;
    if (answer === SKIPPED) continue;
    const at = of[respondent] ?? 0;
    const value = points[answer] ?? 0;
    const slot = at * CATEGORIES + (category[answer] ?? 0);
    n[at] = (n[at] ?? 0) + 1;
    sum[at] = (sum[at] ?? 0) + value;
    squares[at] = (squares[at] ?? 0) + value * value;
    categories[slot] = (categories[slot] ?? 0) + 1;
  }
  return { n, sum, squares, categories };
}

/** Plans one item over those who answered it, displays what the plan publishes, and audits the displays. */
export function itemCells(
  { k }: EngineInput,
  { tier, item, sums }: { tier: TierGroups; item: EngineItem; sums: ItemSums },
): ItemCells {
  const { family, planner, fewest } = tier;
  const { n, sum, classes } = sums;
  const { published, minSupport, proof } = planner.plan({ counts: classes.n, totals: n });
  const codes = new Uint8Array(n.length).fill(HIDDEN);
  let shown = 0;
  for (let group = 0; group < n.length; group++) {
    if (published[group] !== 1) continue;
    codes[group] = displayCode(sum[group] ?? 0, n[group] ?? 1);
    shown++;
  }
  // Who states an expectation knows that it is shown: there is nothing to prove or to withhold.
  const stated = fewest < k;
  const audit = stated
    ? { pinned: 0, withheldLevels: [] }
    : withholdPinnedLevels({ family, n, codes, unit: item.unit, counts: classes.n });
  return {
    n: n.map((count, group) => (codes[group] === HIDDEN ? 0 : count)),
    codes,
    distributions: distributions({ tier, sums, codes }),
    proof,
    minSupport: stated ? null : minSupport,
    inferable: audit.pinned,
    // Where nothing is published, how many answered stays unsaid, here as in the tier's totals.
    answers: stated || shown === 0 ? 0 : classes.n.reduce((total, count) => total + count, 0),
    withheldLevels: audit.withheldLevels,
  };
}

/**
 * While an unfavourable answer is pinned, withholds the item for every group of the deepest level concerned: the whole
 * level and not the one group, so that what is missing does not point at it (methodology 3.6 iii). Changes `codes`.
 */
function withholdPinnedLevels(displayed: Displayed): { pinned: number; withheldLevels: number[] } {
  const { codes, family } = displayed;
  const { level } = family.groups;
  const withheldLevels: number[] = [];
  for (;;) {
    const { pinned, unfavourable } = pinnedAnswers(displayed);
    if (unfavourable.length === 0) return { pinned, withheldLevels };
    const deepest = unfavourable.reduce((most, group) => Math.max(most, level[group] ?? 0), 0);
    codes.forEach((_, group) => {
      if (level[group] === deepest) codes[group] = HIDDEN;
    });
    withheldLevels.push(deepest);
  }
}

/** Shares of the five categories in steps of 5%, for displayed groups that are large enough. */
function distributions({ tier, sums, codes }: { tier: TierGroups; sums: ItemSums; codes: Uint8Array }): Uint8Array {
  const { parents } = tier.family.groups;
  const counts = new Int32Array(parents.length * CATEGORIES);
  const { categories } = sums.classes;
  for (const axis of tier.family.smallest)
    for (let at = 0; at < axis.length; at++) {
      const group = axis[at] ?? -1;
      if (group >= 0) addCategories(counts, { to: group, from: at, of: categories });
    }
  for (let group = parents.length - 1; group > 0; group--) {
    const parent = parents[group] ?? -1;
    if (parent >= 0) addCategories(counts, { to: parent, from: group, of: counts });
  }
  const shares = new Uint8Array(counts.length);
  for (let group = 0; group < parents.length; group++) {
    const n = sums.n[group] ?? 0;
    if (codes[group] === HIDDEN || n < DISTRIBUTION_FROM) continue;
    for (let slot = group * CATEGORIES; slot < (group + 1) * CATEGORIES; slot++)
      shares[slot] = Math.round((20 * (counts[slot] ?? 0)) / n) * 5;
  }
  return shares;
}

function addCategories(counts: Int32Array, { to, from, of }: { to: number; from: number; of: Int32Array }): void {
  for (let category = 0; category < CATEGORIES; category++) {
    const slot = to * CATEGORIES + category;
    counts[slot] = (counts[slot] ?? 0) + (of[from * CATEGORIES + category] ?? 0);
  }
}
