import type { ReleaseDocument, ReleasedGap } from "../confidentiality/release-schema.ts";
import type { Release, Released } from "../confidentiality/released.ts";
import { findItem, localized } from "../questionnaires/items.ts";
import type { Questionnaire, ScaledItem } from "../questionnaires/questionnaire-schema.ts";
import { standingOf } from "./heat-cells.ts";
import {
  bandOf,
  cellIn,
  cellOf,
  gapBetween,
  groupOf,
  isReported,
  releasedBands,
  type ShownNumber,
} from "./released-groups.ts";

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
  readonly themeId: string;
  readonly question: string;
  readonly scale: ScaledItem["scale"];
  readonly reversed: boolean;
  readonly tiers: readonly TierResult[];
  readonly gaps: readonly ReleasedGap[];
  /** How many parts the unit has, where these are too many to be listed; null where all are. */
  readonly ofParts: number | null;
  /**
   * The parts of the unit, or the values of an attribute in it, each with what the two lowest levels say and the gap between
   * them; of too many parts those that stand out from the others. `band`: whether it is a value, and not a part of the tree.
   */
  readonly parts: readonly {
    readonly id: string;
    readonly name: string;
    readonly band: boolean;
    readonly upper: ShownNumber | null;
    readonly lower: ShownNumber | null;
    readonly gap: ReleasedGap | null;
    /** Where its lower level stands beside the others of its level of the reporting line; null where nobody can tell. */
    readonly standing: "above" | "below" | null;
  }[];
  /** What the gap does on its way from top to bottom, for everyone of three levels or more. */
  readonly cascade: Pick<ReleaseDocument["cascade"][number], "steps" | "whole"> | null;
  /** More than a fifth of the lowest level skipped it. */
  readonly skippedOften: boolean;
  /** Levels of everyone of which few answered: between what the value for everyone invited must lie. */
  readonly unanswered: readonly { readonly tier: string; readonly low: number; readonly high: number }[];
  /** The step that carries most of the gap, for the whole organisation only. */
  readonly breaksAt: { readonly upper: string; readonly lower: string } | null;
  /** How many managers over- or under-estimate, for the whole organisation only; never which. */
  readonly dyads: ReleaseDocument["dyads"][number] | null;
  readonly predictions: ReleaseDocument["predictions"];
}

/** Parts that are listed all; and of more, those that stand out that are. */
const MOST_PARTS = 24;
const MOST_OUTSTANDING = 100;

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
  const standingIn = (part: string) => {
    const group = groupOf(release, { tier: lower, head: part });
    return group && standingOf(release, { item: item.id, group: group.id });
  };
  const isLong = by === null && parts.length > MOST_PARTS;
  const own = isLong ? parts.filter(({ id }) => standingIn(id) !== null).slice(0, MOST_OUTSTANDING) : parts;
  const listed =
    by === null
      ? own.map(({ id, name }) => ({ id, name, groupOf: (tier: string) => groupOf(release, { tier, head: id }) }))
      : releasedBands(release, { attribute: by, head: unit, language }).map((value) => ({
          id: value,
          name: value,
          groupOf: (tier: string) => bandOf(release, { tier, head: unit, attribute: by, value }),
        }));
  return {
    id: item.id,
    label: localized(item.label, language),
    theme: localized(theme?.name ?? {}, language),
    themeId: item.theme,
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
    ofParts: isLong ? parts.length : null,
    parts: listed.map((part) => {
      const above = part.groupOf(upper);
      const below = part.groupOf(lower);
      return {
        id: part.id,
        name: part.name,
        band: by !== null,
        upper: cellIn(release, above, item.id)?.display ?? null,
        lower: cellIn(release, below, item.id)?.display ?? null,
        gap: gapBetween(release, { item: item.id, upper: above?.id ?? "", lower: below?.id ?? "" }),
        standing: by === null ? standingIn(part.id) : null,
      };
    }),
    cascade: (whole && cascadeOf(release, item.id)) || null,
    skippedOften: release.quality.items.find((each) => each.item === item.id)?.skippedOften ?? false,
    unanswered: whole ? (release.quality.unanswered?.filter((each) => each.item === item.id) ?? []) : [],
    breaksAt: (whole && release.cascade.find((each) => each.item === item.id)?.breaksAt) || null,
    dyads: (whole && release.dyads.find((each) => each.item === item.id)) || null,
    predictions: whole ? release.predictions.filter(({ about }) => about === item.id) : [],
  };
}

/** Where there is more than one step. */
function cascadeOf(release: Release, item: string): ItemDetail["cascade"] {
  const found = release.cascade.find((each) => each.item === item);
  return found && found.steps.length > 1 ? { steps: found.steps, whole: found.whole } : null;
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
