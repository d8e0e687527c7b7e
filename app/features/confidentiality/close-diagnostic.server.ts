import { createHmac } from "node:crypto";
import { config } from "#app/config.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { inOrganization, type OrganizationTransaction } from "#db/client.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { extensions } from "#db/queries/delivery-problems.ts";
import { findDiagnostic, setDiagnosticState } from "#db/queries/diagnostics.ts";
import { frozenTree } from "#db/queries/participants.ts";
import { deleteReleaseAudit } from "#db/queries/release-audits.ts";
import { findRelease, insertRelease } from "#db/queries/releases.ts";
import { sealedAnswers, sealedComments } from "#db/queries/responses.ts";
import { refreshStatistics } from "#db/queries/statistics.ts";
import { seal } from "../responses/seal.server.ts";
import { auditedOverTime, type InOrganization } from "./audit-over-time.server.ts";
import { type BuiltRelease, writtenRelease } from "./build-release.ts";
import { releaseEngine } from "./engine.ts";
import { layOut, type ReleaseInput } from "./release-input.ts";

const OPENING_FIRST_MS = 5_000;

interface Diagnostic {
  readonly organizationId: string;
  readonly diagnosticId: string;
}

/**
 * Closes a diagnostic whose time is up, or that HR closes early (`closes_at` was moved to now): seals, then makes the one
 * release. Two transactions: killed before the first commits nothing has happened, killed between the two the next run makes
 * the release from what was sealed, and after the second a further run does nothing. Between the two, nothing is held: what
 * several axes give away together takes minutes to audit, and is gone on with at the item where a killed run ended.
 */
export async function closeDiagnostic(diagnostic: Diagnostic): Promise<void> {
  const inside = await organizationTransactions(diagnostic);
  const closed = await inside((trx) => sealWhenDue(trx, diagnostic));
  const input = closed && (await inside((trx) => sealedInput(trx, diagnostic)));
  if (!input) return;
  const laid = layOut(input);
  const made =
    input.contract.axes.length === 0
      ? releaseEngine(laid.engine).release([])
      : await auditedOverTime(laid.engine, { ...diagnostic, inside });
  const people = input.people.length;
  if (made) await inside((trx) => store(trx, { ...diagnostic, people, ...writtenRelease(laid, made) }));
}

async function organizationTransactions({ organizationId }: Diagnostic): Promise<InOrganization> {
  const { app } = await database();
  return (run) => inOrganization(app, organizationId, run);
}

/** Seals an open diagnostic whose time is up, and everybody's who was given more. Returns whether it is closed and may be released. */
async function sealWhenDue(
  trx: OrganizationTransaction,
  { organizationId, diagnosticId }: Diagnostic,
): Promise<boolean> {
  const diagnostic = await findDiagnostic(trx, diagnosticId, { lock: true });
  if (diagnostic?.state === "closed") return true;
  const waits = diagnostic?.state === "scheduled" || diagnostic?.state === "open";
  if (!diagnostic?.closes_at || !waits) return false;
  const { until } = await extensions(trx, diagnosticId);
  const dueAt = until !== null && until > diagnostic.closes_at ? until : diagnostic.closes_at;
  if (diagnostic.state === "scheduled" || dueAt > now()) {
    // Not opened yet although its time is up: the worker was away, and opening comes first.
    const soon = new Date(now().getTime() + OPENING_FIRST_MS);
    const after = dueAt > soon ? dueAt : soon;
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

/** What a release is made from, once sealed it never changes. `null` when there is one already. */
async function sealedInput(trx: OrganizationTransaction, { diagnosticId }: Diagnostic): Promise<ReleaseInput | null> {
  const diagnostic = await findDiagnostic(trx, diagnosticId);
  if (diagnostic?.state !== "closed" || (await findRelease(trx, diagnosticId))) return null;
  const people = await frozenTree(trx, diagnosticId);
  return {
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
  };
}

/** Stores the release, and lets go of what led to it. Does nothing when there is one already. */
async function store(
  trx: OrganizationTransaction,
  {
    organizationId,
    diagnosticId,
    people,
    release: document,
    auditFile,
  }: Diagnostic & BuiltRelease & { readonly people: number },
): Promise<void> {
  const diagnostic = await findDiagnostic(trx, diagnosticId, { lock: true });
  if (diagnostic?.state !== "closed" || (await findRelease(trx, diagnosticId))) return;
  await insertRelease(trx, { organizationId, diagnosticId, document, auditFile });
  await deleteReleaseAudit(trx, diagnosticId);
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
  await refreshStatistics(trx, { written: people });
}
