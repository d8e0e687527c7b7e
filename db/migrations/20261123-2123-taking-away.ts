import { type Kysely, sql } from "kysely";

/** What is taken out of the product: files in the organisation's colour, and views that a member points another to. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const own = `organization_id = nullif(current_setting('parallax.organization_id', true), '')::uuid`;

const statements = [
  `alter table organization add column colour text check (colour ~ '^[0-9a-f]{6}$')`,

  `create table view_share (
    organization_id uuid not null references organization on delete cascade, view_share_id uuid not null,
    diagnostic_id uuid not null, view text not null check (view like '/insights/%' and length(view) <= 1000),
    shared_by text not null, shared_with text not null, note text not null check (length(note) <= 1000),
    shared_at timestamptz not null default now(),
    primary key (organization_id, view_share_id),
    foreign key (organization_id, diagnostic_id) references diagnostic on delete cascade)`,
  `alter table view_share enable row level security`,
  `alter table view_share force row level security`,
  `create policy own_organization on view_share using (${own}) with check (${own})`,
  `grant select, insert on view_share to parallax_app`,
  // The lists of what was shared with somebody, and by somebody.
  `create index view_share_with on view_share (organization_id, shared_with, shared_at)`,
  `create index view_share_by on view_share (organization_id, shared_by, shared_at)`,
];
