import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { json } from "#db/json.ts";

export interface AuditEvent {
  readonly organizationId: string;
  /** A user id, `worker`, `command line`, or `letter` for whoever holds the link of one and has no account. */
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

/** A place in the trail. Many events may have one time, so the time alone is none. */
export interface TrailPlace {
  /** ISO 8601 in UTC with microseconds, as the database keeps it: a JavaScript date has only milliseconds. */
  readonly at: string;
  readonly id: string;
}

/** One page of the trail, newest first, from before `before` (null: from now); of one subject only, where one is named. */
export function listEvents(
  trx: OrganizationTransaction,
  { before, subject, limit }: { before: TrailPlace | null; subject?: string; limit: number },
) {
  return (
    trx
      .selectFrom("audit_event")
      .select(["audit_event_id", "actor", "action", "subject", "detail"])
      .select(sql<string>`to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as("at"))
      // By way of text, since a driver that knows a time is meant makes a JavaScript date of it first.
      .$if(before !== null, (query) =>
        query.where(sql<boolean>`(at, audit_event_id) < (${before?.at}::text::timestamptz, ${before?.id}::uuid)`),
      )
      .$if(subject !== undefined, (query) => query.where("subject", "=", subject ?? ""))
      .orderBy("audit_event.at", "desc")
      .orderBy("audit_event_id", "desc")
      .limit(limit)
      .execute()
  );
}
