import { sql } from "kysely";
import type { Party } from "#app/features/plans/expectations/party.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";

/** Two people, of whom one reports to the other or did when they wrote something together. */
export interface PairRow {
  /** Null where nothing was written yet. */
  readonly pair_id: string | null;
  readonly manager_id: string;
  readonly rep_id: string;
  readonly manager_name: string;
  readonly rep_name: string;
  /** As the roster has it today, in lower case; null for no address, and for somebody who left. */
  readonly manager_email: string | null;
  readonly rep_email: string | null;
  /** The addresses that may read; null where nothing was written yet. */
  readonly manager_address: string | null;
  readonly rep_address: string | null;
  /** Whether the roster says today that the one reports to the other. */
  readonly current: boolean;
  readonly manager_left: boolean;
  readonly rep_left: boolean;
}

/**
 * The pairs that somebody is or was one of, those of today first, then by name; only those with `otherId` where it is given. A
 * person who stands on the roster as their own manager makes no pair.
 */
export async function pairsOf(
  trx: OrganizationTransaction,
  { personId, otherId = null, limit }: { personId: string; otherId?: string | null; limit: number },
): Promise<PairRow[]> {
  const { rows } = await sql<PairRow>`
    with sides as (
      select p.manager_id, p.person_id as rep_id from person p
      where (p.manager_id = ${personId}::uuid or p.person_id = ${personId}::uuid) and p.manager_id <> p.person_id
      union
      select e.manager_id, e.rep_id from expectation_pair e
      where e.manager_id = ${personId}::uuid or e.rep_id = ${personId}::uuid)
    select e.pair_id, s.manager_id, s.rep_id, coalesce(m.name, fm.name, '') as manager_name,
      coalesce(r.name, fr.name, '') as rep_name, lower(m.email) as manager_email, lower(r.email) as rep_email,
      e.manager_address, e.rep_address, r.manager_id is not distinct from s.manager_id as current,
      m.person_id is null as manager_left, r.person_id is null as rep_left
    from sides s
      left join person m on m.person_id = s.manager_id left join person r on r.person_id = s.rep_id
      left join former_person fm on fm.person_id = s.manager_id left join former_person fr on fr.person_id = s.rep_id
      left join expectation_pair e on e.manager_id = s.manager_id and e.rep_id = s.rep_id
    where ${otherId}::uuid is null or ${otherId}::uuid in (s.manager_id, s.rep_id)
    order by current desc, s.rep_id = ${personId}::uuid desc, rep_name, manager_name, s.manager_id, s.rep_id
    limit ${limit}`.execute(trx);
  return rows;
}

/** Begins a pair with the addresses that may read what it writes, and returns its id; the existing one's where there is one. */
export async function keepPair(
  trx: OrganizationTransaction,
  pair: {
    organizationId: string;
    pairId: string;
    managerId: string;
    repId: string;
    managerAddress: string;
    repAddress: string;
  },
): Promise<string> {
  await trx
    .insertInto("expectation_pair")
    .values({
      organization_id: pair.organizationId,
      pair_id: pair.pairId,
      manager_id: pair.managerId,
      rep_id: pair.repId,
      manager_address: pair.managerAddress,
      rep_address: pair.repAddress,
    })
    .onConflict((conflict) => conflict.columns(["organization_id", "manager_id", "rep_id"]).doNothing())
    .execute();
  const { pair_id } = await trx
    .selectFrom("expectation_pair")
    .select("pair_id")
    .where("manager_id", "=", pair.managerId)
    .where("rep_id", "=", pair.repId)
    .executeTakeFirstOrThrow();
  return pair_id;
}

/** Lets the address that one of a pair has on the roster today read what was written under an earlier one; empty for none. */
export async function admitAddress(
  trx: OrganizationTransaction,
  { pairId, party, address }: { pairId: string; party: Party; address: string },
): Promise<void> {
  await trx
    .updateTable("expectation_pair")
    .set(party === "manager" ? { manager_address: address } : { rep_address: address })
    .where("pair_id", "=", pairId)
    .execute();
}

/**
 * How many pairs the roster has, how many of them have an expectation that stands and is open, and how many of those have checked
 * in since. Never which.
 */
export async function pairCounts(trx: OrganizationTransaction, { since }: { since: Date }) {
  const { rows } = await sql<{ pairs: number; agreed: number; checked_in: number }>`
    select count(*) as pairs, count(*) filter (where open.pair_id is not null) as agreed,
      count(*) filter (where open.checked_in) as checked_in
    from person r
      left join lateral (
        select e.pair_id, bool_or(exists (select from expectation_check_in c
          where c.expectation_id = x.expectation_id and c.at >= ${since.toISOString()}::text::timestamptz)) as checked_in
        from expectation_pair e join expectation x using (organization_id, pair_id)
        where e.manager_id = r.manager_id and e.rep_id = r.person_id and x.agreed_revision is not null and x.ended is null
        group by e.pair_id) open on true
    where r.manager_id <> r.person_id`.execute(trx);
  const { pairs = 0, agreed = 0, checked_in: checkedIn = 0 } = rows[0] ?? {};
  return { pairs: Number(pairs), agreed: Number(agreed), checkedIn: Number(checkedIn) };
}
