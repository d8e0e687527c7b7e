import type { OrganizationTransaction } from "#db/client.server.ts";
import { findPersonNamed, type PersonRow, searchPeople } from "#db/queries/roster-people.ts";
import { searchWords } from "./search-text.ts";

/** Nobody is meant, or it is not clear who. */
export interface ManagerProblem {
  readonly code: "unknownManager" | "severalManagers";
  readonly values: Readonly<Record<string, string>>;
}

const MOST_NAMED = 5;

/**
 * Whom somebody means who enters a manager: by employee id or address, by `name (id)` as suggestions write it, or by a part of
 * a name that only one person has. Blank means nobody.
 */
export async function managerMeant(
  trx: OrganizationTransaction,
  typed: string,
): Promise<{ readonly person: PersonRow | null } | ManagerProblem> {
  const reference = typed.trim();
  if (reference === "") return { person: null };
  const inBrackets = /\(([^()]+)\)$/.exec(reference)?.[1];
  const exact =
    (await findPersonNamed(trx, reference)) ?? (inBrackets ? await findPersonNamed(trx, inBrackets.trim()) : null);
  if (exact) return { person: exact };
  const words = searchWords(reference);
  const found = words.length === 0 ? [] : await searchPeople(trx, { words, by: "person", limit: MOST_NAMED + 1 });
  const [only, ...others] = found;
  if (!only) return { code: "unknownManager", values: { typed: reference } };
  if (others.length === 0) return { person: only };
  const listed = found.slice(0, MOST_NAMED).map(({ name, external_id }) => `${name} (${external_id})`);
  const list = [...listed, ...(found.length > MOST_NAMED ? ["…"] : [])].join(", ");
  return { code: "severalManagers", values: { typed: reference, list } };
}
