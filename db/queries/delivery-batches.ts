import { type RawBuilder, sql } from "kysely";
import type { OrganizationTransaction } from "#db/client.server.ts";

interface Batch {
  readonly diagnosticId: string;
  readonly batchId: string;
}

/**
 * Marks up to `limit` queued letters of one kind as being sent in a batch, none of `except`. Invitations come first, reminders
 * last; a letter that must go alone is taken alone. Returns how many were taken.
 */
export async function claimLetters(
  trx: OrganizationTransaction,
  { diagnosticId, batchId, limit, except }: Batch & { readonly limit: number; readonly except: readonly string[] },
): Promise<number> {
  const waiting = sql`diagnostic_id = ${diagnosticId} and state = 'queued' and delivery_id <> all(${[...except]}::uuid[])`;
  const first = await sql<{ kind: string; alone: boolean }>`
    select kind, alone from delivery where ${waiting} order by kind, delivery_id limit 1`.execute(trx);
  const [next] = first.rows;
  if (!next) return 0;
  // The rows are chosen apart from the update: inside it they would be chosen anew for each row there is.
  const claimed = await sql`
    with next as materialized (
      select delivery_id from delivery where ${waiting} and kind = ${next.kind} and alone = ${next.alone}
      order by delivery_id limit ${next.alone ? 1 : limit} for update skip locked)
    update delivery d set state = 'sending', batch_id = ${batchId}, provider_id = null, attempts = attempts + 1, changed_at = now()
    from next where d.diagnostic_id = ${diagnosticId} and d.delivery_id = next.delivery_id`.execute(trx);
  return Number(claimed.numAffectedRows ?? 0);
}

/** Everything a letter is written from, and what decides whether it is still to be sent. */
export interface BatchLetter {
  readonly delivery_id: string;
  readonly participant_id: string;
  readonly person_id: string;
  readonly kind: "invitation" | "link" | "reminder" | "cancellation";
  /** Of a reminder; 0 for every other kind. */
  readonly round: number;
  readonly attempts: number;
  readonly name: string;
  readonly email: string | null;
  readonly locale: string | null;
  /** IANA name; null for the diagnostic's own. */
  readonly time_zone: string | null;
  readonly tier: string;
  readonly link_version: number;
  /** Whether there is a short code for them. */
  readonly has_code: boolean;
  readonly extended_until: Date | null;
  /** Whether they have answered by now. */
  readonly submitted: boolean;
  /** Why nothing is sent to the address; null where letters are. */
  readonly suppressed: "bounced" | "complained" | null;
  /** Whether HR knows that nothing is sent there. */
  readonly suppression_told: boolean;
  readonly refuses_reminders: boolean;
}

/** The letters of a batch, always in the same order. */
export async function lettersOfBatch(
  trx: OrganizationTransaction,
  { diagnosticId, batchId }: Batch,
): Promise<BatchLetter[]> {
  const { rows } = await sql<BatchLetter>`
    select d.delivery_id, d.participant_id, p.person_id, d.kind, d.round, d.attempts, p.name, p.email, p.locale, p.time_zone, p.tier,
      p.link_version,
      c.participant_id is not null as has_code, p.extended_until, coalesce(r.submitted, false) as submitted, s.reason as suppressed,
      coalesce(s.told, false) as suppression_told, f.person_id is not null as refuses_reminders
    from delivery d
      join participant p using (organization_id, diagnostic_id, participant_id)
      left join response r using (organization_id, diagnostic_id, participant_id)
      left join answer_code c using (organization_id, diagnostic_id, participant_id)
      left join suppression s on s.organization_id = d.organization_id and s.address = lower(p.email)
      left join reminder_refusal f on f.organization_id = d.organization_id and f.person_id = p.person_id
    where d.diagnostic_id = ${diagnosticId} and d.batch_id = ${batchId} order by d.delivery_id`.execute(trx);
  return rows;
}

/** Notes a batch that is about to be handed over for the first time. */
export async function insertBatch(
  trx: OrganizationTransaction,
  batch: Batch & {
    readonly organizationId: string;
    readonly provider: "resend" | "smtp" | "outbox";
    readonly contentHash: string;
  },
): Promise<void> {
  await trx
    .insertInto("delivery_batch")
    .values({
      organization_id: batch.organizationId,
      diagnostic_id: batch.diagnosticId,
      batch_id: batch.batchId,
      provider: batch.provider,
      content_hash: batch.contentHash,
    })
    .execute();
}

/**
 * Takes the oldest batch that somebody has given back or that nobody has worked on for `idleSeconds`, as by a process that
 * died; null where there is none. From then on it is in doubt. `age` is in seconds since it was first handed over.
 */
export async function takeUpBatch(
  trx: OrganizationTransaction,
  { diagnosticId, idleSeconds }: { diagnosticId: string; idleSeconds: number },
) {
  const { rows } = await sql<{ batch_id: string; provider: string; content_hash: string; age: number }>`
    with next as materialized (
      select batch_id from delivery_batch
      where diagnostic_id = ${diagnosticId} and taken_at < now() - make_interval(secs => ${idleSeconds}::int)
      order by formed_at, batch_id limit 1 for update skip locked)
    update delivery_batch b set taken_at = now(), in_doubt = true from next
    where b.diagnostic_id = ${diagnosticId} and b.batch_id = next.batch_id
    returning b.batch_id, b.provider, b.content_hash, extract(epoch from now() - b.formed_at)::int as age`.execute(trx);
  return rows[0] ?? null;
}

/** Lets others, or the next run, take a batch at once. `inDoubt`: the provider may have accepted it by now. */
export async function releaseBatch(
  trx: OrganizationTransaction,
  { diagnosticId, batchId, inDoubt }: Batch & { readonly inDoubt: boolean },
): Promise<void> {
  await sql`update delivery_batch set taken_at = 'epoch', in_doubt = in_doubt or ${inDoubt}
    where diagnostic_id = ${diagnosticId} and batch_id = ${batchId}`.execute(trx);
}

/**
 * Puts the letters of a batch that was not accepted back in the queue, as if they had not been taken. One that is in doubt since
 * an earlier try is only released. `refused`: the provider has looked at it and refused it as a whole, which it would not have
 * done had it accepted it earlier; each of its letters goes in a batch of its own from then on.
 */
export async function dissolveBatch(
  trx: OrganizationTransaction,
  { diagnosticId, batchId, refused = false }: Batch & { readonly refused?: boolean },
): Promise<void> {
  const certain = await sql`
    delete from delivery_batch where diagnostic_id = ${diagnosticId} and batch_id = ${batchId}
      and (${refused} or not in_doubt)`.execute(trx);
  if (Number(certain.numAffectedRows ?? 0) === 0) {
    await releaseBatch(trx, { diagnosticId, batchId, inDoubt: true });
    return;
  }
  await sql`
    update delivery set state = 'queued', attempts = attempts - 1, batch_id = null, alone = alone or ${refused}, changed_at = now()
    where diagnostic_id = ${diagnosticId} and batch_id = ${batchId} and state = 'sending'`.execute(trx);
}

export interface SettledLetter {
  readonly deliveryId: string;
  readonly state: "sent" | "queued" | "failed" | "unconfirmed" | "dropped";
  readonly providerId: string | null;
  readonly problem: string | null;
}

/** Takes letters out of a batch before it is handed over: they are not needed, or their address gets nothing. */
export async function settleUnsent(
  trx: OrganizationTransaction,
  { letters, ...batch }: Batch & { readonly letters: readonly SettledLetter[] },
): Promise<void> {
  await settle(trx, { ...batch, letters, change: sql`batch_id = null, changed_at = now()` });
}

/**
 * Notes what became of the letters of a batch, and forgets the batch. What the provider has reported of a letter in the
 * meantime is newer, and stays.
 */
export async function settleBatch(
  trx: OrganizationTransaction,
  {
    provider,
    letters,
    ...batch
  }: Batch & { readonly provider: "resend" | "smtp" | "outbox"; readonly letters: readonly SettledLetter[] },
): Promise<void> {
  const change = sql`provider = ${provider}, provider_id = coalesce(l.provider_id, d.provider_id), changed_at = now(),
    sent_at = case when l.state = 'sent' then now() else d.sent_at end`;
  await settle(trx, { ...batch, letters, change });
  await sql`delete from delivery_batch
    where diagnostic_id = ${batch.diagnosticId} and batch_id = ${batch.batchId}`.execute(trx);
}

async function settle(
  trx: OrganizationTransaction,
  {
    diagnosticId,
    batchId,
    letters,
    change,
  }: Batch & { letters: readonly SettledLetter[]; change: RawBuilder<unknown> },
): Promise<void> {
  if (letters.length === 0) return;
  const column = (of: (letter: SettledLetter) => string | null) => letters.map((letter) => of(letter) ?? "");
  await sql`
    update delivery d set ${change},
      state = case when d.state = 'sending' then l.state else d.state end,
      problem = case when d.state = 'sending' then l.problem else d.problem end
    from (
      select g.delivery_id, g.state, nullif(g.provider_id, '') as provider_id, nullif(g.problem, '') as problem
      from unnest(${column(({ deliveryId }) => deliveryId)}::uuid[], ${column(({ state }) => state)}::text[],
        ${column(({ providerId }) => providerId)}::text[], ${column(({ problem }) => problem)}::text[])
        as g (delivery_id, state, provider_id, problem)) as l
    where d.diagnostic_id = ${diagnosticId} and d.batch_id = ${batchId} and d.delivery_id = l.delivery_id`.execute(trx);
}
