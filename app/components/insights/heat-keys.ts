/** A place in a grid: row −1 holds the columns' headings, column 0 the rows'. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** The keys of the grid pattern (WAI-ARIA Authoring Practices); null for a key that means nothing here. */
export function moveInGrid(
  { row, column }: GridPlace,
  {
    key,
    ctrl,
    rows,
    columns,
    page,
  }: {
    readonly key: string;
    readonly ctrl: boolean;
    readonly rows: number;
    /** The rows' headings included. */
    readonly columns: number;
    /** Rows that are seen at once. */
    readonly page: number;
  },
): GridPlace | null {
  const last = { row: rows - 1, column: columns - 1 };
  const to = (place: GridPlace): GridPlace => ({
    row: Math.max(-1, Math.min(last.row, place.row)),
    column: Math.max(0, Math.min(last.column, place.column)),
  });
  switch (key) {
    case "ArrowDown":
      return to({ row: row + 1, column });
    case "ArrowUp":
      return to({ row: row - 1, column });
    case "ArrowRight":
      return to({ row, column: column + 1 });
    case "ArrowLeft":
      return to({ row, column: column - 1 });
    case "Home":
      return ctrl ? to({ row: 0, column: 0 }) : { row, column: 0 };
    case "End":
      return ctrl ? last : { row, column: last.column };
    case "PageDown":
      return to({ row: row + page, column });
    case "PageUp":
      return to({ row: Math.max(0, row - page), column });
    default:
      return null;
  }
}
