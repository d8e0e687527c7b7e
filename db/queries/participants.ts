import { sql } from "kysely";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { json } from "#db/json.ts";

export interface NewParticipant {
  readonly participantId: string;
  readonly personId: string;
  readonly externalId: string;
  readonly name: string;
  readonly email: string | null;
  readonly locale: string | null;
  readonly tier: string;
  readonly managerId: string | null;
  readonly attributes: Record<string, string>;
  readonly notInvited: string | null;
  readonly tokenHash: Uint8Array | null;
  /** Of the short code for computers that others use; null if not invited. */
  readonly codeHash: Uint8Array | null;
  /** IANA name; null for the diagnostic's own. */
  readonly timeZone?: string | null;
  /** For somebody who is added after the launch. */
  readonly joinedAt?: Date;
}

/** Freezes the roster of a diagnostic. */
export async function insertParticipants(
  trx: OrganizationTransaction,
  {
    organizationId,
    diagnosticId,
    participants,
  }: { organizationId: string; diagnosticId: string; participants: readonly NewParticipant[] },
): Promise<void> {
  for (let start = 0; start < participants.length; start += 1000) {
    const rows = participants.slice(start, start + 1000).map((participant) => ({
      organization_id: organizationId,
      diagnostic_id: diagnosticId,
      participant_id: participant.participantId,
      person_id: participant.personId,
      external_id: participant.externalId,
      name: participant.name,
      email: participant.email,
      locale: participant.locale,
      tier: participant.tier,
      manager_id: participant.managerId,
      attributes: json(participant.attributes),
      not_invited: participant.notInvited,
      token_hash: participant.tokenHash,
      time_zone: participant.timeZone ?? null,
      joined_at: participant.joinedAt ?? null,
    }));
    await trx.insertInto("participant").values(rows).execute();
    const codes = participants.slice(start, start + 1000).flatMap(({ participantId, codeHash }) =>
      codeHash === null
        ? []
        : [
            {
              organization_id: organizationId,
              diagnostic_id: diagnosticId,
              participant_id: participantId,
              code_hash: codeHash,
            },
          ],
    );
    // Two people with one code are rare beyond a hundred thousand: the second has none, and their letter names none.
    if (codes.length > 0)
      await trx
        .insertInto("answer_code")
        .values(codes)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  }
}

/** The frozen tree without names, for matching and for counting. */
export function frozenTree(trx: OrganizationTransaction, diagnosticId: string) {
  return trx
    .selectFrom("participant")
    .select(["participant_id", "external_id", "tier", "manager_id", "not_invited", "attributes", "person_id"])
    .where("diagnostic_id", "=", diagnosticId)
    .orderBy("external_id")
    .execute();
}

/** Names by employee id, for the units that a report names. */
export async function unitNames(
  trx: OrganizationTransaction,
  { diagnosticId, externalIds }: { diagnosticId: string; externalIds: readonly string[] },
): Promise<Map<string, string>> {
  if (externalIds.length === 0) return new Map();
  const rows = await trx
    .selectFrom("participant")
    .select(["external_id", "name"])
    .where("diagnostic_id", "=", diagnosticId)
    .where("external_id", "in", externalIds)
    .execute();
  return new Map(rows.map((row) => [row.external_id, row.name]));
}

/** Names and addresses by employee id, as they were when people were invited. */
export async function invitedAs(
  trx: OrganizationTransaction,
  { diagnosticId, externalIds }: { diagnosticId: string; externalIds: readonly string[] },
): Promise<Map<string, { name: string; email: string | null }>> {
  if (externalIds.length === 0) return new Map();
  const rows = await trx
    .selectFrom("participant")
    .select(["external_id", "name", "email"])
    .where("diagnostic_id", "=", diagnosticId)
    .where("external_id", "in", externalIds)
    .execute();
  return new Map(rows.map(({ external_id, name, email }) => [external_id, { name, email }]));
}

/** The participant that a person on the roster was in a diagnostic, or null. */
export async function participantOfPerson(
  trx: OrganizationTransaction,
  { diagnosticId, personId }: { diagnosticId: string; personId: string },
) {
  const row = await trx
    .selectFrom("participant")
    .select(["participant_id", "external_id", "name", "email", "tier", "manager_id", "not_invited"])
    .where("diagnostic_id", "=", diagnosticId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row ?? null;
}

/** While open: how many were invited and have submitted, by tier. Never who. */
export function participationByTier(trx: OrganizationTransaction, diagnosticId: string) {
  return trx
    .selectFrom("participant as p")
    .leftJoin("response as r", (join) =>
      join
        .onRef("r.organization_id", "=", "p.organization_id")
        .onRef("r.diagnostic_id", "=", "p.diagnostic_id")
        .onRef("r.participant_id", "=", "p.participant_id")
        .on("r.submitted", "=", true),
    )
    .select((eb) => [
      "p.tier",
      eb.fn.count<number>("p.participant_id").as("invited"),
      eb.fn.count<number>("r.participant_id").as("answered"),
    ])
    .where("p.diagnostic_id", "=", diagnosticId)
    .where("p.not_invited", "is", null)
    .groupBy("p.tier")
    .execute();
}

/** Why people were not invited, as counts by reason. */
export function notInvitedCounts(trx: OrganizationTransaction, diagnosticId: string) {
  return trx
    .selectFrom("participant")
    .select((eb) => ["not_invited", eb.fn.countAll<number>().as("count")])
    .where("diagnostic_id", "=", diagnosticId)
    .where(sql<boolean>`not_invited is not null`)
    .groupBy("not_invited")
    .execute();
}

/** A participant by employee id and everyone above, the top first; empty for an id that is not in the diagnostic. */
export async function lineAbove(
  trx: OrganizationTransaction,
  { diagnosticId, externalId }: { diagnosticId: string; externalId: string },
) {
  const result = await sql<{ external_id: string; name: string }>`
    with recursive line as (
      select participant_id, external_id, name, manager_id, 0 as steps from participant
      where diagnostic_id = ${diagnosticId} and external_id = ${externalId}
      union all
      select p.participant_id, p.external_id, p.name, p.manager_id, line.steps + 1 from participant p
      join line on p.participant_id = line.manager_id where p.diagnostic_id = ${diagnosticId} and line.steps < 50)
    select external_id, name from line order by steps desc`.execute(trx);
  return result.rows;
}

/** Who leads somebody and reports to the given person; to whoever stands on top, for null. By name, at most `limit`. */
export async function leadersBelow(
  trx: OrganizationTransaction,
  { diagnosticId, externalId, limit }: { diagnosticId: string; externalId: string | null; limit: number },
) {
  const above =
    externalId === null
      ? sql`p.manager_id in (select participant_id from participant where diagnostic_id = ${diagnosticId} and manager_id is null)`
      : sql`p.manager_id in (select participant_id from participant where diagnostic_id = ${diagnosticId} and external_id = ${externalId})`;
  const result = await sql<{ external_id: string; name: string }>`
    select p.external_id, p.name from participant p where p.diagnostic_id = ${diagnosticId} and ${above}
      and exists (select from participant r where r.organization_id = p.organization_id
        and r.diagnostic_id = p.diagnostic_id and r.manager_id = p.participant_id)
    order by p.name, p.external_id limit ${limit}`.execute(trx);
  return result.rows;
}

/**
 * Who leads somebody and reports to one of the given people, or, with `top`, to whoever stands on top, of whom `of` is null then.
 * `divided`: whether somebody who reports to them leads somebody in turn. By name, at most `limit` in all.
 */
export async function partsBelow(
  trx: OrganizationTransaction,
  { diagnosticId, heads, top, limit }: { diagnosticId: string; heads: readonly string[]; top: boolean; limit: number },
) {
  const result = await sql<{ of: string | null; external_id: string; name: string; divided: boolean }>`
    select case when ${top} and a.manager_id is null then null else a.external_id end as of, p.external_id, p.name,
      exists (select from participant r join participant s on s.organization_id = r.organization_id
        and s.diagnostic_id = r.diagnostic_id and s.manager_id = r.participant_id
        where r.organization_id = p.organization_id and r.diagnostic_id = p.diagnostic_id
          and r.manager_id = p.participant_id) as divided
    from participant a join participant p on p.organization_id = a.organization_id
      and p.diagnostic_id = a.diagnostic_id and p.manager_id = a.participant_id
    where a.diagnostic_id = ${diagnosticId}
      and (a.external_id = any(${[...heads]}::text[]) or (${top} and a.manager_id is null))
      and exists (select from participant r where r.organization_id = p.organization_id
        and r.diagnostic_id = p.diagnostic_id and r.manager_id = p.participant_id)
    order by p.name, p.external_id limit ${limit}`.execute(trx);
  return result.rows;
}

/** The employee ids of somebody and of everybody below them. */
export async function idsBelow(
  trx: OrganizationTransaction,
  { diagnosticId, externalId }: { diagnosticId: string; externalId: string },
): Promise<string[]> {
  const { rows } = await sql<{ external_id: string }>`
    with recursive below as (
      select participant_id, external_id from participant
      where diagnostic_id = ${diagnosticId} and external_id = ${externalId}
      union
      select p.participant_id, p.external_id from participant p
      join below on p.manager_id = below.participant_id where p.diagnostic_id = ${diagnosticId})
    select external_id from below`.execute(trx);
  return rows.map(({ external_id }) => external_id);
}

/** Time zones of those who were invited, with how many there are of each; `fallback` for whoever has none of their own. */
export async function zonesOfInvited(
  trx: OrganizationTransaction,
  { diagnosticId, fallback }: { diagnosticId: string; fallback: string },
) {
  const result = await sql<{ zone: string; people: number }>`
    select coalesce(time_zone, ${fallback}) as zone, count(*) as people from participant
    where diagnostic_id = ${diagnosticId} and not_invited is null group by 1 order by 2 desc, 1`.execute(trx);
  return result.rows;
}

/** Who was invited, by tier and whom they report to, and how many of them have submitted. Never who. */
export function answeredByManager(trx: OrganizationTransaction, diagnosticId: string) {
  return trx
    .selectFrom("participant as p")
    .innerJoin("response as r", (join) =>
      join
        .onRef("r.organization_id", "=", "p.organization_id")
        .onRef("r.diagnostic_id", "=", "p.diagnostic_id")
        .onRef("r.participant_id", "=", "p.participant_id")
        .on("r.submitted", "=", true),
    )
    .select((eb) => ["p.tier", "p.manager_id", eb.fn.countAll<number>().as("answered")])
    .where("p.diagnostic_id", "=", diagnosticId)
    .where("p.not_invited", "is", null)
    .groupBy(["p.tier", "p.manager_id"])
    .execute();
}
