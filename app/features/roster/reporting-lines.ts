import { managerLookup } from "./manager-lookup.ts";
import type { ErrorCode, Problem } from "./problems.ts";
import type { RosterEntry } from "./roster-person.ts";
import { rankIn, type TierList } from "./tier-list.ts";

export interface ReportingLines {
  /** The manager's employee id by employee id; null at the top or where the manager is not known. */
  readonly managerOf: ReadonlyMap<string, string | null>;
  readonly errors: readonly Problem<ErrorCode>[];
}

/** At most so many loops and tops are named in one sentence. */
const MOST_NAMED = 10;

/** Works out who reports to whom, by id or by address, and finds everything that is no tree. */
export function reportingLines(
  entries: readonly RosterEntry[],
  { severalHeads = false }: { severalHeads?: boolean } = {},
): ReportingLines {
  const people = firstRows(entries);
  const lookup = managerLookup(people);
  const managerOf = new Map<string, string | null>();
  const errors: Problem<ErrorCode>[] = [...duplicates(entries)];
  for (const entry of entries) {
    const found = managerFor(entry, lookup);
    if (found.problem) errors.push(found.problem);
    if (!managerOf.has(entry.externalId)) managerOf.set(entry.externalId, found.manager?.externalId ?? null);
  }
  const selfManaged = errors.some(({ code }) => code === "selfManager");
  return {
    managerOf,
    errors: [...errors, ...loops(people, managerOf), ...tops(people, { selfManaged, severalHeads })],
  };
}

/** Each person once: a row that repeats an id is reported, and has no place of its own in the tree. */
export function firstRows(entries: readonly RosterEntry[]): readonly RosterEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ externalId }) => !seen.has(externalId) && seen.add(externalId));
}

/** Whether everyone without a manager states one tier and nobody a higher one: the file then begins below the top. */
export function severalHeadsMeant(people: readonly RosterEntry[], list: TierList): boolean {
  const stated = people.flatMap(({ statedTier }) => (statedTier === null ? [] : [rankIn(list, statedTier)]));
  const highest = stated.reduce((least, rank) => Math.min(least, rank), list.tiers.length);
  return headsOf(people).every(({ statedTier }) => statedTier !== null && rankIn(list, statedTier) === highest);
}

function headsOf(people: readonly RosterEntry[]): RosterEntry[] {
  return people.filter(({ managerReferences }) => managerReferences.length === 0);
}

/** Whom an entry reports to. Id and address may both be given, and must then name one person. */
function managerFor(
  entry: RosterEntry,
  lookup: ReturnType<typeof managerLookup>,
): { manager: RosterEntry | null; problem: Problem<ErrorCode> | null } {
  const { row, externalId } = entry;
  const found = entry.managerReferences.map((reference) => ({ reference, manager: lookup.named(reference) }));
  const [manager, other] = found.flatMap((each) => each.manager ?? []);
  if (manager && other && manager.externalId !== other.externalId) {
    const values = { id: externalId, first: nameAndId(manager), second: nameAndId(other) };
    return { manager: null, problem: { row, code: "managerConflict", values } };
  }
  // An address cannot be held against a manager whose own row has none.
  const unknown = found.find((each) => !each.manager && !(manager?.email === null && each.reference.includes("@")));
  if (unknown) {
    const { reference } = unknown;
    const meant = reference.includes("@") ? manager?.email : manager?.externalId;
    const values = { manager: reference, near: meant ?? lookup.near(reference) ?? "" };
    return { manager: null, problem: { row, code: "unknownManager", values } };
  }
  if (manager?.externalId === externalId) {
    return { manager: null, problem: { row, code: "selfManager", values: { id: externalId } } };
  }
  return { manager: manager ?? null, problem: null };
}

function nameAndId({ name, externalId }: RosterEntry): string {
  return name === externalId ? externalId : `${name} (${externalId})`;
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
function loops(people: readonly RosterEntry[], managerOf: ReadonlyMap<string, string | null>): Problem<ErrorCode>[] {
  const rowOf = new Map(people.map(({ externalId, row }) => [externalId, row]));
  const done = new Set<string>();
  const problems: Problem<ErrorCode>[] = [];
  for (const { externalId } of people) {
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
    problems.push({
      row: rows.reduce((first, row) => Math.min(first, row)),
      code: "cycle",
      values: { loop: chain, count: loop.length },
    });
  }
  return problems;
}

/** One person stands at the top: who has no manager in the file. Somebody entered as their own manager may be meant to. */
function tops(
  people: readonly RosterEntry[],
  { selfManaged, severalHeads }: { selfManaged: boolean; severalHeads: boolean },
): Problem<ErrorCode>[] {
  const top = headsOf(people);
  if (people.length === 0 || top.length === 1 || (top.length > 1 && severalHeads)) return [];
  if (top.length === 0) return selfManaged ? [] : [{ row: null, code: "noTop", values: {} }];
  const named = top.slice(0, MOST_NAMED).map(({ externalId, row }) => `${externalId} (row ${row})`);
  const list = [...named, ...(top.length > MOST_NAMED ? ["…"] : [])].join(", ");
  return [{ row: top[1]?.row ?? null, code: "severalTops", values: { count: top.length, list } }];
}
