import { sql } from "kysely";
import type { OrganizationTransaction } from "#db/client.server.ts";

/** Gives somebody on a frozen roster another language than their roster had. */
export async function setParticipantLocale(
  trx: OrganizationTransaction,
  participantId: string,
  locale: string,
): Promise<void> {
  await sql`update participant set locale = ${locale} where participant_id = ${participantId}`.execute(trx);
}
