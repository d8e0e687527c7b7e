import { sql } from "kysely";
import type { OrganizationTransaction } from "#db/client.server.ts";

export interface TreeRow {
  readonly person_id: string;
  readonly external_id: string;
  readonly name: string;
  readonly tier: string;
  readonly reports: number;
}

/** Who reports to `managerId` (null: who stands on top), by name, from `offset`, with how many report to each of them. */
export async function rosterLevel(
  trx: OrganizationTransaction,
  { managerId, offset = 0, limit }: { managerId: string | null; offset?: number; limit: number },
): Promise<TreeRow[]> {
  // The people of the page first: only for them is it counted who reports to them.
  const result = await sql<TreeRow>`
    select p.person_id, p.external_id, p.name, p.tier,
      (select count(*) from person r where r.organization_id = p.organization_id and r.manager_id = p.person_id) as reports
    from (select organization_id, person_id, external_id, name, tier from person where ${below(managerId)}
      order by name, external_id offset ${offset} limit ${limit}) p
    order by p.name, p.external_id`.execute(trx);
  return result.rows;
}

/** How many report to `managerId` (null: stand on top). */
export async function levelSize(trx: OrganizationTransaction, managerId: string | null): Promise<number> {
  const result = await sql<{ count: number }>`select count(*) as count from person where ${below(managerId)}`.execute(
    trx,
  );
  return result.rows[0]?.count ?? 0;
}

/** How many stand before somebody among those who report to `managerId` too, in the order of `rosterLevel`. */
export async function placeInLevel(
  trx: OrganizationTransaction,
  { personId, managerId }: { personId: string; managerId: string | null },
): Promise<number> {
  const result = await sql<{ count: number }>`
    select count(*) as count from person where ${below(managerId)}
      and (name, external_id) < (select name, external_id from person where person_id = ${personId}::uuid)`.execute(
    trx,
  );
  return result.rows[0]?.count ?? 0;
}

// `is not distinct from` is not looked up in the index.
function below(managerId: string | null) {
  return managerId === null ? sql`manager_id is null` : sql`manager_id = ${managerId}::uuid`;
}
