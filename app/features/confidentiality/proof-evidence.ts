/**
 * What the proof of a release starts from: how many respondents share which published groups. Nothing of how the plan was
 * made is used here or in the other `proof-` files, so that a mistake of the planner cannot hide itself.
 */
export interface Evidence {
  readonly classes: readonly {
    readonly n: number;
    /** Ids of all published groups that everyone of the class is in. */
    readonly groups: readonly string[];
  }[];
  /** The axis that a group is said to belong to. That its groups are nested or disjoint is checked, not believed. */
  readonly axisOf: (group: string) => string;
  readonly k: number;
}

/** A combination of published totals that rests on too few, so that anybody can compute it. */
export interface Violation {
  /** Respondents in the classes that keep a weight. */
  readonly support: number;
  /** Those classes by place. */
  readonly classes: readonly { readonly place: number; readonly n: number; readonly weight: number }[];
  /** What the groups' totals are multiplied by, in whole numbers; empty where those would not fit. */
  readonly groups: readonly { readonly id: string; readonly coefficient: number }[];
}

/** Adds a combination up over the classes, exactly. Null where it rests on nobody or on k and more. */
export function violationOf({ classes, k }: Evidence, coefficients: ReadonlyMap<string, number>): Violation | null {
  const carrying = classes.flatMap(({ n, groups }, place) => {
    const weight = groups.reduce((sum, group) => sum + (coefficients.get(group) ?? 0), 0);
    return weight === 0 || n === 0 ? [] : [{ place, n, weight }];
  });
  const support = carrying.reduce((sum, { n }) => sum + n, 0);
  if (support === 0 || support >= k) return null;
  const groups = [...coefficients].flatMap(([id, coefficient]) => (coefficient === 0 ? [] : [{ id, coefficient }]));
  return { support, classes: carrying, groups };
}

/** The groups of one axis, found to be nested or disjoint. */
export interface NestedGroups {
  /** By group: the smallest group around it. */
  readonly around: ReadonlyMap<string, string | null>;
  /** By class: the smallest group that it is in. */
  readonly smallest: readonly (string | null)[];
}

/** Arranges the groups of each axis, larger around smaller. Null where two of one axis overlap. */
export function nestedAxes({ classes, axisOf }: Evidence): NestedGroups[] | null {
  const sizes = new Map<string, number>();
  for (const { n, groups } of classes) for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + n);
  const names = [...new Set([...sizes.keys()].map(axisOf))];
  const axes = names.map((name) => ({
    name,
    around: new Map<string, string | null>(),
    smallest: new Array<string | null>(classes.length).fill(null),
  }));
  const axisNamed = new Map(axes.map((axis) => [axis.name, axis]));
  const before = (a: string, b: string) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (a < b ? -1 : 1);
  let overlap = false;
  classes.forEach(({ n, groups }, place) => {
    if (n === 0) return;
    for (const group of [...groups].sort(before)) {
      const axis = axisNamed.get(axisOf(group));
      if (!axis) continue;
      const around = axis.smallest[place] ?? null;
      if (axis.around.has(group) && axis.around.get(group) !== around) overlap = true;
      axis.around.set(group, around);
      axis.smallest[place] = group;
    }
  });
  return overlap ? null : axes;
}

/** Coefficients of groups from those of what is left of each group beside the groups inside it. */
export function ofGroups(axis: NestedGroups, ofRemainder: (group: string) => number): [string, number][] {
  return [...axis.around].map(([group, around]) => [
    group,
    ofRemainder(group) - (around === null ? 0 : ofRemainder(around)),
  ]);
}
