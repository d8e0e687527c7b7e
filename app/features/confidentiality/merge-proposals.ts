import { type MergedBand, orderOfValues, proposeMerges } from "./axes-merges.ts";
import { classesOf, possibleGroups, smallestPossible } from "./engine-groups.ts";
import type { EngineInput, Standing } from "./engine-input.ts";
import { byGroup, countClasses, plannerOf } from "./engine-plan.ts";

/** Values of an attribute that are better shown as one. */
export interface MergeProposal {
  readonly attribute: string;
  /** At least two, in the order of their size or of their names. */
  readonly values: readonly string[];
  /** Respondents with one of them, over all tiers. */
  readonly size: number;
  /** How many more groups can be published than without the merge. More than 0. */
  readonly more: number;
}

/** Who answered, where they stand in the reporting line, and which value of one attribute they have. */
export interface BrokenDown {
  readonly attribute: string;
  /** Values from 1 on; `Standing` names them by number and 0 for none. */
  readonly values: readonly string[];
  readonly heads: EngineInput["heads"];
  /** Respondents by tier, with one further axis. */
  readonly tiers: readonly Standing[];
  readonly k: number;
}

/**
 * Which values to merge so that more groups can be published of the attribute, beside the reporting line: merging comes
 * before dropping (methodology 3.4). Bands are made ever coarser, until each holds k, 2k, 4k… people of the whole
 * organisation; the coarseness that publishes most groups is taken, the finer one among equals, and of it the merges that
 * each add groups on their own. A function of how many stand where. Costs a plan of two axes for each coarseness and merge.
 */
export function mergeProposals(given: BrokenDown): MergeProposal[] {
  const { attribute, values, k } = given;
  const bands = bandsOf(given);
  const alone = publishedWith(given, []);
  let best = { published: alone, merges: [] as MergedBand[] };
  for (let least = k, before = bands.length; ; least *= 2) {
    const merged = proposeMerges({ bands, order: orderOfValues(values), k: least });
    if (merged.length < before) {
      before = merged.length;
      const merges = merged.filter(({ ids }) => ids.length > 1);
      const published = publishedWith(given, merges);
      if (published > best.published) best = { published, merges };
    }
    if (merged.length <= 2) break;
  }
  return best.merges.flatMap((merge) => {
    const more = publishedWith(given, [merge]) - alone;
    return more > 0 ? [{ attribute, values: merge.ids, size: merge.size, more }] : [];
  });
}

/** Values that somebody has, the ordered ones in their order, with how many have them. */
function bandsOf({ values, tiers }: BrokenDown): { id: string; size: number }[] {
  const sizes = new Map<number, number>();
  for (const { values: axes } of tiers)
    for (const value of axes[0] ?? []) if (value > 0) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return values.flatMap((id, place) => {
    const size = sizes.get(place + 1) ?? 0;
    return size > 0 ? [{ id, size }] : [];
  });
}

/** Groups of the attribute that would be published, over all tiers. */
function publishedWith({ values, heads, tiers, k }: BrokenDown, merges: readonly MergedBand[]): number {
  const first = new Map(merges.flatMap(({ ids }) => ids.map((id) => [id, ids[0] ?? id] as const)));
  const numbers = new Map<string, number>();
  const numberOf = values.map((value) => {
    const shown = first.get(value) ?? value;
    const number = numbers.get(shown) ?? numbers.size + 1;
    numbers.set(shown, number);
    return number;
  });
  const shape = { heads, attributes: [numbers.size] };
  const groups = possibleGroups(shape);
  return tiers.reduce((sum, { places, values: axes }) => {
    const standing = { places, values: axes.map((axis) => axis.map((value) => numberOf[value - 1] ?? 0)) };
    const classes = classesOf(shape, standing);
    const family = { groups, smallest: smallestPossible(shape, groups, classes) };
    const counts = countClasses(classes);
    const { published } = plannerOf(family, k).plan({ counts, totals: byGroup(family, counts) });
    return sum + published.reduce((count, is, group) => count + (is === 1 && groups.axis[group] === 1 ? 1 : 0), 0);
  }, 0);
}
