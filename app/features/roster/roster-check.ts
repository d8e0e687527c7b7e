import { columnsOf, hasNames } from "./columns.ts";
import { decode, type Encoding } from "./decode.ts";
import { readEntries } from "./entries.ts";
import type { ErrorCode, Problem, WarningCode } from "./problems.ts";
import { proposeRepairs } from "./propose-repairs.ts";
import type { Repair } from "./repair-schema.ts";
import { repairedTable } from "./repaired-table.ts";
import { firstRows, reportingLines, severalHeadsMeant } from "./reporting-lines.ts";
import type { RosterPerson } from "./roster-person.ts";
import type { RosterTier } from "./roster-tier.ts";
import { spelledOut } from "./spelled-out.ts";
import { type Delimiter, readTable } from "./table.ts";
import type { TierList } from "./tier-list.ts";
import { builtinTiers } from "./tier-names.ts";
import { assignTiers } from "./tiers.ts";

/** What a roster file holds and everything that is wrong with it. An import takes its people through `importable`. */
export interface RosterCheck<Tier extends string = RosterTier> {
  readonly people: readonly RosterPerson<Tier>[];
  readonly tiers: Readonly<Record<Tier, number>>;
  /** People whose tier the file does not state, so that the reporting line decided. */
  readonly inferredTiers: number;
  /** People of the tier above the lowest with at least one report of the lowest. */
  readonly teams: number;
  /** Direct reports of those who have any; null when nobody has. */
  readonly spans: { readonly smallest: number; readonly median: number; readonly largest: number } | null;
  readonly attributes: readonly { readonly name: string; readonly values: number }[];
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  readonly errors: readonly Problem<ErrorCode>[];
  readonly warnings: readonly Problem<WarningCode>[];
  /** What could be changed in the file to solve errors, by row. */
  readonly repairs: readonly Repair[];
}

/**
 * Reads and checks a roster in one pass, reporting every problem at once; of a long list of one kind, the first thousand.
 * Writes nothing. Linear in the file's size, and a file without the columns or far too large for a roster is not read on.
 * `accepted` are repairs of an earlier check of the same bytes, which are made first.
 */
export function checkRoster(bytes: Uint8Array, accepted?: readonly Repair[]): RosterCheck;
/** Against other levels than the built-in ones. */
export function checkRoster<Tier extends string>(
  bytes: Uint8Array,
  accepted: readonly Repair[],
  list: TierList<Tier>,
): RosterCheck<Tier>;
export function checkRoster(
  bytes: Uint8Array,
  accepted: readonly Repair[] = [],
  list: TierList = builtinTiers,
): RosterCheck<string> {
  const empty = nobody(list);
  const unreadable = (problem: Problem<ErrorCode>, known: Partial<RosterCheck<string>> = {}) => ({
    ...empty,
    ...known,
    errors: [problem],
  });
  const decoded = decode(bytes);
  if (decoded.text === null) return unreadable({ code: decoded.reason, row: null, values: {} });
  const { encoding } = decoded;
  const table = readTable(decoded.text, (header) => missingColumns(columnsOf(header).fields).length === 0);
  if (table.header === null) return unreadable(table.problem, { encoding });
  const { delimiter } = table;
  const { header, rows } = repairedTable(table, accepted);
  if (header.length === 0) return unreadable({ code: "empty", row: null, values: {} }, { encoding });
  const columns = columnsOf(header);
  const known = { encoding, delimiter };
  const missing = missingColumns(columns.fields);
  const repeated = columns.repeated.map((values): Problem<ErrorCode> => ({ row: 1, code: "sameColumnTwice", values }));
  if (missing.length > 0) return { ...empty, ...known, errors: [...missing, ...repeated] };
  if (rows.length === 0)
    return { ...empty, ...known, errors: [{ row: null, code: "noRows", values: {} }, ...repeated] };
  const width = header.findLastIndex((cell) => cell.trim() !== "") + 1;
  const { entries, errors, warnings } = readEntries({ rows, columns, width, list });
  const first = firstRows(entries);
  const lines = reportingLines(entries, { severalHeads: list.severalHeads && severalHeadsMeant(first, list) });
  const {
    tierOf,
    errors: tierErrors,
    warnings: tierWarnings,
  } = assignTiers(first, {
    managerOf: lines.managerOf,
    list,
  });
  const people = entries.map(
    ({ managerReferences: _references, statedTier: _stated, ...entry }): RosterPerson<string> => ({
      ...entry,
      managerExternalId: lines.managerOf.get(entry.externalId) ?? null,
      tier: tierOf.get(entry.externalId) ?? "",
    }),
  );
  const allErrors = [...repeated, ...errors, ...lines.errors, ...tierErrors];
  const fileWarnings: Problem<WarningCode>[] = [
    ...(columns.fields.has("id") ? [] : [{ row: null, code: "emailAsId" as const, values: {} }]),
    ...(hasNames(columns) ? [] : [{ row: null, code: "noNameColumn" as const, values: {} }]),
    ...(table.blankRows > 0 ? [{ row: null, code: "blankRows" as const, values: { count: table.blankRows } }] : []),
  ];
  return {
    people,
    ...shapeOf(people, list),
    inferredTiers: first.filter(({ statedTier }) => statedTier === null).length,
    attributes: columns.attributes.map(({ name }) => ({
      name,
      values: new Set(people.map(({ attributes }) => attributes[name])).size,
    })),
    ...known,
    errors: spelledOut(allErrors),
    warnings: spelledOut([...fileWarnings, ...warnings, ...tierWarnings]),
    repairs: proposeRepairs({ header, rows, columns, width, entries, managerOf: lines.managerOf, errors: allErrors }),
  };
}

function nobody(list: TierList): RosterCheck<string> {
  return {
    people: [],
    ...shapeOf([], list),
    inferredTiers: 0,
    attributes: [],
    encoding: null,
    delimiter: null,
    errors: [],
    warnings: [],
    repairs: [],
  };
}

function missingColumns(fields: ReadonlyMap<string, number>): Problem<ErrorCode>[] {
  const has = (...wanted: string[]) => wanted.some((field) => fields.has(field));
  const problems: Problem<ErrorCode>[] = [];
  if (!has("id", "email")) problems.push({ row: 1, code: "noIdColumn", values: {} });
  if (!has("managerId", "managerEmail", "manager")) problems.push({ row: 1, code: "noManagerColumn", values: {} });
  return problems;
}

function shapeOf(
  people: readonly RosterPerson<string>[],
  { tiers }: TierList,
): Pick<RosterCheck<string>, "tiers" | "teams" | "spans"> {
  const [above, lowest] = tiers.slice(-2);
  const reports = Map.groupBy(people, ({ managerExternalId }) => managerExternalId);
  const sizes = [...reports].flatMap(([head, own]) => (head === null ? [] : [own.length])).sort((a, b) => a - b);
  const teams = people.filter(
    ({ tier, externalId }) => tier === above && reports.get(externalId)?.some((report) => report.tier === lowest),
  ).length;
  return {
    tiers: Object.fromEntries(tiers.map((tier) => [tier, people.filter((person) => person.tier === tier).length])),
    teams,
    spans:
      sizes.length === 0
        ? null
        : {
            smallest: sizes[0] ?? 0,
            median: sizes[Math.floor((sizes.length - 1) / 2)] ?? 0,
            largest: sizes.at(-1) ?? 0,
          },
  };
}
