import { now } from "#app/platform/clock.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { findQuestionnaireDraft, listQuestionnaireDrafts, saveQuestionnaireDraft } from "#db/queries/questionnaires.ts";
import { inOrganizationOf, type Member, type Reader } from "../organizations/session.server.ts";
import { localized } from "./items.ts";
import { keepNew } from "./library.server.ts";
import { checked } from "./read-questionnaire-file.ts";

const MOST_OWN = 200;

/** The own questionnaires that an import may replace the draft of, each as it was when it was offered. */
export async function replaceableDrafts(member: Reader) {
  const drafts = await inOrganizationOf(member, (trx) => listQuestionnaireDrafts(trx, { limit: MOST_OWN }));
  return drafts
    .filter(({ archived_at }) => archived_at === null)
    .map(({ questionnaire_draft_id: id, revision, content }) => ({
      target: `${id} ${revision}`,
      title: localized(content.title, member.language),
    }));
}

export type Imported =
  | { readonly kind: "imported"; readonly draftId: string }
  /** The draft to be replaced is not what it was when it was offered. */
  | { readonly kind: "changedSince" | "notAQuestionnaire" | "missing" };

/**
 * Writes a questionnaire that was checked before, as JSON again; it is checked anew. `target` is "new", or one of those that
 * `replaceableDrafts` offers. A replaced draft keeps its key, so that its versions go on counting.
 */
export async function importQuestionnaire(
  member: Member,
  { text, target }: { text: string; target: string },
): Promise<Imported> {
  const content = checkedText(text);
  if (!content) return { kind: "notAQuestionnaire" };
  if (target === "new") {
    return { kind: "imported", draftId: await keepNew(member, { content, action: "questionnaire.imported" }) };
  }
  const [draftId = "", revision = ""] = target.split(" ");
  const { organizationId, userId: actor } = member;
  if (!/^[0-9a-f-]{36}$/.test(draftId)) return { kind: "missing" };
  return inOrganizationOf(member, async (trx): Promise<Imported> => {
    const draft = await findQuestionnaireDraft(trx, draftId, { lock: true });
    if (!draft) return { kind: "missing" };
    if (String(draft.revision) !== revision) return { kind: "changedSince" };
    const { id, version } = draft.content;
    await saveQuestionnaireDraft(trx, { draftId, actor, at: now(), content: { ...content, id, version } });
    const subject = `questionnaire:${draftId}`;
    await recordEvent(trx, { organizationId, actor, action: "questionnaire.imported", subject });
    return { kind: "imported", draftId };
  });
}

function checkedText(text: string) {
  try {
    return checked(JSON.parse(text)).questionnaire;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
