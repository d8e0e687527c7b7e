import { type Kysely, sql } from "kysely";

/** Letters that a plan is ready and that somebody is asked to carry an action along, who need not be on the roster. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table coaching_letter alter column person_id drop not null,
    drop constraint coaching_letter_kind_check,
    add constraint coaching_letter_kind_check check (kind in ('nudge', 'proposal', 'plan', 'carry')),
    add check (person_id is not null or kind = 'carry'),
    drop constraint coaching_letter_organization_id_person_id_kind_about_key,
    add constraint coaching_letter_once unique nulls not distinct (organization_id, person_id, kind, about)`,
];
