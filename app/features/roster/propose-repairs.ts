import { type Columns, plainWord } from "./columns.ts";
import { EMAIL } from "./entries.ts";
import type { ErrorCode, Problem } from "./problems.ts";
import type { Repair } from "./repair-schema.ts";
import { firstRows, type ReportingLines } from "./reporting-lines.ts";
import type { RosterEntry } from "./roster-person.ts";
import type { Row } from "./table.ts";

interface Found {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  readonly columns: Columns;
  readonly width: number;
  readonly entries: readonly RosterEntry[];
  readonly managerOf: ReportingLines["managerOf"];
  readonly errors: readonly Problem<ErrorCode>[];
}

/**
 * Repairs for those problems of a file that have one which loses nothing but what could not be used. What needs somebody who
 * knows (a loop, two managers, a row that is too long) gets none. At most one repair changes a row; the next check offers more.
 */
export function proposeRepairs(found: Found): Repair[] {
  if (found.errors.length === 0) return [];
  const known: Known = { ...found, byRow: new Map(found.rows.map((row) => [row.row, row])), emails: addresses(found) };
  const repairs: Repair[] = [];
  const touched = new Set<number>();
  for (const repair of found.errors.flatMap((problem) => repairsOf(problem, known))) {
    if (repair.code !== "renameColumn" && touched.has(repair.row)) continue;
    touched.add(repair.row);
    repairs.push(repair);
  }
  return repairs.sort((a, b) => a.row - b.row);
}

interface Known extends Found {
  readonly byRow: ReadonlyMap<number, Row>;
  readonly emails: ReadonlySet<string>;
}

function addresses({ entries }: Found): Set<string> {
  return new Set(entries.flatMap(({ email }) => email ?? []));
}

function repairsOf({ row, code, values }: Problem<ErrorCode>, known: Known): Repair[] {
  if (code === "severalTops") return tops(known);
  if (row === null) return [];
  switch (code) {
    case "unknownManager":
      return nearManager(row, values, known);
    case "malformedEmail":
      return cleanEmail(row, known);
    case "duplicateEmail":
      return setCell({ row, code: "dropEmail", column: known.columns.fields.get("email"), to: "" }, known);
    case "duplicateId":
      return dropRow(row, Number(values.first), known);
    case "selfManager":
      return standAtTop(row, known);
    case "unknownTier":
    case "tierAboveManager":
      return setCell({ row, code: "dropLevel", column: known.columns.fields.get("tier"), to: "" }, known);
    case "repWithReports":
      return setCell(
        { row, code: "levelManager", column: known.columns.fields.get("tier"), to: String(values.up) },
        known,
      );
    case "tooFewCells":
      return [{ row, code: "fillCells", changes: [{ column: known.width - 1, from: "", to: "" }] }];
    case "sameColumnTwice":
      return renameColumn(values, known);
    default:
      return [];
  }
}

function setCell(
  { row, code, column, to }: { row: number; code: Repair["code"]; column: number | undefined; to: string },
  { byRow }: Known,
): Repair[] {
  const from = byRow.get(row)?.cells[column ?? -1];
  return column === undefined || from === undefined ? [] : [{ row, code, changes: [{ column, from, to }] }];
}

const managerFields = ["managerId", "managerEmail", "manager"] as const;

function nearManager(row: number, { manager, near }: Problem["values"], known: Known): Repair[] {
  const cells = known.byRow.get(row)?.cells ?? [];
  const columns = managerFields.flatMap((field) => known.columns.fields.get(field) ?? []);
  const column = columns.find((each) => plainWord(cells[each] ?? "") === plainWord(String(manager)));
  return near === "" || near === undefined
    ? []
    : setCell({ row, code: "nearManager", column, to: String(near) }, known);
}

/** What is left of an address without what exports put around it, if that is one and nobody else's; else nothing. */
function cleanEmail(row: number, known: Known): Repair[] {
  const column = known.columns.fields.get("email");
  const written = known.byRow.get(row)?.cells[column ?? -1] ?? "";
  const inside = /<([^<>]+)>/.exec(written)?.[1] ?? written;
  const address = inside
    .toLowerCase()
    .replace(/^\s*mailto:/, "")
    .replace(/\s+/g, "")
    .replace(/,(?=[^@]*$)/g, ".")
    .replace(/\.{2,}/g, ".")
    .replace(/^[.,;:"'()]+|[.,;:"'()]+$/g, "");
  const fine = EMAIL.test(address) && !known.emails.has(address);
  return setCell({ row, code: fine ? "cleanEmail" : "dropEmail", column, to: fine ? address : "" }, known);
}

/** Only a row that says what the first one says is dropped. */
function dropRow(row: number, first: number, { byRow }: Known): Repair[] {
  const [one, other] = [byRow.get(row)?.cells ?? [], byRow.get(first)?.cells ?? []];
  const equal = Array.from({ length: Math.max(one.length, other.length) }).every(
    (_, column) => (one[column] ?? "").trim() === (other[column] ?? "").trim(),
  );
  return equal ? [{ row, code: "dropRow", changes: [] }] : [];
}

/** Who is entered as their own manager stands at the top, if nobody else does. */
function standAtTop(row: number, known: Known): Repair[] {
  const others = known.errors.filter(({ code }) => code === "selfManager");
  const top = known.entries.some(({ managerReferences }) => managerReferences.length === 0);
  if (top || others.length > 1) return [];
  const cells = known.byRow.get(row)?.cells ?? [];
  const changes = managerFields.flatMap((field) => {
    const column = known.columns.fields.get(field);
    return column === undefined || !cells[column]?.trim() ? [] : [{ column, from: cells[column], to: "" }];
  });
  return [{ row, code: "standAtTop", changes }];
}

/** Where one of those without a manager leads people and the others lead nobody, the others report to that one. */
function tops(known: Known): Repair[] {
  const leads = new Set(known.managerOf.values());
  const top = firstRows(known.entries).filter(({ managerReferences }) => managerReferences.length === 0);
  const [head, ...others] = top.filter(({ externalId }) => leads.has(externalId));
  const column = managerFields.flatMap((field) => known.columns.fields.get(field) ?? [])[0];
  if (!head || others.length > 0) return [];
  return top
    .filter((each) => each !== head)
    .flatMap(({ row }) => setCell({ row, code: "underTop", column, to: head.externalId }, known));
}

/** The second of two columns that mean the same becomes one of its own, so that nothing in it is lost. */
function renameColumn({ header, first }: Problem["values"], known: Known): Repair[] {
  const column = known.header.findLastIndex((cell) => cell.trim() === header);
  if (column < 0 || (header === first && known.header.findIndex((cell) => cell.trim() === first) === column)) return [];
  const taken = new Set(known.header.map(plainWord));
  let number = 2;
  while (taken.has(plainWord(`${header} (${number})`))) number++;
  const changes = [{ column, from: String(header), to: `${header} (${number})` }];
  return [{ row: 1, code: "renameColumn", changes }];
}
