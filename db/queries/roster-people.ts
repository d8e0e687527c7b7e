import { sql } from "kysely";
import { searchText } from "#app/features/roster/search-text.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { json } from "#db/json.ts";

/** Someone as a form or a list shows them, with their manager and how many report to them. */
export interface PersonRow {
  readonly person_id: string;
  readonly external_id: string;
  readonly name: string;
  readonly email: string | null;
  readonly locale: string | null;
  readonly tier: string;
  readonly manager_id: string | null;
  readonly manager_name: string | null;
  readonly manager_external_id: string | null;
  readonly attributes: Record<string, string>;
  readonly reports: number;
}

const personRow = sql`select p.person_id, p.external_id, p.name, p.email, p.locale, p.tier, p.manager_id, p.attributes,
    m.name as manager_name, m.external_id as manager_external_id,
    (select count(*) from person r where r.organization_id = p.organization_id and r.manager_id = p.person_id) as reports
  from person p left join person m on m.organization_id = p.organization_id and m.person_id = p.manager_id`;

/** Somebody on the roster, or null. */
export async function findPerson(trx: OrganizationTransaction, personId: string): Promise<PersonRow | null> {
  const result = await sql<PersonRow>`${personRow} where p.person_id = ${personId}::uuid`.execute(trx);
  return result.rows[0] ?? null;
}

/** Whom an employee id or an address means exactly. */
export async function findPersonNamed(trx: OrganizationTransaction, reference: string): Promise<PersonRow | null> {
  const result = await sql<PersonRow>`${personRow}
    where p.external_id = ${reference} or lower(p.email) = ${reference.toLowerCase()}
    order by p.external_id = ${reference} desc limit 1`.execute(trx);
  return result.rows[0] ?? null;
}

/**
 * People in whose name, employee id or address all the words stand, or in whose manager's; by name, from `offset`, at most
 * `limit`. The words are folded as `searchText` folds.
 */
export async function searchPeople(
  trx: OrganizationTransaction,
  {
    words,
    by,
    offset = 0,
    limit,
  }: { words: readonly string[]; by: "person" | "manager"; offset?: number; limit: number },
): Promise<PersonRow[]> {
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
  const matching = sql.join(
    [
      sql`true`,
      ...patterns.map((pattern) => sql`${sql.ref(by === "person" ? "p.search" : "m.search")} like ${pattern}`),
    ],
    sql` and `,
  );
  const manager = sql`left join person m on m.organization_id = p.organization_id and m.person_id = p.manager_id`;
  // The people of the page first: only for them is it looked up who leads them and how many they lead.
  const result = await sql<PersonRow>`${personRow} where p.person_id in (
      select p.person_id from person p ${by === "manager" ? manager : sql``} where ${matching}
      order by p.name, p.external_id offset ${offset} limit ${limit})
    order by p.name, p.external_id`.execute(trx);
  return result.rows;
}

/** Somebody who left, by the person id they keep; null for somebody who did not. */
export async function findFormerPerson(trx: OrganizationTransaction, personId: string) {
  const row = await trx
    .selectFrom("former_person as f")
    .leftJoin("person as m", (join) =>
      join.onRef("m.organization_id", "=", "f.organization_id").onRef("m.person_id", "=", "f.manager_id"),
    )
    .select(["f.person_id", "f.external_id", "f.name", "f.email", "f.locale", "f.tier", "f.attributes", "f.left_at"])
    .select(["m.external_id as manager_external_id", "m.name as manager_name"])
    .where("f.person_id", "=", personId)
    .executeTakeFirst();
  return row ?? null;
}

/** The person id that somebody who left keeps, by employee id; null where nobody of that id left. */
export async function formerPersonId(trx: OrganizationTransaction, externalId: string): Promise<string | null> {
  const row = await trx
    .selectFrom("former_person")
    .select("person_id")
    .where("external_id", "=", externalId)
    .executeTakeFirst();
  return row?.person_id ?? null;
}

/** People who left, the last first, at most `limit`. */
export function listFormerPeople(trx: OrganizationTransaction, { limit }: { limit: number }) {
  return trx
    .selectFrom("former_person")
    .select(["person_id", "external_id", "name", "left_at"])
    .orderBy("left_at", "desc")
    .orderBy("name")
    .limit(limit)
    .execute();
}

/** The person ids from somebody up to the top, themself first. */
export async function lineOf(trx: OrganizationTransaction, personId: string): Promise<string[]> {
  const result = await sql<{ person_id: string }>`
    with recursive line as (
      select person_id, manager_id, 0 as steps from person where person_id = ${personId}::uuid
      union all
      select p.person_id, p.manager_id, line.steps + 1 from person p join line on p.person_id = line.manager_id
      where line.steps < 1000)
    select person_id from line order by steps`.execute(trx);
  return result.rows.map((row) => row.person_id);
}

/** The tiers of those who report to somebody, each once. */
export async function tiersBelow(trx: OrganizationTransaction, personId: string): Promise<string[]> {
  const rows = await trx.selectFrom("person").select("tier").distinct().where("manager_id", "=", personId).execute();
  return rows.map(({ tier }) => tier);
}

/** Who stands at the top, at most two: more than one is no tree. */
export function peopleAtTop(trx: OrganizationTransaction) {
  return trx
    .selectFrom("person")
    .select(["person_id", "name"])
    .where("manager_id", "is", null)
    .orderBy("external_id")
    .limit(2)
    .execute();
}

/** Whose employee id or address somebody else has already; null where neither is taken. */
export async function takenBy(
  trx: OrganizationTransaction,
  { externalId, email, except }: { externalId: string; email: string | null; except: string | null },
): Promise<{ external_id: string; email: string | null; name: string } | null> {
  const result = await sql<{ external_id: string; email: string | null; name: string }>`
    select external_id, email, name from person
    where (external_id = ${externalId} or lower(email) = ${email?.toLowerCase() ?? null})
      and person_id is distinct from ${except}::uuid limit 1`.execute(trx);
  return result.rows[0] ?? null;
}

export interface WrittenPerson {
  readonly externalId: string;
  readonly name: string;
  readonly email: string | null;
  readonly locale: string | null;
  readonly tier: string;
  readonly managerId: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Adds somebody to the roster, or writes them anew. */
export async function savePerson(
  trx: OrganizationTransaction,
  { organizationId, personId, person }: { organizationId: string; personId: string; person: WrittenPerson },
): Promise<void> {
  const columns = {
    external_id: person.externalId,
    name: person.name,
    email: person.email,
    locale: person.locale,
    tier: person.tier,
    manager_id: person.managerId,
    attributes: json<Record<string, string>>({ ...person.attributes }),
    search: searchText(person),
  };
  await trx
    .insertInto("person")
    .values({ organization_id: organizationId, person_id: personId, ...columns })
    .onConflict((conflict) => conflict.columns(["organization_id", "person_id"]).doUpdateSet(columns))
    .execute();
  await trx.deleteFrom("former_person").where("person_id", "=", personId).execute();
}

/** Gives everyone who reports to one person to another (null: to nobody). Returns how many. */
export async function handReportsOver(
  trx: OrganizationTransaction,
  { from, to }: { from: string; to: string | null },
): Promise<number> {
  const result = await trx
    .updateTable("person")
    .set({ manager_id: to })
    .where("manager_id", "=", from)
    .$if(to !== null, (query) => query.where("person_id", "!=", to ?? ""))
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** Puts one person under another, or at the top. */
export async function setManager(
  trx: OrganizationTransaction,
  { personId, managerId }: { personId: string; managerId: string | null },
): Promise<void> {
  await trx.updateTable("person").set({ manager_id: managerId }).where("person_id", "=", personId).execute();
}

/** Takes away the roles that one person's place on the roster brought. Roles given by hand stay, without that place. */
export async function deleteMembersOfPerson(trx: OrganizationTransaction, personId: string): Promise<void> {
  await trx.deleteFrom("member").where("origin", "=", "roster").where("person_id", "=", personId).execute();
  await trx.updateTable("member").set({ person_id: null }).where("person_id", "=", personId).execute();
}
