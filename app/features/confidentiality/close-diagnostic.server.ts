import { createHmac } from "node:crypto";
import { config } from "#app/config.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { inOrganization, type OrganizationTransaction } from "#db/client.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { findDiagnostic, frozenTree, setDiagnosticState } from "#db/queries/diagnostics.ts";
import { findRelease, insertRelease } from "#db/queries/releases.ts";
import { sealedAnswers, sealedComments } from "#db/queries/responses.ts";
import { seal } from "../responses/seal.server.ts";
import { buildReleaseWithAudit } from "./build-release.ts";

const OPENING_FIRST_MS = 5_000;

interface Diagnostic {
  readonly organizationId: string;
  readonly diagnosticId: string;
}

/**
 * Closes a diagnostic whose time is up, or that HR closes early (`closes_at` was moved to now): seals, then makes the one
 * release. Two transactions: killed before the first commits nothing has happened, killed between the two the next run makes
 * the release from what was sealed, and after the second a further run does nothing.
 */
export async function closeDiagnostic({ organizationId, diagnosticId }: Diagnostic): Promise<void> {
  const { app } = await database();
  const closed = await inOrganization(app, organizationId, (trx) => sealWhenDue(trx, { organizationId, diagnosticId }));
  if (closed) await inOrganization(app, organizationId, (trx) => release(trx, { organizationId, diagnosticId }));
}

/** Seals an open diagnostic whose time is up. Returns whether it is closed and may be released. */
async function sealWhenDue(
  trx: OrganizationTransaction,
  { organizationId, diagnosticId }: Diagnostic,
): Promise<boolean> {
  const diagnostic = await findDiagnostic(trx, diagnosticId, { lock: true });
  if (diagnostic?.state === "closed") return true;
  const waits = diagnostic?.state === "scheduled" || diagnostic?.state === "open";
  if (!diagnostic?.closes_at || !waits) return false;
  if (diagnostic.state === "scheduled" || diagnostic.closes_at > now()) {
    // Not opened yet although its time is up: the worker was away, and opening comes first.
    const soon = new Date(now().getTime() + OPENING_FIRST_MS);
    const after = diagnostic.closes_at > soon ? diagnostic.closes_at : soon;
    await enqueue(trx, "diagnostic.close", { organizationId, diagnosticId }, { after });
    return false;
  }
  await seal(trx, { diagnosticId, questionnaire: diagnostic.questionnaire, contract: diagnostic.contract });
  await setDiagnosticState(trx, diagnosticId, { state: "closed", closedAt: now() });
  await recordEvent(trx, {
    organizationId,
    actor: "worker",
    action: "diagnostic.closed",
    subject: `diagnostic:${diagnosticId}`,
  });
  return true;
}

async function release(trx: OrganizationTransaction, { organizationId, diagnosticId }: Diagnostic): Promise<void> {
  const diagnostic = await findDiagnostic(trx, diagnosticId, { lock: true });
  if (diagnostic?.state !== "closed" || (await findRelease(trx, diagnosticId))) return;
  const people = await frozenTree(trx, diagnosticId);
  const { release: document, auditFile } = buildReleaseWithAudit({
    questionnaire: diagnostic.questionnaire,
    contract: diagnostic.contract,
    people: people.map((person) => ({
      id: person.participant_id,
      externalId: person.external_id,
      tier: person.tier,
      managerId: person.manager_id,
      invited: person.not_invited === null,
      segments: Object.fromEntries(
        Object.entries(person.attributes).filter(([name]) => diagnostic.contract.axes.includes(name)),
      ),
    })),
    answers: await sealedAnswers(trx, diagnosticId),
    comments: await sealedComments(trx, diagnosticId),
    seed: createHmac("sha256", config().secrets.answerLinks).update(`comments/${diagnosticId}`).digest("hex"),
  });
  await insertRelease(trx, { organizationId, diagnosticId, document, auditFile });
  const detail = {
    hash: document.hash,
    groups: document.audit.publishedGroups,
    inferable: document.audit.inferableAnswers,
  };
  await recordEvent(trx, {
    organizationId,
    actor: "worker",
    action: "release.made",
    subject: `diagnostic:${diagnosticId}`,
    detail,
  });
}
