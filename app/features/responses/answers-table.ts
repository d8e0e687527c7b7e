import { clean } from "../roster/cell.ts";
import { plainWord } from "../roster/columns.ts";
import { decode, type Encoding } from "../roster/decode.ts";
import { inNaturalOrder } from "../roster/natural-order.ts";
import { type Delimiter, LONGEST_CELL, type Row, readTable } from "../roster/table.ts";
import type { ProblemList } from "./answers-table-problems.ts";

/** A file of answers before anybody or anything in it is looked up. */
export interface AnswersTable {
  /** `long`: one answer a row. `wide`: one person a row, one column for each item. */
  readonly form: "long" | "wide";
  /** Read as wide, with the columns of the long form among others. */
  readonly isNearlyLong: boolean;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** Item references as written: of the wide form in the header's order, of the long one in natural order. */
  readonly items: readonly string[];
  /** Hands over every answer that is not blank, row by row. */
  readonly each: (visit: (answer: WrittenAnswer) => void) => void;
}

export interface WrittenAnswer {
  readonly row: number;
  readonly employee: string;
  readonly item: string;
  readonly value: string;
}

interface Columns {
  readonly employee: number;
  readonly width: number;
  /** Of the long form. */
  readonly item: number;
  readonly value: number;
  /** Of the wide form, by column. */
  readonly items: readonly { readonly item: string; readonly column: number }[];
  /** Columns within the header's width that say nothing of what they hold. */
  readonly unnamed: readonly number[];
}

/** One answer a row: 100,000 people and twenty items. */
const MOST_ANSWER_ROWS = 2_000_000;

const EMPLOYEE = ["employeeid", "employee", "id"];
const ITEM = ["itemid", "item"];
const VALUE = ["value"];

/**
 * Reads a file of answers: encodings and separators as of a roster, the long form told from the wide one
 * (`employee_id,<item>…`) by the header: long is exactly `employee_id`, `item_id` and `value`, in any order. Null when it is no such table. Rows that cannot be read are named and
 * left out; a blank cell is an answer that was skipped.
 */
export function readAnswersTable(bytes: Uint8Array, problems: ProblemList): AnswersTable | null {
  const decoded = decode(bytes);
  if (decoded.text === null) {
    problems.add(null, decoded.reason);
    return null;
  }
  const table = readTable(decoded.text, (header) => columnsOf(header).employee !== -1, { mostRows: MOST_ANSWER_ROWS });
  if (table.header === null) {
    const { row, code, values } = table.problem;
    if (code === "tooManyRows") problems.add(row, "tooManyAnswerRows", { most: MOST_ANSWER_ROWS });
    else problems.add(row, code, values);
    return null;
  }
  const columns = columnsOf(table.header);
  const hasLong = columns.item !== -1 && columns.value !== -1;
  const isLong = hasLong && columns.items.length === 2;
  if (columns.employee === -1) problems.add(1, "noEmployeeColumn");
  else if (!isLong && columns.items.length === 0) problems.add(1, "noItems");
  else if (table.rows.length === 0) problems.add(null, "noAnswers");
  else {
    const rows = table.rows.filter((row) => isWhole(row, { width: columns.width, problems }));
    const form = isLong ? "long" : "wide";
    const items = isLong ? itemsInRows(rows, columns.item) : itemsInHeader(columns, problems);
    if (!isLong) namelessAnswers(rows, { columns, problems });
    const each = isLong ? eachOfLong(rows, { columns, problems }) : eachOfWide(rows, { columns, problems });
    return {
      form,
      isNearlyLong: hasLong && !isLong,
      encoding: decoded.encoding,
      delimiter: table.delimiter,
      items,
      each,
    };
  }
  return null;
}

function columnsOf(header: readonly string[]): Columns {
  const plain = header.map(plainWord);
  const first = (spellings: readonly string[]) => plain.findIndex((word) => spellings.includes(word));
  const employee = first(EMPLOYEE);
  const items = header.flatMap((cell, column) => {
    const item = clean(cell);
    return item === "" || column === employee ? [] : [{ item, column }];
  });
  const width = header.findLastIndex((cell) => clean(cell) !== "") + 1;
  const unnamed = header.flatMap((cell, column) => (column < width && clean(cell) === "" ? [column] : []));
  return { employee, width, item: first(ITEM), value: first(VALUE), items, unnamed };
}

/** Whether a row has the header's cells. Blank ones beyond them do no harm. */
function isWhole({ row, cells }: Row, { width, problems }: { width: number; problems: ProblemList }): boolean {
  const sizes = { expected: width, found: cells.length };
  if (cells.slice(width).some((cell) => cell.trim() !== "")) problems.add(row, "tooManyCells", sizes);
  else if (cells.length < width) problems.add(row, "tooFewCells", sizes);
  else if (cells.some((cell) => cell.length > LONGEST_CELL))
    problems.add(row, "cellTooLong", { longest: LONGEST_CELL });
  else return true;
  return false;
}

/** Answers below a blank header would be lost without a word. */
function namelessAnswers(rows: readonly Row[], { columns, problems }: Reading): void {
  for (const column of columns.unnamed) {
    const filled = rows.find(({ cells }) => clean(cells[column] ?? "") !== "");
    if (filled) problems.add(1, "unnamedColumn", { place: column + 1, first: filled.row });
  }
}

/** In an order that is the same however the rows stand. */
function itemsInRows(rows: readonly Row[], column: number): string[] {
  const items = new Set(rows.map(({ cells }) => clean(cells[column] ?? "")));
  items.delete("");
  return [...items].sort(inNaturalOrder);
}

function itemsInHeader({ items }: Columns, problems: ProblemList): string[] {
  const seen = new Set<string>();
  for (const { item } of items) {
    if (seen.has(item)) problems.add(1, "itemTwice", { item });
    seen.add(item);
  }
  return [...seen];
}

type Reading = { readonly columns: Columns; readonly problems: ProblemList };

function eachOfLong(rows: readonly Row[], { columns, problems }: Reading): AnswersTable["each"] {
  return (visit) => {
    for (const { row, cells } of rows) {
      const employee = clean(cells[columns.employee] ?? "");
      const item = clean(cells[columns.item] ?? "");
      const value = clean(cells[columns.value] ?? "");
      if (employee === "") problems.add(row, "missingEmployee");
      else if (item === "") problems.add(row, "missingItem");
      else if (value !== "") visit({ row, employee, item, value });
    }
  };
}

function eachOfWide(rows: readonly Row[], { columns, problems }: Reading): AnswersTable["each"] {
  return (visit) => {
    const firstRows = new Map<string, number>();
    for (const { row, cells } of rows) {
      const employee = clean(cells[columns.employee] ?? "");
      const first = firstRows.get(employee);
      if (employee === "") problems.add(row, "missingEmployee");
      else if (first !== undefined) problems.add(row, "duplicateEmployee", { id: employee, first });
      else {
        firstRows.set(employee, row);
        for (const { item, column } of columns.items) {
          const value = clean(cells[column] ?? "");
          if (value !== "") visit({ row, employee, item, value });
        }
      }
    }
  };
}
