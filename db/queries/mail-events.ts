import { sql } from "kysely";
import type { OrganizationTransaction } from "#db/client.server.ts";

/**
 * Notes a report of the provider about a letter, so that it is taken in once. `null`: it was before, or there is no such
 * letter here. Holds the letter until the transaction ends.
 */
export async function noteMailEvent(
  trx: OrganizationTransaction,
  { organizationId, eventId, deliveryId }: { organizationId: string; eventId: string; deliveryId: string },
) {
  const letter = await trx
    .selectFrom("delivery")
    .select(["diagnostic_id", "delivery_id", "kind", "batch_id", "state"])
    .where("delivery_id", "=", deliveryId)
    .forUpdate()
    .executeTakeFirst();
  if (!letter) return null;
  const { numInsertedOrUpdatedRows: added } = await trx
    .insertInto("mail_event")
    .values({
      organization_id: organizationId,
      mail_event_id: eventId,
      diagnostic_id: letter.diagnostic_id,
      delivery_id: deliveryId,
    })
    .onConflict((conflict) => conflict.columns(["organization_id", "mail_event_id"]).doNothing())
    .executeTakeFirst();
  return Number(added) > 0 ? letter : null;
}

/** Writes what was reported of a letter. The caller has worked out that it is the better news. */
export async function setReported(
  trx: OrganizationTransaction,
  reported: {
    deliveryId: string;
    state: "delivered" | "bounced" | "complained";
    providerId: string;
    problem: string | null;
  },
): Promise<void> {
  await trx
    .updateTable("delivery")
    .set({
      state: reported.state,
      provider_id: reported.providerId,
      problem: reported.problem,
      changed_at: sql`now()`,
      sent_at: sql`coalesce(sent_at, now())`,
    })
    .where("delivery_id", "=", reported.deliveryId)
    .execute();
}

/** Leaves an address alone from now on. A complaint outweighs a bounce; what HR knows it keeps knowing. */
export async function suppressAddress(
  trx: OrganizationTransaction,
  suppressed: {
    organizationId: string;
    address: string;
    reason: "bounced" | "complained";
    detail: string | null;
    told: boolean;
  },
): Promise<void> {
  await trx
    .insertInto("suppression")
    .values({
      organization_id: suppressed.organizationId,
      address: suppressed.address.toLowerCase(),
      reason: suppressed.reason,
      detail: suppressed.detail,
      told: suppressed.told,
    })
    .onConflict((conflict) =>
      conflict.columns(["organization_id", "address"]).doUpdateSet({
        reason: sql`case when 'complained' in (excluded.reason, suppression.reason) then 'complained' else 'bounced' end`,
        told: sql`suppression.told or excluded.told`,
      }),
    )
    .execute();
}

/** Has HR know of suppressions that stop an invitation of theirs. */
export async function tellSuppressions(trx: OrganizationTransaction, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return;
  const lower = addresses.map((address) => address.toLowerCase());
  await trx.updateTable("suppression").set({ told: true }).where("address", "in", lower).execute();
}

/** Why nothing is sent to an address, and whether HR knows; null where letters are sent. */
export async function findSuppression(trx: OrganizationTransaction, address: string) {
  const row = await trx
    .selectFrom("suppression")
    .select(["reason", "told"])
    .where("address", "=", address.toLowerCase())
    .executeTakeFirst();
  return row ?? null;
}

/** Lets letters go to an address again. */
export async function unsuppressAddress(trx: OrganizationTransaction, address: string): Promise<void> {
  await trx.deleteFrom("suppression").where("address", "=", address.toLowerCase()).execute();
}
