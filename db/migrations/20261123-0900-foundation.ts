import { type Kysely, sql } from "kysely";

/**
 * Everything a first diagnostic needs. Every table of the product starts its key with the organisation, has row-level
 * security on and forced, and is reachable by the role `parallax_app` only inside the organisation that
 * `parallax.organization_id` names for the transaction. `parallax_auth` alone reaches the tables of the schema `auth`.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...roles, ...identity, ...tables, ...grants]) await sql.raw(statement).execute(db);
  for (const table of tenantTables) {
    await sql.raw(`alter table ${table} enable row level security`).execute(db);
    await sql.raw(`alter table ${table} force row level security`).execute(db);
    const own = `organization_id = nullif(current_setting('parallax.organization_id', true), '')::uuid`;
    await sql.raw(`create policy own_organization on ${table} using (${own}) with check (${own})`).execute(db);
  }
  for (const statement of crossings) await sql.raw(statement).execute(db);
}

const roles = ["parallax_app", "parallax_auth"].map(
  (role) => `do $$ begin
    if not exists (select from pg_roles where rolname = '${role}') then
      create role ${role} nologin nosuperuser nobypassrls nocreatedb nocreaterole;
    end if;
    if not pg_has_role(current_user, '${role}', 'member') then execute format('grant ${role} to %I', current_user); end if;
  end $$`,
);

/** The accounts library's own tables: who can sign in. They hold no organisation's data, and the app role cannot read them. */
const identity = [
  `create schema auth`,
  `create table auth."user" (
    id text primary key, name text not null, email text not null unique, "emailVerified" boolean not null,
    image text, "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now())`,
  `create table auth.session (
    id text primary key, "expiresAt" timestamptz not null, token text not null unique,
    "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text,
    "userId" text not null references auth."user" (id) on delete cascade)`,
  `create index session_by_user on auth.session ("userId")`,
  `create table auth.account (
    id text primary key, "accountId" text not null, "providerId" text not null,
    "userId" text not null references auth."user" (id) on delete cascade, "accessToken" text, "refreshToken" text,
    "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, scope text, password text,
    "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null)`,
  `create index account_by_user on auth.account ("userId")`,
  `create table auth.verification (
    id text primary key, identifier text not null, value text not null, "expiresAt" timestamptz not null,
    "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now())`,
  `create index verification_by_identifier on auth.verification (identifier)`,
  `create table auth."rateLimit" (
    id text primary key, key text not null unique, count integer not null, "lastRequest" bigint not null)`,
  ...["user", "session", "account", "verification", "rateLimit"].flatMap((table) => [
    `alter table auth."${table}" enable row level security`,
    `create policy accounts_library on auth."${table}" to parallax_auth using (true) with check (true)`,
  ]),
  // The one thing the product may do with identities: make sure that addresses it was given exist, and learn their ids.
  `create function auth.ensure_users(emails text[], names text[]) returns table (email text, user_id text)
    language sql security definer set search_path = auth, pg_temp as $$
      -- Updating a row to itself returns it even where another transaction has just added it.
      insert into auth."user" as u (id, name, email, "emailVerified")
      select distinct on (lower(g.email)) gen_random_uuid()::text, coalesce(nullif(g.name, ''), g.email), lower(g.email), false
        from unnest(emails, names) as g (email, name) order by lower(g.email)
      on conflict on constraint user_email_key do update set email = excluded.email
      returning u.email, u.id
    $$`,
  `revoke all on function auth.ensure_users from public`,
];

const tables = [
  `create table organization (
    organization_id uuid primary key, name text not null check (length(name) between 1 and 120),
    locale text not null default 'en', created_at timestamptz not null default now())`,

  `create table member (
    organization_id uuid not null references organization on delete cascade, user_id text not null,
    role text not null check (role in ('owner', 'hr', 'executive', 'manager', 'rep')),
    origin text not null check (origin in ('roster', 'given')), email text not null, name text not null, person_id uuid,
    created_at timestamptz not null default now(), primary key (organization_id, user_id, role),
    check (origin = 'given' or person_id is not null))`,
  // Sign-in lists a user's organisations.
  `create index member_by_user on member (user_id)`,

  `create table person (
    organization_id uuid not null references organization on delete cascade, person_id uuid not null,
    external_id text not null, name text not null, email text, locale text, tier text not null, manager_id uuid,
    attributes jsonb not null default '{}', created_at timestamptz not null default now(),
    primary key (organization_id, person_id), unique (organization_id, external_id),
    foreign key (organization_id, manager_id) references person (organization_id, person_id) deferrable initially deferred)`,
  `create unique index person_by_email on person (organization_id, lower(email)) where email is not null`,
  // The tree is opened one level at a time.
  `create index person_by_manager on person (organization_id, manager_id)`,

  `create table roster_import (
    organization_id uuid not null references organization on delete cascade, roster_import_id uuid not null,
    file_name text not null, sha256 text not null, state text not null check (state in ('checked', 'imported')),
    outcome jsonb not null, people jsonb not null, based_on uuid, created_by text not null,
    created_at timestamptz not null default now(), imported_at timestamptz,
    primary key (organization_id, roster_import_id))`,

  `create table questionnaire (
    organization_id uuid not null references organization on delete cascade, questionnaire_id uuid not null,
    key text not null, version integer not null, content jsonb not null, content_hash text not null,
    created_at timestamptz not null default now(),
    primary key (organization_id, questionnaire_id), unique (organization_id, key, content_hash))`,

  `create table diagnostic (
    organization_id uuid not null references organization on delete cascade, diagnostic_id uuid not null,
    name text not null check (length(name) between 1 and 120), questionnaire_id uuid not null,
    state text not null check (state in ('draft', 'scheduled', 'open', 'closed', 'published', 'archived', 'cancelled')),
    audience jsonb not null, opens_at timestamptz, closes_at timestamptz, time_zone text not null,
    contract jsonb not null, contract_hash text, baseline_diagnostic_id uuid, reminded_at timestamptz,
    created_by text not null, created_at timestamptz not null default now(), launched_at timestamptz, closed_at timestamptz,
    published_at timestamptz,
    primary key (organization_id, diagnostic_id),
    foreign key (organization_id, questionnaire_id) references questionnaire (organization_id, questionnaire_id),
    check (state in ('draft', 'cancelled') or (contract_hash is not null and launched_at is not null and closes_at > opens_at)))`,

  `create table participant (
    organization_id uuid not null, diagnostic_id uuid not null, participant_id uuid not null, person_id uuid not null,
    external_id text not null, name text not null, email text, locale text, tier text not null, manager_id uuid,
    attributes jsonb not null default '{}', not_invited text, token_hash bytea unique,
    primary key (organization_id, diagnostic_id, participant_id),
    unique (organization_id, diagnostic_id, person_id),
    foreign key (organization_id, diagnostic_id) references diagnostic (organization_id, diagnostic_id) on delete cascade,
    check ((not_invited is null) = (token_hash is not null)))`,
  `create index participant_by_manager on participant (organization_id, diagnostic_id, manager_id)`,

  `create table delivery (
    organization_id uuid not null, diagnostic_id uuid not null, delivery_id uuid not null, participant_id uuid not null,
    kind text not null check (kind in ('invitation', 'reminder')),
    state text not null check (state in ('queued', 'sending', 'sent', 'failed', 'unconfirmed', 'dropped')),
    provider text, provider_id text, attempts integer not null default 0, problem text,
    created_at timestamptz not null default now(), changed_at timestamptz not null default now(), sent_at timestamptz,
    primary key (organization_id, diagnostic_id, delivery_id),
    unique (organization_id, diagnostic_id, participant_id, kind),
    foreign key (organization_id, diagnostic_id, participant_id)
      references participant (organization_id, diagnostic_id, participant_id) on delete cascade)`,
  // The worker takes the next batch of what is still to be sent.
  `create index delivery_to_send on delivery (organization_id, diagnostic_id, delivery_id) where state in ('queued', 'sending')`,

  `create table response (
    organization_id uuid not null, diagnostic_id uuid not null, participant_id uuid not null,
    answers smallint[] not null, comments jsonb not null default '{}', submitted boolean not null default false,
    saved_at timestamptz not null default now(),
    primary key (organization_id, diagnostic_id, participant_id),
    foreign key (organization_id, diagnostic_id, participant_id)
      references participant (organization_id, diagnostic_id, participant_id) on delete cascade)`,

  // Sealed: fresh random ids, written in random order, no time, no language. author_id only for attributed tiers.
  `create table sealed_response (
    organization_id uuid not null, diagnostic_id uuid not null, sealed_response_id uuid not null default gen_random_uuid(),
    tier text not null, author_id uuid, manager_id uuid, segments jsonb not null default '{}', answers smallint[] not null,
    primary key (organization_id, diagnostic_id, sealed_response_id),
    foreign key (organization_id, diagnostic_id) references diagnostic (organization_id, diagnostic_id) on delete cascade,
    check (author_id is null or manager_id is null))`,
  `create index sealed_response_by_author on sealed_response (organization_id, diagnostic_id, author_id) where author_id is not null`,
  `create table sealed_comment (
    organization_id uuid not null, diagnostic_id uuid not null, sealed_comment_id uuid not null default gen_random_uuid(),
    tier text not null, manager_id uuid, item_id text not null, text text not null,
    primary key (organization_id, diagnostic_id, sealed_comment_id),
    foreign key (organization_id, diagnostic_id) references diagnostic (organization_id, diagnostic_id) on delete cascade)`,

  `create table release (
    organization_id uuid not null, diagnostic_id uuid not null, document jsonb not null, document_hash text not null,
    audit_file jsonb not null, method_version text not null, created_at timestamptz not null default now(),
    primary key (organization_id, diagnostic_id),
    foreign key (organization_id, diagnostic_id) references diagnostic (organization_id, diagnostic_id) on delete cascade)`,

  `create table plan (
    organization_id uuid not null, diagnostic_id uuid not null, plan_id uuid not null, owner_person_id uuid not null,
    owner_participant_id uuid not null, created_at timestamptz not null default now(),
    primary key (organization_id, plan_id), unique (organization_id, diagnostic_id, owner_participant_id),
    foreign key (organization_id, diagnostic_id) references diagnostic (organization_id, diagnostic_id) on delete cascade)`,
  // A manager sees the plans of every diagnostic they own.
  `create index plan_by_owner on plan (organization_id, owner_person_id)`,
  `create table action (
    organization_id uuid not null, plan_id uuid not null, action_id uuid not null, play_id text not null,
    kind text not null check (kind in ('coaching', 'communication')), position smallint not null,
    theme_id text not null, item_id text not null, status text not null
      check (status in ('proposed', 'accepted', 'done', 'replaced')),
    title text not null, steps jsonb not null, target jsonb not null, reason jsonb not null, due_on date not null,
    shared boolean not null default false, owner_name text not null, revision integer not null default 1,
    created_at timestamptz not null default now(), changed_at timestamptz not null default now(),
    primary key (organization_id, plan_id, action_id),
    foreign key (organization_id, plan_id) references plan (organization_id, plan_id) on delete cascade)`,
  `create table action_note (
    organization_id uuid not null, plan_id uuid not null, action_id uuid not null, action_note_id uuid not null,
    author_name text not null, text text not null, created_at timestamptz not null default now(),
    primary key (organization_id, plan_id, action_id, action_note_id),
    foreign key (organization_id, plan_id, action_id) references action (organization_id, plan_id, action_id) on delete cascade)`,

  `create table audit_event (
    organization_id uuid not null references organization on delete cascade, audit_event_id uuid not null,
    at timestamptz not null default now(), actor text not null, action text not null, subject text not null,
    detail jsonb not null default '{}', primary key (organization_id, audit_event_id))`,
  `create index audit_event_by_time on audit_event (organization_id, at desc, audit_event_id desc)`,
];

const tenantTables = [
  "organization",
  "member",
  "person",
  "roster_import",
  "questionnaire",
  "diagnostic",
  "participant",
  "delivery",
  "response",
  "sealed_response",
  "sealed_comment",
  "release",
  "plan",
  "action",
  "action_note",
  "audit_event",
];

const grants = [
  `grant usage on schema public to parallax_app`,
  `grant select, insert, update, delete on ${tenantTables.filter((t) => !["audit_event", "release", "questionnaire"].includes(t)).join(", ")} to parallax_app`,
  // Append-only for the application: a release, a questionnaire version and the audit trail never change.
  `grant select, insert on audit_event, release, questionnaire to parallax_app`,
  `grant usage on schema auth to parallax_app, parallax_auth`,
  `grant execute on function auth.ensure_users to parallax_app`,
  `grant select, insert, update, delete on all tables in schema auth to parallax_auth`,
];

/** A signed-in user may find out which organisations they belong to, and nothing else across organisations. */
const crossings = [
  `create policy own_memberships on member for select
    using (user_id = nullif(current_setting('parallax.user_id', true), ''))`,
  `create policy own_organizations on organization for select
    using (exists (select from member m where m.organization_id = organization.organization_id
      and m.user_id = nullif(current_setting('parallax.user_id', true), '')))`,
];
