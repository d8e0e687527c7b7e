import type { TakeawayCell, TakeawayTable } from "./takeaway.ts";

/** Some columns of a table, those that name its rows among them, as wide as a page is. */
export interface TablePiece {
  readonly naming: number;
  readonly head: readonly string[];
  readonly rows: readonly (readonly TakeawayCell[])[];
}

/**
 * A table cut into pieces of at most `most` columns beside those that name a row, which every piece repeats. Columns that belong together
 * stay together, even where they are more than that.
 */
export function tablePieces({ naming, together, head, rows }: TakeawayTable, most: number): TablePiece[] {
  const told = head.length - naming;
  const size = Math.max(together, Math.floor(most / together) * together);
  const starts = Array.from({ length: Math.ceil(told / size) }, (_, place) => naming + place * size);
  const cut = <Each>(cells: readonly Each[], start: number) => [
    ...cells.slice(0, naming),
    ...cells.slice(start, start + size),
  ];
  return starts.map((start) => ({ naming, head: cut(head, start), rows: rows.map((cells) => cut(cells, start)) }));
}
