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

/**
 * How wide each column of a piece is: those that name a row as wide as their longest words need, together at most half of the page, or
 * more where the others leave it; the others share what is left. All in the unit of `width`. `most`: of each of the others; `needed`: by words.
 */
export function columnWidths(
  { naming, head, rows }: TablePiece,
  { width, most, needed }: { width: number; most: number; needed: (words: string) => number },
): number[] {
  const others = head.length - naming;
  const longest = head
    .slice(0, naming)
    .map((title, place) => Math.max(needed(title), ...rows.map((cells) => needed(cells[place]?.text ?? ""))));
  const wanted = longest.reduce((sum, each) => sum + each, 0);
  const named = Math.max(Math.min(wanted, width / 2), width - most * others);
  const share = named / Math.max(wanted, 1);
  return [...longest.map((each) => each * share), ...Array.from({ length: others }, () => (width - named) / others)];
}
