import type { Repair } from "./repair-schema.ts";
import type { Row } from "./table.ts";

interface Cells {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

/** A table after repairs. Rows keep their numbers, so that problems go on naming the rows of the uploaded file. */
export function repairedTable({ header, rows }: Cells, repairs: readonly Repair[]): Cells {
  if (repairs.length === 0) return { header, rows };
  const ofHeader = repairs.filter(({ code }) => code === "renameColumn");
  const byRow = Map.groupBy(
    repairs.filter(({ code }) => code !== "renameColumn"),
    ({ row }) => row,
  );
  return {
    header: ofHeader.reduce(changed, header),
    rows: rows.flatMap((each) => {
      const own = byRow.get(each.row);
      if (!own) return [each];
      if (own.some(({ code }) => code === "dropRow")) return [];
      return [{ row: each.row, cells: own.reduce(changed, each.cells) }];
    }),
  };
}

function changed(cells: readonly string[], { changes }: Repair): readonly string[] {
  const result = [...cells];
  for (const { column, to } of changes) {
    while (result.length <= column) result.push("");
    result[column] = to;
  }
  return result;
}
