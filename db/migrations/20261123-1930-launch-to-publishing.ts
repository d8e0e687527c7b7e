import { type Kysely, sql } from "kysely";

/**
 * What a diagnostic needs between its launch and its publishing: reminders on their own days, each person's time zone, more
 * time, people who join late, a message when it is cancelled, how many had answered day by day, and a time for each audience
 * that the release is published to.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...diagnostics, ...people, ...letters, ...counts]) await sql.raw(statement).execute(db);
  for (const table of ["publication", "release", "diagnostic"])
    await sql.raw(`alter table ${table} no force row level security`).execute(db);
  await sql.raw(publishedToEverybody).execute(db);
  for (const table of ["publication", "release", "diagnostic"])
    await sql.raw(`alter table ${table} force row level security`).execute(db);
}

const DEFAULT_REMINDERS = `[{"round":1,"on":3,"text":"","startedAt":null,"zones":[]},{"round":2,"on":6,"text":"","startedAt":null,"zones":[]},{"round":3,"on":"last","text":"","startedAt":null,"zones":[]}]`;

const diagnostics = [
  // What exists already was prepared without reminders, and gets none.
  `alter table diagnostic add column reminders jsonb not null default '[]', add column publish_at jsonb not null default '{}',
    add column first_closes_at timestamptz, add column cancel_text text`,
  `alter table diagnostic alter column reminders set default '${DEFAULT_REMINDERS}'`,
];

const people = [`alter table participant add column time_zone text, add column joined_at timestamptz`];

const letters = [
  `alter table delivery add column round smallint not null default 0`,
  `alter table delivery drop constraint delivery_organization_id_diagnostic_id_participant_id_kind_key`,
  `alter table delivery add constraint delivery_once
    unique (organization_id, diagnostic_id, participant_id, kind, round)`,
  `alter table delivery drop constraint delivery_kind_check`,
  `alter table delivery add constraint delivery_kind_check
    check (kind in ('invitation', 'link', 'reminder', 'cancellation'))`,
];

const own = `organization_id = nullif(current_setting('parallax.organization_id', true), '')::uuid`;

const counts = [
  `create table participation_count (
    organization_id uuid not null, diagnostic_id uuid not null, day date not null, counted jsonb not null,
    counted_at timestamptz not null,
    primary key (organization_id, diagnostic_id, day),
    foreign key (organization_id, diagnostic_id) references diagnostic (organization_id, diagnostic_id) on delete cascade)`,
  `alter table participation_count enable row level security`,
  `alter table participation_count force row level security`,
  `create policy own_organization on participation_count using (${own}) with check (${own})`,
  `grant select, insert, update, delete on participation_count to parallax_app`,
];

/** Pages ask for the row of their audience: what was published before there were such rows stays readable for everybody. */
const publishedToEverybody = `insert into publication
    (organization_id, diagnostic_id, publication_id, audience, scope, release_hash, content, published_by, published_at)
  select d.organization_id, d.diagnostic_id, gen_random_uuid(), a.audience, a.scope, r.document_hash, '{}',
    d.created_by, coalesce(d.published_at, now())
  from diagnostic d join release r using (organization_id, diagnostic_id)
    cross join (values ('hr', 'everything released'),
      ('executive', 'everything released of everyone and of the part below them'),
      ('manager', 'everything released of everyone and of the part below them'),
      ('rep', 'everything released of everyone')) as a (audience, scope)
  where d.state in ('published', 'archived') and not exists (
    select from publication p where p.organization_id = d.organization_id and p.diagnostic_id = d.diagnostic_id)`;
