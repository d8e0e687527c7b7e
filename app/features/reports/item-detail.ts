import type { ReleaseDocument, ReleasedGap } from "../confidentiality/release-schema.ts";
import type { Release, Released } from "../confidentiality/released.ts";
import { findItem, localized } from "../questionnaires/items.ts";
import type { Questionnaire, ScaledItem } from "../questionnaires/questionnaire-schema.ts";
import { bandOf, cellIn, cellOf, groupOf, isReported, releasedBands, type ShownNumber } from "./released-groups.ts";

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
  /**
   * The parts of the unit, or the values of an attribute in it, each with what the two lowest levels say and the gap between
   * them. `band`: whether it is a value, and not a part of the tree.
   */
  readonly parts: readonly {
    readonly id: string;
    readonly name: string;
    readonly band: boolean;
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
  by,
  language,
}: {
  release: Release;
  questionnaire: Questionnaire;
  itemId: string;
  unit: string | null;
  parts: readonly { readonly id: string; readonly name: string }[];
  /** The attribute whose values are listed instead of the parts; null for the parts. */
  by: string | null;
  language: string;
}): ItemDetail | null {
  const item = findItem(questionnaire, itemId);
  if (item?.kind !== "scaled") return null;
  const theme = questionnaire.themes.find(({ id }) => id === item.theme);
  const [upper = "", lower = ""] = questionnaire.tiers.slice(-2).map(({ id }) => id);
  const whole = unit === null;
  const listed =
    by === null
      ? parts.map(({ id, name }) => ({ id, name, groupOf: (tier: string) => groupOf(release, { tier, head: id }) }))
      : releasedBands(release, { attribute: by, head: unit, language }).map((value) => ({
          id: value,
          name: value,
          groupOf: (tier: string) => bandOf(release, { tier, head: unit, attribute: by, value }),
        }));
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
    parts: listed.map((part) => {
      const above = part.groupOf(upper);
      const below = part.groupOf(lower);
      return {
        id: part.id,
        name: part.name,
        band: by !== null,
        upper: cellIn(release, above, item.id)?.display ?? null,
        lower: cellIn(release, below, item.id)?.display ?? null,
        gap:
          release.gaps.find(
            (gap) => gap.item === item.id && gap.upper.group === above?.id && gap.lower.group === below?.id,
          ) ?? null,
      };
    }),
    breaksAt: (whole && release.cascade.find((each) => each.item === item.id)?.breaksAt) || null,
    dyads: (whole && release.dyads.find((each) => each.item === item.id)) || null,
    predictions: whole ? release.predictions.filter(({ about }) => about === item.id) : [],
  };
}

function gapsOf(release: Release, { item, head }: { item: string; head: string | null }): Released<ReleasedGap>[] {
  const groups = new Set(
    release.tiers.flatMap(({ id }) => {
      const group = groupOf(release, { tier: id, head });
      return group ? [group.id] : [];
    }),
  );
  return release.gaps.filter((gap) => gap.item === item && groups.has(gap.upper.group) && groups.has(gap.lower.group));
}
