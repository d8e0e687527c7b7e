import { writtenTable } from "../../roster/written-table.ts";
import type { Takeaway } from "./takeaway.ts";

/**
 * Every table of a takeaway in one file of text, one number a row: whoever reads it by program needs no layout. Each row repeats where the
 * number comes from.
 */
export function takeawayCsv({ tables, provenance }: Takeaway): string {
  const header = ["table", "row", "column", "shown", "number", ...provenance.map(({ label }) => label)];
  const origin = provenance.map(({ value }) => value);
  const rows = tables.flatMap(({ title, naming, head, rows: own }) =>
    own.flatMap((cells) => {
      const name = cells.slice(0, naming).map(({ text }) => text);
      return cells
        .slice(naming)
        .map(({ text, value }, place) => [
          title,
          name.join(" / "),
          head[naming + place] ?? "",
          text,
          value === null ? "" : String(value),
          ...origin,
        ]);
    }),
  );
  const numbered = rows.map((cells, place) => ({ row: place + 2, cells }));
  return writtenTable({ header, rows: numbered, delimiter: "," });
}
