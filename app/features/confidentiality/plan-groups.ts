import type { ReportingTree } from "../matching/reporting-tree.ts";

/** What may be published of one tier along the reporting line, for one set of respondents. */
export interface GroupPlan {
  /** Places of the published heads in tree order; the tree's size stands for everyone. */
  readonly published: readonly number[];
  /** Groups with at least k respondents, published or not. */
  readonly eligible: number;
  /** The fewest respondents any combination of the published numbers rests on (theorem T1); null when nothing is published. */
  readonly minSupport: number | null;
}

/**
 * KSAFE for one axis (methodology 3.4): publishes the groups of at least k, and takes back the smallest ones until what is
 * left of each group beside its published subgroups is empty or holds at least k. By theorem T1 no sum, difference or
 * weighted combination of everything published then rests on fewer than k. A function of how many respondents stand where,
 * never of what they said.
 *
 * `totals` holds respondents by place, folded up, everyone last. `candidates` limits what may be published; null: all.
 */
export function planGroups({
  tree,
  totals,
  k,
  candidates = null,
}: {
  tree: ReportingTree;
  totals: ArrayLike<number>;
  k: number;
  candidates?: ReadonlySet<number> | null;
}): GroupPlan {
  const size = tree.people.length;
  const total = (place: number) => totals[place] ?? 0;
  // Published groups directly below each place: handed up by a place that is not published itself.
  const below: number[][] = Array.from({ length: size + 1 }, () => []);
  const published = new Uint8Array(size + 1);
  let eligible = 0;
  for (let place = size - 1; place >= -1; place--) {
    const at = place === -1 ? size : place;
    const children = below[at] ?? [];
    const isEligible = total(at) >= k;
    if (isEligible) eligible++;
    if (isEligible && (candidates === null || candidates.has(at))) {
      published[at] = 1;
      below[at] = repair({ tree, at, children, below, published, total, k });
    }
    if (at === size) continue;
    const above = tree.managerPlace[at] ?? -1;
    below[above === -1 ? size : above]?.push(...(published[at] ? [at] : children));
  }
  const kept = Array.from(published.keys()).filter((place) => published[place] === 1);
  return { published: kept, eligible, minSupport: minSupport({ kept, below, total }) };
}

/** Takes back the smallest published subgroups until the remainder is 0 or at least k. Returns the subgroups that stay. */
function repair({
  tree,
  at,
  children,
  below,
  published,
  total,
  k,
}: {
  tree: ReportingTree;
  at: number;
  children: readonly number[];
  below: readonly number[][];
  published: Uint8Array;
  total: (place: number) => number;
  k: number;
}): number[] {
  let kept = [...children];
  let remainder = total(at) - kept.reduce((sum, child) => sum + total(child), 0);
  while (remainder > 0 && remainder < k) {
    const smallest = kept.reduce((least, child) => (precedes({ tree, total }, child, least) ? child : least));
    const freed = below[smallest] ?? [];
    published[smallest] = 0;
    kept = [...kept.filter((child) => child !== smallest), ...freed];
    remainder += total(smallest) - freed.reduce((sum, child) => sum + total(child), 0);
  }
  return kept;
}

/** Smaller groups are taken back first, by employee id among equals, so that the plan is the same every time. */
function precedes(
  { tree, total }: { tree: ReportingTree; total: (place: number) => number },
  a: number,
  b: number,
): boolean {
  if (total(a) !== total(b)) return total(a) < total(b);
  return (tree.people[a]?.externalId ?? "") < (tree.people[b]?.externalId ?? "");
}

function minSupport({
  kept,
  below,
  total,
}: {
  kept: readonly number[];
  below: readonly number[][];
  total: (place: number) => number;
}): number | null {
  const remainders = kept
    .map((place) => total(place) - (below[place] ?? []).reduce((sum, child) => sum + total(child), 0))
    .filter((remainder) => remainder > 0);
  return remainders.length === 0 ? null : Math.min(...remainders);
}
