import { randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { endExtensions } from "#db/queries/delivery-problems.ts";
import { findDiagnostic, keepQuestionnaire, saveDraft, setDiagnosticState } from "#db/queries/diagnostics.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { contentHash } from "../questionnaires/content-hash.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import type { ReadDraft } from "./draft-schema.ts";
import { mayBecome } from "./states.ts";

/** Keeps a draft, new without an id, and returns its id; null when it is no draft any more. */
export async function keepDraft(
  member: Member,
  {
    diagnosticId,
    draft,
    questionnaire,
  }: { diagnosticId: string | null; draft: ReadDraft; questionnaire: Questionnaire },
): Promise<string | null> {
  const { organizationId, userId: actor } = member;
  const id = diagnosticId ?? randomUUID();
  return inOrganizationOf(member, async (trx) => {
    const questionnaireId = await keepQuestionnaire(trx, {
      organizationId,
      questionnaire,
      contentHash: contentHash(questionnaire),
    });
    const { questionnaireKey: _key, ...rest } = draft;
    const kept = await saveDraft(trx, {
      organizationId,
      diagnosticId: id,
      actor,
      draft: { ...rest, questionnaireId },
    });
    if (!kept) return null;
    const action = diagnosticId === null ? "diagnostic.drafted" : "diagnostic.changed";
    await recordEvent(trx, { organizationId, actor, action, subject: `diagnostic:${id}` });
    return id;
  });
}

/** Cancels a draft or a diagnostic that has not opened. `false` when it is too late for that. */
export async function cancelDiagnostic(member: Member, diagnosticId: string): Promise<boolean> {
  const { organizationId } = member;
  return inOrganizationOf(member, async (trx) => {
    const diagnostic = await findDiagnostic(trx, diagnosticId, { lock: true });
    if (!diagnostic || !mayBecome({ from: diagnostic.state, to: "cancelled" })) return false;
    if (diagnostic.state === "cancelled") return true;
    await setDiagnosticState(trx, diagnosticId, { state: "cancelled" });
    const subject = `diagnostic:${diagnosticId}`;
    await recordEvent(trx, { organizationId, actor: member.userId, action: "diagnostic.cancelled", subject });
    return true;
  });
}

/** Puts a published diagnostic away: everything stays readable, and it stands last in lists. `false` when it is not published. */
export async function archiveDiagnostic(member: Member, diagnosticId: string): Promise<boolean> {
  const { organizationId } = member;
  return inOrganizationOf(member, async (trx) => {
    const diagnostic = await findDiagnostic(trx, diagnosticId, { lock: true });
    if (!diagnostic || !mayBecome({ from: diagnostic.state, to: "archived" })) return false;
    if (diagnostic.state === "archived") return true;
    await setDiagnosticState(trx, diagnosticId, { state: "archived" });
    const subject = `diagnostic:${diagnosticId}`;
    await recordEvent(trx, { organizationId, actor: member.userId, action: "diagnostic.archived", subject });
    return true;
  });
}

/** Ends an open diagnostic now instead of at its time: the worker seals and releases it. `false` when it is not open. */
export async function closeEarly(member: Member, diagnosticId: string): Promise<boolean> {
  const { organizationId } = member;
  return inOrganizationOf(member, async (trx) => {
    const diagnostic = await findDiagnostic(trx, diagnosticId, { lock: true });
    if (diagnostic?.state !== "open") return false;
    await setDiagnosticState(trx, diagnosticId, { state: "open", closesAt: now() });
    await endExtensions(trx, diagnosticId);
    const subject = `diagnostic:${diagnosticId}`;
    await recordEvent(trx, { organizationId, actor: member.userId, action: "diagnostic.ended", subject });
    await enqueue(trx, "diagnostic.close", { organizationId, diagnosticId });
    return true;
  });
}
