import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { NOBODY_RENUMBERED, type SamePeople } from "#app/features/roster/same-people.ts";
import { searchText } from "#app/features/roster/search-text.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { json } from "#db/json.ts";

/** Someone as a roster import writes them. Managers are named by employee id. */
export interface ImportedPerson {
  readonly externalId: string;
  readonly name: string;
  readonly email: string | null;
  readonly locale: string | null;
  readonly tier: string;
  readonly managerExternalId: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Attributes that are looked at; a roster may have more. */
const MOST_ATTRIBUTES = 100;

/** The import that the roster stands at. */
const latestImport = sql<string | null>`(select roster_import_id from roster_import
  where state = 'imported' order by imported_revision desc, imported_at desc, roster_import_id limit 1)`;

/** Keeps a checked file until somebody imports it. */
export async function insertRosterImport(
  trx: OrganizationTransaction,
  kept: {
    organizationId: string;
    importId: string;
    fileName: string;
    sha256: string;
    outcome: unknown;
    people: readonly ImportedPerson[];
    /** Kept for repairing it; null where nothing can be repaired. */
    original?: Uint8Array | null;
    actor: string;
  },
): Promise<void> {
  await trx
    .insertInto("roster_import")
    .values({
      organization_id: kept.organizationId,
      roster_import_id: kept.importId,
      file_name: kept.fileName,
      sha256: kept.sha256,
      state: "checked",
      outcome: json(kept.outcome),
      people: json<unknown>(kept.people),
      original: kept.original ?? null,
      repairs: json<unknown>([]),
      based_on: latestImport,
      created_by: kept.actor,
    })
    .execute();
}

/**
 * A checked file, or null, with the import that the roster stands at. `lock` keeps other imports of the organisation out until
 * the transaction ends.
 */
export async function findRosterImport(trx: OrganizationTransaction, importId: string, { lock = false } = {}) {
  if (lock) await trx.selectFrom("organization").select("organization_id").forNoKeyUpdate().execute();
  const row = await trx
    .selectFrom("roster_import")
    .select(["roster_import_id", "file_name", "state", "outcome", "people", "repairs", "based_on", "imported_at"])
    .select(latestImport.as("latest"))
    .select((eb) => eb.selectFrom("organization").select("roster_revision").as("revision"))
    .where("roster_import_id", "=", importId)
    .executeTakeFirst();
  return row ?? null;
}

/** Notes that a file was imported, which made the roster's `revision`, and forgets the people and the file. */
export async function settleRosterImport(
  trx: OrganizationTransaction,
  done: { importId: string; at: Date; actor: string; revision: number; change: unknown },
): Promise<void> {
  const { importId, at, actor, revision, change } = done;
  await trx.updateTable("roster_import").set({ before_kept: false }).where("before_kept", "=", true).execute();
  await trx
    .updateTable("roster_import")
    .set({
      state: "imported",
      imported_at: at,
      imported_by: actor,
      imported_revision: revision,
      change: json(change),
      before_kept: true,
      people: json<unknown>([]),
      original: null,
    })
    .where("roster_import_id", "=", importId)
    .execute();
}

/** Employee id to person id of everyone on the roster. */
export async function personIds(trx: OrganizationTransaction): Promise<Map<string, string>> {
  const rows = await trx.selectFrom("person").select(["external_id", "person_id"]).execute();
  return new Map(rows.map((row) => [row.external_id, row.person_id]));
}

/**
 * Makes the roster what the list says: people are added, changed or taken off. Whoever stays keeps their person id, whoever
 * comes back gets theirs again, and `same` names who stays under another employee id. Returns person ids by employee id. The
 * caller keeps other imports out (`findRosterImport`).
 */
export async function replaceRoster(
  trx: OrganizationTransaction,
  {
    organizationId,
    people,
    same = NOBODY_RENUMBERED,
    at = new Date(),
  }: { organizationId: string; people: readonly ImportedPerson[]; same?: SamePeople; at?: Date },
): Promise<Map<string, string>> {
  const known = await personIds(trx);
  const former = await formerPersonIds(trx);
  const renumbered = new Set(same.values());
  const ids = new Map(
    people.map(({ externalId }) => {
      const stays = known.get(same.get(externalId) ?? (renumbered.has(externalId) ? "" : externalId));
      return [externalId, stays ?? former.get(externalId) ?? randomUUID()];
    }),
  );
  const staying = new Set(ids.values());
  const leaving = [...known.values()].filter((personId) => !staying.has(personId));
  await moveToFormer(trx, leaving, at);
  await sql`delete from former_person where person_id = any(${[...staying]}::uuid[])`.execute(trx);
  // Addresses may be swapped between two people, and each may stand once only at any moment. The same with ids.
  await sql`update person set email = null`.execute(trx);
  const changing = [...renumbered].flatMap((externalId) => known.get(externalId) ?? []);
  await sql`update person set external_id = person_id::text where person_id = any(${changing}::uuid[])`.execute(trx);
  for (let start = 0; start < people.length; start += 1000) {
    const rows = people.slice(start, start + 1000).map((person) => ({
      organization_id: organizationId,
      person_id: ids.get(person.externalId) ?? "",
      external_id: person.externalId,
      name: person.name,
      email: person.email,
      locale: person.locale,
      tier: person.tier,
      manager_id: person.managerExternalId === null ? null : (ids.get(person.managerExternalId) ?? null),
      attributes: json<Record<string, string>>({ ...person.attributes }),
      search: searchText(person),
    }));
    await trx
      .insertInto("person")
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(["organization_id", "person_id"]).doUpdateSet((eb) => ({
          external_id: eb.ref("excluded.external_id"),
          name: eb.ref("excluded.name"),
          email: eb.ref("excluded.email"),
          search: eb.ref("excluded.search"),
          locale: eb.ref("excluded.locale"),
          tier: eb.ref("excluded.tier"),
          manager_id: eb.ref("excluded.manager_id"),
          attributes: eb.ref("excluded.attributes"),
        })),
      )
      .execute();
  }
  return ids;
}

/** Employee id to person id of everyone who left. */
async function formerPersonIds(trx: OrganizationTransaction): Promise<Map<string, string>> {
  const rows = await trx.selectFrom("former_person").select(["external_id", "person_id"]).execute();
  return new Map(rows.map((row) => [row.external_id, row.person_id]));
}

/** Takes people off the roster, keeping how they stood there. Whoever reported to them stands without a manager. */
export async function moveToFormer(
  trx: OrganizationTransaction,
  personIds: readonly string[],
  at: Date,
): Promise<void> {
  await sql`insert into former_person
      (organization_id, external_id, person_id, name, email, locale, tier, manager_id, attributes, left_at)
    select organization_id, external_id, person_id, name, email, locale, tier, manager_id, attributes,
      ${at.toISOString()}::text::timestamptz
    from person where person_id = any(${personIds}::uuid[])
    on conflict (organization_id, external_id) do update set person_id = excluded.person_id, name = excluded.name,
      email = excluded.email, locale = excluded.locale, tier = excluded.tier, manager_id = excluded.manager_id,
      attributes = excluded.attributes, left_at = excluded.left_at`.execute(trx);
  await sql`update person set manager_id = null where manager_id = any(${personIds}::uuid[])`.execute(trx);
  await sql`delete from person where person_id = any(${personIds}::uuid[])`.execute(trx);
}

/** Takes away every role that came with a place on the roster. Roles given by hand stay, without that place. */
export async function deleteRosterMembers(trx: OrganizationTransaction): Promise<void> {
  await trx.deleteFrom("member").where("origin", "=", "roster").execute();
  await trx.updateTable("member").set({ person_id: null }).where("person_id", "is not", null).execute();
}

/** Employee id and account address of everyone on the roster whose account was also given a role by hand. */
export function peopleWithGivenRoles(trx: OrganizationTransaction) {
  return trx
    .selectFrom("person as p")
    .innerJoin("member as m", (join) =>
      join.onRef("m.organization_id", "=", "p.organization_id").on("m.email", "=", sql<string>`lower(p.email)`),
    )
    .select(["p.external_id", "m.email"])
    .distinct()
    .where("m.origin", "=", "given")
    .execute();
}

/** How many people stand on each tier. */
export function tierCounts(trx: OrganizationTransaction) {
  return trx
    .selectFrom("person")
    .select((eb) => ["tier", eb.fn.countAll<number>().as("count")])
    .groupBy("tier")
    .execute();
}

/** Everyone on the roster, for freezing it and for forecasting. */
export function rosterPeople(trx: OrganizationTransaction) {
  return trx
    .selectFrom("person")
    .select(["person_id", "external_id", "name", "email", "locale", "tier", "manager_id", "attributes"])
    .orderBy("external_id")
    .execute();
}

/**
 * Values of the attributes that people with an address, of these tiers and at or below `head` (null: anywhere), have from 2 to
 * `mostValues` values of: by attribute, the rarest value first, with how many have it.
 */
export async function rosterAttributes(
  trx: OrganizationTransaction,
  { tiers, head, mostValues }: { tiers: readonly string[]; head: string | null; mostValues: number },
) {
  const result = await sql<{ name: string; value: string; people: number }>`
    with recursive inside as (
      select person_id, 0 as steps from person where external_id = ${head}
      union all
      select p.person_id, inside.steps + 1 from person p join inside on p.manager_id = inside.person_id
      where inside.steps < 50),
    held as (
      select a.key as name, a.value, count(*) as people, count(*) over (partition by a.key) as values
      from person p, jsonb_each_text(p.attributes) a
      where p.email is not null and p.tier = any(${[...tiers]}::text[]) and a.value <> ''
        and (${head}::text is null or p.person_id in (select person_id from inside))
      group by a.key, a.value)
    select name, value, people from held where values between 2 and ${mostValues}::int
    order by name, people, value limit ${MOST_ATTRIBUTES}::int * ${mostValues}::int`.execute(trx);
  return result.rows;
}

/** People who lead somebody, by name, at most `limit`: whom an audience can be limited to. */
export function heads(trx: OrganizationTransaction, { limit }: { limit: number }) {
  return trx
    .selectFrom("person as p")
    .select(["p.external_id", "p.name", "p.tier"])
    .where("p.tier", "=", "executive")
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("person as report")
          .select("report.person_id")
          .whereRef("report.organization_id", "=", "p.organization_id")
          .whereRef("report.manager_id", "=", "p.person_id"),
      ),
    )
    .orderBy("p.name")
    .limit(limit)
    .execute();
}

/** A person and everyone above, the top first; empty for somebody who is not on the roster. */
export async function linesAbove(trx: OrganizationTransaction, personId: string) {
  const result = await sql<{ person_id: string; name: string }>`
    with recursive line as (
      select person_id, name, manager_id, 0 as steps from person where person_id = ${personId}::uuid
      union all
      select p.person_id, p.name, p.manager_id, line.steps + 1 from person p join line on p.person_id = line.manager_id
      where line.steps < 1000)
    select person_id, name from line order by steps desc`.execute(trx);
  return result.rows;
}
