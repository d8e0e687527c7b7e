import type { ReleasedGap } from "../confidentiality/release-schema.ts";
import type { Release, Released } from "../confidentiality/released.ts";
import { localized, scaledItems } from "../questionnaires/items.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { bandOf, groupOf, isReported, releasedBands } from "./released-groups.ts";

/** One gap of the heatmap, or why there is none. */
export type HeatCell =
  | {
      readonly kind: "gap";
      /** Upper minus lower level, in points. */
      readonly difference: number;
      readonly low: number | null;
      readonly high: number | null;
      /** Whether it is hardly chance: false discovery rate at most 10% over everything released. Null without an interval. */
      readonly sure: boolean | null;
    }
  | { readonly kind: "hidden"; readonly reason: "tooFew" | "unreported" };

/** A column: two levels of the unit as a whole, or the chosen two levels in one part of it. */
export interface HeatColumn {
  readonly id: string;
  readonly upper: string;
  readonly lower: string;
  /** Null: the unit as a whole. `band`: whether it is a value of an attribute in the unit, and not a part of the tree. */
  readonly part: { readonly id: string; readonly name: string; readonly band: boolean } | null;
}

export interface HeatRow {
  readonly kind: "theme" | "item";
  readonly id: string;
  readonly label: string;
  readonly cells: readonly HeatCell[];
}

export interface Heatmap {
  readonly columns: readonly HeatColumn[];
  /** Each theme followed by its items. */
  readonly rows: readonly HeatRow[];
  /** The column that the rows are sorted by; null for the questionnaire's order. */
  readonly sortedBy: string | null;
  /** Whether anything at all is shown. */
  readonly empty: boolean;
}

/** False discoveries that are put up with when looking around (methodology 1.6). */
const FALSE_DISCOVERY_RATE = 0.1;

/**
 * Themes and items down, gaps across: every pair of neighbouring levels and the outermost pair for the unit, then the two lowest levels in each part of it.
 * Sorting is by the smallest gap that the interval still allows, so that noise does not rise to the top.
 */
export function heatmap({
  release,
  questionnaire,
  unit,
  parts,
  by,
  sort,
  language,
}: {
  release: Release;
  questionnaire: Questionnaire;
  unit: string | null;
  parts: readonly { readonly id: string; readonly name: string }[];
  /** The attribute whose values stand across instead of the parts; null for the parts. */
  by: string | null;
  sort: string | null;
  language: string;
}): Heatmap {
  const bands = by === null ? null : releasedBands(release, { attribute: by, head: unit, language });
  const columns = columnsOf(
    questionnaire,
    bands
      ? bands.map((value) => ({ id: value, name: value, band: true }))
      : parts.map((part) => ({ ...part, band: false })),
  );
  const groupIn = (tier: string, { part }: HeatColumn) =>
    part?.band && by !== null
      ? bandOf(release, { tier, head: unit, attribute: by, value: part.id })
      : groupOf(release, { tier, head: part?.id ?? unit });
  const gaps = new Map(release.gaps.map((gap) => [keyOf(gap.item, gap.upper.group, gap.lower.group), gap]));
  const cell = (item: string, column: HeatColumn): HeatCell => {
    const upper = groupIn(column.upper, column);
    const lower = groupIn(column.lower, column);
    const gap = upper && lower ? gaps.get(keyOf(item, upper.id, lower.id)) : undefined;
    if (gap) return shown(gap);
    const reported = isReported(release, column.upper) && isReported(release, column.lower);
    return { kind: "hidden", reason: reported ? "tooFew" : "unreported" };
  };
  const sorted = columns.find(({ id }) => id === sort) ?? null;
  const items = scaledItems(questionnaire);
  const blocks = questionnaire.themes.map((theme) => {
    const own = items.filter((item) => item.theme === theme.id);
    const rank = (item: string) => (sorted ? atLeast(cell(item, sorted)) : 0);
    const rows = own
      .map((item) => ({ id: item.id, label: localized(item.label, language), rank: rank(item.id) }))
      .sort((a, b) => b.rank - a.rank);
    const themeRank = rows.reduce((sum, row) => sum + Math.max(-100, row.rank), 0) / Math.max(1, rows.length);
    return { theme, rows, rank: themeRank };
  });
  if (sorted) blocks.sort((a, b) => b.rank - a.rank);
  const rows = blocks.flatMap(({ theme, rows: own }): HeatRow[] => [
    {
      kind: "theme",
      id: theme.id,
      label: localized(theme.name, language),
      cells: columns.map((column) => cell(`theme:${theme.id}`, column)),
    },
    ...own.map(({ id, label }) => ({
      kind: "item" as const,
      id,
      label,
      cells: columns.map((column) => cell(id, column)),
    })),
  ]);
  const empty = rows.every(({ cells }) => cells.every(({ kind }) => kind === "hidden"));
  return { columns, rows, sortedBy: sorted?.id ?? null, empty };
}

function columnsOf(
  questionnaire: Questionnaire,
  parts: readonly { id: string; name: string; band: boolean }[],
): HeatColumn[] {
  const tiers = questionnaire.tiers.map(({ id }) => id);
  const pairs = tiers.slice(1).map((lower, place) => [tiers[place] ?? "", lower] as const);
  const [top, bottom] = [tiers[0] ?? "", tiers.at(-1) ?? ""];
  const all = tiers.length > 2 ? [...pairs, [top, bottom] as const] : pairs;
  const last = pairs.at(-1);
  return [
    ...all.map(([upper, lower]) => ({ id: `${upper}-${lower}`, upper, lower, part: null })),
    ...(last ? parts.map((part) => ({ id: `unit-${part.id}`, upper: last[0], lower: last[1], part })) : []),
  ];
}

function shown({ difference, low, high, adjustedP }: Released<ReleasedGap>): HeatCell {
  const sure =
    low === null ? null : adjustedP === null ? low > 0 || (high ?? 0) < 0 : adjustedP <= FALSE_DISCOVERY_RATE;
  return { kind: "gap", difference, low, high, sure };
}

/** The signed gap that the interval still allows at least: 0 where it holds 0; hidden ones stand last. */
function atLeast(cell: HeatCell): number {
  if (cell.kind === "hidden") return -1000;
  const { difference, low, high } = cell;
  if (low === null || high === null) return difference / 2;
  if (low > 0) return low + difference / 1000;
  return high < 0 ? high + difference / 1000 : difference / 1000;
}

function keyOf(item: string, upper: string, lower: string): string {
  return `${item} ${upper} ${lower}`;
}
