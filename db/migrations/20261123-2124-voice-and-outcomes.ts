import { type Kysely, sql } from "kysely";

/**
 * What people raise upward and what leaders answer, and what became of the actions of plans. What is raised without a name holds
 * neither an account nor a time: it waits in `voice_held` until its week is over, and stands there in an order that says nothing.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...voice, ...outcomes]) await sql.raw(statement).execute(db);
  for (const table of tenantTables) {
    await sql.raw(`alter table ${table} enable row level security`).execute(db);
    await sql.raw(`alter table ${table} force row level security`).execute(db);
    const own = `organization_id = nullif(current_setting('parallax.organization_id', true), '')::uuid`;
    await sql.raw(`create policy own_organization on ${table} using (${own}) with check (${own})`).execute(db);
    await sql.raw(`grant select, insert, update, delete on ${table} to parallax_app`).execute(db);
  }
}

const KIND = "kind text not null check (kind in ('objection', 'competitor', 'price', 'product', 'process'))";

const voice = [
  `create table voice_topic (
    organization_id uuid not null references organization on delete cascade, topic_id uuid not null, ${KIND},
    priority_id text, priority_label text, week date not null,
    state text not null default 'open' check (state in ('open', 'seen', 'answered')),
    said text, answer text, answered_by text, answered_on date, merged_into uuid, revision integer not null default 1,
    primary key (organization_id, topic_id),
    foreign key (organization_id, merged_into) references voice_topic (organization_id, topic_id),
    check ((priority_id is null) = (priority_label is null)),
    check (state <> 'answered' or (said is not null and answer is not null and answered_on is not null)))`,
  // "You said, we did" reads what was answered, newest first.
  `create index voice_topic_answered on voice_topic (organization_id, answered_on desc) where state = 'answered'`,

  `create table voice (
    organization_id uuid not null references organization on delete cascade, voice_id uuid not null, topic_id uuid not null,
    text text, removed_why text, author_person_id uuid, author_address text, area_head_id uuid, receipt_hash bytea not null,
    week date not null,
    primary key (organization_id, voice_id), unique (organization_id, receipt_hash),
    foreign key (organization_id, topic_id) references voice_topic (organization_id, topic_id) on delete cascade,
    check ((text is null) <> (removed_why is null)), check ((author_person_id is null) = (author_address is null)),
    check (author_person_id is null or area_head_id is null))`,
  `create index voice_by_topic on voice (organization_id, topic_id)`,
  // Somebody finds what they raised by name.
  `create index voice_by_author on voice (organization_id, author_person_id) where author_person_id is not null`,

  `create table voice_held (
    organization_id uuid not null references organization on delete cascade, held_id uuid not null, ${KIND},
    priority_id text, priority_label text, text text not null, area_head_id uuid, receipt_hash bytea not null, week date not null,
    primary key (organization_id, held_id), unique (organization_id, receipt_hash))`,
];

const outcomes = [
  `create table action_outcome (
    organization_id uuid not null, plan_id uuid not null, action_id uuid not null,
    decision text not null check (decision in ('closed', 'continued', 'replaced')),
    result text check (result in ('doneNoticed', 'doneUnnoticed', 'notDone')),
    pulse_diagnostic_id uuid, word text not null default '', decided_on date not null, revision integer not null default 1,
    primary key (organization_id, plan_id, action_id),
    foreign key (organization_id, plan_id, action_id) references action (organization_id, plan_id, action_id) on delete cascade)`,
];

const tenantTables = ["voice_topic", "voice", "voice_held", "action_outcome"];
