import { sql } from "kysely";
import type { PlacedInference } from "#app/features/confidentiality/engine-audit.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { json } from "#db/json.ts";

interface Held {
  readonly diagnosticId: string;
  /** Whoever works on the audit: any id that nobody else has. */
  readonly runner: string;
  readonly seconds: number;
}

/**
 * Takes hold of a diagnostic's audit for some seconds, and says what is done of it. `null` while somebody else holds it. What another
 * version of the method found is dropped.
 */
export async function holdReleaseAudit(
  trx: OrganizationTransaction,
  {
    organizationId,
    diagnosticId,
    runner,
    methodVersion,
    seconds,
  }: Held & { organizationId: string; methodVersion: string },
): Promise<PlacedInference[] | null> {
  const until = heldFor(seconds);
  const row = await trx
    .insertInto("release_audit")
    .values({
      organization_id: organizationId,
      diagnostic_id: diagnosticId,
      method_version: methodVersion,
      runner,
      held_until: until,
      audited: json([]),
    })
    .onConflict((conflict) =>
      conflict
        .columns(["organization_id", "diagnostic_id"])
        .doUpdateSet({
          runner,
          held_until: until,
          method_version: methodVersion,
          audited: sql`case when release_audit.method_version = excluded.method_version then release_audit.audited else excluded.audited end`,
        })
        .where((eb) =>
          eb.or([eb("release_audit.runner", "=", runner), eb("release_audit.held_until", "<", sql<Date>`now()`)]),
        ),
    )
    .returning("audited")
    .executeTakeFirst();
  return row?.audited ?? null;
}

/** Goes on holding an audit. `false` when somebody else has taken hold of it. */
export async function keepReleaseAudit(
  trx: OrganizationTransaction,
  { diagnosticId, runner, seconds }: Held,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("release_audit")
    .set({ held_until: heldFor(seconds) })
    .where("diagnostic_id", "=", diagnosticId)
    .where("runner", "=", runner)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Keeps how many items there are to audit. */
export async function countReleaseAudit(
  trx: OrganizationTransaction,
  { diagnosticId, runner, items }: { diagnosticId: string; runner: string; items: number },
): Promise<void> {
  await trx
    .updateTable("release_audit")
    .set({ items })
    .where("diagnostic_id", "=", diagnosticId)
    .where("runner", "=", runner)
    .execute();
}

/** Keeps what was found of one item, and goes on holding the audit. `false` when somebody else has taken hold of it. */
export async function addToReleaseAudit(
  trx: OrganizationTransaction,
  { diagnosticId, runner, seconds, found }: Held & { found: PlacedInference },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("release_audit")
    .set({ audited: sql`audited || ${json([found])}`, held_until: heldFor(seconds) })
    .where("diagnostic_id", "=", diagnosticId)
    .where("runner", "=", runner)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Lets go of an audit, so that the next one can go on at once. */
export async function letGoOfReleaseAudit(
  trx: OrganizationTransaction,
  { diagnosticId, runner }: { diagnosticId: string; runner: string },
): Promise<void> {
  await trx
    .updateTable("release_audit")
    .set({ held_until: sql<Date>`now() - interval '1 second'` })
    .where("diagnostic_id", "=", diagnosticId)
    .where("runner", "=", runner)
    .execute();
}

/** The release is stored: what led to it is no longer needed. */
export async function deleteReleaseAudit(trx: OrganizationTransaction, diagnosticId: string): Promise<void> {
  await trx.deleteFrom("release_audit").where("diagnostic_id", "=", diagnosticId).execute();
}

/** How far the audit of a diagnostic is; null where none is under way. `items`: null until they are counted. */
export async function releaseAuditProgress(trx: OrganizationTransaction, diagnosticId: string) {
  const row = await trx
    .selectFrom("release_audit")
    .select(["items", sql<number>`jsonb_array_length(audited)`.as("done")])
    .where("diagnostic_id", "=", diagnosticId)
    .executeTakeFirst();
  return row ?? null;
}

function heldFor(seconds: number) {
  return sql<Date>`now() + make_interval(secs => ${seconds}::int)`;
}
