import { sql } from "kysely";
import type { LetterContent } from "#app/features/plans/rhythm/letter-content-schema.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";

export type CoachingLetterKind = "nudge" | "proposal" | "plan" | "carry";

export interface NewCoachingLetter {
  readonly letterId: string;
  /** Null for an account that is not on the roster. */
  readonly personId: string | null;
  /** In lower case. */
  readonly address: string;
  readonly kind: CoachingLetterKind;
  readonly about: string;
  readonly content: LetterContent;
}

/**
 * Queues letters; those there is one of already are left out, but for one that went nowhere because nothing waited any more, and now
 * something does again. Returns how many were queued.
 */
export async function insertCoachingLetters(
  trx: OrganizationTransaction,
  { organizationId, letters, at }: { organizationId: string; letters: readonly NewCoachingLetter[]; at: Date },
): Promise<number> {
  let added = 0;
  for (let start = 0; start < letters.length; start += 1000) {
    const rows = JSON.stringify(letters.slice(start, start + 1000));
    const result = await sql`
      insert into coaching_letter (organization_id, letter_id, person_id, address, kind, about, content, created_at)
      select ${organizationId}::uuid, (l ->> 'letterId')::uuid, (l ->> 'personId')::uuid, l ->> 'address', l ->> 'kind',
        l ->> 'about', l -> 'content', ${at.toISOString()}::text::timestamptz
      from jsonb_array_elements(cast(cast(${rows} as text) as jsonb)) l
      on conflict (organization_id, person_id, kind, about) do update set state = 'queued', content = excluded.content,
          address = excluded.address, created_at = excluded.created_at
        where coaching_letter.state = 'dropped' and coaching_letter.kind in ('proposal', 'carry')`.execute(trx);
    added += Number(result.numAffectedRows ?? 0);
  }
  return added;
}

/** A letter with whom it goes to, as they are on the roster today; one about carrying an action along, as their account is. */
export interface CoachingLetterRow {
  readonly letter_id: string;
  readonly person_id: string | null;
  readonly address: string;
  readonly kind: CoachingLetterKind;
  readonly about: string;
  readonly content: LetterContent;
  readonly state: "queued" | "sending" | "sent" | "failed" | "unconfirmed" | "dropped";
  readonly attempts: number;
  readonly created_at: Date;
  readonly name: string | null;
  /** In lower case; null for no address, for somebody who left, and for whoever is asked no longer. */
  readonly email: string | null;
  readonly locale: string | null;
  readonly stopped: boolean;
  readonly paused_until: string | null;
  readonly suppressed: boolean;
  /** Of a proposal, or of being asked to carry: whether something of it still waits for this person's answer. Else false. */
  readonly waits: boolean;
}

const letterRow = sql`select l.letter_id, l.person_id, l.address, l.kind, l.about, l.content, l.state, l.attempts, l.created_at,
    coalesce(o.name, p.name) as name, case l.kind when 'carry' then lower(o.email) else lower(p.email) end as email, p.locale,
    coalesce(h.stopped, false) as stopped, h.paused_until, s.address is not null as suppressed,
    o.email is not null or l.kind = 'proposal' and exists (select from jsonb_array_elements(l.content -> 'items') i
      join expectation x on x.organization_id = l.organization_id and x.expectation_id = (i ->> 'id')::uuid and x.ended is null
      join expectation_pair e on e.organization_id = x.organization_id and e.pair_id = x.pair_id
      where not exists (select from expectation_agreement a where a.organization_id = x.organization_id
        and a.expectation_id = x.expectation_id and a.revision = x.revision
        and a.party = case when e.manager_id = l.person_id then 'manager' else 'rep' end)) as waits
  from coaching_letter l
    left join lateral (select m.name, m.email from jsonb_array_elements(l.content -> 'items') i
      join action_owner a on a.organization_id = l.organization_id and a.action_id = (i ->> 'id')::uuid
        and a.user_id = i ->> 'userId' and a.state = 'asked'
      join action t on t.organization_id = a.organization_id and t.plan_id = a.plan_id and t.action_id = a.action_id
        and t.status <> 'replaced'
      join member m on m.organization_id = a.organization_id and m.user_id = a.user_id
      where l.kind = 'carry' limit 1) o on true
    left join person p on p.organization_id = l.organization_id and p.person_id = l.person_id
    left join rhythm_choice h on h.organization_id = l.organization_id and h.person_id = l.person_id
    left join suppression s on s.organization_id = l.organization_id and s.address = l.address`;

/** One letter, or null. */
export async function findCoachingLetter(
  trx: OrganizationTransaction,
  letterId: string,
): Promise<CoachingLetterRow | null> {
  const { rows } = await sql<CoachingLetterRow>`${letterRow} where l.letter_id = ${letterId}::uuid`.execute(trx);
  return rows[0] ?? null;
}

/** The addresses, in lower case, of letters that are queued or being sent. */
export async function unsettledCoachingAddresses(trx: OrganizationTransaction): Promise<string[]> {
  const rows = await trx
    .selectFrom("coaching_letter")
    .select("address")
    .distinct()
    .where("state", "in", ["queued", "sending"])
    .execute();
  return rows.map(({ address }) => address);
}

/** Takes the oldest queued letters into a batch, one that goes alone by itself; none of `except`. Returns how many. */
export async function claimCoachingLetters(
  trx: OrganizationTransaction,
  {
    organizationId,
    batchId,
    limit,
    except,
    at,
  }: { organizationId: string; batchId: string; limit: number; except: readonly string[]; at: Date },
): Promise<number> {
  const moment = sql`${at.toISOString()}::text::timestamptz`;
  const result = await sql`
    with waiting as materialized (
      select letter_id, alone, created_at from coaching_letter
      where organization_id = ${organizationId}::uuid and state = 'queued' and letter_id <> all(${[...except]}::uuid[])
      order by alone desc, created_at, letter_id limit ${limit} for update skip locked),
    chosen as (
      select letter_id, row_number() over (order by alone desc, created_at, letter_id) as place, bool_or(alone) over () as single
      from waiting)
    update coaching_letter l set state = 'sending', batch_id = ${batchId}::uuid, attempts = attempts + 1, in_doubt = false,
      formed_at = ${moment}, taken_at = ${moment}
    from chosen c where l.letter_id = c.letter_id and (not c.single or c.place = 1)`.execute(trx);
  return Number(result.numAffectedRows ?? 0);
}

/** The letters of a batch that are not settled, always in the same order. */
export async function lettersOfCoachingBatch(
  trx: OrganizationTransaction,
  batchId: string,
): Promise<CoachingLetterRow[]> {
  const { rows } = await sql<CoachingLetterRow>`${letterRow}
    where l.batch_id = ${batchId}::uuid and l.state = 'sending' order by l.letter_id`.execute(trx);
  return rows;
}

/** Notes what a batch holds, before it is handed over for the first time. */
export async function noteCoachingBatch(
  trx: OrganizationTransaction,
  { batchId, provider, hash }: { batchId: string; provider: "resend" | "smtp" | "outbox"; hash: string },
): Promise<void> {
  await trx
    .updateTable("coaching_letter")
    .set({ provider, batch_hash: hash })
    .where("batch_id", "=", batchId)
    .where("state", "=", "sending")
    .execute();
}

/**
 * Takes the oldest batch that was given back, or that nobody has worked on for `idleSeconds`, as by a process that died; null
 * where there is none. From then on it is in doubt. `age` is in seconds since it was formed.
 */
export async function takeUpCoachingBatch(
  trx: OrganizationTransaction,
  { organizationId, idleSeconds, at }: { organizationId: string; idleSeconds: number; at: Date },
) {
  const moment = sql`${at.toISOString()}::text::timestamptz`;
  const { rows } = await sql<{ batch_id: string; provider: string; batch_hash: string; age: number }>`
    with next as materialized (
      select batch_id from coaching_letter
      where organization_id = ${organizationId}::uuid and state = 'sending'
        and taken_at < ${moment} - make_interval(secs => ${idleSeconds}::int)
      order by formed_at, batch_id limit 1),
    held as materialized (
      select letter_id from coaching_letter where state = 'sending' and batch_id = (select batch_id from next)
        and taken_at < ${moment} - make_interval(secs => ${idleSeconds}::int)
      for update skip locked)
    update coaching_letter l set taken_at = ${moment}, in_doubt = true from held h where l.letter_id = h.letter_id
    returning l.batch_id, l.provider, l.batch_hash, extract(epoch from ${moment} - l.formed_at)::int as age`.execute(
    trx,
  );
  return rows[0] ?? null;
}

/** Lets the next run take a batch at once. The provider may have accepted it by now. */
export async function releaseCoachingBatch(trx: OrganizationTransaction, batchId: string): Promise<void> {
  await sql`update coaching_letter set taken_at = 'epoch', in_doubt = true
    where batch_id = ${batchId}::uuid and state = 'sending'`.execute(trx);
}

/**
 * Puts the letters of a batch that was not accepted back in the queue. One that is in doubt since an earlier try is only released,
 * unless the provider has looked at it and `refused` it as a whole: then each of its letters goes by itself.
 */
export async function dissolveCoachingBatch(
  trx: OrganizationTransaction,
  { batchId, refused = false }: { batchId: string; refused?: boolean },
): Promise<void> {
  await sql`update coaching_letter set
      state = case when ${refused} or not in_doubt then 'queued' else state end,
      attempts = case when ${refused} or not in_doubt then attempts - 1 else attempts end,
      batch_id = case when ${refused} or not in_doubt then null else batch_id end,
      alone = alone or ${refused}, taken_at = 'epoch'
    where batch_id = ${batchId}::uuid and state = 'sending'`.execute(trx);
}

export interface SettledCoachingLetter {
  readonly letterId: string;
  readonly state: "sent" | "queued" | "failed" | "unconfirmed" | "dropped";
  readonly providerId: string | null;
  readonly problem: string | null;
}

/** Notes what became of letters that were being sent. What they said is forgotten with that, but for those that go again. */
export async function settleCoachingLetters(
  trx: OrganizationTransaction,
  { letters, at }: { letters: readonly SettledCoachingLetter[]; at: Date },
): Promise<void> {
  if (letters.length === 0) return;
  const settled = JSON.stringify(letters);
  await sql`
    update coaching_letter l set state = s.state, provider_id = s.provider_id, problem = s.problem,
      sent_at = case when s.state = 'sent' then ${at.toISOString()}::text::timestamptz end,
      content = case when s.state = 'queued' then l.content else jsonb_set(l.content, '{items}', '[]') end
    from (select (j ->> 'letterId')::uuid as letter_id, j ->> 'state' as state, j ->> 'providerId' as provider_id,
        j ->> 'problem' as problem from jsonb_array_elements(cast(cast(${settled} as text) as jsonb)) j) s
    where l.letter_id = s.letter_id and l.state = 'sending'`.execute(trx);
}

/** How many letters are still to be sent. */
export async function countUnsettledCoaching(trx: OrganizationTransaction): Promise<number> {
  const { count } = await trx
    .selectFrom("coaching_letter")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("state", "in", ["queued", "sending"])
    .executeTakeFirstOrThrow();
  return Number(count);
}
