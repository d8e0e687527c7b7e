import type { ErrorCode, Problem } from "./problems.ts";
import type { RosterEntry } from "./roster-person.ts";

export interface ReportingLines {
  /** The manager's employee id by employee id; null at the top or where the manager is not known. */
  readonly managerOf: ReadonlyMap<string, string | null>;
  readonly errors: readonly Problem<ErrorCode>[];
}

/** At most so many loops and tops are named in one sentence. */
const MOST_NAMED = 10;

/** Works out who reports to whom, by id or by address, and finds everything that is no tree. */
export function reportingLines(entries: readonly RosterEntry[]): ReportingLines {
  const errors: Problem<ErrorCode>[] = [...duplicates(entries)];
  const byId = new Map(entries.map((entry) => [entry.externalId, entry]));
  const byEmail = new Map(entries.flatMap((entry) => (entry.email ? [[entry.email, entry] as const] : [])));
  const byPlainId = new Map(entries.map((entry) => [plainId(entry.externalId), entry]));
  const managerOf = new Map<string, string | null>();
  for (const entry of entries) {
    const reference = entry.managerReference;
    if (reference === null) {
      managerOf.set(entry.externalId, null);
      continue;
    }
    const manager = byId.get(reference) ?? byEmail.get(reference.toLowerCase());
    managerOf.set(entry.externalId, manager && manager !== entry ? manager.externalId : null);
    if (manager === entry) errors.push({ row: entry.row, code: "selfManager", values: { id: entry.externalId } });
    if (!manager) {
      const near = byPlainId.get(plainId(reference))?.externalId ?? "";
      errors.push({ row: entry.row, code: "unknownManager", values: { manager: reference, near } });
    }
  }
  return { managerOf, errors: [...errors, ...loops(entries, managerOf), ...tops(entries)] };
}

/** An id as Excel may have mangled it: leading zeros lost, ".0" gained, case changed. */
function plainId(id: string): string {
  return id
    .toLowerCase()
    .replace(/\.0$/, "")
    .replace(/^0+(?=.)/, "");
}

function duplicates(entries: readonly RosterEntry[]): Problem<ErrorCode>[] {
  const problems: Problem<ErrorCode>[] = [];
  const firstId = new Map<string, number>();
  const firstEmail = new Map<string, number>();
  for (const { row, externalId, email } of entries) {
    const sameId = firstId.get(externalId);
    if (sameId === undefined) firstId.set(externalId, row);
    else problems.push({ row, code: "duplicateId", values: { id: externalId, first: sameId } });
    if (email === null) continue;
    const sameEmail = firstEmail.get(email);
    if (sameEmail === undefined) firstEmail.set(email, row);
    else problems.push({ row, code: "duplicateEmail", values: { email, first: sameEmail } });
  }
  return problems;
}

/** Each loop once, at its first row, naming everyone in it. */
function loops(entries: readonly RosterEntry[], managerOf: ReadonlyMap<string, string | null>): Problem<ErrorCode>[] {
  const rowOf = new Map(entries.map(({ externalId, row }) => [externalId, row]));
  const done = new Set<string>();
  const problems: Problem<ErrorCode>[] = [];
  for (const { externalId } of entries) {
    const path: string[] = [];
    const onPath = new Map<string, number>();
    let at: string | null = externalId;
    while (at !== null && !done.has(at) && !onPath.has(at)) {
      onPath.set(at, path.length);
      path.push(at);
      at = managerOf.get(at) ?? null;
    }
    const start = at === null ? undefined : onPath.get(at);
    for (const id of path) done.add(id);
    if (start === undefined) continue;
    const loop = path.slice(start);
    const rows = loop.map((id) => rowOf.get(id) ?? 0);
    const named = loop.slice(0, MOST_NAMED).map((id, place) => `${id} (row ${rows[place]})`);
    const chain = [...named, ...(loop.length > MOST_NAMED ? ["…"] : []), loop[0] ?? ""].join(" → ");
    problems.push({ row: Math.min(...rows), code: "cycle", values: { loop: chain, count: loop.length } });
  }
  return problems;
}

/** One person stands at the top: who has no manager in the file. */
function tops(entries: readonly RosterEntry[]): Problem<ErrorCode>[] {
  const top = entries.filter(({ managerReference }) => managerReference === null);
  if (entries.length === 0 || top.length === 1) return [];
  if (top.length === 0) return [{ row: null, code: "noTop", values: {} }];
  const named = top.slice(0, MOST_NAMED).map(({ externalId, row }) => `${externalId} (row ${row})`);
  const list = [...named, ...(top.length > MOST_NAMED ? ["…"] : [])].join(", ");
  return [{ row: top[1]?.row ?? null, code: "severalTops", values: { count: top.length, list } }];
}
