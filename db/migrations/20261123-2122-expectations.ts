import { type Kysely, sql } from "kysely";

/**
 * What a manager and somebody who reports to them expect of each other's work, the rhythm that they keep, and the letters that
 * remind each of them of their own.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...expectations, ...rhythm]) await sql.raw(statement).execute(db);
  for (const table of tenantTables) {
    await sql.raw(`alter table ${table} enable row level security`).execute(db);
    await sql.raw(`alter table ${table} force row level security`).execute(db);
    const own = `organization_id = nullif(current_setting('parallax.organization_id', true), '')::uuid`;
    await sql.raw(`create policy own_organization on ${table} using (${own}) with check (${own})`).execute(db);
    await sql.raw(`grant select, insert, update, delete on ${table} to parallax_app`).execute(db);
  }
}

const expectations = [
  `create table expectation_pair (
    organization_id uuid not null references organization on delete cascade, pair_id uuid not null,
    manager_id uuid not null, rep_id uuid not null, manager_address text not null, rep_address text not null,
    created_at timestamptz not null default now(),
    primary key (organization_id, pair_id), unique (organization_id, manager_id, rep_id),
    check (manager_id <> rep_id), check (manager_address = lower(manager_address) and rep_address = lower(rep_address)))`,
  // Somebody finds the pairs in which they are the one who reports.
  `create index expectation_pair_by_rep on expectation_pair (organization_id, rep_id)`,

  `create table expectation (
    organization_id uuid not null, expectation_id uuid not null, pair_id uuid not null,
    written_by text not null check (written_by in ('manager', 'rep')), place integer not null check (place > 0),
    revision integer not null default 1 check (revision > 0), agreed_revision integer,
    ended text check (ended in ('reached', 'dropped')), ended_at timestamptz,
    created_at timestamptz not null default now(), changed_at timestamptz not null default now(),
    primary key (organization_id, expectation_id), unique (organization_id, pair_id, written_by, place),
    check (agreed_revision <= revision), check ((ended is null) = (ended_at is null)),
    foreign key (organization_id, pair_id) references expectation_pair (organization_id, pair_id) on delete cascade)`,

  `create table expectation_revision (
    organization_id uuid not null, expectation_id uuid not null, revision integer not null, content jsonb not null,
    content_hash text not null, written_by text not null check (written_by in ('manager', 'rep')),
    written_at timestamptz not null default now(),
    primary key (organization_id, expectation_id, revision),
    foreign key (organization_id, expectation_id) references expectation (organization_id, expectation_id) on delete cascade)`,

  `create table expectation_agreement (
    organization_id uuid not null, expectation_id uuid not null, revision integer not null,
    party text not null check (party in ('manager', 'rep')), content_hash text not null,
    agreed_at timestamptz not null default now(),
    primary key (organization_id, expectation_id, revision, party),
    foreign key (organization_id, expectation_id, revision)
      references expectation_revision (organization_id, expectation_id, revision) on delete cascade)`,

  `create table expectation_check_in (
    organization_id uuid not null, expectation_id uuid not null, party text not null check (party in ('manager', 'rep')),
    number integer not null check (number > 0), percent smallint not null check (percent between 0 and 100),
    confidence smallint not null check (confidence between 1 and 5), blocker text not null default '',
    way text not null check (way in ('page', 'letter')), at timestamptz not null default now(),
    primary key (organization_id, expectation_id, party, number),
    foreign key (organization_id, expectation_id) references expectation (organization_id, expectation_id) on delete cascade)`,
];

const rhythm = [
  `create table meeting (
    organization_id uuid not null references organization on delete cascade, meeting_id uuid not null,
    manager_id uuid not null, rep_id uuid, starts_on date not null, at_time text not null check (at_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
    minutes smallint not null check (minutes between 5 and 480), every_weeks smallint not null check (every_weeks in (1, 2, 4)),
    time_zone text not null, revision integer not null default 1, changed_at timestamptz not null default now(),
    primary key (organization_id, meeting_id), unique nulls not distinct (organization_id, manager_id, rep_id),
    check (rep_id is null or rep_id <> manager_id))`,

  `create table rhythm_choice (
    organization_id uuid not null references organization on delete cascade, person_id uuid not null,
    weekday smallint not null default 1 check (weekday between 1 and 7), paused_until date, stopped boolean not null default false,
    primary key (organization_id, person_id))`,

  `create table rhythm_clock (
    organization_id uuid primary key references organization on delete cascade, next_at timestamptz not null)`,

  `create table coaching_letter (
    organization_id uuid not null references organization on delete cascade, letter_id uuid not null, person_id uuid not null,
    address text not null check (address = lower(address)), kind text not null check (kind in ('nudge', 'proposal')),
    about text not null, content jsonb not null,
    state text not null default 'queued' check (state in ('queued', 'sending', 'sent', 'failed', 'unconfirmed', 'dropped')),
    attempts integer not null default 0, batch_id uuid, batch_hash text, in_doubt boolean not null default false,
    alone boolean not null default false, formed_at timestamptz, taken_at timestamptz,
    provider text check (provider in ('resend', 'smtp', 'outbox')), provider_id text, problem text,
    created_at timestamptz not null default now(), sent_at timestamptz,
    primary key (organization_id, letter_id),
    -- One nudge a week, and one letter a day of what waits for an answer.
    unique (organization_id, person_id, kind, about))`,
  // The worker takes the next letters.
  `create index coaching_letter_to_send on coaching_letter (organization_id, created_at, letter_id)
    where state in ('queued', 'sending')`,
];

const tenantTables = [
  "expectation_pair",
  "expectation",
  "expectation_revision",
  "expectation_agreement",
  "expectation_check_in",
  "meeting",
  "rhythm_choice",
  "rhythm_clock",
  "coaching_letter",
];
