import { sql } from "kysely";
import type { SealedAnswers, SealedComment } from "#app/features/matching/frozen-roster.ts";
import { CANNOT_SAY } from "#app/features/questionnaires/answer-slots.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { json } from "#db/json.ts";

/** Whom an answer link belongs to, with what their form needs; null for a link that is none. */
export async function participantByToken(trx: OrganizationTransaction, tokenHash: Uint8Array) {
  const row = await trx
    .selectFrom("participant as p")
    .innerJoin("diagnostic as d", (join) =>
      join.onRef("d.organization_id", "=", "p.organization_id").onRef("d.diagnostic_id", "=", "p.diagnostic_id"),
    )
    .innerJoin("questionnaire as q", (join) =>
      join.onRef("q.organization_id", "=", "d.organization_id").onRef("q.questionnaire_id", "=", "d.questionnaire_id"),
    )
    .innerJoin("organization as o", "o.organization_id", "p.organization_id")
    .select([
      "p.participant_id",
      "p.tier",
      "p.locale",
      "d.diagnostic_id",
      "d.name as diagnostic_name",
      "d.state",
      // Theirs, which is later than everybody's for somebody who was given more time.
      sql<Date | null>`greatest(d.closes_at, p.extended_until)`.as("closes_at"),
      "d.time_zone",
      "d.contract",
      "q.content as questionnaire",
      "o.name as organization_name",
    ])
    .where("p.token_hash", "=", tokenHash)
    .executeTakeFirst();
  return row ?? null;
}

interface Key {
  readonly diagnosticId: string;
  readonly participantId: string;
}

/**
 * What a participant has saved, or null. Only while the diagnostic is open: after that there is nothing to find. What was saved
 * before HR put the address right is not shown to whoever reads the letters there.
 */
export async function findResponse(trx: OrganizationTransaction, { diagnosticId, participantId }: Key) {
  const row = await trx
    .selectFrom("response as r")
    .innerJoin("participant as p", (join) =>
      join
        .onRef("p.organization_id", "=", "r.organization_id")
        .onRef("p.diagnostic_id", "=", "r.diagnostic_id")
        .onRef("p.participant_id", "=", "r.participant_id"),
    )
    .select(["r.answers", "r.comments", "r.submitted"])
    .where("r.diagnostic_id", "=", diagnosticId)
    .where("r.participant_id", "=", participantId)
    .where((eb) =>
      eb.or([eb("p.address_changed_at", "is", null), eb("r.saved_at", ">", eb.ref("p.address_changed_at"))]),
    )
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Whether the diagnostic is open and its closing time, or this participant's later one, not come, holding that fact until the transaction ends: closing waits for
 * answers that are being saved, and answers that come after it, or after its time, are refused.
 */
export async function holdOpen(
  trx: OrganizationTransaction,
  diagnosticId: string,
  { now, participantId }: { now: Date; participantId: string },
): Promise<boolean> {
  const row = await trx
    .selectFrom("diagnostic")
    .select(["state", "closes_at"])
    .where("diagnostic_id", "=", diagnosticId)
    .forShare()
    .executeTakeFirst();
  if (row?.state !== "open" || row.closes_at === null) return false;
  if (row.closes_at > now) return true;
  const extended = await trx
    .selectFrom("participant")
    .select("extended_until")
    .where("diagnostic_id", "=", diagnosticId)
    .where("participant_id", "=", participantId)
    .executeTakeFirst();
  return extended?.extended_until != null && extended.extended_until > now;
}

/** Saves all of a participant's answers. `submitted` stays true once it was, unless their address was put right since. */
export async function saveResponse(
  trx: OrganizationTransaction,
  {
    organizationId,
    diagnosticId,
    participantId,
    answers,
    comments,
    submitted,
  }: Key & {
    organizationId: string;
    answers: readonly (number | null)[];
    comments: Record<string, string>;
    submitted: boolean;
  },
): Promise<void> {
  await trx
    .insertInto("response")
    .values({
      organization_id: organizationId,
      diagnostic_id: diagnosticId,
      participant_id: participantId,
      answers: [...answers],
      comments: json(comments),
      submitted,
    })
    .onConflict((conflict) =>
      conflict.columns(["organization_id", "diagnostic_id", "participant_id"]).doUpdateSet({
        answers: (eb) => eb.ref("excluded.answers"),
        comments: (eb) => eb.ref("excluded.comments"),
        submitted: sql`excluded.submitted or (response.submitted and not exists (select from participant p
          where p.organization_id = response.organization_id and p.diagnostic_id = response.diagnostic_id
            and p.participant_id = response.participant_id and p.address_changed_at >= response.saved_at))`,
        saved_at: sql`now()`,
      }),
    )
    .execute();
}

/** Holds one participant's row, so that two devices saving at once come one after the other. */
export async function lockParticipant(
  trx: OrganizationTransaction,
  { diagnosticId, participantId }: Key,
): Promise<void> {
  await trx
    .selectFrom("participant")
    .select("participant_id")
    .where("diagnostic_id", "=", diagnosticId)
    .where("participant_id", "=", participantId)
    .forUpdate()
    .execute();
}

/** Takes a response back, as if it had never been given. */
export async function deleteResponse(
  trx: OrganizationTransaction,
  { diagnosticId, participantId }: Key,
): Promise<void> {
  await trx
    .deleteFrom("response")
    .where("diagnostic_id", "=", diagnosticId)
    .where("participant_id", "=", participantId)
    .execute();
}

/**
 * Seals a diagnostic: rewrites what counts (submitted, or at least `fewestAnswers` of the tier) in random order under fresh
 * ids, keeps the author only for `attributed` tiers (and leaves out what an author gave before their address was put right: the
 * account with the new one would be shown it), drops times and languages, and deletes the originals. Which reminders
 * were sent, and who asked for their link again, would tell who had not answered, so those letters go too, with what was
 * reported of them. Returns their ids.
 */
export async function sealResponses(
  trx: OrganizationTransaction,
  {
    diagnosticId,
    attributed,
    axes,
    fewestAnswers,
  }: {
    diagnosticId: string;
    attributed: readonly string[];
    /** Attributes that results may be broken down by; no other is kept beside an answer. */
    axes: readonly string[];
    fewestAnswers: Record<string, number>;
  },
): Promise<string[]> {
  const isAttributed = sql`p.tier = any(${[...attributed]}::text[])`;
  const counted = sql`
    from response r join participant p using (organization_id, diagnostic_id, participant_id)
    where r.diagnostic_id = ${diagnosticId}
      and (r.submitted or cardinality(array_remove(array_remove(r.answers, null), ${CANNOT_SAY}::smallint)) >= (${JSON.stringify(fewestAnswers)}::text::jsonb ->> p.tier)::int)
      and (p.address_changed_at is null or r.saved_at > p.address_changed_at or not ${isAttributed})`;
  await sql`
    insert into sealed_response (organization_id, diagnostic_id, tier, author_id, manager_id, segments, answers)
    select * from (
      select r.organization_id, r.diagnostic_id, p.tier, case when ${isAttributed} then p.participant_id end,
        case when ${isAttributed} then null else p.manager_id end,
        (select coalesce(jsonb_object_agg(a.key, a.value), '{}') from jsonb_each_text(p.attributes) a
          where a.key = any(${[...axes]}::text[])),
        array_replace(r.answers, ${CANNOT_SAY}::smallint, null) ${counted}) as sealed
    order by random()`.execute(trx);
  await sql`
    insert into sealed_comment (organization_id, diagnostic_id, tier, manager_id, item_id, text)
    select * from (
      select counted.organization_id, counted.diagnostic_id, counted.tier, counted.manager_id, comment.key, comment.value
      from (select r.organization_id, r.diagnostic_id, r.comments, p.tier, p.manager_id ${counted}) as counted,
        lateral jsonb_each_text(counted.comments) as comment) as sealed
    order by random()`.execute(trx);
  await trx.deleteFrom("response").where("diagnostic_id", "=", diagnosticId).execute();
  // Saving an answer leaves a mark on the participant's row, the number of the transaction that locked it: who answered,
  // and in what order. Rewriting every row gives all of them one and the same.
  await sql`update participant set tier = tier where diagnostic_id = ${diagnosticId}`.execute(trx);
  const reminders = await trx
    .deleteFrom("delivery")
    .where("diagnostic_id", "=", diagnosticId)
    .where("kind", "in", ["link", "reminder"])
    .returning("delivery_id")
    .execute();
  return reminders.map(({ delivery_id }) => delivery_id);
}

/** Sealed answers in the order of their random ids. */
export async function sealedAnswers(trx: OrganizationTransaction, diagnosticId: string): Promise<SealedAnswers[]> {
  const rows = await trx
    .selectFrom("sealed_response")
    .select(["tier", "author_id", "manager_id", "segments", "answers"])
    .where("diagnostic_id", "=", diagnosticId)
    .orderBy("sealed_response_id")
    .execute();
  return rows.map(({ tier, author_id, manager_id, segments, answers }) =>
    author_id === null
      ? { tier, answers, segments, authorId: null, managerId: manager_id }
      : { tier, answers, segments, authorId: author_id },
  );
}

export async function sealedComments(trx: OrganizationTransaction, diagnosticId: string): Promise<SealedComment[]> {
  const rows = await trx
    .selectFrom("sealed_comment")
    .select(["tier", "manager_id", "item_id", "text"])
    .where("diagnostic_id", "=", diagnosticId)
    .orderBy("sealed_comment_id")
    .execute();
  return rows.map(({ tier, manager_id, item_id, text }) => ({ tier, managerId: manager_id, itemId: item_id, text }));
}

/** The attributed answers of one author, for that author alone; null when they gave none or were confidential. */
export async function ownSealedAnswers(
  trx: OrganizationTransaction,
  { diagnosticId, participantId }: Key,
): Promise<(number | null)[] | null> {
  const row = await trx
    .selectFrom("sealed_response")
    .select("answers")
    .where("diagnostic_id", "=", diagnosticId)
    .where("author_id", "=", participantId)
    .executeTakeFirst();
  return row?.answers ?? null;
}

/** The attributed answers of every author of a tier. For making plans in the worker: never for a page. */
export async function answersByAuthor(
  trx: OrganizationTransaction,
  { diagnosticId, tier }: { diagnosticId: string; tier: string },
) {
  const rows = await trx
    .selectFrom("sealed_response")
    .select(["author_id", "answers"])
    .where("diagnostic_id", "=", diagnosticId)
    .where("tier", "=", tier)
    .where("author_id", "is not", null)
    .execute();
  return new Map(rows.map(({ author_id, answers }) => [author_id, answers]));
}
