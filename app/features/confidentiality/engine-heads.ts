import type { ReportingTree } from "../matching/reporting-tree.ts";
import type { HeadTree } from "./engine-tree.ts";

/** Whom somebody reports to, in their own tree. */
export interface Heads {
  readonly tree: HeadTree;
  /** By place in the tree of heads: the employee id; null for everyone, at 0. */
  readonly externalIds: readonly (string | null)[];
  /** By place in the reporting tree: the person as a head, 0 for whom nobody reports to. */
  readonly own: Int32Array;
  /** By place in the reporting tree: the head reported to, 0 at the top. */
  readonly above: Int32Array;
}

/** The heads of a reporting tree. `leading`: places of people who are heads although nobody in the tree reports to them. */
export function headsOf(tree: ReportingTree, leading: Iterable<number>): Heads {
  const { people, managerPlace } = tree;
  const own = new Int32Array(people.length);
  for (const place of managerPlace) if (place >= 0) own[place] = 1;
  for (const place of leading) own[place] = 1;
  const places: number[] = [];
  own.forEach((is, place) => {
    if (is === 1) own[place] = places.push(place);
  });
  const above = managerPlace.map((place) => own[place] ?? 0);
  const externalIds = [null, ...places.map((place) => people[place]?.externalId ?? "")];
  const parents = Int32Array.from([-1, ...places.map((place) => above[place] ?? 0)]);
  return {
    tree: { parents, order: orderOf(externalIds) },
    externalIds,
    own,
    above,
  };
}

/** Places in the order of their employee ids, everyone first. */
function orderOf(externalIds: readonly (string | null)[]): Int32Array {
  const sorted = Array.from(externalIds.keys()).sort((a, b) =>
    (externalIds[a] ?? "") < (externalIds[b] ?? "") ? -1 : 1,
  );
  const order = new Int32Array(sorted.length);
  sorted.forEach((place, rank) => {
    order[place] = rank;
  });
  return order;
}
