import type { ReleaseDocument, ReleasedGap } from "../confidentiality/release-schema.ts";
import type { Release } from "../confidentiality/released.ts";
import { findItem, localized } from "../questionnaires/items.ts";
import type { Questionnaire, ScaledItem } from "../questionnaires/questionnaire-schema.ts";
import { cellOf, groupOf, isReported, type ShownNumber } from "./released-groups.ts";

/** What one level of a unit says to an item. */
export interface TierResult {
  readonly tier: string;
  readonly name: string;
  readonly wording: string;
  /** Null where it is not released. */
  readonly result: {
    readonly n: number;
    readonly display: ShownNumber;
    readonly distribution: readonly number[] | null;
  } | null;
  readonly reported: boolean;
}

export interface ItemDetail {
  readonly id: string;
  readonly label: string;
  readonly theme: string;
  readonly question: string;
  readonly scale: ScaledItem["scale"];
  readonly reversed: boolean;
  readonly tiers: readonly TierResult[];
  readonly gaps: readonly ReleasedGap[];
  /** The parts of the unit, each with what the two lowest levels say and the gap between them. */
  readonly parts: readonly {
    readonly id: string;
    readonly name: string;
    readonly upper: ShownNumber | null;
    readonly lower: ShownNumber | null;
    readonly gap: ReleasedGap | null;
  }[];
  /** The step that carries most of the gap, for the whole organisation only. */
  readonly breaksAt: { readonly upper: string; readonly lower: string } | null;
  /** How many managers over- or under-estimate, for the whole organisation only; never which. */
  readonly dyads: ReleaseDocument["dyads"][number] | null;
  readonly predictions: ReleaseDocument["predictions"];
}

/** Everything that is released about one item in one unit; null for an item that has no gap. */
export function itemDetail({
  release,
  questionnaire,
  itemId,
  unit,
  parts,
  language,
}: {
  release: Release;
  questionnaire: Questionnaire;
  itemId: string;
  unit: string | null;
  parts: readonly { readonly id: string; readonly name: string }[];
  language: string;
}): ItemDetail | null {
  const item = findItem(questionnaire, itemId);
  if (item?.kind !== "scaled") return null;
  const theme = questionnaire.themes.find(({ id }) => id === item.theme);
  const [upper = "", lower = ""] = questionnaire.tiers.slice(-2).map(({ id }) => id);
  const whole = unit === null;
  return {
    id: item.id,
    label: localized(item.label, language),
    theme: localized(theme?.name ?? {}, language),
    question: localized(theme?.question ?? {}, language),
    scale: item.scale,
    reversed: item.reversed,
    tiers: questionnaire.tiers.map(({ id, plural }): TierResult => {
      const cell = cellOf(release, { tier: id, head: unit, item: item.id });
      return {
        tier: id,
        name: localized(plural, language),
        wording: localized(item.wording[id] ?? {}, language),
        result: cell && { n: cell.n, display: cell.display, distribution: cell.distribution },
        reported: isReported(release, id),
      };
    }),
    gaps: gapsOf(release, { item: item.id, head: unit }),
    parts: parts.map(({ id, name }) => ({
      id,
      name,
      upper: cellOf(release, { tier: upper, head: id, item: item.id })?.display ?? null,
      lower: cellOf(release, { tier: lower, head: id, item: item.id })?.display ?? null,
      gap:
        gapsOf(release, { item: item.id, head: id }).find(
          (gap) => gap.upper.tier === upper && gap.lower.tier === lower,
        ) ?? null,
    })),
    breaksAt: (whole && release.cascade.find((each) => each.item === item.id)?.breaksAt) || null,
    dyads: (whole && release.dyads.find((each) => each.item === item.id)) || null,
    predictions: whole ? release.predictions.filter(({ about }) => about === item.id) : [],
  };
}

function gapsOf(release: Release, { item, head }: { item: string; head: string | null }): ReleasedGap[] {
  const groups = new Set(
    release.tiers.flatMap(({ id }) => {
      const group = groupOf(release, { tier: id, head });
      return group ? [group.id] : [];
    }),
  );
  return release.gaps.filter((gap) => gap.item === item && groups.has(gap.upper.group) && groups.has(gap.lower.group));
}
