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

/** Which reminders are written: a round, 0 for one asked for at once, and of it only what reaches people in one time zone. */
interface ReminderRound extends Diagnostic {
  readonly round: number;
  /** IANA name; null: wherever people are. */
  readonly zone: string | null;
  /** The zone of whoever has none of their own. */
  readonly fallback: string;
  /** Whoever joined after this gets no reminder of the round. */
  readonly joinedBefore: Date;
}

/** Writes one queued reminder of a round for everyone invited who has not submitted and wants reminders. Tells how many, never who. */
export async function insertReminders(
  trx: OrganizationTransaction,
  { diagnosticId, round, zone, fallback, joinedBefore }: ReminderRound,
): Promise<number> {
  const result = await sql`
    insert into delivery (organization_id, diagnostic_id, delivery_id, participant_id, kind, state, round)
    select p.organization_id, p.diagnostic_id, gen_random_uuid(), p.participant_id, 'reminder', 'queued', ${round}::int
    from participant p
    where p.diagnostic_id = ${diagnosticId} and p.not_invited is null
      and (${zone}::text is null or coalesce(p.time_zone, ${fallback}) = ${zone})
      and (p.joined_at is null or p.joined_at < ${joinedBefore.toISOString()}::text::timestamptz) and not exists (
      select from response r where r.organization_id = p.organization_id and r.diagnostic_id = p.diagnostic_id
        and r.participant_id = p.participant_id and r.submitted)
      and not exists (select from reminder_refusal f where f.organization_id = p.organization_id and f.person_id = p.person_id)
    on conflict do nothing`.execute(trx);
  return Number(result.numAffectedRows ?? 0);
}

interface Participant extends Diagnostic {
  readonly participantId: string;
}

/** As if a letter had never been sent before. */
const afresh = sql`state = 'queued', attempts = 0, problem = null, batch_id = null, provider_id = null, alone = false,
  created_at = now(), changed_at = now()`;

/** Queues a participant's invitation, once more where it was sent before. It then is their latest letter. */
export async function queueInvitation(
  trx: OrganizationTransaction,
  { organizationId, diagnosticId, participantId }: Participant,
): Promise<void> {
  await sql`
    insert into delivery (organization_id, diagnostic_id, delivery_id, participant_id, kind, state)
    values (${organizationId}, ${diagnosticId}, gen_random_uuid(), ${participantId}, 'invitation', 'queued')
    on conflict (organization_id, diagnostic_id, participant_id, kind, round) do update set ${afresh}
      where delivery.state <> 'sending'`.execute(trx);
}

/** Writes one queued message for everyone whose invitation, or link, may have arrived: it was cancelled. Returns how many. */
export async function insertCancellations(trx: OrganizationTransaction, diagnosticId: string): Promise<number> {
  const result = await sql`
    insert into delivery (organization_id, diagnostic_id, delivery_id, participant_id, kind, state)
    select organization_id, diagnostic_id, gen_random_uuid(), participant_id, 'cancellation', 'queued' from participant p
    where diagnostic_id = ${diagnosticId} and exists (
      select from delivery d where d.organization_id = p.organization_id and d.diagnostic_id = p.diagnostic_id
        and d.participant_id = p.participant_id and d.kind in ('invitation', 'link')
        and d.state not in ('queued', 'failed', 'dropped', 'bounced'))
    on conflict do nothing`.execute(trx);
  return Number(result.numAffectedRows ?? 0);
}

/**
 * Queues the answer link once more for a participant; asked for again, the same letter goes out again. Returns whether a letter
 * was queued: not while their invitation or an earlier such letter is still under way.
 */
export async function queueLink(
  trx: OrganizationTransaction,
  { organizationId, diagnosticId, participantId }: Participant,
): Promise<boolean> {
  const result = await sql`
    insert into delivery (organization_id, diagnostic_id, delivery_id, participant_id, kind, state)
    select p.organization_id, p.diagnostic_id, gen_random_uuid(), p.participant_id, 'link', 'queued' from participant p
    where p.organization_id = ${organizationId} and p.diagnostic_id = ${diagnosticId} and p.participant_id = ${participantId}
      and p.not_invited is null and not exists (
        select from delivery d where d.organization_id = p.organization_id and d.diagnostic_id = p.diagnostic_id
          and d.participant_id = p.participant_id and d.kind = 'invitation' and d.state in ('queued', 'sending'))
    on conflict (organization_id, diagnostic_id, participant_id, kind, round) do update set ${afresh}
      where delivery.state not in ('queued', 'sending') and not exists (select from delivery_batch b
        where b.organization_id = delivery.organization_id and b.diagnostic_id = delivery.diagnostic_id
          and b.batch_id = delivery.batch_id)`.execute(trx);
  return Number(result.numAffectedRows ?? 0) > 0;
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

/** Notes that somebody wants no reminders, or wants them again. */
export async function setReminderRefusal(
  trx: OrganizationTransaction,
  { organizationId, personId, refused }: { organizationId: string; personId: string; refused: boolean },
): Promise<void> {
  const row = { organization_id: organizationId, person_id: personId };
  if (refused)
    await trx
      .insertInto("reminder_refusal")
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  else await trx.deleteFrom("reminder_refusal").where("person_id", "=", personId).execute();
}

/** Whether somebody wants no reminders. For that person alone. */
export async function refusesReminders(trx: OrganizationTransaction, personId: string): Promise<boolean> {
  const row = await trx
    .selectFrom("reminder_refusal")
    .select("person_id")
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Deletes the reminders of a diagnostic, and the links that were asked for: they tell who had not answered. Returns their ids. */
export async function deleteReminders(trx: OrganizationTransaction, diagnosticId: string): Promise<string[]> {
  const rows = await trx
    .deleteFrom("delivery")
    .where("diagnostic_id", "=", diagnosticId)
    .where("kind", "in", ["link", "reminder"])
    .returning("delivery_id")
    .execute();
  return rows.map(({ delivery_id }) => delivery_id);
}
