import { type Kysely, sql } from "kysely";

/**
 * What keeping a roster up to date needs: a revision that every change raises, people who left with the id they keep, the
 * roster as it stood before the last import, the uploaded file while it has repairs to offer, and what people are found by.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...columns, ...tables]) await sql.raw(statement).execute(db);
  for (const table of ["former_person", "roster_before"]) {
    await sql.raw(`alter table ${table} enable row level security`).execute(db);
    await sql.raw(`alter table ${table} force row level security`).execute(db);
    const own = `organization_id = nullif(current_setting('parallax.organization_id', true), '')::uuid`;
    await sql.raw(`create policy own_organization on ${table} using (${own}) with check (${own})`).execute(db);
    await sql.raw(`grant select, insert, update, delete on ${table} to parallax_app`).execute(db);
  }
  await fillSearch(db);
}

const columns = [
  `alter table organization add column roster_revision integer not null default 0`,
  `alter table person add column search text not null default ''`,
  // People are looked for by any part of a name, address or id: the organisation's part of this index is read, not the table.
  `create index person_by_search on person (organization_id, search)`,
  `alter table roster_import drop constraint roster_import_state_check`,
  `alter table roster_import add constraint roster_import_state_check check (state in ('checked', 'imported', 'undone'))`,
  `alter table roster_import add column original bytea, add column repairs jsonb not null default '[]',
    add column change jsonb, add column imported_by text, add column imported_revision integer,
    add column before_kept boolean not null default false,
    add column undone_by text, add column undone_at timestamptz`,
  `update roster_import set imported_revision = 0, imported_by = created_by where state = 'imported'`,
];

const PERSON = `name text not null, email text, locale text, tier text not null, manager_id uuid,
  attributes jsonb not null default '{}'`;

const tables = [
  `create table former_person (
    organization_id uuid not null references organization on delete cascade, external_id text not null,
    person_id uuid not null, ${PERSON}, left_at timestamptz not null, primary key (organization_id, external_id))`,
  `create table roster_before (
    organization_id uuid not null references organization on delete cascade, person_id uuid not null,
    external_id text not null, ${PERSON}, created_at timestamptz not null, search text not null,
    primary key (organization_id, person_id))`,
];

/** People who are on a roster already can be found too. The table's owner is let past the tenants' rule for this one step. */
async function fillSearch(db: Kysely<unknown>): Promise<void> {
  await sql`alter table person no force row level security`.execute(db);
  const { rows } = await sql<{ organization_id: string; person_id: string; words: string }>`
    select organization_id, person_id, concat_ws(' ', name, external_id, email) as words from person`.execute(db);
  for (let start = 0; start < rows.length; start += 1000) {
    const some = rows.slice(start, start + 1000);
    await sql`update person p set search = f.search
      from unnest(${some.map((row) => row.organization_id)}::uuid[], ${some.map((row) => row.person_id)}::uuid[],
        ${some.map(({ words }) => folded(words))}::text[]) as f (organization_id, person_id, search)
      where p.organization_id = f.organization_id and p.person_id = f.person_id`.execute(db);
  }
  await sql`alter table person force row level security`.execute(db);
}

function folded(text: string): string {
  return text.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "").slice(0, 400);
}
