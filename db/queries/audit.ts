import { randomUUID } from "node:crypto";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { json } from "#db/json.ts";

export interface AuditEvent {
  readonly organizationId: string;
  /** A user id, `worker`, or `command line`. */
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  /** Counts and ids only. */
  readonly detail?: Record<string, unknown>;
}

/** Adds to the audit trail, in the transaction of what is recorded. */
export async function recordEvent(trx: OrganizationTransaction, event: AuditEvent): Promise<void> {
  await trx
    .insertInto("audit_event")
    .values({
      organization_id: event.organizationId,
      audit_event_id: randomUUID(),
      actor: event.actor,
      action: event.action,
      subject: event.subject,
      detail: json(event.detail ?? {}),
    })
    .execute();
}

/** One page of the trail, newest first, from before `before` (null: from now). */
export function listEvents(trx: OrganizationTransaction, { before, limit }: { before: Date | null; limit: number }) {
  return trx
    .selectFrom("audit_event")
    .select(["audit_event_id", "at", "actor", "action", "subject", "detail"])
    .$if(before !== null, (query) => query.where("at", "<", before))
    .orderBy("at", "desc")
    .limit(limit)
    .execute();
}
