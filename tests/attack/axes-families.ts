import type { Axis } from "#app/features/confidentiality/axes.ts";
import type { ShownTogether } from "#app/features/confidentiality/verify-proof.ts";
import { randomFrom, wholeBetween } from "#tests/factories/random.ts";

/** Families of groups as an attacker sees them: by axis and group, the respondents in it. */
export type Families = readonly (readonly (readonly number[])[])[];

/** Respondents 0 to N−1 as classes, and families of groups as axes over them. */
export interface LaidAxes {
  readonly axes: readonly Axis[];
  readonly counts: Float64Array;
  /** By class: its respondents. */
  readonly members: readonly (readonly number[])[];
}

/** Lays groups out as axes. Groups of one axis are nested or disjoint; an empty axis has none. */
export function laidAxes({ respondents, families }: { respondents: number; families: Families }): LaidAxes {
  const sorted = families.map((groups) => [...groups].sort((a, b) => b.length - a.length));
  const sets = sorted.map((groups) => groups.map((group) => new Set(group)));
  const smallest = (axis: number, respondent: number) => sets[axis]?.findLastIndex((set) => set.has(respondent)) ?? -1;
  const classes = Map.groupBy(
    Array.from({ length: respondents }, (_, respondent) => respondent),
    (respondent) => families.map((_, axis) => smallest(axis, respondent)).join(),
  );
  const members = [...classes.values()];
  return {
    axes: sorted.map((groups, axis) => ({
      name: `axis ${axis}`,
      ids: groups.map((_, place) => `${axis}/${place}`),
      parents: Int32Array.from(
        groups,
        (group, place) =>
          sets[axis]?.slice(0, place).findLastIndex((outer) => group.every((each) => outer.has(each))) ?? -1,
      ),
      groupOf: Int32Array.from(members, (alike) => smallest(axis, alike[0] ?? 0)),
    })),
    counts: Float64Array.from(members, ({ length }) => length),
    members,
  };
}

/** The respondents of each published group, for an attacker. */
export function publishedGroups({ axes, members }: LaidAxes, published: readonly ArrayLike<number>[]): number[][] {
  return axes.flatMap(({ ids, parents, groupOf }, axis) =>
    ids.flatMap((_, place) => {
      if (published[axis]?.[place] !== 1) return [];
      const isIn = (at: number): boolean => at !== -1 && (at === place || isIn(parents[at] ?? -1));
      return [members.flatMap((alike, of) => (isIn(groupOf[of] ?? -1) ? alike : []))];
    }),
  );
}

/** Nested random groups: everyone or not, split into parts, some parts split again, some groups and people left out. */
export function randomFamily({
  respondents,
  seed,
  parts,
}: {
  respondents: number;
  seed: number;
  parts: number;
}): number[][] {
  const random = randomFrom(seed);
  const split = (group: readonly number[], into: number) =>
    [...Map.groupBy(group, () => wholeBetween(random, [0, into])).entries()].flatMap(([part, members]) =>
      part === 0 ? [] : [members],
    );
  const everyone = Array.from({ length: respondents }, (_, respondent) => respondent);
  const first =
    random() < 0.3
      ? split(everyone, parts)
      : [...Map.groupBy(everyone, () => wholeBetween(random, [1, parts])).values()];
  const second = first.flatMap((group) => (random() < 0.4 ? split(group, 2) : []));
  return [...(random() < 0.6 ? [everyone] : []), ...first, ...second].filter(() => random() < 0.9);
}

/** The same for the verifier, which knows nothing of axes but their names. */
export function shownTogether(
  { axes, counts }: Pick<LaidAxes, "axes" | "counts">,
  published: readonly ArrayLike<number>[],
): ShownTogether {
  return {
    groups: axes.flatMap(({ name, ids }, axis) =>
      ids.flatMap((id, place) => (published[axis]?.[place] === 1 ? [{ id, axis: name }] : [])),
    ),
    classes: Array.from(counts, (n, at) => ({
      n,
      groups: axes.flatMap(({ ids, parents, groupOf }, axis) => {
        const groups: string[] = [];
        for (let place = groupOf[at] ?? -1; place !== -1; place = parents[place] ?? -1)
          if (published[axis]?.[place] === 1) groups.push(ids[place] ?? "");
        return groups;
      }),
    })),
  };
}

/** How many people have a weight other than 0 in a sum of groups. */
export function supportOf(
  { classes }: ShownTogether,
  terms: readonly { readonly group: string; readonly factor: number }[],
): number {
  const factor = new Map(terms.map((term) => [term.group, term.factor]));
  return classes.reduce((people, { n, groups }) => {
    const weight = groups.reduce((sum, id) => sum + (factor.get(id) ?? 0), 0);
    return weight === 0 ? people : people + n;
  }, 0);
}
