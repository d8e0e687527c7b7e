import type { Release } from "../confidentiality/released.ts";
import { localized, scaledItems } from "../questionnaires/items.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { type HeatAddress, pairsOf } from "./heat-address.ts";
import { certainOf, type GapCell, gapCell, type HeatCompare, type HiddenCell } from "./heat-cells.ts";
import { bandOf, groupOf, releasedBands } from "./released-groups.ts";

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
  readonly cells: readonly (GapCell | HiddenCell)[];
}

export interface Heatmap {
  readonly columns: readonly HeatColumn[];
  /** Each theme followed by its items, or themes alone. */
  readonly rows: readonly HeatRow[];
  /** The column that the rows are sorted by; null for the questionnaire's order. */
  readonly sortedBy: string | null;
  readonly reversed: boolean;
  /** Whether anything at all is shown. */
  readonly empty: boolean;
}

/**
 * Themes and items down, gaps across: every pair of neighbouring levels and the outermost pair for the unit, then the chosen two
 * levels in each part of it. Sorting is by what is certain (`certainOf`), so that noise does not rise to the top.
 */
export function heatmap({
  release,
  questionnaire,
  unit,
  parts,
  address: { by = null, of = "items", theme: only = null, show, sort = null, reverse = false } = {},
  compare = null,
  language,
}: {
  release: Release;
  questionnaire: Questionnaire;
  unit: string | null;
  /** Those that stand across; none where there are too many. */
  parts: readonly { readonly id: string; readonly name: string }[];
  /** What it was asked for; by default everything in the questionnaire's order, and the two lowest levels of the parts. */
  address?: Partial<Pick<HeatAddress, "by" | "of" | "theme" | "show" | "sort" | "reverse">>;
  compare?: HeatCompare | null;
  language: string;
}): Heatmap {
  const bands = by === null ? null : releasedBands(release, { attribute: by, head: unit, language });
  const across = bands
    ? bands.map((value) => ({ id: value, name: value, band: true }))
    : parts.map((part) => ({ ...part, band: false }));
  const [upper = "", lower = ""] =
    show?.kind === "gap" ? [show.upper, show.lower] : questionnaire.tiers.slice(-2).map(({ id }) => id);
  const columns: HeatColumn[] = [
    ...pairsOf(questionnaire).map(([upper, lower]) => ({ id: `${upper}.${lower}`, upper, lower, part: null })),
    ...across.map((part) => ({ id: `unit-${part.id}`, upper, lower, part })),
  ];
  const groupIn = (tier: string, part: HeatColumn["part"]) =>
    (part?.band && by !== null
      ? bandOf(release, { tier, head: unit, attribute: by, value: part.id })
      : groupOf(release, { tier, head: part?.id ?? unit })
    )?.id ?? null;
  // Looked up once a column: there are many rows.
  const groups = new Map(
    columns.map((column) => {
      const { upper, lower, part } = column;
      return [column, { [upper]: groupIn(upper, part), [lower]: groupIn(lower, part) }];
    }),
  );
  const cell = (item: string, column: HeatColumn) =>
    gapCell(release, { ...column, item, groupIn: (tier) => groups.get(column)?.[tier] ?? null, compare });
  const sorted = columns.find(({ id }) => id === sort) ?? null;
  const items = scaledItems(questionnaire);
  const blocks = questionnaire.themes
    .filter(({ id }) => only === null || id === only)
    .map((theme) => {
      const own = items.filter((item) => item.theme === theme.id);
      const rows = own.map((item) => ({
        id: item.id,
        label: localized(item.label, language),
        certain: sorted && certainOf(cell(item.id, sorted)),
      }));
      const known = rows.flatMap(({ certain }) => certain ?? []);
      const mean = known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0) / known.length;
      return { theme, rows: inOrderOf(rows, { sorted: sorted !== null, reverse }), certain: mean };
    });
  const rows = inOrderOf(blocks, { sorted: sorted !== null, reverse }).flatMap(({ theme, rows: own }): HeatRow[] => [
    {
      kind: "theme",
      id: theme.id,
      label: localized(theme.name, language),
      cells: columns.map((column) => cell(`theme:${theme.id}`, column)),
    },
    ...(of === "themes" ? [] : own).map(({ id, label }) => ({
      kind: "item" as const,
      id,
      label,
      cells: columns.map((column) => cell(id, column)),
    })),
  ]);
  const empty = rows.every(({ cells }) => cells.every(({ kind }) => kind === "hidden"));
  return { columns, rows, sortedBy: sorted?.id ?? null, reversed: sorted !== null && reverse, empty };
}

/** By what is certain, the most first, or the least; what is hidden stands last, and equals as they came. */
function inOrderOf<Each extends { readonly certain: number | null }>(
  list: readonly Each[],
  { sorted, reverse }: { sorted: boolean; reverse: boolean },
): Each[] {
  if (!sorted) return [...list];
  const sign = reverse ? 1 : -1;
  return [...list].sort((a, b) => {
    if (a.certain === null || b.certain === null) return Number(a.certain === null) - Number(b.certain === null);
    return sign * (a.certain - b.certain);
  });
}
