import { type Kysely, sql } from "kysely";

/** What an audit that takes minutes has found so far, and who works on it. Gone when the release is stored. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const own = `organization_id = nullif(current_setting('parallax.organization_id', true), '')::uuid`;

const statements = [
  `create table release_audit (
    organization_id uuid not null, diagnostic_id uuid not null, method_version text not null,
    runner uuid not null, held_until timestamptz not null,
    items integer check (items >= 0), audited jsonb not null default '[]',
    primary key (organization_id, diagnostic_id),
    foreign key (organization_id, diagnostic_id) references diagnostic (organization_id, diagnostic_id) on delete cascade)`,
  `alter table release_audit enable row level security`,
  `alter table release_audit force row level security`,
  `create policy own_organization on release_audit using (${own}) with check (${own})`,
  `grant select, insert, update, delete on release_audit to parallax_app`,
];
