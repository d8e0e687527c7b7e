import { type Kysely, sql } from "kysely";

/**
 * Letters in batches that are repeated as they were, what providers report afterwards, addresses that are left alone,
 * reminders that are not wanted, an organisation's own sender, and links and time for one person who asks.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...senders, ...people, ...letters, ...tables, ...pace]) await sql.raw(statement).execute(db);
  for (const table of tenantTables) {
    await sql.raw(`alter table ${table} enable row level security`).execute(db);
    await sql.raw(`alter table ${table} force row level security`).execute(db);
    const own = `organization_id = nullif(current_setting('parallax.organization_id', true), '')::uuid`;
    await sql.raw(`create policy own_organization on ${table} using (${own}) with check (${own})`).execute(db);
    await sql.raw(`grant select, insert, update, delete on ${table} to parallax_app`).execute(db);
  }
}

const senders = [
  `alter table organization add column sender_name text check (length(sender_name) between 1 and 60),
    add column sender_address text, add column reply_to text`,
];

const people = [
  `alter table participant add column link_version integer not null default 0, add column address_changed_at timestamptz,
    add column extended_until timestamptz`,
  // While a launch writes thousands of people, nothing is known yet of how they are spread, and the check of each letter's
  // participant would take any index that starts with organisation and diagnostic for as good as the key: it would read everybody
  // for everybody. So only the key starts with both.
  `alter table participant drop constraint participant_organization_id_diagnostic_id_person_id_key`,
  `alter table participant add unique (organization_id, person_id, diagnostic_id)`,
  `drop index participant_by_manager`,
  // The tree is walked downwards, and an account finds its invitations by the person it is.
  `create index participant_by_manager on participant (organization_id, manager_id, diagnostic_id)`,
  // Closing waits for the last of those who were given more time.
  `create index participant_extended on participant (organization_id, diagnostic_id, extended_until) where extended_until is not null`,
];

const letters = [
  `alter table delivery add column batch_id uuid, add column alone boolean not null default false`,
  `alter table delivery drop constraint delivery_kind_check, drop constraint delivery_state_check`,
  `alter table delivery add constraint delivery_kind_check check (kind in ('invitation', 'link', 'reminder')),
    add constraint delivery_state_check check (state in ('queued', 'sending', 'sent', 'delivered', 'bounced', 'complained',
      'failed', 'unconfirmed', 'dropped'))`,
  // The worker takes the next letters of one kind, invitations first.
  `drop index delivery_to_send`,
  `create index delivery_to_send on delivery (organization_id, diagnostic_id, kind, delivery_id) where state in ('queued', 'sending')`,
  // A batch is repeated and settled letter by letter.
  `create index delivery_by_batch on delivery (organization_id, diagnostic_id, batch_id) where batch_id is not null`,
  // HR looks at what did not arrive.
  `create index delivery_problem on delivery (organization_id, diagnostic_id)
    where state in ('bounced', 'complained', 'failed', 'unconfirmed')`,
];

const tables = [
  // Letters that go to the provider in one request, and again in the same one while it is not known what became of it.
  `create table delivery_batch (
    organization_id uuid not null, diagnostic_id uuid not null, batch_id uuid not null,
    provider text not null check (provider in ('resend', 'smtp', 'outbox')), content_hash text not null,
    in_doubt boolean not null default false, formed_at timestamptz not null default now(),
    taken_at timestamptz not null default now(),
    primary key (organization_id, diagnostic_id, batch_id),
    foreign key (organization_id, diagnostic_id) references diagnostic (organization_id, diagnostic_id) on delete cascade)`,

  `create table suppression (
    organization_id uuid not null references organization on delete cascade, address text not null,
    reason text not null check (reason in ('bounced', 'complained')), detail text, told boolean not null,
    created_at timestamptz not null default now(), primary key (organization_id, address),
    check (address = lower(address)))`,

  `create table mail_event (
    organization_id uuid not null, mail_event_id text not null, diagnostic_id uuid not null, delivery_id uuid not null,
    received_at timestamptz not null default now(), primary key (organization_id, mail_event_id),
    foreign key (organization_id, diagnostic_id, delivery_id)
      references delivery (organization_id, diagnostic_id, delivery_id) on delete cascade)`,
  // Letters that are deleted take the events about them along.
  `create index mail_event_by_delivery on mail_event (organization_id, diagnostic_id, delivery_id)`,

  `create table reminder_refusal (
    organization_id uuid not null references organization on delete cascade, person_id uuid not null,
    primary key (organization_id, person_id))`,
];

const tenantTables = ["delivery_batch", "suppression", "mail_event", "reminder_refusal"];

/** The provider counts the requests of the whole installation, so its pace belongs to no organisation: one row, two times. */
const pace = [
  `create schema mail`,
  `create table mail.pace (provider text primary key, next_at timestamptz not null, held_until timestamptz not null)`,
  `grant usage on schema mail to parallax_app`,
  `grant select, insert, update on mail.pace to parallax_app`,
];
