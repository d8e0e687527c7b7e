import type { OrganizationTransaction } from "#db/client.server.ts";
import { ensureUsers, upsertMembers } from "#db/queries/organizations.ts";
import { deleteRosterMembers, personIds } from "#db/queries/roster.ts";
import { deleteMembersOfPerson } from "#db/queries/roster-people.ts";
import { roleOfTier } from "../organizations/roles.ts";

interface OnRoster {
  readonly externalId: string;
  readonly name: string;
  readonly email: string | null;
  readonly tier: string;
}

/** Makes the roles that come with the roster those of its people: everyone with an address can sign in as what their tier makes them. */
export async function giveRosterRoles(
  trx: OrganizationTransaction,
  { organizationId, people }: { organizationId: string; people: readonly OnRoster[] },
): Promise<void> {
  const ids = await personIds(trx);
  await deleteRosterMembers(trx);
  await giveRoles(trx, {
    organizationId,
    people: people.map((each) => ({ ...each, personId: ids.get(each.externalId) })),
  });
}

/** The same for one person who changed, joined, or (with `person` null) left. */
export async function giveRolesOfPerson(
  trx: OrganizationTransaction,
  { organizationId, personId, person }: { organizationId: string; personId: string; person: OnRoster | null },
): Promise<void> {
  await deleteMembersOfPerson(trx, personId);
  if (person) await giveRoles(trx, { organizationId, people: [{ ...person, personId }] });
}

async function giveRoles(
  trx: OrganizationTransaction,
  {
    organizationId,
    people,
  }: { organizationId: string; people: readonly (OnRoster & { personId: string | undefined })[] },
): Promise<void> {
  const reachable = people.flatMap((person) => (person.email === null ? [] : [{ ...person, email: person.email }]));
  const users = await ensureUsers(trx, reachable);
  const members = reachable.flatMap(({ email, name, tier, personId = null }) => {
    const userId = users.get(email.toLowerCase());
    return userId ? [{ userId, role: roleOfTier(tier), email, name, personId }] : [];
  });
  await upsertMembers(trx, { organizationId, members });
}
