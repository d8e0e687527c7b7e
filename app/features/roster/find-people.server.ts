import type { OrganizationTransaction } from "#db/client.server.ts";
import { searchPeople } from "#db/queries/roster-people.ts";
import { searchWords } from "./search-text.ts";

const PEOPLE_OF_PAGE = 50;

/** A page of the people who match what somebody typed, in themselves or in their manager. */
export async function findPeople(
  trx: OrganizationTransaction,
  { search, by, page }: { search: string; by: "person" | "manager"; page: number },
) {
  const words = searchWords(search);
  const offset = (page - 1) * PEOPLE_OF_PAGE;
  const rows = words.length === 0 ? [] : await searchPeople(trx, { words, by, offset, limit: PEOPLE_OF_PAGE + 1 });
  const people = rows.slice(0, PEOPLE_OF_PAGE).map((row) => ({
    id: row.person_id,
    externalId: row.external_id,
    name: row.name,
    email: row.email,
    manager: row.manager_name,
    tier: row.tier,
  }));
  return { search, by, page, people, more: rows.length > PEOPLE_OF_PAGE };
}
