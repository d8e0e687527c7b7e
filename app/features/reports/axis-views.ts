import type { Release } from "../confidentiality/released.ts";
import { HIERARCHY } from "../confidentiality/tier-groups.ts";
import { scaledItems } from "../questionnaires/items.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";

/** What a release shows along one axis, level by level. */
export interface AxisView {
  /** Null: the reporting line. */
  readonly attribute: string | null;
  readonly levels: readonly AxisLevel[];
}

export interface AxisLevel {
  /** Whether its groups are of everyone, or of those below somebody. */
  readonly of: "everyone" | "parts";
  /** Groups with any result, over all tiers. */
  readonly groups: number;
  /** Results of single items that these groups show, and those they withhold: together as many as their tiers were asked. */
  readonly results: number;
  readonly withheld: number;
  /** How often an item of a tier was withheld from every group of a level here, since an unfavourable answer would be pinned. */
  readonly coarsened: number;
}

/**
 * How much of each axis is shown. What a group does not show of the items its tier was asked is withheld: because too few
 * answered the item, because it could be combined with others so that a number rests on too few, or because single answers
 * could have been worked out. Which of these, nobody is told of a single group.
 */
export function axisViews(release: Release, questionnaire: Questionnaire): AxisView[] {
  const items = scaledItems(questionnaire);
  const isItem = new Set(items.map(({ id }) => id));
  const shown = new Map<string, number>();
  for (const { group, item } of release.cells) if (isItem.has(item)) shown.set(group, (shown.get(group) ?? 0) + 1);
  // An entry that names no axis is of the same level on each.
  const coarsened: readonly { readonly level: number; readonly axis?: string }[] = release.audit.coarsened;
  const askedOf = (tier: string) => items.filter(({ wording }) => tier in wording).length;
  return [HIERARCHY, ...release.method.axes].map((axis) => {
    const own = release.groups.filter((group) => group.axis === axis);
    const levels = (["everyone", "parts"] as const).flatMap((of): AxisLevel[] => {
      const groups = own.filter(({ selector }) => (selector.head === null) === (of === "everyone"));
      if (groups.length === 0) return [];
      const results = groups.reduce((sum, { id }) => sum + (shown.get(id) ?? 0), 0);
      const asked = groups.reduce((sum, { tier }) => sum + askedOf(tier), 0);
      const pinned = coarsened.filter(
        (each) => (each.axis ?? axis) === axis && (each.level === 0) === (of === "everyone"),
      );
      return [{ of, groups: groups.length, results, withheld: asked - results, coarsened: pinned.length }];
    });
    return { attribute: axis === HIERARCHY ? null : axis, levels };
  });
}
