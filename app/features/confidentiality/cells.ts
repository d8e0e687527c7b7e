import { foldUp } from "../matching/reporting-tree.ts";
import type { ScaledItem } from "../questionnaires/questionnaire-schema.ts";
import { category } from "../questionnaires/scales.ts";
import { inferable } from "./inferable.ts";
import { DISTRIBUTION_FROM, display } from "./ladder.ts";
import { planGroups } from "./plan-groups.ts";
import { type Laid, orientedOf, pointsOf } from "./release-input.ts";
import type { Display, ReleasedCell } from "./release-schema.ts";
import { groupId, headOf, type TierGroups } from "./tier-groups.ts";

/** What one item shows in one tier, with the proof that it may. */
export interface ItemCells {
  readonly tier: string;
  readonly item: string;
  readonly cells: readonly ReleasedCell[];
  readonly minSupport: number | null;
  /** Answers that everything displayed would give away, after coarsening, and how many there are in all. */
  readonly inferable: number;
  readonly answers: number;
  /** Levels of the tree, 0 for everyone, whose cells were withheld because an unfavourable answer would have been pinned. */
  readonly withheldLevels: readonly number[];
}

/** Plans one item over those who answered it, displays what the plan publishes, and audits the displays. */
export function itemCells(laid: Laid, { groups, item }: { groups: TierGroups; item: ScaledItem }): ItemCells {
  const { tree } = laid;
  const { fewest } = groups;
  const stated = fewest < laid.input.contract.k;
  const { n, sum, categories } = totalsOf(laid, { tier: groups.tier, item });
  const { published, minSupport } = planGroups({ tree, totals: n, k: fewest, candidates: groups.places });
  const what = item.scale === "frequency" ? "mean" : "percent";
  const shown = new Map<number, Display>(
    published.map((place) => [place, display({ value: (sum[place] ?? 0) / (n[place] ?? 1), n: n[place] ?? 0, what })]),
  );
  const unit = answerUnit(item);
  // Who states an expectation knows that it is shown: there is nothing to prove or to withhold.
  const withheldLevels = stated ? [] : withholdPinnedLevels(laid, { totals: n, shown, unit });
  const cells = [...shown].map(([place, displayed]): ReleasedCell => {
    const count = n[place] ?? 0;
    return {
      group: groupId({ tier: groups.tier, head: headOf(laid, place) }),
      item: item.id,
      n: count,
      display: displayed,
      distribution:
        count < DISTRIBUTION_FROM
          ? null
          : categories.map((folded) => Math.round((20 * (folded[place] ?? 0)) / count) * 5),
    };
  });
  const pinned = stated ? 0 : inferable({ tree, totals: n, shown, unit }).pinned;
  return {
    tier: groups.tier,
    item: item.id,
    cells,
    minSupport: stated ? null : minSupport,
    inferable: pinned,
    // Where nothing is published, how many answered stays unsaid, here as in the tier's totals.
    answers: stated || published.length === 0 ? 0 : (n[tree.people.length] ?? 0),
    withheldLevels,
  };
}

/** What answers are whole multiples of, in points: favourable or not is 100 or 0, the share of the time goes in tenths. */
function answerUnit({ scale }: ScaledItem): number {
  return scale === "frequency" ? 10 : 100;
}

/** Respondents, sum of points and the five category counts by place, folded up. */
function totalsOf(laid: Laid, { tier, item }: { tier: string; item: ScaledItem }) {
  const size = laid.tree.people.length + 1;
  const n = new Float64Array(size);
  const sum = new Float64Array(size);
  const categories = Array.from({ length: 5 }, () => new Float64Array(size));
  for (const { place, answers } of laid.tiers.find((each) => each.tier === tier)?.responses ?? []) {
    const value = pointsOf(laid, item, answers);
    const oriented = orientedOf(laid, item, answers);
    if (value === null || oriented === null) continue;
    n[place] = (n[place] ?? 0) + 1;
    sum[place] = (sum[place] ?? 0) + value;
    const chosen = categories[category(item, oriented)];
    if (chosen) chosen[place] = (chosen[place] ?? 0) + 1;
  }
  return {
    n: foldUp(laid.tree, n),
    sum: foldUp(laid.tree, sum),
    categories: categories.map((own) => foldUp(laid.tree, own)),
  };
}

/**
 * While an unfavourable answer is pinned, withholds the item for every group of the deepest level concerned: the whole
 * level and not the one group, so that what is missing does not point at it (methodology 3.6 iii). Changes `shown`.
 */
function withholdPinnedLevels(
  { tree }: Laid,
  { totals, shown, unit }: { totals: ArrayLike<number>; shown: Map<number, Display>; unit: number },
): number[] {
  const level = (place: number) => (place === tree.people.length ? 0 : (tree.depth[place] ?? 0) + 1);
  const withheld: number[] = [];
  for (;;) {
    const { unfavourable } = inferable({ tree, totals, shown, unit });
    if (unfavourable.length === 0) return withheld;
    const deepest = Math.max(...unfavourable.map(level));
    for (const place of [...shown.keys()]) if (level(place) === deepest) shown.delete(place);
    withheld.push(deepest);
  }
}
