import { sql, type Transaction } from "kysely";
import type { DiagnosticState } from "#app/features/diagnostics/states.ts";
import type { SealedAnswers, SealedComment } from "#app/features/matching/frozen-roster.ts";
import { CANNOT_SAY } from "#app/features/questionnaires/answer-slots.ts";
import type { Call, OrganizationTransaction } from "#db/client.server.ts";
import type { Schema } from "#db/schema.ts";

/** Whom an answer link belongs to, how far their diagnostic is, and what they saved. */
export interface AnswersByToken {
  readonly participant_id: string;
  readonly tier: string;
  readonly locale: string | null;
  readonly diagnostic_id: string;
  readonly organization_name: string;
  readonly diagnostic_name: string;
  readonly state: DiagnosticState;
  readonly closes_at: Date | null;
  /** The three are null where nothing was saved, or nothing is left since it was sealed. */
  readonly answers: (number | null)[] | null;
  readonly comments: Record<string, string> | null;
  readonly submitted: boolean | null;
}

interface Link {
  readonly organizationId: string;
  readonly tokenHash: Uint8Array;
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

/** What the holder of a link may know, in one round trip; null for a link that is none. */
export async function answersByToken(call: Call, { organizationId, tokenHash }: Link): Promise<AnswersByToken | null> {
  const rows = await call<AnswersByToken>("select * from answers_by_token($1::text::uuid, decode($2, 'hex'))", [
    organizationId,
    hex(tokenHash),
  ]);
  return rows[0] ?? null;
}

/**
 * Saves the items that somebody changed, and no other, in one round trip; the last save wins, item by item. `over`: nothing
 * was saved, since the diagnostic is not open or its time is up. Null for a link that is none. `submitted` stays true once it was.
 */
export async function saveByToken(
  call: Call,
  {
    organizationId,
    tokenHash,
    at,
    width,
    answers,
    comments,
    required,
  }: Link & {
    at: Date;
    /** Slots of the questionnaire. */
    width: number;
    /** By slot; null clears it. */
    answers: ReadonlyMap<number, number | null>;
    /** By item; an empty text clears it. */
    comments: ReadonlyMap<string, string>;
    /** The slots that must be answered for this to be sent as well; null to save only. */
    required: readonly number[] | null;
  },
): Promise<{ outcome: "saved" | "over"; answers: (number | null)[] | null; submitted: boolean | null } | null> {
  // Postgres counts from 1.
  const places = (slots: readonly number[]) => `{${slots.map((slot) => slot + 1).join()}}`;
  const words = Object.fromEntries([...comments].map(([item, text]) => [item, text === "" ? null : text]));
  const rows = await call<{ outcome: "saved" | "over"; answers: (number | null)[] | null; submitted: boolean | null }>(
    `select * from save_answers($1::text::uuid, decode($2, 'hex'), $3::text::timestamptz, $4::text::integer,
      $5::text::smallint[], $6::text::smallint[], $7::text::jsonb, $8::text::smallint[])`,
    [
      organizationId,
      hex(tokenHash),
      at.toISOString(),
      String(width),
      places([...answers.keys()]),
      `{${[...answers.values()].map((answer) => answer ?? "NULL").join()}}`,
      JSON.stringify(words),
      required === null ? null : places(required),
    ],
  );
  return rows[0] ?? null;
}

/** What every form of a diagnostic is made from. It does not change after launch. */
export function diagnosticForm(trx: OrganizationTransaction, diagnosticId: string) {
  return trx
    .selectFrom("diagnostic as d")
    .innerJoin("questionnaire as q", (join) =>
      join.onRef("q.organization_id", "=", "d.organization_id").onRef("q.questionnaire_id", "=", "d.questionnaire_id"),
    )
    .innerJoin("organization as o", "o.organization_id", "d.organization_id")
    .select(["d.time_zone", "d.contract", "q.content as questionnaire", "o.locale"])
    .where("d.diagnostic_id", "=", diagnosticId)
    .executeTakeFirstOrThrow();
}

/** Whose a short code is, inside `asHolderOf` it; null for a code that is none. */
export async function ownerOfCode(trx: Transaction<Schema>, codeHash: Uint8Array) {
  const row = await trx
    .selectFrom("answer_code")
    .select(["organization_id", "diagnostic_id", "participant_id", "link_version"])
    .where("code_hash", "=", codeHash)
    .executeTakeFirst();
  return row ?? null;
}

interface Key {
  readonly diagnosticId: string;
  readonly participantId: string;
}

const answeringLock = (diagnosticId: string) => sql`hashtextextended((${diagnosticId}::text)::uuid::text, 0)`;

/**
 * Whether the diagnostic is open and its closing time, or the later one of whoever has the link, not come, holding that fact until
 * the transaction ends: closing waits for what is being changed, and what comes while it runs, or after its time, or with a link
 * that was replaced, is refused.
 */
export async function holdOpen(
  trx: OrganizationTransaction,
  diagnosticId: string,
  { now, tokenHash }: { now: Date; tokenHash: Uint8Array },
): Promise<boolean> {
  const lock = sql<{ held: boolean }>`select pg_try_advisory_xact_lock_shared(${answeringLock(diagnosticId)}) as held`;
  if (!(await lock.execute(trx)).rows[0]?.held) return false;
  const row = await trx
    .selectFrom("participant as p")
    .innerJoin("diagnostic as d", (join) =>
      join.onRef("d.organization_id", "=", "p.organization_id").onRef("d.diagnostic_id", "=", "p.diagnostic_id"),
    )
    .select(["d.state", sql<Date | null>`greatest(d.closes_at, p.extended_until)`.as("closes_at")])
    .where("p.diagnostic_id", "=", diagnosticId)
    .where("p.token_hash", "=", tokenHash)
    .forKeyShare("p")
    .executeTakeFirst();
  return row?.state === "open" && row.closes_at !== null && row.closes_at > now;
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
 * reported of them. Returns their ids. Waits for answers that are being saved; those that come while it runs are too late.
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
  await sql`select pg_advisory_xact_lock(${answeringLock(diagnosticId)})`.execute(trx);
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

/**
 * Destroys every answer of a diagnostic that is cancelled, with the marks that saving them left. Waits for answers that are being
 * saved; those that come while it runs are refused.
 */
export async function deleteResponses(trx: OrganizationTransaction, diagnosticId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${answeringLock(diagnosticId)})`.execute(trx);
  await trx.deleteFrom("response").where("diagnostic_id", "=", diagnosticId).execute();
  await sql`update participant set tier = tier where diagnostic_id = ${diagnosticId}`.execute(trx);
}
