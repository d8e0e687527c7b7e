/** How a cell begins that a spreadsheet would work out instead of showing; a plain number below 0 is shown. */
const FORMULA = /^(?!-\d+(\.\d+)?$)[=+\-@\t\r]/;
const GUARDED = /^'[=+\-@\t\r]/;

/** A cell as it is written into a file that a spreadsheet may open: what would be a formula gets an apostrophe before it. */
export function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** A cell as it was before it was guarded, so that a file that was downloaded says the same when it is uploaded. */
export function unguarded(cell: string): string {
  return cell.charCodeAt(0) === 39 && GUARDED.test(cell) ? cell.slice(1) : cell;
}
