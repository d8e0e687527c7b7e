import { now } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { inOrganization } from "#db/client.server.ts";
import {
  deleteResponse,
  findResponse,
  holdOpen,
  lockParticipant,
  participantByToken,
  saveResponse,
} from "#db/queries/responses.ts";
import { organizationOfToken, tokenHash } from "../distribution/answer-link.server.ts";
import { mergedAnswers } from "./form-pages.ts";
import type { PageAnswers } from "./read-form.ts";

/** Whom a link belongs to and what they saved so far. */
export interface Respondent {
  readonly organizationId: string;
  readonly participant: NonNullable<Awaited<ReturnType<typeof participantByToken>>>;
  readonly saved: Awaited<ReturnType<typeof findResponse>>;
}

/** The respondent behind an answer link; null for a link that is none, whatever organisation it claims. */
export async function findRespondent(token: string): Promise<Respondent | null> {
  const organizationId = organizationOfToken(token);
  if (!organizationId) return null;
  const { app } = await database();
  return inOrganization(app, organizationId, async (trx) => {
    const participant = await participantByToken(trx, tokenHash(token));
    if (!participant) return null;
    const { diagnostic_id: diagnosticId, participant_id: participantId } = participant;
    return { organizationId, participant, saved: await findResponse(trx, { diagnosticId, participantId }) };
  });
}

/**
 * Adds one page to what a respondent has saved; the last save wins, answer by answer. Returns `false`, having saved nothing,
 * when the diagnostic is not open, or its time is up.
 */
export async function saveAnswers(
  { organizationId, participant }: Respondent,
  { answers, comments }: Pick<PageAnswers, "answers" | "comments">,
  { submitted }: { submitted: boolean },
): Promise<boolean> {
  const { app } = await database();
  const { diagnostic_id: diagnosticId, participant_id: participantId, questionnaire } = participant;
  return inOrganization(app, organizationId, async (trx) => {
    if (!(await holdOpen(trx, diagnosticId, { now: now(), participantId }))) return false;
    await lockParticipant(trx, { diagnosticId, participantId });
    const saved = await findResponse(trx, { diagnosticId, participantId });
    const merged = mergedAnswers({ questionnaire, saved: saved?.answers ?? null, given: answers });
    const texts = { ...saved?.comments, ...Object.fromEntries(comments) };
    const kept = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
    await saveResponse(trx, {
      organizationId,
      diagnosticId,
      participantId,
      answers: merged,
      comments: kept,
      submitted,
    });
    return true;
  });
}

/** Takes back everything a respondent saved. Returns `false` when the diagnostic is not open any more. */
export async function withdrawAnswers({ organizationId, participant }: Respondent): Promise<boolean> {
  const { app } = await database();
  const { diagnostic_id: diagnosticId, participant_id: participantId } = participant;
  return inOrganization(app, organizationId, async (trx) => {
    if (!(await holdOpen(trx, diagnosticId, { now: now(), participantId }))) return false;
    await deleteResponse(trx, { diagnosticId, participantId });
    return true;
  });
}
