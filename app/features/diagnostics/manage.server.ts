import { randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.server.ts";
import { forgetLetters } from "#app/platform/outbox.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { deleteReminders, insertCancellations } from "#db/queries/deliveries.ts";
import { endExtensions } from "#db/queries/delivery-problems.ts";
import {
  findDiagnostic,
  keepQuestionnaire,
  saveDraft,
  setBaseline,
  setDiagnosticState,
} from "#db/queries/diagnostics.ts";
import { deleteParticipationCounts } from "#db/queries/participation-counts.ts";
import { deleteResponses } from "#db/queries/responses.ts";
import { keptText } from "../organizations/free-text-schema.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { contentHash } from "../questionnaires/content-hash.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import type { ReadDraft } from "./draft-schema.ts";
import { mayBecome } from "./states.ts";

/**
 * Keeps a draft, new without an id, and returns its id; null when it is no draft any more. `pulse`: a new one that measures a baseline
 * again, under an id that its form was made with; sent again it is changed, and once it has been launched left as it is. Null
 * where that id is of something else.
 */
export async function keepDraft(
  member: Member,
  {
    diagnosticId,
    draft,
    questionnaire,
    pulse = null,
  }: {
    diagnosticId: string | null;
    draft: ReadDraft;
    questionnaire: Questionnaire;
    pulse?: { readonly id: string; readonly baselineId: string } | null;
  },
): Promise<string | null> {
  const { organizationId, userId: actor } = member;
  const id = diagnosticId ?? pulse?.id ?? randomUUID();
  return inOrganizationOf(member, async (trx) => {
    // A form that is sent twice at once waits for itself here.
    if (pulse) await findDiagnostic(trx, pulse.baselineId, { lock: true });
    const again = pulse && (await findDiagnostic(trx, id));
    if (again && again.baseline_diagnostic_id !== pulse.baselineId) return null;
    if (again && again.state !== "draft") return id;
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
    if (pulse) await setBaseline(trx, { diagnosticId: id, baselineId: pulse.baselineId });
    const action = diagnosticId === null && !again ? "diagnostic.drafted" : "diagnostic.changed";
    await recordEvent(trx, { organizationId, actor, action, subject: `diagnostic:${id}` });
    return id;
  });
}

/** Longest message of a cancelling, in characters. */
const MOST_MESSAGE = 2000;

/**
 * Cancels a draft, a diagnostic that has not opened, or one that is open. Of an open one every answer, every reminder and every link that was asked for is destroyed in the same
 * transaction, and everyone whose invitation may have arrived is written to, with `message` in HR's own words where there is
 * one. `false` when it is too late for that.
 */
export async function cancelDiagnostic(member: Member, diagnosticId: string, message = ""): Promise<boolean> {
  const { organizationId } = member;
  return inOrganizationOf(member, async (trx) => {
    const diagnostic = await findDiagnostic(trx, diagnosticId, { lock: true });
    if (!diagnostic || !mayBecome({ from: diagnostic.state, to: "cancelled" })) return false;
    if (diagnostic.state === "cancelled") return true;
    const event = { organizationId, actor: member.userId, action: "diagnostic.cancelled" };
    const subject = `diagnostic:${diagnosticId}`;
    if (diagnostic.state !== "open") {
      await setDiagnosticState(trx, diagnosticId, { state: "cancelled" });
      await recordEvent(trx, { ...event, subject });
      return true;
    }
    const cancelText = keptText(message).slice(0, MOST_MESSAGE);
    await setDiagnosticState(trx, diagnosticId, { state: "cancelled", cancelText });
    await deleteResponses(trx, diagnosticId);
    await endExtensions(trx, diagnosticId);
    await deleteParticipationCounts(trx, diagnosticId);
    const told = await insertCancellations(trx, diagnosticId);
    await forgetLetters(await deleteReminders(trx, diagnosticId));
    await recordEvent(trx, { ...event, subject, detail: { told, answers: "destroyed" } });
    await enqueue(trx, "delivery.send", { organizationId, diagnosticId });
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
