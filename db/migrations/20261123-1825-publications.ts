import { type Kysely, sql } from "kysely";

/**
 * The audit of everything that was ever published, kept by adding only; and nothing that the application may delete takes a
 * release, a publication or the audit trail with it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // A publication holds on to its release, and both to the diagnostic: nothing may be deleted from under them.
  `create table publication (
    organization_id uuid not null, diagnostic_id uuid not null, publication_id uuid not null,
    audience text not null, scope text not null, release_hash text not null, content jsonb not null,
    published_by text not null, published_at timestamptz not null default now(),
    primary key (organization_id, diagnostic_id, publication_id),
    unique (organization_id, diagnostic_id, audience, release_hash),
    foreign key (organization_id, diagnostic_id) references release (organization_id, diagnostic_id))`,
  `alter table publication enable row level security`,
  `alter table publication force row level security`,
  `create policy own_organization on publication
    using (organization_id = nullif(current_setting('parallax.organization_id', true), '')::uuid)
    with check (organization_id = nullif(current_setting('parallax.organization_id', true), '')::uuid)`,
  `grant select, insert on publication to parallax_app`,
  // Deletes that cascade run as the owner of the tables: what may not be deleted may not go with what it belongs to either.
  `alter table release drop constraint release_organization_id_diagnostic_id_fkey`,
  `alter table release add constraint release_organization_id_diagnostic_id_fkey
    foreign key (organization_id, diagnostic_id) references diagnostic (organization_id, diagnostic_id)`,
  `revoke delete on organization, diagnostic from parallax_app`,
];
