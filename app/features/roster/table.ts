import { CsvError, parse } from "csv-parse/sync";

export type Delimiter = "," | ";" | "\t";

/** A table as a spreadsheet would show it: each record with its row number, the header being the first. */
export type Table =
  | {
      readonly header: readonly string[];
      readonly rows: readonly Row[];
      readonly delimiter: Delimiter;
      readonly blankRows: number;
    }
  | { readonly header: null; readonly message: string; readonly row: number };

export interface Row {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The longest cell that can be meant: names and titles are shorter, a lost quote makes the rest of the file one cell. */
export const LONGEST_CELL = 2000;
/** A record longer than this is a lost quote, or no table. */
const LONGEST_RECORD = 200_000;

/** Reads comma, semicolon or tab separated text. Rows may be ragged and blank; a quote that is never closed is reported. */
export function readTable(text: string): Table {
  const named = /^sep=([,;\t])\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = (named?.[1] as Delimiter | undefined) ?? delimiterOf(body);
  const skipped = named ? 1 : 0;
  let blankRows = 0;
  try {
    const filled: Row[] = [];
    parse(body, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_RECORD,
      // A spreadsheet counts records, the empty ones too: not lines, since a quoted cell may hold several.
      on_record: (cells: string[], { records, empty_lines }) => {
        if (cells.some((cell) => cell.trim() !== "")) filled.push({ row: records + empty_lines + skipped, cells });
        else blankRows++;
        return null;
      },
    });
    const [header, ...rows] = filled;
    const emptyLines = (filled.at(-1)?.row ?? 0) - filled.length - blankRows - skipped;
    return { header: header?.cells ?? [], rows, delimiter, blankRows: blankRows + Math.max(0, emptyLines) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const lines = typeof error.lines === "number" ? error.lines : 1;
    return { header: null, message: error.code, row: lines + skipped };
  }
}

/** The separator that the header row has most of, outside quotes; a comma in doubt. */
function delimiterOf(text: string): Delimiter {
  const counts: Record<Delimiter, number> = { ",": 0, ";": 0, "\t": 0 };
  let quoted = false;
  const start = text.search(/\S/);
  for (let place = Math.max(0, start); place < Math.min(text.length, start + LONGEST_RECORD); place++) {
    const char = text[place];
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === "\n" || char === "\r")) break;
    else if (!quoted && (char === "," || char === ";" || char === "\t")) counts[char]++;
  }
  const [most] = (Object.entries(counts) as [Delimiter, number][]).sort((a, b) => b[1] - a[1]);
  return most && most[1] > 0 ? most[0] : ",";
}
