import { type Kysely, sql } from "kysely";

/**
 * Questionnaires that organisations write themselves, and what keeps a version as it was answered: nobody changes one, the
 * owner of the tables included, and a diagnostic keeps the one it was launched with.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const own = `organization_id = nullif(current_setting('parallax.organization_id', true), '')::uuid`;

const statements = [
  `create table questionnaire_draft (
    organization_id uuid not null references organization on delete cascade, questionnaire_draft_id uuid not null,
    key text not null, content jsonb not null, revision integer not null default 1, dismissed jsonb not null default '[]',
    created_by text not null, created_at timestamptz not null default now(),
    changed_by text not null, changed_at timestamptz not null default now(), archived_at timestamptz,
    primary key (organization_id, questionnaire_draft_id), unique (organization_id, key),
    check (content ->> 'id' = key))`,
  `alter table questionnaire_draft enable row level security`,
  `alter table questionnaire_draft force row level security`,
  `create policy own_organization on questionnaire_draft using (${own}) with check (${own})`,
  `grant select, insert, update, delete on questionnaire_draft to parallax_app`,
  // The library counts the diagnostics of each version.
  `create index diagnostic_by_questionnaire on diagnostic (organization_id, questionnaire_id)`,

  `create function refuse_questionnaire_change() returns trigger language plpgsql as $$ begin
    raise exception 'a questionnaire version never changes' using errcode = 'restrict_violation'; end $$`,
  `create trigger questionnaire_never_changes before update on questionnaire
    for each row execute function refuse_questionnaire_change()`,
  `create trigger launched_questionnaire_stays before update of questionnaire_id on diagnostic
    for each row when (old.launched_at is not null and new.questionnaire_id is distinct from old.questionnaire_id)
    execute function refuse_questionnaire_change()`,
];
