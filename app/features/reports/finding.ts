import type { Release } from "../confidentiality/released.ts";
import { localized, scaledItems } from "../questionnaires/items.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { cellOf, groupOf, type ShownNumber } from "./released-groups.ts";

/** The gap that a page of a unit should open with. */
export interface LargestGap {
  readonly item: string;
  readonly label: string;
  readonly upper: { readonly tier: string; readonly display: ShownNumber };
  readonly lower: { readonly tier: string; readonly display: ShownNumber };
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/** The item with the largest gap that its interval still guarantees, between two tiers, by default the lowest ones; null when none is sure. */
export function largestGap({
  release,
  questionnaire,
  unit,
  language,
  tiers = questionnaire.tiers.slice(-2).map(({ id }) => id),
}: {
  release: Release;
  questionnaire: Questionnaire;
  unit: string | null;
  language: string;
  /** The upper and the lower one. */
  tiers?: readonly string[];
}): LargestGap | null {
  const [upper, lower] = tiers;
  if (upper === undefined || lower === undefined) return null;
  const upperGroup = groupOf(release, { tier: upper, head: unit });
  const lowerGroup = groupOf(release, { tier: lower, head: unit });
  const items = new Map(scaledItems(questionnaire).map((item) => [item.id, item]));
  const sure = release.gaps
    .filter((gap) => gap.upper.group === upperGroup?.id && gap.lower.group === lowerGroup?.id && items.has(gap.item))
    .flatMap(({ item, difference, low, high }) =>
      low !== null && high !== null && (low > 0 || high < 0) ? [{ item, difference, low, high }] : [],
    )
    .sort(
      (a, b) => Math.max(b.low, -b.high) - Math.max(a.low, -a.high) || Math.abs(b.difference) - Math.abs(a.difference),
    );
  const [first] = sure;
  const item = first && items.get(first.item);
  if (!first || !item) return null;
  const upperCell = cellOf(release, { tier: upper, head: unit, item: item.id });
  const lowerCell = cellOf(release, { tier: lower, head: unit, item: item.id });
  if (!upperCell || !lowerCell) return null;
  return {
    ...first,
    label: localized(item.label, language),
    upper: { tier: upper, display: upperCell.display },
    lower: { tier: lower, display: lowerCell.display },
  };
}
