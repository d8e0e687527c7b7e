import { submitDraft } from "#app/features/diagnostics/draft-form.server.ts";
import { localField } from "#app/features/diagnostics/draft-schema.ts";
import { openDiagnostic } from "#app/features/diagnostics/open.server.ts";
import { answerToken } from "#app/features/distribution/answer-link.server.ts";
import { launchDiagnostic } from "#app/features/distribution/launch.server.ts";
import { inOrganizationOf, type Member } from "#app/features/organizations/session.server.ts";
import { findRespondent, saveAnswers } from "#app/features/responses/answer.server.ts";
import { readPage } from "#app/features/responses/read-form.ts";
import { frozenTree } from "#db/queries/participants.ts";
import { type FilledForm, filledForms, type Wave } from "#db/seed/answers.ts";
import { writtenComments } from "#db/seed/comments.ts";
import type { SeedPerson } from "#db/seed/roster.ts";
import { ZONE } from "./moments.ts";

/** Prepares a diagnostic for everyone through the draft form. Returns its id. */
export async function draftFor(
  member: Member,
  {
    name,
    questionnaire,
    closes,
    axis = "",
  }: { name: string; questionnaire: string; closes: Date; axis?: "Tenure band" | "" },
): Promise<string> {
  const submission = await submitDraft(member, {
    diagnosticId: null,
    form: {
      name,
      questionnaire,
      audience: "everyone",
      opens: "",
      closes: localField(closes, ZONE),
      zone: ZONE,
      k: "5",
      commentThreshold: "10",
      "mode.executive": "attributed",
      "mode.manager": "attributed",
      "axis.1": axis,
    },
  });
  if (submission.kind !== "kept") throw new Error(`The draft "${name}" was not kept: ${JSON.stringify(submission)}`);
  return submission.diagnosticId;
}

/** Launches and opens a draft. */
export async function openNow(member: Member, diagnosticId: string): Promise<void> {
  const launch = await launchDiagnostic(member, diagnosticId);
  if (launch.kind !== "launched") throw new Error(`The diagnostic was not launched: ${JSON.stringify(launch)}`);
  await openDiagnostic({ organizationId: member.organizationId, diagnosticId });
}

/** Answer tokens by employee id, as the letters carry them. */
export async function tokensOf(member: Member, diagnosticId: string): Promise<Map<string, string>> {
  const { organizationId } = member;
  const tree = await inOrganizationOf(member, (trx) => frozenTree(trx, diagnosticId));
  return new Map(
    tree.map(({ external_id, participant_id: participantId }) => [
      external_id,
      answerToken({ organizationId, diagnosticId, participantId }),
    ]),
  );
}

/** Has people answer through their links, as the survey's pages would save it. Returns how many did. */
export async function answerAll(
  people: readonly SeedPerson[],
  { wave, tokens }: { wave: Wave; tokens: ReadonlyMap<string, string> },
): Promise<number> {
  const forms = filledForms(people, wave);
  const comments = writtenComments(people, { seed: wave.seed, forms });
  for (const form of forms) {
    await answer(form, { token: tokens.get(form.personId) ?? "", comments: comments.get(form.personId) ?? {} });
  }
  return forms.length;
}

async function answer(
  { personId, items, fields, submitted }: FilledForm,
  { token, comments }: { token: string; comments: Readonly<Record<string, string>> },
): Promise<void> {
  const respondent = await findRespondent(token);
  if (!respondent) throw new Error(`${personId} has no working answer link`);
  const { questionnaire } = respondent.participant;
  const field = (name: string) => fields.get(name) ?? comments[name.replace(/^comment\./, "")] ?? "";
  const read = readPage({ questionnaire, items, complete: true }, field);
  if (Object.keys(read.problems).length > 0) throw new Error(`The made-up form of ${personId} has problems`);
  if (!(await saveAnswers(respondent, read, { submitted }))) throw new Error(`${personId} answered too late`);
}
