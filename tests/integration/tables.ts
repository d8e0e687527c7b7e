import { sql, type Transaction } from "kysely";
import { expect } from "vitest";
import { database } from "#app/platform/database.server.ts";
import { inOrganization } from "#db/client.server.ts";
import type { Schema } from "#db/schema.ts";

/** The code Postgres gives whoever may not: no right to the table, or refused by row-level security. */
export const NOT_ALLOWED = "42501";

/** The product's tables as the database itself lists them. */
export async function productTables(): Promise<string[]> {
  const { app } = await database();
  const { rows } = await sql<{ relname: string }>`
    select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')
      and relname not like 'kysely%' order by relname`.execute(app);
  return rows.map(({ relname }) => relname);
}

/** Every row of an organisation, as JSON, by table: to see that nothing of it has changed. */
export async function contentOf(organizationId: string): Promise<Record<string, string[]>> {
  const tables = await productTables();
  const { app } = await database();
  return inOrganization(app, organizationId, async (trx) => {
    const content: Record<string, string[]> = {};
    for (const table of tables) content[table] = await rowsOf(trx, table);
    return content;
  });
}

export async function rowsOf(trx: Transaction<Schema>, table: string): Promise<string[]> {
  const { rows } = await sql<{ row: string }>`select to_jsonb(t)::text as row from ${sql.table(table)} t`.execute(trx);
  return rows.map(({ row }) => row).sort();
}

/** What a call came to: its value, or the database's code for the refusal. */
export async function outcome(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return { value: plain(await call()) };
  } catch (error) {
    return { refused: (error as { code?: unknown }).code ?? String(error) };
  }
}

function plain(value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}

/** Checks that the database refuses, and that it does so because of who asks. */
export async function expectNotAllowed(run: () => Promise<unknown>): Promise<void> {
  expect(await outcome(run)).toEqual({ refused: NOT_ALLOWED });
}
