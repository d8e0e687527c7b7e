import type { ReportingTree } from "../matching/reporting-tree.ts";
import { possibleSums } from "./lp-audit-bounds.ts";
import type { Display } from "./release-schema.ts";

/** What an attacker who solves for everything displayed learns about one item in one tier. */
export interface Inference {
  /** Respondents whose answer must be wholly favourable, or wholly unfavourable, whatever else holds. */
  readonly pinned: number;
  /** Places of published groups whose remainder is pinned unfavourable. */
  readonly unfavourable: readonly number[];
}

/**
 * The pre-release audit for one axis (methodology 3.6 ii). Published groups along one line split the respondents into
 * disjoint remainder blocks; every display bounds a sum of blocks. Such nested bounds are solved exactly by carrying
 * intervals up the tree and back down, where a general family needs a linear program. Answers are in points, 0 to 100, and
 * whole multiples of `unit`: 100 where one is favourable or not, 10 on the frequency scale. Whoever knows that knows more than
 * the displayed bounds: 20 to 40% of 7 people can only be 2.
 */
export function inferable({
  tree,
  totals,
  shown,
  unit,
}: {
  tree: ReportingTree;
  totals: ArrayLike<number>;
  shown: ReadonlyMap<number, Display>;
  unit: number;
}): Inference {
  const blocks = remainderBlocks({ tree, totals, shown, unit });
  const children = Map.groupBy(blocks, ({ parent }) => parent);
  const inside = ({ place }: Block) => children.get(place) ?? [];
  // From the innermost groups outward, then back in.
  const inward = [...blocks].sort((a, b) => b.depth - a.depth);
  for (const each of inward) {
    each.low = Math.max(each.low, sum(inside(each), "low"));
    each.high = Math.min(each.high, sum(inside(each), "high") + 100 * each.remainder);
  }
  for (const each of inward.toReversed()) {
    const innerLow = sum(inside(each), "low");
    const innerHigh = sum(inside(each), "high");
    each.remainderLow = Math.max(0, each.low - innerHigh);
    each.remainderHigh = Math.min(100 * each.remainder, each.high - innerLow);
    for (const child of inside(each)) {
      const { low, high } = child;
      child.low = Math.max(low, each.low - (innerHigh - high) - 100 * each.remainder);
      child.high = Math.min(high, each.high - (innerLow - low));
    }
  }
  const filled = blocks.filter(({ remainder }) => remainder > 0);
  const favourable = filled.filter(({ remainder, remainderLow }) => remainderLow > 100 * (remainder - 1));
  const unfavourable = filled.filter(({ remainderHigh }) => remainderHigh < 100);
  return {
    pinned: [...favourable, ...unfavourable].reduce((total, { remainder }) => total + remainder, 0),
    unfavourable: unfavourable.map(({ place }) => place),
  };
}

interface Block {
  readonly place: number;
  readonly parent: number | null;
  readonly depth: number;
  remainder: number;
  /** Bounds of the group's sum of points. */
  low: number;
  high: number;
  /** Bounds of the remainder's sum of points. */
  remainderLow: number;
  remainderHigh: number;
}

type Shown = { readonly tree: ReportingTree; readonly shown: ReadonlyMap<number, Display> };

function remainderBlocks({ tree, totals, shown, unit }: Shown & { totals: ArrayLike<number>; unit: number }): Block[] {
  const blocks = [...shown].map(([place, displayed]): Block => {
    const n = totals[place] ?? 0;
    const { low, high } = possibleSums({ n, displayed, unit });
    const depth = place === tree.people.length ? -1 : (tree.depth[place] ?? 0);
    const parent = enclosing({ tree, place, shown });
    return { place, parent, depth, remainder: n, low, high, remainderLow: 0, remainderHigh: 0 };
  });
  const byPlace = new Map(blocks.map((each) => [each.place, each]));
  for (const { place, parent } of blocks) {
    const around = parent === null ? undefined : byPlace.get(parent);
    if (around) around.remainder -= totals[place] ?? 0;
  }
  return blocks;
}

/** The nearest published group around a group; null for the outermost. */
function enclosing({ tree, place, shown }: Shown & { place: number }): number | null {
  const size = tree.people.length;
  if (place === size) return null;
  for (let above = tree.managerPlace[place] ?? -1; above !== -1; above = tree.managerPlace[above] ?? -1) {
    if (shown.has(above)) return above;
  }
  return shown.has(size) ? size : null;
}

function sum(blocks: readonly Block[], bound: "low" | "high"): number {
  return blocks.reduce((total, each) => total + each[bound], 0);
}
