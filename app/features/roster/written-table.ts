import { guarded } from "./formula-guard.ts";
import type { Delimiter, Row } from "./table.ts";

/**
 * A table as a CSV file that spreadsheets open as it is meant: UTF-8 with its mark, Windows line ends, the given separator, and
 * nothing that would be worked out as a formula. Blank rows stay, so that every row keeps its number, but for those below one
 * of `dropped`, which are left out.
 */
export function writtenTable({
  header,
  rows,
  delimiter,
  dropped = new Set(),
}: {
  header: readonly string[];
  rows: readonly Row[];
  delimiter: Delimiter;
  dropped?: ReadonlySet<number>;
}): string {
  const special = new RegExp(`["\\r\\n${delimiter}]|^\\s|\\s$`);
  const quoted = (cell: string) => {
    const safe = guarded(cell);
    return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const line = (cells: readonly string[]) => cells.map(quoted).join(delimiter);
  const lines = [line(header)];
  let last = 1;
  for (const { row, cells } of rows) {
    for (let blank = last + 1; blank < row; blank++) if (!dropped.has(blank)) lines.push("");
    lines.push(line(cells));
    last = row;
  }
  return `\ufeff${lines.join("\r\n")}\r\n`;
}
