import { sql } from "kysely";
import type { OrganizationTransaction } from "#db/client.server.ts";

interface Diagnostic {
  readonly organizationId: string;
  readonly diagnosticId: string;
}

/** Writes one queued invitation for everyone who is invited. Repeating it adds nothing. Returns how many were added. */
export async function insertInvitations(trx: OrganizationTransaction, diagnostic: Diagnostic): Promise<number> {
  const result = await sql`
    insert into delivery (organization_id, diagnostic_id, delivery_id, participant_id, kind, state)
    select organization_id, diagnostic_id, gen_random_uuid(), participant_id, 'invitation', 'queued' from participant
    where diagnostic_id = ${diagnostic.diagnosticId} and not_invited is null
    on conflict do nothing`.execute(trx);
  return Number(result.numAffectedRows ?? 0);
}

/** Writes one queued reminder for everyone invited who has not submitted. Tells how many, never who. */
export async function insertReminders(trx: OrganizationTransaction, diagnostic: Diagnostic): Promise<number> {
  const result = await sql`
    insert into delivery (organization_id, diagnostic_id, delivery_id, participant_id, kind, state)
    select p.organization_id, p.diagnostic_id, gen_random_uuid(), p.participant_id, 'reminder', 'queued' from participant p
    where p.diagnostic_id = ${diagnostic.diagnosticId} and p.not_invited is null and not exists (
      select from response r where r.organization_id = p.organization_id and r.diagnostic_id = p.diagnostic_id
        and r.participant_id = p.participant_id and r.submitted)
    on conflict do nothing`.execute(trx);
  return Number(result.numAffectedRows ?? 0);
}

/**
 * Takes up to `limit` letters to send, none of `except`, marking them as being sent. Letters that a dead process left in that mark for
 * `staleSeconds` are taken again where `repeatable`, and otherwise marked unconfirmed, since sending again could mail twice.
 */
export async function claimDeliveries(
  trx: OrganizationTransaction,
  {
    diagnosticId,
    limit,
    except,
    staleSeconds,
    repeatable,
  }: { diagnosticId: string; limit: number; except: readonly string[]; staleSeconds: number; repeatable: boolean },
) {
  const stale = sql<boolean>`state = 'sending' and changed_at < now() - make_interval(secs => ${staleSeconds}::int)`;
  if (!repeatable) {
    await sql`update delivery set state = 'unconfirmed', changed_at = now() where diagnostic_id = ${diagnosticId} and ${stale}`.execute(
      trx,
    );
  }
  // Apart from the update: inside it the rows would be chosen anew for each row there is, and more than `limit` be taken.
  const claimed = await sql<{
    delivery_id: string;
    participant_id: string;
    kind: "invitation" | "reminder";
    attempts: number;
  }>`
    with next as materialized (
      select delivery_id from delivery where diagnostic_id = ${diagnosticId} and (state = 'queued' or (${stale}))
        and delivery_id <> all(${[...except]}::uuid[])
      order by delivery_id limit ${limit} for update skip locked)
    update delivery d set state = 'sending', attempts = attempts + 1, changed_at = now() from next
    where d.diagnostic_id = ${diagnosticId} and d.delivery_id = next.delivery_id
    returning d.delivery_id, d.participant_id, d.kind, d.attempts`.execute(trx);
  return claimed.rows;
}

/** The people behind claimed letters, with whether they have answered by now. */
export function recipients(
  trx: OrganizationTransaction,
  { diagnosticId, participantIds }: { diagnosticId: string; participantIds: readonly string[] },
) {
  return trx
    .selectFrom("participant as p")
    .leftJoin("response as r", (join) =>
      join
        .onRef("r.organization_id", "=", "p.organization_id")
        .onRef("r.diagnostic_id", "=", "p.diagnostic_id")
        .onRef("r.participant_id", "=", "p.participant_id"),
    )
    .select(["p.participant_id", "p.name", "p.email", "p.locale", "p.tier", "r.submitted"])
    .where("p.diagnostic_id", "=", diagnosticId)
    .where("p.participant_id", "in", participantIds)
    .execute();
}

/** Notes what became of a letter. Does nothing when it is no longer being sent. */
export async function settleDelivery(
  trx: OrganizationTransaction,
  settled: {
    deliveryId: string;
    state: "sent" | "queued" | "failed" | "unconfirmed" | "dropped";
    provider: "resend" | "smtp" | "outbox";
    providerId: string | null;
    problem: string | null;
  },
): Promise<void> {
  await trx
    .updateTable("delivery")
    .set({
      state: settled.state,
      provider: settled.provider,
      provider_id: settled.providerId,
      problem: settled.problem,
      changed_at: sql`now()`,
      sent_at: settled.state === "sent" ? sql`now()` : null,
    })
    .where("delivery_id", "=", settled.deliveryId)
    .where("state", "=", "sending")
    .execute();
}

/** Puts letters that were taken and then not handed over back in the queue, as if they had not been taken. */
export async function returnDeliveries(
  trx: OrganizationTransaction,
  { diagnosticId, deliveryIds }: { diagnosticId: string; deliveryIds: readonly string[] },
): Promise<void> {
  if (deliveryIds.length === 0) return;
  await trx
    .updateTable("delivery")
    .set({ state: "queued", attempts: sql`attempts - 1`, changed_at: sql`now()` })
    .where("diagnostic_id", "=", diagnosticId)
    .where("delivery_id", "in", deliveryIds)
    .where("state", "=", "sending")
    .execute();
}

/** How many letters of a diagnostic wait or are being sent. */
export async function countUnsettled(trx: OrganizationTransaction, diagnosticId: string): Promise<number> {
  const row = await trx
    .selectFrom("delivery")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("diagnostic_id", "=", diagnosticId)
    .where("state", "in", ["queued", "sending"])
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Letters by kind and state, as counts. */
export function deliveryCounts(trx: OrganizationTransaction, diagnosticId: string) {
  return trx
    .selectFrom("delivery")
    .select((eb) => ["kind", "state", eb.fn.countAll<number>().as("count")])
    .where("diagnostic_id", "=", diagnosticId)
    .groupBy(["kind", "state"])
    .orderBy("kind")
    .orderBy("state")
    .execute();
}

/** Letters that did not reach anyone, with whom they were for, at most `limit`. */
export function deliveryProblems(
  trx: OrganizationTransaction,
  { diagnosticId, limit }: { diagnosticId: string; limit: number },
) {
  return trx
    .selectFrom("delivery as d")
    .innerJoin("participant as p", (join) =>
      join
        .onRef("p.organization_id", "=", "d.organization_id")
        .onRef("p.diagnostic_id", "=", "d.diagnostic_id")
        .onRef("p.participant_id", "=", "d.participant_id"),
    )
    .select(["d.delivery_id", "d.kind", "d.state", "d.problem", "p.name", "p.email"])
    .where("d.diagnostic_id", "=", diagnosticId)
    .where("d.state", "in", ["failed", "unconfirmed"])
    .where("d.kind", "=", "invitation")
    .orderBy("p.name")
    .limit(limit)
    .execute();
}

/** Puts failed or unconfirmed invitations of a diagnostic back in the queue; all there are, for null. Returns how many. */
export async function requeueDeliveries(
  trx: OrganizationTransaction,
  { diagnosticId, deliveryIds }: { diagnosticId: string; deliveryIds: readonly string[] | null },
): Promise<number> {
  const result = await trx
    .updateTable("delivery")
    .set({ state: "queued", attempts: 0, problem: null, changed_at: sql`now()` })
    .where("diagnostic_id", "=", diagnosticId)
    .$if(deliveryIds !== null, (query) => query.where("delivery_id", "in", deliveryIds ?? []))
    .where("kind", "=", "invitation")
    .where("state", "in", ["failed", "unconfirmed"])
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
