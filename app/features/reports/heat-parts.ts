import type { Release } from "../confidentiality/released.ts";
import { localized, scaledItems } from "../questionnaires/items.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import type { HeatAddress } from "./heat-address.ts";
import { certaintyOf, type GroupIn, type HeatCell, type HeatCompare, heatCell } from "./heat-cells.ts";
import { bandOf, groupOf, releasedBands } from "./released-groups.ts";

/** A part of the tree as its frozen roster has it: who leads it, and below whom. */
export interface PartName {
  readonly id: string;
  /** The part it lies in; null for everyone. */
  readonly of: string | null;
  readonly name: string;
  /** Whether it has parts of its own. */
  readonly divided: boolean;
}

export interface PartColumn {
  /** An item, or `theme:<id>`. */
  readonly id: string;
  readonly label: string;
  readonly theme: string;
}

export interface PartRow {
  readonly kind: "whole" | "part" | "band";
  /** Of the part, or the value of the attribute; empty for the unit as a whole. */
  readonly id: string;
  /** Null for everyone. */
  readonly name: string | null;
  /** 1: the unit itself, its parts and bands; their parts 2, and so on. */
  readonly depth: number;
  /** Null: it has no parts, or these are not shown here. */
  readonly open: boolean | null;
  /** Its place among those it stands beside, from 1, and how many these are. */
  readonly place: number;
  readonly of: number;
  /** At the lower of the two levels, or the one level shown; null where its group is not released. */
  readonly size: { readonly invited: number; readonly answered: number } | null;
  readonly cells: readonly HeatCell[];
}

/** Rows from one place on, and how many there are in all. */
export interface PartWindow {
  readonly from: number;
  readonly total: number;
  readonly rows: readonly PartRow[];
}

/** Rows that are worked out and sent at once. */
export const WINDOW = 50;

/** The questions that stand across: the themes, or the items of each. */
export function partColumns(
  questionnaire: Questionnaire,
  { of, theme: only }: Pick<HeatAddress, "of" | "theme">,
  language: string,
): PartColumn[] {
  const items = scaledItems(questionnaire);
  return questionnaire.themes
    .filter(({ id }) => only === null || id === only)
    .flatMap(({ id, name }): PartColumn[] =>
      of === "themes"
        ? [{ id: `theme:${id}`, label: localized(name, language), theme: id }]
        : items
            .filter((item) => item.theme === id)
            .map((item) => ({ id: item.id, label: localized(item.label, language), theme: id })),
    );
}

/** The column that rows are sorted by; null where they stand in the usual order, by name or by size. */
export function sortedColumn(columns: readonly PartColumn[], sort: string | null): string | null {
  return columns.find(({ id }) => id === sort)?.id ?? null;
}

/**
 * One window of parts down and questions across: the unit itself, then its parts, each followed by its own where it is open.
 * Order: by what is certain in the chosen column (`certainOf`), usually by the largest of all that is certain, else by name
 * or size; parts that cannot be told apart stand by name, those of which nothing is shown last.
 */
export function partWindow({
  release,
  questionnaire,
  unit,
  name,
  parts,
  address,
  from,
  compare = null,
  language,
}: {
  release: Release;
  questionnaire: Questionnaire;
  unit: string | null;
  name: string | null;
  /** Those of the unit and of every open part, by name. */
  parts: readonly PartName[];
  address: HeatAddress;
  from: number;
  compare?: HeatCompare | null;
  language: string;
}): PartWindow {
  const { by, show } = address;
  const tier = show.kind === "gap" ? show.lower : show.tier;
  const columns = partColumns(questionnaire, address, language).map(({ id }) => id);
  const sources = by === null ? openedParts() : bandsOfUnit();
  const whole: Source = {
    row: { kind: "whole", id: "", name, depth: 1, open: null, place: 1, of: 1 },
    groups: (tier) => groupOf(release, { tier, head: unit }),
  };
  const all = [whole, ...sources];
  const start = Math.floor(Math.min(from, all.length - 1) / WINDOW) * WINDOW;
  return {
    from: start,
    total: all.length,
    rows: all.slice(start, start + WINDOW).map((source) => ({
      ...source.row,
      size: sizeOf(source),
      cells: columns.map((item) => heatCell(release, { measure: show, item, groupIn: idsOf(source), compare })),
    })),
  };

  function openedParts(): Source[] {
    const byParent = Map.groupBy(parts, ({ of }) => of);
    const open = new Set(address.open);
    const level = (of: string | null, depth: number): Source[] => {
      const own = (byParent.get(of) ?? []).map((part): Source & { part: PartName } => ({
        part,
        row: { kind: "part", id: part.id, name: part.name, depth, open: null, place: 0, of: 0 },
        groups: (tier) => groupOf(release, { tier, head: part.id }),
      }));
      const shown = inOrder(own.filter(isLargeEnough));
      return shown.flatMap(({ part, row, groups }, place) => {
        const isOpen = open.has(part.id) && depth < MOST_DEPTH;
        const opened = part.divided ? isOpen : null;
        const source = { row: { ...row, open: opened, place: place + 1, of: shown.length }, groups };
        return isOpen ? [source, ...level(part.id, depth + 1)] : [source];
      });
    };
    return level(unit, 1);
  }

  function bandsOfUnit(): Source[] {
    const attribute = by ?? "";
    const own = releasedBands(release, { attribute, head: unit, language }).map(
      (value): Source => ({
        row: { kind: "band", id: value, name: value, depth: 1, open: null, place: 0, of: 0 },
        groups: (tier) => bandOf(release, { tier, head: unit, attribute, value }),
      }),
    );
    // Values have an order of their own, which is that of their names here.
    const shown = address.sort === null ? own.filter(isLargeEnough) : inOrder(own.filter(isLargeEnough));
    return shown.map(({ row, groups }, place) => ({ row: { ...row, place: place + 1, of: shown.length }, groups }));
  }

  function isLargeEnough(source: Source): boolean {
    return address.min === 0 || (sizeOf(source)?.answered ?? 0) >= address.min;
  }

  function sizeOf({ groups }: Source): PartRow["size"] {
    const group = groups(tier);
    return group && { invited: group.invited, answered: group.answered };
  }

  /** Most certain first, in either direction of the sign where it is not one column that is asked for. */
  function inOrder<Each extends Source>(sources: readonly Each[]): Each[] {
    const { sort, reverse } = address;
    const sign = reverse ? -1 : 1;
    if (sort === "name") return reverse ? sources.toReversed() : [...sources];
    const column = columns.includes(sort ?? "") ? sort : null;
    const behind = itemsBehind(column);
    const weight = (source: Each) =>
      sort === "size" ? (sizeOf(source)?.answered ?? null) : certainIn(source, { column, behind });
    return sources
      .map((source) => ({ source, weight: weight(source) }))
      .sort((a, b) => {
        if (a.weight === null || b.weight === null) return Number(a.weight === null) - Number(b.weight === null);
        return sign * (b.weight - a.weight);
      })
      .map(({ source }) => source);
  }

  /** Of a theme: the mean of what is certain of its items, since a theme has no interval of its own. */
  function certainIn(source: Source, { column, behind }: { column: string | null; behind: readonly string[] }) {
    const certain = certaintyOf(release, { measure: show, groupIn: idsOf(source) });
    const known = behind.flatMap((item) => certain(item) ?? []);
    if (known.length === 0) return null;
    if (column === null) return Math.max(...known.map((each) => (show.kind === "gap" ? Math.abs(each) : each)));
    return known.reduce((sum, each) => sum + each, 0) / known.length;
  }

  function itemsBehind(column: string | null): string[] {
    const themes = column === null ? columns : [column];
    return themes.flatMap((id) => (id.startsWith("theme:") ? itemsOf(id.slice("theme:".length)) : [id]));
  }

  function itemsOf(theme: string): string[] {
    return scaledItems(questionnaire).flatMap((item) => (item.theme === theme ? [item.id] : []));
  }
}

/** Deeper than any tree that passes the check of a roster. */
const MOST_DEPTH = 30;

interface Source {
  readonly row: Omit<PartRow, "size" | "cells">;
  readonly groups: (
    tier: string,
  ) => { readonly id: string; readonly invited: number; readonly answered: number } | null;
}

function idsOf({ groups }: Source): GroupIn {
  return (tier) => groups(tier)?.id ?? null;
}
