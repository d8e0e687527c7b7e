import { CsvError, parse } from "csv-parse/sync";
import { unguarded } from "./formula-guard.ts";
import type { ErrorCode, Problem } from "./problems.ts";

export type Delimiter = "," | ";" | "\t";

/** A table as a spreadsheet would show it: each record with its row number, the header being the first. */
export type Table =
  | {
      readonly header: readonly string[];
      readonly rows: readonly Row[];
      readonly delimiter: Delimiter;
      readonly blankRows: number;
    }
  | { readonly header: null; readonly problem: Problem<ErrorCode> };

export interface Row {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The longest cell that can be meant: names and titles are shorter, a lost quote makes the rest of the file one cell. */
export const LONGEST_CELL = 2000;
export const MOST_COLUMNS = 500;
/** Below the header, blank rows included. */
export const MOST_ROWS = 300_000;
/** Twenty columns for the most people; a cell costs about a third of a microsecond. */
export const MOST_CELLS = 20 * MOST_ROWS;
/** A record of more characters than this is a lost quote, or no table. */
const LONGEST_RECORD = 200_000;
/** Separators of one line, those inside quotes included, beyond which nothing more of the file is read. */
const MOST_SEPARATORS = 40 * MOST_COLUMNS;

/**
 * Reads comma, semicolon or tab separated text. Rows may be ragged and blank, line ends mixed; a quote that is never closed
 * is reported. `worthReading` sees the header first: when it says no, the rows below stay unread. More than `mostRows` are refused.
 */
export function readTable(
  text: string,
  worthReading: (header: readonly string[]) => boolean,
  { mostRows = MOST_ROWS }: { mostRows?: number } = {},
): Table {
  const named = /^sep=([,;\t])(\r\n|\r|\n)/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = (named?.[1] as Delimiter | undefined) ?? delimiterOf(body);
  const skipped = named ? 1 : 0;
  const filled: Row[] = [];
  let blankRows = 0;
  let cellsInAll = 0;
  const stop = withShortErrors(() =>
    readRecords(withoutEndlessLine(body, delimiter), delimiter, (cells, place) => {
      const row = place + skipped;
      cellsInAll += cells.length;
      const excess = excessOf({ row, columns: cells.length, rows: filled.length + blankRows, cellsInAll, mostRows });
      if (excess) return excess;
      const plain = cells.map(unguarded);
      if (plain.every((cell) => cell.trim() === "")) blankRows++;
      else filled.push({ row, cells: plain });
      return filled.length === 1 && filled[0]?.cells === plain && !worthReading(plain) ? "enough" : "on";
    }),
  );
  if (typeof stop === "number") {
    return { header: null, problem: { code: "unreadable", row: stop + skipped, values: {} } };
  }
  if (typeof stop === "object") return { header: null, problem: stop };
  const [header, ...rows] = filled;
  const emptyLines = (filled.at(-1)?.row ?? 0) - filled.length - blankRows - skipped;
  return { header: header?.cells ?? [], rows, delimiter, blankRows: blankRows + Math.max(0, emptyLines) };
}

type Verdict = "on" | "enough" | Problem<ErrorCode>;

function excessOf(size: {
  row: number;
  columns: number;
  rows: number;
  cellsInAll: number;
  mostRows: number;
}): Problem<ErrorCode> | null {
  const { row, columns, rows, cellsInAll, mostRows } = size;
  if (columns > MOST_COLUMNS) return { row, code: "tooManyColumns", values: { most: MOST_COLUMNS } };
  if (rows > mostRows) return { row, code: "tooManyRows", values: { most: mostRows } };
  if (cellsInAll > MOST_CELLS) return { row, code: "tooManyCellsInAll", values: { most: MOST_CELLS } };
  return null;
}

/** Thrown through the parser, which has no other way to be stopped. */
class Stopped extends Error {
  readonly verdict: Verdict;

  constructor(verdict: Verdict) {
    super("Enough of the table has been read");
    this.verdict = verdict;
  }
}

/** Hands over each record with its place, until told to stop. A number is the place of a record that cannot be read. */
function readRecords(
  body: string,
  delimiter: Delimiter,
  take: (cells: string[], place: number) => Verdict,
): Verdict | number {
  try {
    parse(body, {
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_RECORD,
      // A spreadsheet counts records, the empty ones too: not lines, since a quoted cell may hold several.
      on_record: (cells: string[], { records, empty_lines }) => {
        const verdict = take(cells, records + empty_lines);
        if (verdict !== "on") throw new Stopped(verdict);
        return null;
      },
    });
    return "on";
  } catch (error) {
    if (error instanceof Stopped) return error.verdict;
    if (!(error instanceof CsvError)) throw error;
    const { records, empty_lines } = error as CsvError & { records?: number; empty_lines?: number };
    return (records ?? 0) + (empty_lines ?? 0) + 1;
  }
}

/** The parser makes an error for every ragged row and drops it; without stack traces that is four times as fast. */
function withShortErrors<Result>(read: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return read();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Cuts the text inside a line of separators without end, which the parser's limit on characters does not see. */
function withoutEndlessLine(text: string, delimiter: Delimiter): string {
  const separator = delimiter.charCodeAt(0);
  let separators = 0;
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (code === 10 || code === 13) separators = 0;
    else if (code === separator && ++separators > MOST_SEPARATORS) return text.slice(0, place);
  }
  return text;
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
