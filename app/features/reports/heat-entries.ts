import { certainOf, type HeatCell } from "./heat-cells.ts";
import type { PartColumn, PartRow } from "./heat-parts.ts";
import type { Heatmap } from "./heatmap.ts";

/** What stands for a question or a part where there is room for one number only. */
export interface ListedCell {
  readonly id: string;
  readonly label: string | null;
  /** The question that it is of, for a part. */
  readonly about: string | null;
  readonly cell: HeatCell;
  readonly certain: boolean;
}

/** The questions in one column, what is certain first; those that cannot be told apart in their own order, hidden ones last. */
export function listedQuestions(map: Heatmap, column: string | null): ListedCell[] {
  const place = Math.max(
    0,
    map.columns.findIndex(({ id }) => id === column),
  );
  const hasItems = map.rows.some(({ kind }) => kind === "item");
  return map.rows
    .filter(({ kind }) => kind === (hasItems ? "item" : "theme"))
    .flatMap(({ id, label, cells }) => {
      const cell = cells[place];
      return cell ? [{ id, label, about: null, cell, weight: certainOf(cell) }] : [];
    })
    .sort((a, b) => {
      if (a.weight === null || b.weight === null) return Number(a.weight === null) - Number(b.weight === null);
      return Math.abs(b.weight) - Math.abs(a.weight) || Number(isCertain(b)) - Number(isCertain(a));
    })
    .map(({ weight, ...listed }) => ({ ...listed, certain: isCertain({ ...listed, weight }) }));
}

/** Parts in the order they come in, each with the cell of which most is certain, or of the chosen column. */
export function listedParts(
  rows: readonly PartRow[],
  { columns, column }: { columns: readonly PartColumn[]; column: string | null },
): ListedCell[] {
  return rows.flatMap(({ id, name, cells }) => {
    const known = cells.map((cell, place) => ({ cell, weight: certainOf(cell), about: columns[place] ?? null }));
    const chosen = known.filter(({ about }) => column === null || about?.id === column);
    const [first] = chosen.sort(
      (a, b) => Math.abs(b.weight ?? -1) - Math.abs(a.weight ?? -1) || Number(isCertain(b)) - Number(isCertain(a)),
    );
    if (!first) return [];
    const { cell, about, weight } = chosen.find((each) => each.weight !== null) ?? first;
    return [{ id, label: name, about: about?.label ?? null, cell, certain: isCertain({ cell, weight }) }];
  });
}

/** Whether it is hardly chance: so is a gap whose interval reaches 0 only since it is rounded outward, and which is bold. */
function isCertain({ cell, weight }: { cell: HeatCell; weight: number | null }): boolean {
  return (weight !== null && weight !== 0) || (cell.kind === "gap" && cell.sure === true);
}
