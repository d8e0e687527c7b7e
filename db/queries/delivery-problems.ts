import { sql } from "kysely";
import type { OrganizationTransaction } from "#db/client.server.ts";

/** What HR may see of letters that did not reach somebody. Reminders are left out: they would tell who was reminded. */
export interface DeliveryProblem {
  readonly participant_id: string;
  readonly name: string;
  readonly email: string | null;
  readonly state: "bounced" | "complained" | "failed" | "unconfirmed" | "noEmail";
  /** What the provider said, without the address; null when it said nothing. */
  readonly problem: string | null;
}

// The latest letter counts, invitation or link: whoever got a later one has no problem any more.
const failing = sql`
  from delivery d join participant p using (organization_id, diagnostic_id, participant_id)
  where d.state in ('bounced', 'complained', 'failed', 'unconfirmed') and d.kind <> 'reminder' and not exists (
    select from delivery n where n.organization_id = d.organization_id and n.diagnostic_id = d.diagnostic_id
      and n.participant_id = d.participant_id and n.kind <> 'reminder' and n.delivery_id <> d.delivery_id
      and n.created_at > d.created_at)`;

/** People whom no letter has reached, by name, at most `limit`; with those who have no address first. */
export async function deliveryProblems(
  trx: OrganizationTransaction,
  { diagnosticId, limit }: { diagnosticId: string; limit: number },
): Promise<DeliveryProblem[]> {
  const { rows } = await sql<DeliveryProblem>`
    select participant_id, name, email, 'noEmail' as state, null as problem from participant
      where diagnostic_id = ${diagnosticId} and not_invited = 'noEmail'
    union all
    select p.participant_id, p.name, p.email, d.state, d.problem ${failing} and d.diagnostic_id = ${diagnosticId}
    order by name, participant_id limit ${limit}`.execute(trx);
  return rows;
}

/** How many letters, not counting reminders, did not reach somebody. */
export async function countDeliveryProblems(trx: OrganizationTransaction, diagnosticId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count ${failing} and d.diagnostic_id = ${diagnosticId}`.execute(trx);
  return rows[0]?.count ?? 0;
}

/** Not part of a batch whose fate is open: that one has to be repeated as it was. */
const settled = sql`not exists (select from delivery_batch b where b.organization_id = d.organization_id
  and b.diagnostic_id = d.diagnostic_id and b.batch_id = d.batch_id)`;

/** What is wrong with the letters of one participant; null when nothing is, or it is not settled yet. */
export async function problemOf(
  trx: OrganizationTransaction,
  { diagnosticId, participantId }: { diagnosticId: string; participantId: string },
): Promise<DeliveryProblem["state"] | null> {
  const { rows } = await sql<{ state: DeliveryProblem["state"] }>`
    select 'noEmail' as state from participant
      where diagnostic_id = ${diagnosticId} and participant_id = ${participantId} and not_invited = 'noEmail'
    union all
    select d.state ${failing} and d.diagnostic_id = ${diagnosticId} and d.participant_id = ${participantId} and ${settled}
    limit 1`.execute(trx);
  return rows[0]?.state ?? null;
}

/** Puts all letters that failed or are unconfirmed, but for suppressed addresses, back in the queue. Returns how many. */
export async function requeueDeliveries(trx: OrganizationTransaction, diagnosticId: string): Promise<number> {
  const result = await sql`
    update delivery set state = 'queued', attempts = 0, problem = null, provider_id = null, batch_id = null, changed_at = now()
    where delivery_id in (select d.delivery_id ${failing} and d.diagnostic_id = ${diagnosticId}
      and d.state in ('failed', 'unconfirmed') and coalesce(d.problem, '') not like 'suppressed/%' and ${settled})`.execute(
    trx,
  );
  return Number(result.numAffectedRows ?? 0);
}

/**
 * Somebody HR helps with their letter or link, held until the transaction ends; null for nobody. `under_way`: a letter to them
 * is part of a batch whose fate is open, or somebody's reminder is: whose, must not show.
 */
export async function lockHelped(
  trx: OrganizationTransaction,
  { diagnosticId, participantId }: { diagnosticId: string; participantId: string },
) {
  const row = await trx
    .selectFrom("participant as p")
    .select(["p.participant_id", "p.person_id", "p.name", "p.email", "p.tier", "p.link_version"])
    .select(
      sql<boolean>`exists (select from delivery d where d.organization_id = p.organization_id and d.diagnostic_id = p.diagnostic_id
        and (d.participant_id = p.participant_id or d.kind = 'reminder') and d.batch_id is not null and not (${settled}))`.as(
        "under_way",
      ),
    )
    .where("p.diagnostic_id", "=", diagnosticId)
    .where("p.participant_id", "=", participantId)
    .forUpdate("p")
    .executeTakeFirst();
  return row ?? null;
}

/** Whom an address belongs to in a diagnostic, or null. */
export async function participantWithAddress(
  trx: OrganizationTransaction,
  { diagnosticId, email }: { diagnosticId: string; email: string },
) {
  const row = await trx
    .selectFrom("participant")
    .select(["participant_id", "name"])
    .where("diagnostic_id", "=", diagnosticId)
    .where(sql<string>`lower(email)`, "=", email.toLowerCase())
    .where("not_invited", "is", null)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Gives a participant another link with another code, and, where given, another address; the old link and code open nothing from
 * then on. The caller has locked the row: what is being saved with the old link comes before, or is refused.
 */
export async function replaceLink(
  trx: OrganizationTransaction,
  replaced: {
    diagnosticId: string;
    participantId: string;
    tokenHash: Uint8Array;
    codeHash: Uint8Array;
    email: string | null;
  },
): Promise<void> {
  const row = await trx
    .updateTable("participant")
    .set({
      link_version: sql`link_version + 1`,
      token_hash: replaced.tokenHash,
      not_invited: null,
      ...(replaced.email === null ? {} : { email: replaced.email, address_changed_at: sql`clock_timestamp()` }),
    })
    .where("diagnostic_id", "=", replaced.diagnosticId)
    .where("participant_id", "=", replaced.participantId)
    .returning(["organization_id", "diagnostic_id", "participant_id", "link_version"])
    .executeTakeFirst();
  if (!row) return;
  await trx
    .deleteFrom("answer_code")
    .where("diagnostic_id", "=", row.diagnostic_id)
    .where("participant_id", "=", row.participant_id)
    .execute();
  // Somebody else may have the same code already, which is rare: then there is none.
  await trx
    .insertInto("answer_code")
    .values({ ...row, code_hash: replaced.codeHash })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Gives a participant more time than everybody else. */
export async function extendTime(
  trx: OrganizationTransaction,
  { diagnosticId, participantId, until }: { diagnosticId: string; participantId: string; until: Date },
): Promise<void> {
  await trx
    .updateTable("participant")
    .set({ extended_until: until })
    .where("diagnostic_id", "=", diagnosticId)
    .where("participant_id", "=", participantId)
    .execute();
}

/** How many have more time than everybody else, and until when the last of them; `until` is null when nobody has. */
export async function extensions(
  trx: OrganizationTransaction,
  diagnosticId: string,
): Promise<{ count: number; until: Date | null }> {
  return trx
    .selectFrom("participant")
    .select((eb) => [eb.fn.countAll<number>().as("count"), eb.fn.max("extended_until").as("until")])
    .where("diagnostic_id", "=", diagnosticId)
    .where("extended_until", "is not", null)
    .executeTakeFirstOrThrow();
}

/** Forgets the further time of those whom more time for everybody has caught up with: it is no more than that of the others. */
export async function endOvertakenExtensions(
  trx: OrganizationTransaction,
  { diagnosticId, closesAt }: { diagnosticId: string; closesAt: Date },
): Promise<void> {
  await trx
    .updateTable("participant")
    .set({ extended_until: null })
    .where("diagnostic_id", "=", diagnosticId)
    .where("extended_until", "<=", closesAt)
    .execute();
}

/** Takes back everybody's further time. */
export async function endExtensions(trx: OrganizationTransaction, diagnosticId: string): Promise<void> {
  await trx
    .updateTable("participant")
    .set({ extended_until: null })
    .where("diagnostic_id", "=", diagnosticId)
    .where("extended_until", "is not", null)
    .execute();
}

/** Puts the address of somebody on the current roster right. `false` when somebody else on it has that address. */
export async function correctPersonAddress(
  trx: OrganizationTransaction,
  { personId, email }: { personId: string; email: string },
): Promise<boolean> {
  const taken = await trx
    .selectFrom("person")
    .select("person_id")
    .where(sql<string>`lower(email)`, "=", email.toLowerCase())
    .where("person_id", "<>", personId)
    .executeTakeFirst();
  if (taken) return false;
  await trx.updateTable("person").set({ email }).where("person_id", "=", personId).execute();
  return true;
}

/** Takes away the roles that somebody's place on the roster brought to an address that was wrong. */
export async function deletePersonRoles(trx: OrganizationTransaction, personId: string): Promise<void> {
  await trx.deleteFrom("member").where("person_id", "=", personId).where("origin", "=", "roster").execute();
  await trx.updateTable("member").set({ person_id: null }).where("person_id", "=", personId).execute();
}

/** The open diagnostics that a person on the roster was invited to. */
export async function openInvitations(trx: OrganizationTransaction, personId: string) {
  return trx
    .selectFrom("participant as p")
    .innerJoin("diagnostic as d", (join) =>
      join.onRef("d.organization_id", "=", "p.organization_id").onRef("d.diagnostic_id", "=", "p.diagnostic_id"),
    )
    .select(["p.diagnostic_id", "p.participant_id"])
    .where("p.person_id", "=", personId)
    .where("p.not_invited", "is", null)
    .where("d.state", "=", "open")
    .limit(20)
    .execute();
}
