import { randomUUID } from "node:crypto";
import { mayUseAddress } from "#app/platform/address-limit.server.ts";
import { userIdOf } from "#app/platform/auth.server.ts";
import { database } from "#app/platform/database.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { asUser, inOrganization } from "#db/client.server.ts";
import { queueLink } from "#db/queries/deliveries.ts";
import { openInvitations } from "#db/queries/delivery-problems.ts";
import { membershipsOfUser } from "#db/queries/organizations.ts";

/**
 * Has the links of every open survey mailed to an address, if somebody who was invited has it. `false` when it was asked for
 * too often lately. Whether there is anybody is not told, and does not show in the time it takes: a job is queued either way.
 */
export async function askForLink(email: string): Promise<boolean> {
  if (!mayUseAddress("newLink", email)) return false;
  await enqueue(null, "link.send", { userId: (await userIdOf(email)) ?? randomUUID() });
  return true;
}

/**
 * Queues the answer link of every open diagnostic that an account was invited to, in every organisation; does nothing for an id
 * that is none. The link is the one they have: whoever knows an address could otherwise make a link of somebody else useless.
 */
export async function sendLinks({ userId }: { userId: string }): Promise<void> {
  const { app } = await database();
  const memberships = await asUser(app, userId, (trx) => membershipsOfUser(trx, userId));
  const people = new Map(
    memberships.flatMap((row) => (row.person_id === null ? [] : [[row.person_id, row.organization_id] as const])),
  );
  for (const [personId, organizationId] of people) {
    await inOrganization(app, organizationId, async (trx) => {
      for (const { diagnostic_id: diagnosticId, participant_id: participantId } of await openInvitations(trx, personId))
        if (await queueLink(trx, { organizationId, diagnosticId, participantId }))
          await enqueue(trx, "delivery.send", { organizationId, diagnosticId });
    });
  }
}
