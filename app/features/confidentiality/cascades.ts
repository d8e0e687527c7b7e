import { apartWeights, carryingStep, directionOf, isAboveZero, surely } from "../gaps/cascade.ts";
import { normalQuantile } from "../gaps/distributions.ts";
import type { ItemCells } from "./cells.ts";
import { HIDDEN } from "./engine-displays.ts";
import type { TierGroups } from "./engine-tiers.ts";
import { type WholeAnswers, type WholeSide, wholeAnswers, wholeContrast } from "./engine-whole.ts";
import { displayedInterval, INTERVAL_FROM, isInterval } from "./gap-interval.ts";
import type { GapColumns } from "./gap-list.ts";

/** The gaps of one item on the way down the whole organisation, each as it is released. */
export interface Cascade {
  readonly item: number;
  /** From each tier to the next one down. */
  readonly steps: readonly CascadeStep[];
  /** From top to bottom. */
  readonly whole: CascadeStep;
  /** Place of the step that carries most of the whole gap, null where none can be told. */
  readonly breaksAt: number | null;
}

export interface CascadeStep {
  readonly difference: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** One item in one tier of the cascade. */
export interface CascadeSide extends WholeSide {
  readonly cells: ItemCells;
}

/** Two tiers, by place, with the gaps between them. */
export interface CascadePair {
  readonly upper: number;
  readonly lower: number;
  readonly columns: GapColumns;
}

/**
 * The cascade of one item from its released gaps; null where one of them is missing. Which step carries most of the whole gap
 * is said when the whole gap's interval leaves 0 out and the step is larger than each other one at 5% for all comparisons
 * together. As steps share a tier, each comparison is one weighted sum of means over shared clusters; where a tier has
 * too few answers for that, it is made from what is displayed.
 */
export function cascadeOf(
  item: number,
  { sides, pairs }: { sides: readonly (CascadeSide | null)[]; pairs: readonly CascadePair[] },
): Cascade | null {
  const last = sides.length - 1;
  const steps = pairs.flatMap((pair) => (pair.lower === pair.upper + 1 ? (gapOfAll(pair.columns, item) ?? []) : []));
  const outermost = pairs.find(({ upper, lower }) => upper === 0 && lower === last);
  const whole = outermost ? gapOfAll(outermost.columns, item) : null;
  if (!whole || steps.length < last) return null;
  return { item, steps, whole, breaksAt: breakingStep({ steps, whole, sides }) };
}

function gapOfAll({ pair, keys, methods, differences, lows, highs }: GapColumns, item: number): CascadeStep | null {
  const unit = pair.lowerGroups.findIndex((group) => isWhole(pair.lower, group));
  const at = unit * keys + item;
  const method = methods[at] ?? 0;
  if (unit < 0 || method === 0) return null;
  const has = isInterval(method);
  const bound = (of: Int8Array) => (has ? (of[at] ?? 0) : null);
  return { difference: differences[at] ?? 0, low: bound(lows), high: bound(highs) };
}

/** Whether a group is the whole tier. */
function isWhole({ family: { groups } }: TierGroups, group: number): boolean {
  return groups.axis[group] === 0 && groups.head[group] === 0;
}

function breakingStep({
  steps,
  whole: { low, high },
  sides,
}: {
  steps: readonly CascadeStep[];
  whole: CascadeStep;
  sides: readonly (CascadeSide | null)[];
}): number | null {
  const direction = low === null || high === null ? 0 : directionOf({ low, high });
  if (direction === 0) return null;
  const shown = sides.flatMap((side) => {
    const group = side?.tier.groupOfHead[0] ?? -1;
    return side && group >= 0 ? [{ n: side.cells.n[group] ?? 0, code: side.cells.codes[group] ?? HIDDEN }] : [];
  });
  let answers: WholeAnswers | null = null;
  const comparisons = steps.length - 1;
  return carryingStep(
    steps.map(({ difference }) => direction * difference),
    (larger, other) => {
      const weights = apartWeights({ tiers: sides.length, direction, larger, other });
      const counted = shown.flatMap((side, tier) => (weights[tier] ? [{ ...side, weight: weights[tier] }] : []));
      if (counted.some(({ n }) => n < INTERVAL_FROM))
        return displayedInterval(counted, normalQuantile(surely(comparisons))).low > 0;
      answers ??= wholeAnswers(sides);
      const apart = answers && wholeContrast(answers, weights).value;
      return apart !== null && isAboveZero(apart.estimate, comparisons);
    },
  ).value;
}
