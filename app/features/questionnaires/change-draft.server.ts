import { now } from "#app/platform/clock.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { keepQuestionnaire } from "#db/queries/diagnostics.ts";
import {
  findQuestionnaireDraft,
  listQuestionnaireVersions,
  saveQuestionnaireDraft,
} from "#db/queries/questionnaires.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { contentHash } from "./content-hash.ts";
import { type Fields, languageNamed, partOf, seenState, withAddedItem, withAddedTheme, withForm } from "./edit-form.ts";
import { withItemMoved, withoutItem, withoutTheme, withThemeMoved } from "./edit-questionnaire.ts";
import { textsOf } from "./missing-texts.ts";
import { questionnaireProblems } from "./questionnaire-problems.ts";
import { type Questionnaire, questionnaireSchema } from "./questionnaire-schema.ts";

/** A text as it stands by now, where a form was filled in over an older state. */
export interface TextNow {
  /** As in `PlacedText`. */
  readonly field: string;
  readonly text: string;
}

export type DraftChange =
  | { readonly kind: "saved"; readonly seen: string | null; readonly item: string | null }
  /** Somebody else changed the same part since the form was opened. Nothing was written. */
  | { readonly kind: "changedSince"; readonly seen: string; readonly now: readonly TextNow[] }
  /** A name that a new theme or item needs is blank, or a theme still has items. */
  | { readonly kind: "refused"; readonly problem: "name" | "themeHasItems" }
  | { readonly kind: "missing" };

/**
 * Does what one form of the editor asks for: `intent` save, up, down, remove, add-item, add-theme, dismiss. Works on what is
 * there at that moment, under a lock: two people never lose each other's changes to different parts, and for the same part the
 * second is told (`changedSince`).
 */
export async function changeDraft(member: Member, draftId: string, fields: Fields): Promise<DraftChange> {
  const actor = member.userId;
  return inOrganizationOf(member, async (trx): Promise<DraftChange> => {
    const draft = await findQuestionnaireDraft(trx, draftId, { lock: true });
    if (!draft) return { kind: "missing" };
    const { content } = draft;
    if (fields.intent === "dismiss") {
      const dismissed = [...new Set([...draft.dismissed, String(fields.advice ?? "").slice(0, 16)])];
      await saveQuestionnaireDraft(trx, { draftId, actor, at: now(), dismissed });
      return { kind: "saved", seen: null, item: null };
    }
    const asked = changed(content, fields);
    if ("kind" in asked) return asked;
    const { next, item } = asked;
    if (contentHash(next) !== contentHash(content))
      await saveQuestionnaireDraft(trx, { draftId, actor, at: now(), content: next });
    const part = partOf(next, fields);
    return { kind: "saved", seen: part && seenState(next, part), item };
  });
}

type Changed = { readonly next: Questionnaire; readonly item: string | null } | Exclude<DraftChange, { kind: "saved" }>;

function changed(content: Questionnaire, fields: Fields): Changed {
  const { intent } = fields;
  if (intent === "add-item") {
    const added = withAddedItem(content, fields);
    return added ? { next: added.questionnaire, item: added.id } : { kind: "refused", problem: "name" };
  }
  if (intent === "add-theme") {
    const next = withAddedTheme(content, fields);
    return next ? { next, item: null } : { kind: "refused", problem: "name" };
  }
  const part = partOf(content, fields);
  if (!part) return { kind: "missing" };
  if (intent === "save") {
    const next = withForm(content, part, fields);
    const seen = seenState(content, part);
    // Saving what stands there already is no conflict, whoever wrote it.
    if (fields.seen === seen || seenState(next, part) === seen) return { next, item: null };
    return { kind: "changedSince", seen, now: differences(content, next, languageNamed(fields.language)) };
  }
  if (part.kind === "head") return { kind: "missing" };
  const item = part.kind === "item";
  switch (intent) {
    case "up":
    case "down":
      return { next: (item ? withItemMoved : withThemeMoved)(content, part.id, intent), item: null };
    case "remove": {
      const next = (item ? withoutItem : withoutTheme)(content, part.id);
      return next === content ? { kind: "refused", problem: "themeHasItems" } : { next, item: null };
    }
    default:
      return { kind: "missing" };
  }
}

/** What stands in `content` where `written` would put another text in that language. */
function differences(content: Questionnaire, written: Questionnaire, language: string): TextNow[] {
  const wanted = new Map(
    textsOf(written).map((placed) => [`${placed.part} ${placed.id} ${placed.field}`, placed.text]),
  );
  return textsOf(content).flatMap(({ part, id, field, text }): TextNow[] => {
    const other = wanted.get(`${part} ${id} ${field}`)?.[language] ?? "";
    const now = text[language] ?? "";
    return other === now ? [] : [{ field, text: now }];
  });
}

export type Finished =
  | { readonly kind: "finished"; readonly version: number }
  | { readonly kind: "unchanged" | "problems" | "missing" };

/** Makes a version of a draft, which diagnostics can ask and nobody can change; the draft goes on as the next one. */
export async function finishVersion(member: Member, draftId: string): Promise<Finished> {
  const { organizationId, userId: actor } = member;
  return inOrganizationOf(member, async (trx): Promise<Finished> => {
    const draft = await findQuestionnaireDraft(trx, draftId, { lock: true });
    if (!draft) return { kind: "missing" };
    const parsed = questionnaireSchema.safeParse(draft.content);
    if (!parsed.success || questionnaireProblems(draft.content).length > 0) return { kind: "problems" };
    const [latest] = await listQuestionnaireVersions(trx, { keys: [draft.key], limit: 1 });
    if (latest && contentHash({ ...parsed.data, version: latest.version }) === latest.content_hash)
      return { kind: "unchanged" };
    const version = (latest?.version ?? 0) + 1;
    const questionnaire = { ...parsed.data, version };
    await keepQuestionnaire(trx, { organizationId, questionnaire, contentHash: contentHash(questionnaire) });
    const content = { ...questionnaire, version: version + 1 };
    await saveQuestionnaireDraft(trx, { draftId, actor, at: now(), content });
    const subject = `questionnaire:${draftId}`;
    await recordEvent(trx, { organizationId, actor, action: "questionnaire.finished", subject, detail: { version } });
    return { kind: "finished", version };
  });
}
