import { type Kysely, sql } from "kysely";

/**
 * Plans of leaders and HR beside those of managers; actions that keep the play's id and values and no words but those that the
 * owner wrote; their progress, who carries them along, and who changed what.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const ownOrganization = "organization_id = nullif(current_setting('parallax.organization_id', true), '')::uuid";
const newTables = ["action_owner", "action_event"];

const statements = [
  `alter table plan add column kind text not null default 'team' check (kind in ('team', 'communication')),
    add column owner_user_id text,
    alter column owner_person_id drop not null, alter column owner_participant_id drop not null,
    add check (case kind when 'team' then owner_person_id is not null and owner_participant_id is not null
      and owner_user_id is null else owner_user_id is not null and owner_person_id is null
      and owner_participant_id is null end)`,
  // One plan of what is said for each account and diagnostic.
  `create unique index plan_of_account on plan (organization_id, diagnostic_id, owner_user_id) where kind = 'communication'`,
  `alter table action alter column title drop not null, alter column steps drop not null,
    alter column theme_id drop not null, alter column item_id drop not null, alter column target drop not null,
    add column message text, add column starts_on date,
    add column percent smallint not null default 0 check (percent between 0 and 100)`,
  // The owner of the tables is no exception to the policies while they are forced, and would change no row.
  `alter table action no force row level security`,
  // What nobody has touched since it was proposed has no words of its own. Sentences are written from what they say.
  `update action set title = null, steps = null where revision = 1`,
  `update action set target = target - 'measure', reason = (reason - 'sentence') || jsonb_build_object('about', 'team',
    'own', null, 'shown', case when jsonb_typeof(target -> 'from') = 'object'
      then (target -> 'from') || jsonb_build_object('value', null) end)`,
  `alter table action force row level security`,
  // People who carry an action find it by the action's id alone.
  `create index action_by_id on action (organization_id, action_id)`,
  `create table action_owner (
    organization_id uuid not null, plan_id uuid not null, action_id uuid not null, user_id text not null,
    name text not null, state text not null check (state in ('asked', 'accepted', 'declined')),
    asked_at timestamptz not null default now(), answered_at timestamptz,
    primary key (organization_id, plan_id, action_id, user_id),
    foreign key (organization_id, plan_id, action_id) references action (organization_id, plan_id, action_id) on delete cascade)`,
  // Everybody sees what they are asked to carry.
  `create index action_owner_by_account on action_owner (organization_id, user_id)`,
  `create table action_event (
    organization_id uuid not null, plan_id uuid not null, action_id uuid not null, action_event_id uuid not null,
    at timestamptz not null default now(), actor_name text not null, kind text not null, detail jsonb not null default '{}',
    primary key (organization_id, plan_id, action_id, action_event_id),
    foreign key (organization_id, plan_id, action_id) references action (organization_id, plan_id, action_id) on delete cascade)`,
  ...newTables.flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy own_organization on ${table} using (${ownOrganization}) with check (${ownOrganization})`,
  ]),
  `grant select, insert, update, delete on action_owner to parallax_app`,
  // What was done is added to and never rewritten.
  `grant select, insert on action_event to parallax_app`,
];
