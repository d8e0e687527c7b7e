import { type Kysely, sql, type Transaction } from "kysely";
import type { Role } from "#app/features/organizations/roles.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import type { Schema } from "#db/schema.ts";

/** The memberships of one account, run inside `asUser`. */
export function membershipsOfUser(trx: Transaction<Schema>, userId: string) {
  return trx
    .selectFrom("member as m")
    .innerJoin("organization as o", "o.organization_id", "m.organization_id")
    .select(["m.organization_id", "m.role", "m.person_id", "o.name as organization_name", "o.locale"])
    .where("m.user_id", "=", userId)
    .orderBy("o.name")
    .orderBy("m.role")
    .limit(500)
    .execute();
}

export async function insertOrganization(
  trx: OrganizationTransaction,
  { organizationId, name, locale }: { organizationId: string; name: string; locale: string },
): Promise<void> {
  await trx.insertInto("organization").values({ organization_id: organizationId, name, locale }).execute();
}

/**
 * Makes sure that accounts exist for these addresses, in the given order irrespective of case, and returns the user id by
 * lower-case address. Tells nothing about accounts that were not asked for.
 */
export async function ensureUsers(
  trx: Transaction<Schema> | Kysely<Schema>,
  people: readonly { email: string; name: string }[],
): Promise<Map<string, string>> {
  if (people.length === 0) return new Map();
  const emails = people.map((person) => person.email);
  const names = people.map((person) => person.name);
  const result = await sql<{ email: string; user_id: string }>`
    select email, user_id from auth.ensure_users(${emails}::text[], ${names}::text[])`.execute(trx);
  return new Map(result.rows.map((row) => [row.email, row.user_id]));
}

export interface NewMember {
  readonly userId: string;
  readonly role: Role;
  readonly email: string;
  readonly name: string;
  /** The person on the roster that the role comes with; null for a role that is given by hand. */
  readonly personId: string | null;
}

/**
 * Gives roles. A role that somebody holds already is kept, with its name and person brought up to date: given by hand once,
 * it stays given by hand when the roster says the same, and the other way round.
 */
export async function upsertMembers(
  trx: OrganizationTransaction,
  { organizationId, members }: { organizationId: string; members: readonly NewMember[] },
): Promise<void> {
  for (let start = 0; start < members.length; start += 1000) {
    const rows = members.slice(start, start + 1000).map((member) => ({
      organization_id: organizationId,
      user_id: member.userId,
      role: member.role,
      origin: member.personId === null ? ("given" as const) : ("roster" as const),
      email: member.email.toLowerCase(),
      name: member.name,
      person_id: member.personId,
    }));
    await trx
      .insertInto("member")
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(["organization_id", "user_id", "role"]).doUpdateSet((eb) => ({
          name: eb.ref("excluded.name"),
          origin: sql`case when 'given' in (excluded.origin, member.origin) then 'given' else 'roster' end`,
          person_id: sql`coalesce(excluded.person_id, member.person_id)`,
        })),
      )
      .execute();
  }
}

/** Members by name, at most `limit`; `search` is looked for in name and address. */
export function listMembers(trx: OrganizationTransaction, { search, limit }: { search: string; limit: number }) {
  const pattern = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
  return trx
    .selectFrom("member")
    .select(["user_id", "role", "origin", "email", "name", "person_id"])
    .$if(search !== "", (query) =>
      query.where((eb) => eb.or([eb("name", "ilike", pattern), eb("email", "ilike", pattern)])),
    )
    .orderBy("name")
    .orderBy("role")
    .limit(limit)
    .execute();
}

/**
 * Takes a role away that was given by hand; `false` when it would leave the organisation without an owner, or nobody was given
 * it. Whose place on the roster brings the same role keeps it for that reason.
 */
export async function deleteMember(
  trx: OrganizationTransaction,
  { userId, role }: { userId: string; role: Role },
): Promise<boolean> {
  if (role === "owner") {
    const owners = await trx.selectFrom("member").select("user_id").where("role", "=", "owner").forUpdate().execute();
    if (owners.length < 2) return false;
  }
  const given = { user_id: userId, role, origin: "given" } as const;
  const kept = await trx
    .updateTable("member")
    .set({ origin: "roster" })
    .where((eb) => eb.and(given))
    .where("person_id", "is not", null)
    .executeTakeFirst();
  if (kept.numUpdatedRows > 0n) return true;
  const result = await trx
    .deleteFrom("member")
    .where((eb) => eb.and(given))
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** The organisation of the transaction, with whom its letters come from. */
export function thisOrganization(trx: OrganizationTransaction) {
  return trx
    .selectFrom("organization")
    .select(["name", "locale", "sender_name", "sender_address", "reply_to"])
    .executeTakeFirstOrThrow();
}

/** Whom the organisation's letters come from and where answers go; each null for the installation's own. */
export async function setSender(
  trx: OrganizationTransaction,
  {
    organizationId,
    name,
    address,
    replyTo,
  }: { organizationId: string; name: string | null; address: string | null; replyTo: string | null },
): Promise<void> {
  await trx
    .updateTable("organization")
    .set({ sender_name: name, sender_address: address, reply_to: replyTo })
    .where("organization_id", "=", organizationId)
    .execute();
}

/** Sets the language, BCP 47, that the organisation's people are met in who have none of their own. */
export async function setOrganizationLocale(
  trx: OrganizationTransaction,
  { organizationId, locale }: { organizationId: string; locale: string },
): Promise<void> {
  await trx.updateTable("organization").set({ locale }).where("organization_id", "=", organizationId).execute();
}

/** What the organisation's files are drawn in: six hexadecimal digits, null for the product's own. */
export async function organizationColour(trx: OrganizationTransaction): Promise<string | null> {
  const { colour } = await trx.selectFrom("organization").select("colour").executeTakeFirstOrThrow();
  return colour;
}

export async function setOrganizationColour(
  trx: OrganizationTransaction,
  { organizationId, colour }: { organizationId: string; colour: string | null },
): Promise<void> {
  await trx.updateTable("organization").set({ colour }).where("organization_id", "=", organizationId).execute();
}

/** Names of accounts that are members, by user id. */
export async function memberNames(
  trx: OrganizationTransaction,
  userIds: readonly string[],
): Promise<Map<string, string>> {
  if (userIds.length === 0) return new Map();
  const rows = await trx.selectFrom("member").select(["user_id", "name"]).where("user_id", "in", userIds).execute();
  return new Map(rows.map((row) => [row.user_id, row.name]));
}
