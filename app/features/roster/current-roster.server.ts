import type { OrganizationTransaction } from "#db/client.server.ts";
import { rosterPeople } from "#db/queries/roster.ts";
import type { Described } from "./roster-difference.ts";

/** Everyone on the roster today, managers by employee id. */
export async function currentRoster(trx: OrganizationTransaction): Promise<Described[]> {
  const people = await rosterPeople(trx);
  const externalIds = new Map(people.map(({ person_id, external_id }) => [person_id, external_id]));
  return people.map(({ external_id, name, email, locale, tier, manager_id, attributes }) => ({
    externalId: external_id,
    name,
    email,
    locale,
    tier,
    managerExternalId: manager_id === null ? null : (externalIds.get(manager_id) ?? null),
    attributes,
  }));
}
