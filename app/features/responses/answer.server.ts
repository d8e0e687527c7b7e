import { now } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { once } from "#app/platform/once.server.ts";
import { inOrganization } from "#db/client.server.ts";
import {
  type AnswersByToken,
  answersByToken,
  deleteResponse,
  diagnosticForm,
  holdOpen,
  saveByToken,
} from "#db/queries/responses.ts";
import type { PrivacyContract } from "../diagnostics/privacy-contract-schema.ts";
import { organizationOfToken, tokenHash } from "../distribution/answer-link.server.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { type AnswerForm, answerForm } from "./answer-form.ts";
import type { PageAnswers } from "./read-form.ts";
import { remembered } from "./remembered.ts";

/** What cannot change once a diagnostic was launched, kept so that it is not read for every page. */
interface Asked {
  readonly contract: PrivacyContract;
  readonly questionnaire: Questionnaire;
  readonly timeZone: string;
  /** The organisation's language, for people who have none of their own. */
  readonly locale: string;
  readonly forms: Map<string, AnswerForm>;
}

/** Whose link it is: frozen at launch too. */
export interface Answerer {
  readonly organizationId: string;
  readonly tokenHash: Uint8Array;
  readonly participantId: string;
  readonly diagnosticId: string;
  /** The language they are met in: their own on the roster, else the organisation's. */
  readonly locale: string;
  readonly form: AnswerForm;
}

/** Whom a link belongs to and what they saved so far. */
export interface Respondent extends Answerer {
  readonly participant: Omit<AnswersByToken, "answers" | "comments" | "submitted"> & {
    readonly contract: PrivacyContract;
    readonly questionnaire: Questionnaire;
    readonly time_zone: string;
  };
  readonly saved: {
    readonly answers: (number | null)[];
    readonly comments: Record<string, string>;
    readonly submitted: boolean;
  } | null;
}

const MOST_DIAGNOSTICS = 40;
const MOST_ANSWERERS = 5000;

const asked = () => once("asked", () => remembered<Asked>(MOST_DIAGNOSTICS));
const answerers = () => once("answerers", () => remembered<Answerer>(MOST_ANSWERERS));

/** The respondent behind an answer link; null for a link that is none, whatever organisation it claims. */
export async function findRespondent(token: string): Promise<Respondent | null> {
  const organizationId = organizationOfToken(token);
  if (!organizationId) return null;
  const hash = tokenHash(token);
  const { call } = await database();
  const row = await answersByToken(call, { organizationId, tokenHash: hash });
  if (!row) return null;
  const { answers, comments, submitted, ...participant } = row;
  const { contract, questionnaire, timeZone, locale, forms } = await askedIn(organizationId, row.diagnostic_id);
  const form = formOf({ questionnaire, forms }, row.tier);
  const answerer: Answerer = {
    organizationId,
    tokenHash: hash,
    participantId: row.participant_id,
    diagnosticId: row.diagnostic_id,
    locale: row.locale ?? locale,
    form,
  };
  answerers().set(hash.toString("base64url"), answerer);
  return {
    ...answerer,
    participant: { ...participant, contract, questionnaire, time_zone: timeZone },
    saved: answers === null ? null : { answers, comments: comments ?? {}, submitted: submitted ?? false },
  };
}

/** Whose link it is, which is all that saving needs: without asking the database where the link was opened lately. */
export async function findAnswerer(token: string): Promise<Answerer | null> {
  return answerers().get(tokenHash(token).toString("base64url")) ?? (await findRespondent(token));
}

async function askedIn(organizationId: string, diagnosticId: string): Promise<Asked> {
  const key = `${organizationId}/${diagnosticId}`;
  const kept = asked().get(key);
  if (kept) return kept;
  const { app } = await database();
  const found = await inOrganization(app, organizationId, (trx) => diagnosticForm(trx, diagnosticId));
  const fresh: Asked = {
    contract: found.contract,
    questionnaire: found.questionnaire,
    timeZone: found.time_zone,
    locale: found.locale,
    forms: new Map(),
  };
  asked().set(key, fresh);
  return fresh;
}

function formOf({ questionnaire, forms }: Pick<Asked, "questionnaire" | "forms">, tier: string): AnswerForm {
  const form = forms.get(tier) ?? answerForm(questionnaire, tier);
  forms.set(tier, form);
  return form;
}

/** All that is saved of somebody after a save. */
export interface Saved {
  readonly answers: readonly (number | null)[];
  readonly submitted: boolean;
}

/**
 * Saves what somebody changed; the last save wins, item by item, and what is not named stays. `submitted`: whether it is sent
 * as well, provided that every slot of `required` is answered by then. Returns null, having saved nothing, when the
 * diagnostic is not open, or its time is up.
 */
export async function saveAnswers(
  { organizationId, tokenHash: hash, form }: Answerer,
  { answers, comments }: Pick<PageAnswers, "answers" | "comments">,
  { submitted, required = [] }: { submitted: boolean; required?: readonly number[] },
): Promise<Saved | null> {
  const { call } = await database();
  const saved = await saveByToken(call, {
    organizationId,
    tokenHash: hash,
    at: now(),
    width: form.width,
    answers,
    comments,
    required: submitted ? required : null,
  });
  if (saved?.outcome !== "saved" || saved.answers === null) return null;
  return { answers: saved.answers, submitted: saved.submitted ?? false };
}

/** Takes back everything a respondent saved. Returns `false` when the diagnostic is not open any more, or the link was replaced. */
export async function withdrawAnswers({
  organizationId,
  tokenHash: hash,
  diagnosticId,
  participantId,
}: Answerer): Promise<boolean> {
  const { app } = await database();
  return inOrganization(app, organizationId, async (trx) => {
    if (!(await holdOpen(trx, diagnosticId, { now: now(), tokenHash: hash }))) return false;
    await deleteResponse(trx, { diagnosticId, participantId });
    return true;
  });
}
