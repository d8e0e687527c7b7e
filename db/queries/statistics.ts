import { sql } from "kysely";
import type { OrganizationTransaction } from "#db/client.server.ts";

/** Below so many rows a plan that is made for one costs nothing. */
const MANY = 500;

/**
 * Tells the planner what the tables hold, after a transaction wrote so many rows into one of them. The embedded database never
 * finds out by itself, a server some minutes later. The last thing in a transaction: until it ends, others who do it wait.
 */
export async function refreshStatistics(trx: OrganizationTransaction, { written }: { written: number }): Promise<void> {
  if (written >= MANY) await sql`select refresh_statistics()`.execute(trx);
}
