import { sql } from "kysely";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { json } from "#db/json.ts";

/** Keeps everybody else from changing the roster until the transaction ends. Returns its revision. */
export async function lockRoster(trx: OrganizationTransaction): Promise<number> {
  const row = await trx.selectFrom("organization").select("roster_revision").forNoKeyUpdate().executeTakeFirst();
  return row?.roster_revision ?? 0;
}

/** The roster's revision, without holding it. */
export async function rosterRevision(trx: OrganizationTransaction): Promise<number> {
  const row = await trx.selectFrom("organization").select("roster_revision").executeTakeFirst();
  return row?.roster_revision ?? 0;
}

/** Keeps the roster as it is until the transaction ends, while others may do the same. */
export async function holdRoster(trx: OrganizationTransaction): Promise<void> {
  await trx.selectFrom("organization").select("organization_id").forShare().execute();
}

/** Notes that the roster changed. The caller holds it (`lockRoster`). */
export async function raiseRevision(trx: OrganizationTransaction): Promise<void> {
  await trx
    .updateTable("organization")
    .set((eb) => ({ roster_revision: eb("roster_revision", "+", 1) }))
    .execute();
}

/** Keeps the roster as it stands, in place of what was kept before. */
export async function keepRosterBefore(trx: OrganizationTransaction): Promise<void> {
  await sql`delete from roster_before`.execute(trx);
  await sql`insert into roster_before (organization_id, person_id, external_id, name, email, locale, tier, manager_id,
      attributes, created_at, search)
    select organization_id, person_id, external_id, name, email, locale, tier, manager_id, attributes, created_at, search
    from person`.execute(trx);
}

/** Makes the roster exactly what was kept, and keeps it no longer. Whoever is on it only today is kept as having left. */
export async function restoreRosterBefore(trx: OrganizationTransaction, at: Date): Promise<void> {
  await sql`insert into former_person
      (organization_id, external_id, person_id, name, email, locale, tier, manager_id, attributes, left_at)
    select p.organization_id, p.external_id, p.person_id, p.name, p.email, p.locale, p.tier, p.manager_id, p.attributes,
      ${at.toISOString()}::text::timestamptz
    from person p where not exists (select from roster_before b
      where b.organization_id = p.organization_id and b.person_id = p.person_id)
    on conflict (organization_id, external_id) do update set person_id = excluded.person_id, name = excluded.name,
      email = excluded.email, locale = excluded.locale, tier = excluded.tier, manager_id = excluded.manager_id,
      attributes = excluded.attributes, left_at = excluded.left_at`.execute(trx);
  await sql`delete from former_person f using roster_before b
    where b.organization_id = f.organization_id and b.person_id = f.person_id`.execute(trx);
  await sql`delete from person p where not exists (select from roster_before b
    where b.organization_id = p.organization_id and b.person_id = p.person_id)`.execute(trx);
  // Whoever differs first gives up what may stand only once, since two people may have swapped it. A manager who is put back
  // further down may be missing for a moment: the key is checked at the end.
  const differ = sql`(p.external_id, p.name, p.email, p.locale, p.tier, p.manager_id, p.attributes, p.created_at, p.search)
    is distinct from
    (b.external_id, b.name, b.email, b.locale, b.tier, b.manager_id, b.attributes, b.created_at, b.search)`;
  await sql`update person p set external_id = p.person_id::text, email = null from roster_before b
    where b.organization_id = p.organization_id and b.person_id = p.person_id and ${differ}`.execute(trx);
  await sql`insert into person (organization_id, person_id, external_id, name, email, locale, tier, manager_id,
      attributes, created_at, search)
    select b.organization_id, b.person_id, b.external_id, b.name, b.email, b.locale, b.tier, b.manager_id, b.attributes,
      b.created_at, b.search
    from roster_before b left join person p on p.organization_id = b.organization_id and p.person_id = b.person_id
    where p.person_id is null or ${differ}
    on conflict (organization_id, person_id) do update set external_id = excluded.external_id, name = excluded.name,
      email = excluded.email, locale = excluded.locale, tier = excluded.tier, manager_id = excluded.manager_id,
      attributes = excluded.attributes, created_at = excluded.created_at, search = excluded.search`.execute(trx);
  await sql`delete from roster_before`.execute(trx);
}

/** Imports, newest first, those that were taken back included. */
export function listImports(trx: OrganizationTransaction, { limit }: { limit: number }) {
  return trx
    .selectFrom("roster_import")
    .select([
      "roster_import_id",
      "file_name",
      "state",
      "imported_by",
      "imported_at",
      "imported_revision",
      "change",
      "undone_by",
      "undone_at",
    ])
    .where("state", "in", ["imported", "undone"])
    .orderBy("imported_at", "desc")
    .orderBy("roster_import_id")
    .limit(limit)
    .execute();
}

/** The import that the roster stands at, or null. */
export async function lastImport(trx: OrganizationTransaction) {
  const row = await trx
    .selectFrom("roster_import")
    .select(["roster_import_id", "file_name", "imported_revision", "before_kept"])
    .select(sql<string>`to_char(imported_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as("at"))
    .where("state", "=", "imported")
    .orderBy("imported_revision", "desc")
    .orderBy("imported_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Notes that an import was taken back. */
export async function settleUndo(
  trx: OrganizationTransaction,
  { importId, actor, at }: { importId: string; actor: string; at: Date },
): Promise<void> {
  await trx
    .updateTable("roster_import")
    .set({ state: "undone", before_kept: false, undone_by: actor, undone_at: at })
    .where("roster_import_id", "=", importId)
    .execute();
}

/** How many people the kept roster has, and how many of them are not on the roster, and the other way round. */
export async function rosterBeforeCounts(trx: OrganizationTransaction) {
  const result = await sql<{ before: number; returning: number; leaving: number }>`
    select (select count(*) from roster_before) as before,
      (select count(*) from roster_before b where not exists
        (select from person p where p.organization_id = b.organization_id and p.person_id = b.person_id)) as returning,
      (select count(*) from person p where not exists
        (select from roster_before b where b.organization_id = p.organization_id and b.person_id = p.person_id)) as leaving`.execute(
    trx,
  );
  return result.rows[0] ?? { before: 0, returning: 0, leaving: 0 };
}

/** Diagnostics that were launched at or after a moment and not cancelled: they froze the roster as it stood then. */
export function launchedSince(trx: OrganizationTransaction, since: string) {
  return trx
    .selectFrom("diagnostic")
    .select(["diagnostic_id", "name"])
    .where("state", "not in", ["draft", "cancelled"])
    .where(sql<boolean>`launched_at >= ${since}::text::timestamptz`)
    .orderBy("launched_at")
    .limit(20)
    .execute();
}

/** Names of the diagnostics that ask or are about to ask people now, at most `limit`. */
export function runningDiagnostics(trx: OrganizationTransaction, { limit }: { limit: number }) {
  return trx
    .selectFrom("diagnostic")
    .select(["diagnostic_id", "name"])
    .where("state", "in", ["scheduled", "open"])
    .orderBy("name")
    .limit(limit)
    .execute();
}

/** Changes made by hand to the roster since an import, newest first, with the name of who was changed. */
export async function changesByHand(
  trx: OrganizationTransaction,
  { importId, limit }: { importId: string; limit: number },
) {
  const result = await sql<{ action: string; name: string | null }>`
    select e.action, coalesce(p.name, f.name) as name
    from audit_event e
      left join person p on p.organization_id = e.organization_id and 'person:' || p.person_id = e.subject
      left join former_person f on f.organization_id = e.organization_id and 'person:' || f.person_id = e.subject
    where (e.action like 'roster.person.%' or e.action = 'roster.value.renamed')
      and e.at > (select max(i.at) from audit_event i
        where i.action = 'roster.imported' and i.subject = 'roster-import:' || ${importId}::text)
    order by e.at desc, e.audit_event_id limit ${limit}`.execute(trx);
  return result.rows;
}

/** The uploaded bytes of a checked file while they are kept, with the repairs that were accepted; null otherwise. */
export async function findOriginal(trx: OrganizationTransaction, importId: string) {
  const row = await trx
    .selectFrom("roster_import")
    .select(["file_name", "original", "repairs"])
    .where("roster_import_id", "=", importId)
    .where("state", "=", "checked")
    .executeTakeFirst();
  return row?.original ? { ...row, original: row.original } : null;
}

/** Writes what a file comes to after its repairs. `false` when it was imported meanwhile. */
export async function saveRepairs(
  trx: OrganizationTransaction,
  kept: { importId: string; repairs: unknown; outcome: unknown; people: unknown },
): Promise<boolean> {
  const result = await trx
    .updateTable("roster_import")
    .set({
      repairs: json<unknown>(kept.repairs),
      outcome: json<unknown>(kept.outcome),
      people: json<unknown>(kept.people),
    })
    .where("roster_import_id", "=", kept.importId)
    .where("state", "=", "checked")
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Forgets checked files that nobody imported since `before`, with the people in them. */
export async function forgetOldChecks(trx: OrganizationTransaction, before: Date): Promise<void> {
  await trx.deleteFrom("roster_import").where("state", "=", "checked").where("created_at", "<", before).execute();
}
