import { sql } from "kysely";
import type { VoiceKind } from "#app/features/plans/voice/voice-kinds.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";

/** What is raised, whoever raises it. */
export interface Raised {
  readonly kind: VoiceKind;
  readonly priorityId: string | null;
  readonly priorityLabel: string | null;
  readonly text: string;
  readonly receiptHash: Uint8Array;
  /** A Monday, `YYYY-MM-DD`. */
  readonly week: string;
}

export interface HeldVoice extends Raised {
  readonly heldId: string;
  readonly areaHeadId: string | null;
}

/** Everybody on the roster as a tree, with what decides whether they can write. */
export function voicePeople(trx: OrganizationTransaction) {
  return trx
    .selectFrom("person")
    .select(["person_id", "manager_id", "tier"])
    .select(sql<boolean>`email is not null`.as("has_email"))
    .execute();
}

/** One at a time raises without a name or opens the week, until the transaction ends. */
export async function holdVoices(trx: OrganizationTransaction, organizationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('voice'), hashtext(${organizationId}))`.execute(trx);
}

/** Whether a receipt is known already: the form was sent before. */
export async function isReceiptKnown(trx: OrganizationTransaction, receiptHash: Uint8Array): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`
    select exists(select from voice where receipt_hash = ${receiptHash})
      or exists(select from voice_held where receipt_hash = ${receiptHash}) as known`.execute(trx);
  return rows[0]?.known === true;
}

/** Takes out what is held of one week, at most `limit` of it, any of it. */
export async function takeHeldOf(
  trx: OrganizationTransaction,
  { organizationId, week, limit }: { organizationId: string; week: string; limit: number },
): Promise<HeldVoice[]> {
  const rows = await trx
    .deleteFrom("voice_held")
    .where("organization_id", "=", organizationId)
    .where("held_id", "in", (eb) =>
      eb.selectFrom("voice_held").select("held_id").where("week", "=", week).orderBy(sql`random()`).limit(limit),
    )
    .returningAll()
    .execute();
  return rows.map(asHeld);
}

/** Takes out what is held of the weeks before one. */
export async function takeHeldBefore(
  trx: OrganizationTransaction,
  { organizationId, week }: { organizationId: string; week: string },
): Promise<HeldVoice[]> {
  const rows = await trx
    .deleteFrom("voice_held")
    .where("organization_id", "=", organizationId)
    .where("week", "<", week)
    .returningAll()
    .execute();
  return rows.map(asHeld);
}

/** Whether anything waits that is of the weeks before one. */
export async function isHeldBefore(trx: OrganizationTransaction, week: string): Promise<boolean> {
  const row = await trx.selectFrom("voice_held").select("held_id").where("week", "<", week).limit(1).executeTakeFirst();
  return row !== undefined;
}

function asHeld(row: {
  held_id: string;
  kind: VoiceKind;
  priority_id: string | null;
  priority_label: string | null;
  text: string;
  area_head_id: string | null;
  receipt_hash: Uint8Array;
  week: string;
}): HeldVoice {
  return {
    heldId: row.held_id,
    kind: row.kind,
    priorityId: row.priority_id,
    priorityLabel: row.priority_label,
    text: row.text,
    areaHeadId: row.area_head_id,
    receiptHash: row.receipt_hash,
    week: row.week,
  };
}

/** Keeps what is held, in the order given. */
export async function insertHeld(
  trx: OrganizationTransaction,
  { organizationId, held }: { organizationId: string; held: readonly HeldVoice[] },
): Promise<void> {
  if (held.length === 0) return;
  await trx
    .insertInto("voice_held")
    .values(
      held.map((each) => ({
        organization_id: organizationId,
        held_id: each.heldId,
        kind: each.kind,
        priority_id: each.priorityId,
        priority_label: each.priorityLabel,
        text: each.text,
        area_head_id: each.areaHeadId,
        receipt_hash: each.receiptHash,
        week: each.week,
      })),
    )
    .execute();
}

/** Whose words they are: somebody's by name, or somebody's below a head (null: anybody's). */
export type From = { readonly personId: string; readonly address: string } | { readonly areaHeadId: string | null };

/** Opens a topic with what one person raised. Ids are given, so that they are known to nobody but who makes them. */
export async function insertVoice(
  trx: OrganizationTransaction,
  {
    organizationId,
    topicId,
    voiceId,
    raised,
    from,
  }: { organizationId: string; topicId: string; voiceId: string; raised: Raised; from: From },
): Promise<void> {
  await trx
    .insertInto("voice_topic")
    .values({
      organization_id: organizationId,
      topic_id: topicId,
      kind: raised.kind,
      priority_id: raised.priorityId,
      priority_label: raised.priorityLabel,
      week: raised.week,
    })
    .execute();
  await trx
    .insertInto("voice")
    .values({
      organization_id: organizationId,
      voice_id: voiceId,
      topic_id: topicId,
      text: raised.text,
      author_person_id: "personId" in from ? from.personId : null,
      author_address: "personId" in from ? from.address : null,
      area_head_id: "areaHeadId" in from ? from.areaHeadId : null,
      receipt_hash: raised.receiptHash,
      week: raised.week,
    })
    .execute();
}

/** How many things somebody has raised by name in one week. */
export async function raisedByName(
  trx: OrganizationTransaction,
  { personId, week }: { personId: string; week: string },
): Promise<number> {
  const { count } = await trx
    .selectFrom("voice")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("author_person_id", "=", personId)
    .where("week", "=", week)
    .executeTakeFirstOrThrow();
  return count;
}

const topicColumns = [
  "t.topic_id",
  "t.kind",
  "t.priority_label",
  "t.week",
  "t.state",
  "t.said",
  "t.answer",
  "t.answered_by",
  "t.answered_on",
  "t.revision",
] as const;

/** What somebody raised and what became of it, newest week first: by name under their address, and whatever their receipts open. */
export function ownVoices(
  trx: OrganizationTransaction,
  {
    personId,
    address,
    receiptHashes,
    limit,
  }: { personId: string; address: string; receiptHashes: readonly Uint8Array[]; limit: number },
) {
  return trx
    .selectFrom("voice as v")
    .innerJoin("voice_topic as t", (join) =>
      join.onRef("t.organization_id", "=", "v.organization_id").onRef("t.topic_id", "=", "v.topic_id"),
    )
    .select([...topicColumns, "v.voice_id", "v.text", "v.removed_why", "v.week as raised_in", "v.author_person_id"])
    .where((eb) =>
      eb.or([
        eb.and([eb("v.author_person_id", "=", personId), eb("v.author_address", "=", address)]),
        ...(receiptHashes.length > 0 ? [eb("v.receipt_hash", "in", receiptHashes)] : []),
      ]),
    )
    .orderBy("v.week", "desc")
    .orderBy("v.voice_id")
    .limit(limit)
    .execute();
}

/** What is still held of whatever the receipts open. */
export function ownHeld(trx: OrganizationTransaction, receiptHashes: readonly Uint8Array[]) {
  if (receiptHashes.length === 0) return Promise.resolve([]);
  return trx
    .selectFrom("voice_held")
    .select(["kind", "priority_label", "text", "week", "receipt_hash"])
    .where("receipt_hash", "in", receiptHashes)
    .orderBy("held_id")
    .execute();
}

/** Whose words somebody reads: of everybody, of whoever stands below them on today's roster, or of nobody's part but the whole. */
export type Reach =
  | { readonly kind: "everyone" }
  | { readonly kind: "below"; readonly personId: string }
  | { readonly kind: "whole" };

/** The ids of voices within reach; in the order of random ids, which says nothing. */
function reached(reach: Reach) {
  switch (reach.kind) {
    case "everyone":
      return sql`select organization_id, voice_id from voice`;
    case "whole":
      return sql`select organization_id, voice_id from voice where author_person_id is null and area_head_id is null`;
    case "below":
      return sql`select organization_id, voice_id from voice where coalesce(author_person_id, area_head_id) in (
        with recursive below as (
          select person_id from person where person_id = ${reach.personId}::uuid
          union select p.person_id from person p join below b on p.manager_id = b.person_id)
        select person_id from below)`;
  }
}

export interface HeardTopic {
  readonly topic_id: string;
  readonly kind: VoiceKind;
  readonly priority_label: string | null;
  readonly week: string;
  readonly state: "open" | "seen" | "answered";
  readonly said: string | null;
  readonly answer: string | null;
  readonly answered_by: string | null;
  readonly answered_on: string | null;
  readonly revision: number;
  /** How often it was raised, by whomever. */
  readonly voices: number;
}

/** Topics with anything within reach, what waits for an answer first, then the newest; one only, where it is named. */
export async function heardTopics(
  trx: OrganizationTransaction,
  { reach, topicId = null, limit }: { reach: Reach; topicId?: string | null; limit: number },
): Promise<HeardTopic[]> {
  const { rows } = await sql<HeardTopic>`
    select t.topic_id, t.kind, t.priority_label, t.week::text as week, t.state, t.said, t.answer, t.answered_by,
      t.answered_on::text as answered_on, t.revision,
      (select count(*)::int from voice v where v.organization_id = t.organization_id and v.topic_id = t.topic_id) as voices
    from voice_topic t
    where t.merged_into is null and (${topicId}::uuid is null or t.topic_id = ${topicId}::uuid)
      and exists (select from voice v join (${reached(reach)}) r using (organization_id, voice_id)
        where v.organization_id = t.organization_id and v.topic_id = t.topic_id)
    order by t.state = 'answered', t.week desc, t.topic_id limit ${limit}`.execute(trx);
  return rows;
}

/** What was written of topics within reach. Names only of who raised it by name. */
export async function heardVoices(
  trx: OrganizationTransaction,
  { reach, topicIds, limit }: { reach: Reach; topicIds: readonly string[]; limit: number },
) {
  if (topicIds.length === 0) return [];
  const { rows } = await sql<{
    voice_id: string;
    topic_id: string;
    text: string | null;
    removed_why: string | null;
    week: string;
    by_name: boolean;
    author: string | null;
    area_head: string | null;
    whole: boolean;
  }>`
    select v.voice_id, v.topic_id, v.text, v.removed_why, v.week::text as week, v.author_person_id is not null as by_name,
      coalesce(p.name, fp.name) as author, coalesce(h.name, fh.name) as area_head,
      v.author_person_id is null and v.area_head_id is null as whole
    from voice v join (${reached(reach)}) r using (organization_id, voice_id)
      left join person p on p.organization_id = v.organization_id and p.person_id = v.author_person_id
      left join former_person fp on fp.organization_id = v.organization_id and fp.person_id = v.author_person_id
      left join person h on h.organization_id = v.organization_id and h.person_id = v.area_head_id
      left join former_person fh on fh.organization_id = v.organization_id and fh.person_id = v.area_head_id
    where v.topic_id in (${sql.join(topicIds.map((id) => sql`${id}::uuid`))})
    order by v.week desc, v.voice_id limit ${limit}`.execute(trx);
  return rows;
}

/** Sets what leaders say of a topic that still is as their page showed it; `false` where it is not. */
export async function setTopic(
  trx: OrganizationTransaction,
  { topicId, revision }: { topicId: string; revision: number },
  change:
    | { readonly state: "seen" }
    | {
        readonly state: "answered";
        readonly said: string;
        readonly answer: string;
        readonly by: string;
        readonly on: string;
      },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("voice_topic")
    .set({
      ...(change.state === "seen"
        ? { state: change.state }
        : {
            state: change.state,
            said: change.said,
            answer: change.answer,
            answered_by: change.by,
            answered_on: change.on,
          }),
      revision: sql`revision + 1`,
    })
    .where("topic_id", "=", topicId)
    .where("revision", "=", revision)
    .where("merged_into", "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows) > 0;
}

/**
 * Makes one topic part of another: everything raised in it, and whatever was made part of it. `false` where it already is, or the
 * other is part of a third by now.
 */
export async function mergeTopic(
  trx: OrganizationTransaction,
  { topicId, revision, into }: { topicId: string; revision: number; into: string },
): Promise<boolean> {
  // Both stay what they are meanwhile, else what was raised would follow a topic that stands for itself no more.
  const { rows: whole } = await sql`select from voice_topic where topic_id in (${topicId}::uuid, ${into}::uuid)
    and merged_into is null order by topic_id for update`.execute(trx);
  if (whole.length < 2) return false;
  const { numUpdatedRows } = await trx
    .updateTable("voice_topic")
    .set({ merged_into: into, revision: sql`revision + 1` })
    .where("topic_id", "=", topicId)
    .where("revision", "=", revision)
    .where("merged_into", "is", null)
    .executeTakeFirst();
  if (Number(numUpdatedRows) === 0) return false;
  await trx.updateTable("voice").set({ topic_id: into }).where("topic_id", "=", topicId).execute();
  await trx.updateTable("voice_topic").set({ revision: sql`revision + 1` }).where("topic_id", "=", into).execute();
  return true;
}

/** Removes words for good and keeps why; `false` where they are gone already or were never there. */
export async function removeWords(
  trx: OrganizationTransaction,
  { voiceId, why }: { voiceId: string; why: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("voice")
    .set({ text: null, removed_why: why })
    .where("voice_id", "=", voiceId)
    .where("text", "is not", null)
    .executeTakeFirst();
  return Number(numUpdatedRows) > 0;
}

/** What was answered, for everybody, newest first, with how often it was raised. Never what was written. */
export async function answeredTopics(trx: OrganizationTransaction, limit: number) {
  const { rows } = await sql<{
    topic_id: string;
    kind: VoiceKind;
    priority_label: string | null;
    said: string;
    answer: string;
    answered_by: string;
    answered_on: string;
    voices: number;
  }>`
    select t.topic_id, t.kind, t.priority_label, t.said, t.answer, t.answered_by, t.answered_on::text as answered_on,
      (select count(*)::int from voice v where v.organization_id = t.organization_id and v.topic_id = t.topic_id) as voices
    from voice_topic t where t.state = 'answered' and t.merged_into is null
    order by t.answered_on desc, t.topic_id limit ${limit}`.execute(trx);
  return rows;
}
