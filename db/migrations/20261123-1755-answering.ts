import { type Kysely, sql } from "kysely";

/**
 * What answering needs of the database in one round trip: whom a link belongs to with what they saved, and saving the items
 * that somebody changed. Both functions run with the rights of their caller, inside the organisation that the link names: the
 * row-level security of every table holds in them as anywhere. And the short codes by which a form is opened on a computer
 * that others use. Somebody who was given more time answers until theirs is up, and what was saved before their address was put
 * right is not shown to whoever reads the letters there, nor added to.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...codes, ...functions]) await sql.raw(statement).execute(db);
}

const codes = [
  `create table answer_code (
    organization_id uuid not null, diagnostic_id uuid not null, participant_id uuid not null,
    code_hash bytea not null unique, link_version integer not null default 0, primary key (organization_id, diagnostic_id, participant_id),
    foreign key (organization_id, diagnostic_id, participant_id)
      references participant (organization_id, diagnostic_id, participant_id) on delete cascade)`,
  `alter table answer_code enable row level security`,
  `alter table answer_code force row level security`,
  `create policy own_organization on answer_code
    using (organization_id = nullif(current_setting('parallax.organization_id', true), '')::uuid)
    with check (organization_id = nullif(current_setting('parallax.organization_id', true), '')::uuid)`,
  // Whoever has a code finds out whose it is, and nothing else across organisations.
  `create policy own_code on answer_code for select
    using (code_hash = decode(nullif(current_setting('parallax.answer_code', true), ''), 'hex'))`,
  `grant select, insert, update, delete on answer_code to parallax_app`,
];

const functions = [
  // Room for a few saves on the page that holds the row: they then touch no index.
  `alter table response set (fillfactor = 60)`,

  `create function merged_answers(saved smallint[], slots smallint[], given smallint[]) returns smallint[]
    language plpgsql immutable as $$
    begin
      for place in 1 .. coalesce(cardinality(slots), 0) loop saved[slots[place]] := given[place]; end loop;
      return saved;
    end $$`,

  `create function answered_all(answers smallint[], required smallint[]) returns boolean
    language plpgsql immutable as $$
    begin
      if required is null then return false; end if;
      for place in 1 .. coalesce(cardinality(required), 0) loop
        if answers[required[place]] is null then return false; end if;
      end loop;
      return true;
    end $$`,

  `create function answers_by_token(organization uuid, token bytea) returns table (
      participant_id uuid, tier text, locale text, diagnostic_id uuid, organization_name text, diagnostic_name text,
      state text, closes_at timestamptz, answers smallint[], comments jsonb, submitted boolean)
    language plpgsql rows 1 as $$
    #variable_conflict use_column
    begin
      perform set_config('parallax.organization_id', organization::text, true);
      return query
        select p.participant_id, p.tier, p.locale, p.diagnostic_id, o.name, d.name, d.state,
          greatest(d.closes_at, p.extended_until), r.answers, r.comments, r.submitted
        from participant p
          join diagnostic d on d.organization_id = p.organization_id and d.diagnostic_id = p.diagnostic_id
          join organization o on o.organization_id = p.organization_id
          left join response r on r.organization_id = p.organization_id and r.diagnostic_id = p.diagnostic_id
            and r.participant_id = p.participant_id
            and (p.address_changed_at is null or r.saved_at > p.address_changed_at)
        where p.token_hash = token;
    end $$`,

  // No row: no such link. 'over': nothing was saved. The lock is the one that sealing takes for itself: it waits for answers
  // that are being saved. Sealing runs only once the time is up, so whoever meets it is too late, and need not wait.
  // The participant's row is held too: a link is not replaced while answers are being saved with it.
  `create function save_answers(organization uuid, token bytea, at timestamptz, width integer, slots smallint[],
      given smallint[], words jsonb, required smallint[]) returns table (outcome text, answers smallint[], submitted boolean)
    language plpgsql rows 1 as $$
    #variable_conflict use_column
    declare
      whose participant%rowtype;
      asked diagnostic%rowtype;
      held boolean;
      blank smallint[] := array_fill(null::smallint, array[width]);
    begin
      perform set_config('parallax.organization_id', organization::text, true);
      select * into whose from participant p where p.token_hash = token for key share;
      if not found then return; end if;
      held := pg_try_advisory_xact_lock_shared(hashtextextended(whose.diagnostic_id::text, 0));
      select * into asked from diagnostic d
        where d.organization_id = whose.organization_id and d.diagnostic_id = whose.diagnostic_id;
      if not held or asked.state <> 'open' or asked.closes_at is null
          or greatest(asked.closes_at, whose.extended_until) <= at then
        return query select 'over'::text, null::smallint[], null::boolean;
        return;
      end if;
      return query
        insert into response as r (organization_id, diagnostic_id, participant_id, answers, comments, submitted)
        values (whose.organization_id, whose.diagnostic_id, whose.participant_id,
          merged_answers(blank, slots, given), jsonb_strip_nulls(words),
          answered_all(merged_answers(blank, slots, given), required))
        on conflict (organization_id, diagnostic_id, participant_id) do update set (answers, comments, submitted, saved_at) = (
          select merged_answers(case when mine then r.answers else blank end, slots, given),
            jsonb_strip_nulls(case when mine then r.comments || words else words end),
            (mine and r.submitted) or answered_all(merged_answers(case when mine then r.answers else blank end, slots, given), required),
            now()
          from (select whose.address_changed_at is null or r.saved_at > whose.address_changed_at) as since (mine))
        returning 'saved'::text, r.answers, r.submitted;
    end $$`,
];
