import { randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.server.ts";
import { log } from "#app/platform/log.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import {
  addToReleaseAudit,
  countReleaseAudit,
  holdReleaseAudit,
  keepReleaseAudit,
  letGoOfReleaseAudit,
} from "#db/queries/release-audits.ts";
import { METHOD_VERSION } from "./build-release.ts";
import type { AuditedRelease } from "./engine.ts";
import type { EngineInput } from "./engine-input.ts";
import { releaseInThreads } from "./release-threads.server.ts";

/** Runs a transaction in the organisation at hand. */
export type InOrganization = <Result>(run: (trx: OrganizationTransaction) => Promise<Result>) => Promise<Result>;

/** How long an audit is held without a word from whoever works on it, and how often that one says so. */
const HELD_SECONDS = 30;
const SAID_EVERY_MS = 10_000;

/** Thrown where another process has taken hold of the audit, which goes on there. */
class LostHold extends Error {
  override name = "LostHold";
}

/**
 * Makes a release whose audit takes minutes, in threads: what is found of an item is kept at once, so that a run that is killed is
 * gone on with at the next item. One process at a time works on it; where another does, `null`, and the job comes back later in
 * case that one dies. No transaction stays open meanwhile.
 */
export async function auditedOverTime(
  input: EngineInput,
  { organizationId, diagnosticId, inside }: { organizationId: string; diagnosticId: string; inside: InOrganization },
): Promise<AuditedRelease | null> {
  const held = { diagnosticId, runner: randomUUID(), seconds: HELD_SECONDS };
  const done = await inside((trx) => holdReleaseAudit(trx, { ...held, organizationId, methodVersion: METHOD_VERSION }));
  if (!done) {
    const after = new Date(now().getTime() + HELD_SECONDS * 1000);
    await enqueue(null, "diagnostic.close", { organizationId, diagnosticId }, { after });
    return null;
  }
  const still = (isHeld: boolean) => {
    if (!isHeld) throw new LostHold("Another process has taken hold of the audit");
  };
  const saying = setInterval(() => {
    inside((trx) => keepReleaseAudit(trx, held)).catch((error: unknown) => {
      log().warn({ err: error }, "the audit could not be held on to");
    });
  }, SAID_EVERY_MS);
  try {
    return await releaseInThreads(input, {
      done,
      onCounted: (items) => inside((trx) => countReleaseAudit(trx, { ...held, items })),
      onAudited: async (found) => still(await inside((trx) => addToReleaseAudit(trx, { ...held, found }))),
    });
  } catch (error) {
    await inside((trx) => letGoOfReleaseAudit(trx, held));
    throw error;
  } finally {
    clearInterval(saying);
  }
}
