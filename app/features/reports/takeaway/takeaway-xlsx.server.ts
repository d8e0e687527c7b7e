import writeWorkbook, { type CellObject, type Row, type Sheet } from "write-excel-file/node";
import type { Takeaway, TakeawayCell, TakeawayTable } from "./takeaway.ts";

const HEAD = { fontWeight: "bold", wrap: true, alignVertical: "top", backgroundColor: "#eef2f5" } as const;
const LONGEST_TITLE = 31;

/** A takeaway as a workbook: where it comes from first, then a sheet a table, its released numbers as numbers. */
export function takeawayXlsx(takeaway: Takeaway): Promise<Buffer> {
  const rightToLeft = takeaway.direction === "rtl";
  const names = tabs([takeaway.name, ...takeaway.tables.map(({ title }) => title)]);
  const sheets = [aboutSheet(takeaway), ...takeaway.tables.map(tableSheet)];
  return writeWorkbook(sheets.map((sheet, place) => ({ ...sheet, sheet: names[place] ?? "", rightToLeft }))).toBuffer();
}

function aboutSheet({ headline, answered, provenance, reading }: Takeaway): Omit<Sheet<never>, "sheet"> {
  const line = (value: string): Row => [{ value, wrap: true, columnSpan: 2 }, null];
  return {
    columns: [{ width: 28 }, { width: 90 }],
    data: [
      [{ value: headline.title, fontWeight: "bold", fontSize: 14, wrap: true, columnSpan: 2 }, null],
      ...headline.sentences.map(line),
      ...answered.map(line),
      [],
      ...provenance.map(
        ({ label, value }): Row => [
          { value: label, fontWeight: "bold" },
          { value, wrap: true },
        ],
      ),
      [],
      ...reading.map(line),
    ],
  };
}

function tableSheet({ note, naming, head, rows }: TakeawayTable): Omit<Sheet<never>, "sheet"> {
  const noted: Row[] = note === null ? [] : [[{ value: note, fontStyle: "italic" }]];
  return {
    stickyRowsCount: noted.length + 1,
    stickyColumnsCount: naming,
    columns: head.map((_, place) => ({ width: place < naming ? 36 : 16 })),
    data: [...noted, head.map((value): CellObject => ({ value, ...HEAD })), ...rows.map((cells) => cells.map(written))],
  };
}

function written({ text, value }: TakeawayCell): CellObject {
  return value === null ? { value: text, type: String } : { value, type: Number };
}

/** As spreadsheets allow the names of sheets: short, without some signs, each once whatever its case, and none that is their own. */
function tabs(names: readonly string[]): string[] {
  const taken = new Set(["history"]);
  return names.map((name) => {
    const wanted = name.replace(/[\\/?*[\]:']/g, " ").trim() || "–";
    for (let number = 1; ; number++) {
      const mark = number === 1 ? "" : ` ${number}`;
      const tab = wanted.slice(0, LONGEST_TITLE - mark.length).replace(/[\ud800-\udbff]$/, "") + mark;
      if (taken.has(tab.toLowerCase())) continue;
      taken.add(tab.toLowerCase());
      return tab;
    }
  });
}
