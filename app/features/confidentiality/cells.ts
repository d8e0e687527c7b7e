import { displayCode, HIDDEN } from "./engine-displays.ts";
import { type EngineItem, SKIPPED } from "./engine-input.ts";
import { pinnedAnswers } from "./engine-pinned.ts";
import { byGroup, type FamilyPlan } from "./engine-plan.ts";
import type { TierGroups } from "./engine-tiers.ts";
import { DISTRIBUTION_FROM } from "./ladder.ts";
import { shownShare } from "./lp-audit-bounds.ts";

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

/** What the plan of an item lets be displayed, before anybody looked at what follows from it. */
export interface PlannedCells {
  /** By group: the code of what is displayed, `HIDDEN` where nothing is. */
  readonly codes: Uint8Array;
  /** Shares of the five categories of everyone, in whole percent; null where they are not shown. */
  readonly distribution: Uint8Array | null;
  readonly proof: FamilyPlan["proof"];
  readonly minSupport: number | null;
}

/** What the displays of an item give away together, and what was withheld so that no unfavourable answer is among it. */
export interface ItemInference {
  readonly method: "intervals" | "programs";
  /** Answers that everything displayed gives away, after levels were withheld; the undecided among them. */
  readonly inferable: number;
  readonly undecided: number;
  /** Linear programs solved. */
  readonly programs: number;
  readonly withheld: readonly AxisLevel[];
}

/** A level of the organisation, 0 for everyone, on one axis: 0 is the reporting line. */
export interface AxisLevel {
  readonly axis: number;
  readonly level: number;
}

/** What one item shows in one tier, with the proof that it may. */
export interface ItemCells extends PlannedCells {
  /** By group: respondents; 0 where nothing is displayed. */
  readonly n: Int32Array;
  /** Null where leadership states its own expectation: there is nothing to withhold. */
  readonly inference: ItemInference | null;
  /** How many answers the inference is counted out of. */
  readonly answers: number;
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

/** Plans one item over those who answered it, and displays what the plan publishes. */
export function plannedCells({
  tier,
  item,
  sums,
}: {
  tier: TierGroups;
  item: EngineItem;
  sums: ItemSums;
}): PlannedCells {
  const { n, sum, classes } = sums;
  const { published, minSupport, proof } = tier.planner.plan({ counts: classes.n, totals: n });
  const codes = new Uint8Array(n.length).fill(HIDDEN);
  for (let group = 0; group < n.length; group++)
    if (published[group] === 1) codes[group] = displayCode(sum[group] ?? 0, n[group] ?? 1);
  return { codes, distribution: wholeDistribution({ tier, item, sums, codes }), proof, minSupport };
}

/** Shares of the five categories of everyone in steps of 5%, for an agreement item that enough answered. */
function wholeDistribution({
  tier,
  item,
  sums,
  codes,
}: {
  tier: TierGroups;
  item: EngineItem;
  sums: ItemSums;
  codes: Uint8Array;
}): Uint8Array | null {
  const [whole = -1] = tier.groupOfHead;
  const n = sums.n[whole] ?? 0;
  if (item.scale !== "agreement" || n < DISTRIBUTION_FROM || codes[whole] === HIDDEN) return null;
  const counts = new Float64Array(CATEGORIES);
  const { categories } = sums.classes;
  for (let slot = 0; slot < categories.length; slot++) {
    const category = slot % CATEGORIES;
    counts[category] = (counts[category] ?? 0) + (categories[slot] ?? 0);
  }
  return Uint8Array.from(counts, (count) => shownShare({ count, n }));
}

/** What of the planned cells is shown. `inference`: null for a tier that states its expectation. */
export function shownCells(
  planned: PlannedCells,
  { tier, sums, inference }: { tier: TierGroups; sums: ItemSums; inference: ItemInference | null },
): ItemCells {
  const { n } = sums;
  const codes = withheldCodes(planned.codes, { tier, withheld: inference?.withheld ?? [] });
  const [whole = -1] = tier.groupOfHead;
  // Where nothing is published, how many answered stays unsaid, here as in the tier's totals.
  const isCounted = inference !== null && planned.codes.some((code) => code !== HIDDEN);
  return {
    ...planned,
    codes,
    n: n.map((count, group) => (codes[group] === HIDDEN ? 0 : count)),
    distribution: codes[whole] === HIDDEN ? null : planned.distribution,
    minSupport: inference && planned.minSupport,
    inference,
    answers: isCounted ? sums.classes.n.reduce((total, count) => total + count, 0) : 0,
  };
}

function withheldCodes(
  codes: Uint8Array,
  { tier, withheld }: { tier: TierGroups; withheld: readonly AxisLevel[] },
): Uint8Array {
  const { axis, level } = tier.family.groups;
  return codes.map((code, group) =>
    withheld.some((each) => each.axis === axis[group] && each.level === level[group]) ? HIDDEN : code,
  );
}

/**
 * The audit where groups are those of one axis, by intervals. While an unfavourable answer is pinned, the item is withheld for
 * every group of the deepest level concerned: the whole level and not the one group, so that what is missing does not point at
 * it (methodology 3.6 iii).
 */
export function inferenceByIntervals(
  planned: PlannedCells,
  { tier, item, sums }: { tier: TierGroups; item: EngineItem; sums: ItemSums },
): ItemInference {
  const { groups } = tier.family;
  const codes = planned.codes.slice();
  const axis = groups.axis[0] ?? 0;
  const withheld: AxisLevel[] = [];
  const displayed = { groups, n: sums.n, codes, distribution: planned.distribution, unit: item.unit };
  for (;;) {
    const { pinned, unfavourable } = pinnedAnswers(displayed);
    if (unfavourable.length === 0)
      return { method: "intervals", inferable: pinned, undecided: 0, programs: 0, withheld };
    const level = unfavourable.reduce((most, group) => Math.max(most, groups.level[group] ?? 0), 0);
    codes.forEach((_, group) => {
      if (groups.level[group] === level) codes[group] = HIDDEN;
    });
    withheld.push({ axis, level });
  }
}
