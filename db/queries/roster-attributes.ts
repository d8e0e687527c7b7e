import { sql } from "kysely";
import type { OrganizationTransaction } from "#db/client.server.ts";

/** Every attribute with how many people have one, how many values there are, and how many of them fewer than `k` people have. */
export async function attributeSizes(trx: OrganizationTransaction, { k, limit }: { k: number; limit: number }) {
  const result = await sql<{ name: string; filled: number; values: number; rare: number }>`
    select name, sum(people) as filled, count(*) as values, count(*) filter (where people < ${k}) as rare
    from (select a.key as name, a.value, count(*) as people from person p, jsonb_each_text(p.attributes) a
      group by a.key, a.value) v
    group by name order by name limit ${limit}`.execute(trx);
  return result.rows.map((row) => ({ ...row, filled: Number(row.filled) }));
}

/** The values of one attribute with how many people have each, the largest first; at most `limit`. */
export async function attributeValues(trx: OrganizationTransaction, { name, limit }: { name: string; limit: number }) {
  const result = await sql<{ value: string; people: number }>`
    select attributes ->> ${name}::text as value, count(*) as people from person
    where attributes ->> ${name}::text is not null
    group by 1 order by 2 desc, 1 limit ${limit}`.execute(trx);
  return result.rows;
}

/** Gives everyone with one value of an attribute another one; whoever has that already keeps it. Returns how many changed. */
export async function renameValue(
  trx: OrganizationTransaction,
  { name, from, to }: { name: string; from: string; to: string },
): Promise<number> {
  const result = await sql`
    update person set attributes = jsonb_set(attributes, array[${name}::text], to_jsonb(${to}::text))
    where attributes ->> ${name}::text = ${from}`.execute(trx);
  return Number(result.numAffectedRows ?? 0);
}

/** The names of all attributes, at most `limit`. */
export async function attributeNames(trx: OrganizationTransaction, { limit }: { limit: number }): Promise<string[]> {
  const result = await sql<{ name: string }>`
    select distinct jsonb_object_keys(attributes) as name from person order by 1 limit ${limit}`.execute(trx);
  return result.rows.map((row) => row.name);
}

/** How many people are on the roster. */
export async function rosterSize(trx: OrganizationTransaction): Promise<number> {
  const result = await sql<{ count: number }>`select count(*) as count from person`.execute(trx);
  return result.rows[0]?.count ?? 0;
}
