import type { AxesPlan, Axis } from "./axes.ts";
import { isCertified } from "./axes-certificate.ts";
import { planAxes } from "./axes-plan.ts";
import type { Classes, Groups } from "./engine-groups.ts";
import { foldUp } from "./engine-tree.ts";
import type { LinearSolver } from "./lp-audit-program.ts";
import { type GroupPlan, planGroups } from "./plan-groups.ts";

export interface FamilyPlan extends GroupPlan {
  readonly proof: AxesPlan["proof"];
}

/** The groups of a tier with who stands in them, ready to be planned for one set of respondents after the other. */
export interface Family {
  readonly groups: Groups;
  /** By axis, by class: the smallest group around it, −1 for none. */
  readonly smallest: readonly Int32Array[];
}

/** Adds up counts by class to counts by group. */
export function byGroup({ groups, smallest }: Family, counts: ArrayLike<number>): Int32Array {
  const totals = new Int32Array(groups.parents.length);
  for (const axis of smallest)
    for (let at = 0; at < axis.length; at++) {
      const group = axis[at] ?? -1;
      if (group >= 0) totals[group] = (totals[group] ?? 0) + (counts[at] ?? 0);
    }
  return foldUp(groups.parents, totals);
}

/** People by class. */
export function countClasses({ of, places }: Classes): Int32Array {
  const counts = new Int32Array(places.length);
  for (let person = 0; person < of.length; person++) {
    const at = of[person] ?? 0;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** Makes plans for one family. */
export interface Planner {
  /** What may be published for respondents counted by class and, folded up, by group. */
  readonly plan: (respondents: { counts: Int32Array; totals: Int32Array }) => FamilyPlan;
}

/**
 * Keeps the plans it has made: items that were answered by as many people in every class share theirs, since a plan is a
 * function of how many stand where. `solver` proves what the search for combinations of three axes leaves open; without one
 * that is not published.
 */
export function plannerOf(family: Family, k: number, solver: LinearSolver | null = null): Planner {
  const known = new Map<number, { counts: Int32Array; plan: FamilyPlan }[]>();
  const merged = family.smallest.length > 1 ? mergedClasses(family) : null;
  return {
    plan({ counts, totals }) {
      const own = merged ? countMerged(merged, counts) : totals;
      const print = fingerprint(own);
      const alike = known.get(print) ?? [];
      const found = alike.find((each) => isSame(each.counts, own));
      if (found) return found.plan;
      const plan = merged
        ? planMerged(merged, { family, counts: own, k, solver })
        : { ...planGroups({ groups: family.groups, totals, k }), proof: "T1" as const };
      known.set(print, [...alike, { counts: own, plan }]);
      return plan;
    },
  };
}

/** Classes that are in the same groups count as one, which keeps the proof of several axes small. */
interface MergedClasses {
  /** By class: the merged one. */
  readonly of: Int32Array;
  readonly size: number;
  readonly axes: readonly Axis[];
}

function countMerged({ of, size }: MergedClasses, counts: Int32Array): Int32Array {
  const merged = new Int32Array(size);
  for (let at = 0; at < counts.length; at++) {
    const to = of[at] ?? 0;
    merged[to] = (merged[to] ?? 0) + (counts[at] ?? 0);
  }
  return merged;
}

function planMerged(
  { axes }: MergedClasses,
  { family, counts, k, solver }: { family: Family; counts: Int32Array; k: number; solver: LinearSolver | null },
): FamilyPlan {
  const plan = planAxes({ axes, counts, k, certify: (given) => solver !== null && isCertified(given, solver) });
  const published = new Uint8Array(family.groups.parents.length);
  let start = 0;
  for (const axis of plan.published) {
    published.set(axis, start);
    start += axis.length;
  }
  const { eligible, minSupport, proof } = plan;
  return { published, eligible, minSupport, proof };
}

function mergedClasses(family: Family): MergedClasses {
  const { groups, smallest } = family;
  const classes = smallest[0]?.length ?? 0;
  const of = new Int32Array(classes);
  const first: number[] = [];
  const known = new Map<string, number>();
  for (let at = 0; at < classes; at++) {
    const key = smallest.map((axis) => axis[at]).join();
    const found = known.get(key) ?? first.length;
    if (found === first.length) {
      known.set(key, found);
      first.push(at);
    }
    of[at] = found;
  }
  const axes = smallest.map((axis, number) => {
    const from = groups.axis.reduce((count, each) => count + (each < number ? 1 : 0), 0);
    const to = groups.axis.reduce((count, each) => count + (each <= number ? 1 : 0), 0);
    return {
      name: String(number),
      // Names only decide between groups of one size.
      ids: Array.from(groups.order.subarray(from, to), (order) => String(order).padStart(10, "0")),
      parents: groups.parents.slice(from, to).map((parent) => (parent < 0 ? -1 : parent - from)),
      groupOf: Int32Array.from(first, (at) => {
        const group = axis[at] ?? -1;
        return group < 0 ? -1 : group - from;
      }),
    };
  });
  return { of, size: first.length, axes };
}

/** FNV-1a over the counts: tells most different ones apart. */
function fingerprint(counts: Int32Array): number {
  let print = 0x811c9dc5;
  for (let at = 0; at < counts.length; at++) print = Math.imul(print ^ (counts[at] ?? 0), 0x01000193);
  return print;
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
