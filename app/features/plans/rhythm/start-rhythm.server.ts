import { randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { insertCoachingLetters } from "#db/queries/coaching-letters.ts";
import { startClock } from "#db/queries/rhythm.ts";
import type { Pair } from "../expectations/pairs.server.ts";
import { nextLook } from "./due.ts";

/** Has the organisation's weekly letters looked for from the next full hour on; does nothing where they are already. */
export async function startRhythm(trx: OrganizationTransaction, organizationId: string): Promise<void> {
  const nextAt = nextLook(now());
  if (await startClock(trx, { organizationId, nextAt }))
    await enqueue(trx, "nudges.write", { organizationId }, { after: nextAt });
}

/**
 * Has the other of a pair told by letter that something waits for their answer: once a day and pair, however much is written. Nobody
 * is written to who has no address, or one that may not read what the pair wrote.
 */
export async function tellOther(
  trx: OrganizationTransaction,
  told: {
    organizationId: string;
    pairId: string;
    pair: Pair;
    /** The expectation's id and first words. */
    id: string;
    title: string;
  },
): Promise<void> {
  const { organizationId, pairId, pair, id, title } = told;
  if (pair.otherEmail === null || pair.knocks !== null) return;
  const at = now();
  const letter = {
    letterId: randomUUID(),
    personId: pair.other.personId,
    address: pair.otherEmail,
    kind: "proposal" as const,
    about: `${pairId}/${at.toISOString().slice(0, 10)}`,
    content: { items: [{ kind: "agree" as const, id, title, other: pair.ownName }], unanswered: 0 },
  };
  const added = await insertCoachingLetters(trx, { organizationId, letters: [letter], at });
  if (added > 0) await enqueue(trx, "coaching.send", { organizationId });
}
