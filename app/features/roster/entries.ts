import { clean } from "./cell.ts";
import { type Columns, type Field, hasNames } from "./columns.ts";
import { languageTag } from "./languages.ts";
import type { ErrorCode, Problem, WarningCode } from "./problems.ts";
import type { RosterEntry } from "./roster-person.ts";
import { LONGEST_CELL, type Row } from "./table.ts";
import type { TierList } from "./tier-list.ts";

interface Entries {
  readonly entries: readonly RosterEntry[];
  readonly errors: readonly Problem<ErrorCode>[];
  readonly warnings: readonly Problem<WarningCode>[];
}

// Deliberately wide: one @, something on both sides, a dot in the domain, no space. The mail provider has the last word.
export const EMAIL = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]+$/;

/** Reads every row on its own: what stands in it, and what is wrong with it. */
export function readEntries({
  rows,
  columns,
  width,
  list,
}: {
  rows: readonly Row[];
  columns: Columns;
  width: number;
  list: TierList;
}): Entries {
  const errors: Problem<ErrorCode>[] = [];
  const warnings: Problem<WarningCode>[] = [];
  const entries: RosterEntry[] = [];
  const named = hasNames(columns);
  const tiers = list.tiers.map((tier) => list.names.get(tier) ?? tier).join(", ");
  for (const { row, cells } of rows) {
    const fail = (code: ErrorCode, values: Problem["values"] = {}) => errors.push({ row, code, values });
    const warn = (code: WarningCode, values: Problem["values"] = {}) => warnings.push({ row, code, values });
    const extra = cells.slice(width).filter((cell) => cell.trim() !== "").length;
    if (extra > 0) fail("tooManyCells", { expected: width, found: cells.length });
    else if (cells.length < width) fail("tooFewCells", { expected: width, found: cells.length });
    if (cells.some((cell) => cell.length > LONGEST_CELL)) {
      fail("cellTooLong", { longest: LONGEST_CELL });
      continue;
    }
    const read = (field: Field) => clean(cells[columns.fields.get(field) ?? -1] ?? "");
    const email = read("email").toLowerCase();
    const externalId = columns.fields.has("id") ? read("id") : email;
    if (externalId === "") {
      fail("missingId");
      continue;
    }
    if (email !== "" && !EMAIL.test(email)) fail("malformedEmail", { email });
    if (email === "") warn("missingEmail", { id: externalId });
    const name = read("name") || [read("firstName"), read("lastName")].filter(Boolean).join(" ");
    if (name === "" && named) warn("missingName", { id: externalId });
    const level = read("tier");
    const statedTier = level === "" ? null : list.named(level);
    if (level !== "" && statedTier === null) fail("unknownTier", { tier: level, tiers });
    const language = read("language");
    const locale = language === "" ? null : languageTag(language);
    if (language !== "" && locale === null) warn("unknownLanguage", { language });
    entries.push({
      row,
      externalId,
      name: name || externalId,
      email: email !== "" && EMAIL.test(email) ? email : null,
      managerReferences: managerReferences(read),
      statedTier,
      locale,
      attributes: attributesOf(columns, cells),
    });
  }
  return { entries, errors, warnings };
}

/** The column that says only "manager" often holds a name, and counts only where nothing better is filled in. */
function managerReferences(read: (field: Field) => string): string[] {
  const exact = [read("managerId"), read("managerEmail")].filter(Boolean);
  return exact.length > 0 ? exact : [read("manager")].filter(Boolean);
}

function attributesOf(columns: Columns, cells: readonly string[]): Record<string, string> {
  const filled: [string, string][] = [];
  for (const { name, column } of columns.attributes) {
    const value = clean(cells[column] ?? "");
    if (value !== "") filled.push([name, value]);
  }
  return Object.fromEntries(filled);
}
