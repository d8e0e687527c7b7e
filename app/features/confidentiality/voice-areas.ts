import { reportingTree } from "../matching/reporting-tree.ts";
import { headsOf } from "./engine-heads.ts";
import { foldUp, nearestChosen } from "./engine-tree.ts";
import { planGroups } from "./plan-groups.ts";

/** Somebody on the roster of today. */
export interface PossibleAuthor {
  readonly personId: string;
  readonly managerId: string | null;
  /** Whether they could have written. */
  readonly mayWrite: boolean;
}

/**
 * Under which area what somebody writes without a name is shown: below the nearest head above them that the plan of comments keeps
 * (methodology 3.9, theorem T1), counted over everybody who could have written, since who did is not known. Of whatever is shown
 * for an area and for none inside it, at least `threshold` people can be the author. `head` null: the whole organisation; null
 * instead of an area: they are too few, or not on the roster.
 */
export function voiceArea({
  people,
  personId,
  threshold,
}: {
  people: readonly PossibleAuthor[];
  personId: string;
  threshold: number;
}): { readonly head: string | null } | null {
  const tree = reportingTree(
    people.map((person) => ({
      id: person.personId,
      externalId: person.personId,
      tier: "",
      managerId: person.managerId,
      invited: person.mayWrite,
    })),
  );
  const heads = headsOf(tree, []);
  const totals = new Int32Array(heads.externalIds.length);
  tree.people.forEach(({ invited }, place) => {
    const head = heads.above[place] ?? 0;
    if (invited) totals[head] = (totals[head] ?? 0) + 1;
  });
  foldUp(heads.tree.parents, totals);
  const { published } = planGroups({ groups: heads.tree, totals, k: threshold });
  const place = tree.placeOf.get(personId);
  if (place === undefined || tree.people[place]?.invited !== true) return null;
  const nearest = nearestChosen(heads.tree.parents, published)[heads.above[place] ?? 0] ?? -1;
  return nearest < 0 ? null : { head: heads.externalIds[nearest] ?? null };
}
