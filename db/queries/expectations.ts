import { sql } from "kysely";
import type { ExpectationContent } from "#app/features/plans/expectations/expectation-schema.ts";
import type { Party } from "#app/features/plans/expectations/party.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { json } from "#db/json.ts";

/** An expectation with its latest revision, the one that stands, and what each of the two said last. */
export interface ExpectationRow {
  readonly expectation_id: string;
  readonly pair_id: string;
  readonly written_by: Party;
  readonly revision: number;
  readonly agreed_revision: number | null;
  readonly ended: "reached" | "dropped" | null;
  readonly ended_at: Date | null;
  readonly content: ExpectationContent;
  readonly content_hash: string;
  /** Who wrote the latest revision, and when. */
  readonly changed_by: Party;
  readonly written_at: Date;
  /** The content that stands; null before both have agreed. */
  readonly agreed: ExpectationContent | null;
  /** When it was agreed; null before. */
  readonly agreed_at: Date | null;
  /** Whether each of the two agrees to the latest revision. */
  readonly manager_agrees: boolean;
  readonly rep_agrees: boolean;
  /** The last check-in of each of the two; null before the first. */
  readonly manager_last: CheckInSummary | null;
  readonly rep_last: CheckInSummary | null;
}

/** As it comes out of the database's JSON: `at` is ISO 8601. */
export interface CheckInSummary {
  readonly number: number;
  readonly percent: number;
  readonly confidence: number;
  readonly blocker: string;
  readonly at: string;
}

const lastOf = (party: Party) => sql`(select jsonb_build_object('number', c.number, 'percent', c.percent,
    'confidence', c.confidence, 'blocker', c.blocker, 'at', c.at) from expectation_check_in c
  where c.organization_id = x.organization_id and c.expectation_id = x.expectation_id and c.party = ${sql.lit(party)}
  order by c.number desc limit 1)`;

const agrees = (party: Party) => sql`exists (select from expectation_agreement a
  where a.organization_id = x.organization_id and a.expectation_id = x.expectation_id and a.revision = x.revision
    and a.content_hash = v.content_hash and a.party = ${sql.lit(party)})`;

const expectationRow = sql`select x.expectation_id, x.pair_id, x.written_by, x.revision, x.agreed_revision, x.ended, x.ended_at,
    v.content, v.content_hash, v.written_by as changed_by, v.written_at, s.content as agreed,
    (select max(a.agreed_at) from expectation_agreement a where a.organization_id = x.organization_id
      and a.expectation_id = x.expectation_id and a.revision = x.agreed_revision) as agreed_at,
    ${agrees("manager")} as manager_agrees, ${agrees("rep")} as rep_agrees,
    ${lastOf("manager")} as manager_last, ${lastOf("rep")} as rep_last
  from expectation x
    join expectation_revision v on v.organization_id = x.organization_id and v.expectation_id = x.expectation_id
      and v.revision = x.revision
    left join expectation_revision s on s.organization_id = x.organization_id and s.expectation_id = x.expectation_id
      and s.revision = x.agreed_revision`;

/** The expectations of pairs, those that are open first, then the newest first. */
export async function listExpectations(
  trx: OrganizationTransaction,
  { pairIds, limit }: { pairIds: readonly string[]; limit: number },
): Promise<ExpectationRow[]> {
  const { rows } = await sql<ExpectationRow>`${expectationRow}
    where x.pair_id = any(${[...pairIds]}::uuid[])
    order by x.ended is not null, x.created_at desc, x.expectation_id limit ${limit}`.execute(trx);
  return rows;
}

/** One expectation, or null. `lock` holds it until the transaction ends. */
export async function findExpectation(
  trx: OrganizationTransaction,
  expectationId: string,
  { lock = false } = {},
): Promise<ExpectationRow | null> {
  // What is read after the lock is what the holder before has left.
  if (lock) await sql`select from expectation where expectation_id = ${expectationId}::uuid for update`.execute(trx);
  const { rows } = await sql<ExpectationRow>`${expectationRow} where x.expectation_id = ${expectationId}::uuid`.execute(
    trx,
  );
  return rows[0] ?? null;
}

/** How many expectations each of a pair has begun. */
export async function begunBy(trx: OrganizationTransaction, pairId: string): Promise<Readonly<Record<Party, number>>> {
  const rows = await trx
    .selectFrom("expectation")
    .select((eb) => ["written_by", eb.fn.max<number>("place").as("most")])
    .where("pair_id", "=", pairId)
    .groupBy("written_by")
    .execute();
  const of = (party: Party) => rows.find(({ written_by }) => written_by === party)?.most ?? 0;
  return { manager: of("manager"), rep: of("rep") };
}

/**
 * Begins an expectation; its first revision is written apart. Where this party has begun one in the same place already nothing is
 * added and its id is returned, else null.
 */
export async function insertExpectation(
  trx: OrganizationTransaction,
  begun: { organizationId: string; expectationId: string; pairId: string; party: Party; place: number },
): Promise<string | null> {
  const { numInsertedOrUpdatedRows: added } = await trx
    .insertInto("expectation")
    .values({
      organization_id: begun.organizationId,
      expectation_id: begun.expectationId,
      pair_id: begun.pairId,
      written_by: begun.party,
      place: begun.place,
    })
    .onConflict((conflict) => conflict.columns(["organization_id", "pair_id", "written_by", "place"]).doNothing())
    .executeTakeFirst();
  if (Number(added) > 0) return null;
  const { expectation_id } = await trx
    .selectFrom("expectation")
    .select("expectation_id")
    .where("pair_id", "=", begun.pairId)
    .where("written_by", "=", begun.party)
    .where("place", "=", begun.place)
    .executeTakeFirstOrThrow();
  return expectation_id;
}

interface WrittenRevision {
  readonly organizationId: string;
  readonly expectationId: string;
  readonly revision: number;
  readonly contentHash: string;
  readonly party: Party;
  readonly at: Date;
}

/** Writes a revision, to which whoever wrote it agrees. The caller holds the expectation. */
export async function insertRevision(
  trx: OrganizationTransaction,
  written: WrittenRevision & { readonly content: ExpectationContent },
): Promise<void> {
  await trx
    .insertInto("expectation_revision")
    .values({
      organization_id: written.organizationId,
      expectation_id: written.expectationId,
      revision: written.revision,
      content: json(written.content),
      content_hash: written.contentHash,
      written_by: written.party,
      written_at: written.at,
    })
    .execute();
  await insertAgreement(trx, written);
}

/** Notes that somebody agrees to a revision. Repeating it does nothing. */
export async function insertAgreement(trx: OrganizationTransaction, agreed: WrittenRevision): Promise<void> {
  await trx
    .insertInto("expectation_agreement")
    .values({
      organization_id: agreed.organizationId,
      expectation_id: agreed.expectationId,
      revision: agreed.revision,
      party: agreed.party,
      content_hash: agreed.contentHash,
      agreed_at: agreed.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Notes where an expectation stands. The caller holds it. */
export async function setExpectation(
  trx: OrganizationTransaction,
  expectationId: string,
  change: {
    revision?: number;
    agreedRevision?: number;
    ended?: { as: "reached" | "dropped"; at: Date } | null;
  },
): Promise<void> {
  const { revision, agreedRevision, ended } = change;
  await trx
    .updateTable("expectation")
    .set({
      ...(revision === undefined ? {} : { revision }),
      ...(agreedRevision === undefined ? {} : { agreed_revision: agreedRevision }),
      ...(ended === undefined ? {} : { ended: ended?.as ?? null, ended_at: ended?.at ?? null }),
      changed_at: sql`now()`,
    })
    .where("expectation_id", "=", expectationId)
    .execute();
}

/** Adds a check-in; does nothing and returns `false` where this party has one of that number already. */
export async function insertCheckIn(
  trx: OrganizationTransaction,
  said: {
    organizationId: string;
    expectationId: string;
    party: Party;
    number: number;
    percent: number;
    confidence: number;
    blocker: string;
    way: "page" | "letter";
    at: Date;
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows: added } = await trx
    .insertInto("expectation_check_in")
    .values({
      organization_id: said.organizationId,
      expectation_id: said.expectationId,
      party: said.party,
      number: said.number,
      percent: said.percent,
      confidence: said.confidence,
      blocker: said.blocker,
      way: said.way,
      at: said.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(added) > 0;
}

/** The check-ins on an expectation, newest first. */
export function listCheckIns(
  trx: OrganizationTransaction,
  { expectationId, limit }: { expectationId: string; limit: number },
) {
  return trx
    .selectFrom("expectation_check_in")
    .select(["party", "number", "percent", "confidence", "blocker", "way", "at"])
    .where("expectation_id", "=", expectationId)
    .orderBy("at", "desc")
    .orderBy("party")
    .limit(limit)
    .execute();
}

/** The revisions of an expectation, newest first, with when each of the two agreed to them; null for never. */
export async function listRevisions(
  trx: OrganizationTransaction,
  { expectationId, limit }: { expectationId: string; limit: number },
) {
  const { rows } = await sql<{
    revision: number;
    content: ExpectationContent;
    written_by: Party;
    written_at: Date;
    manager_at: Date | null;
    rep_at: Date | null;
  }>`select v.revision, v.content, v.written_by, v.written_at,
      max(a.agreed_at) filter (where a.party = 'manager') as manager_at, max(a.agreed_at) filter (where a.party = 'rep') as rep_at
    from expectation_revision v left join expectation_agreement a using (organization_id, expectation_id, revision)
    where v.expectation_id = ${expectationId}::uuid
    group by v.organization_id, v.expectation_id, v.revision
    order by v.revision desc limit ${limit}`.execute(trx);
  return rows;
}
