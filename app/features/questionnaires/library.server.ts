import { randomBytes, randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.server.ts";
import { isInterfaceLanguage, withoutIsolates } from "#app/platform/i18n.ts";
import { translator } from "#app/platform/translator.server.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import {
  findQuestionnaireDraft,
  findQuestionnaireVersion,
  insertQuestionnaireDraft,
  latestQuestionnaires,
  listQuestionnaireDrafts,
  questionnaireUses,
  setQuestionnaireArchived,
} from "#db/queries/questionnaires.ts";
import { inOrganizationOf, type Member, type Reader } from "../organizations/session.server.ts";
import { estimatedMinutes } from "./answering-time.ts";
import { builtinQuestionnaires, findBuiltin } from "./builtin.ts";
import { freeId } from "./edit-questionnaire.ts";
import { localized } from "./items.ts";
import { languagesOf } from "./missing-texts.ts";
import type { LocalizedText, Questionnaire } from "./questionnaire-schema.ts";

const MOST_OWN = 200;
const MOST_USES = 1000;
/** Diagnostics that are named for one questionnaire; how many more there are is said. */
const USES_NAMED = 5;

/** Everything that can be asked: what ships with the product, and what the organisation wrote itself. */
export async function readLibrary(member: Reader) {
  return inOrganizationOf(member, async (trx) => {
    const own = await listQuestionnaireDrafts(trx, { limit: MOST_OWN });
    const keys = [...builtinQuestionnaires.map(({ id }) => id), ...own.map(({ key }) => key)];
    const uses = Map.groupBy(await questionnaireUses(trx, { keys, limit: MOST_USES }), ({ key }) => key);
    const usesOf = (key: string) => {
      const all = uses.get(key) ?? [];
      const named = all.slice(0, USES_NAMED).map(({ diagnostic_id: id, name, version }) => ({ id, name, version }));
      return { named, more: all.length - named.length };
    };
    return {
      builtin: builtinQuestionnaires.map((questionnaire) => ({
        id: questionnaire.id,
        ...facts(questionnaire, member.language),
        uses: usesOf(questionnaire.id),
      })),
      own: own.map(({ questionnaire_draft_id: id, key, content, archived_at, latest }) => ({
        id,
        ...facts(content, member.language),
        latest: latest === null ? null : Number(latest),
        archived: archived_at !== null,
        uses: usesOf(key),
      })),
    };
  });
}

export type Library = Awaited<ReturnType<typeof readLibrary>>;

function facts(questionnaire: Questionnaire, language: string) {
  const minutes = questionnaire.tiers.map(({ id }) => estimatedMinutes(questionnaire, id, language));
  return {
    title: localized(questionnaire.title, language),
    description: localized(questionnaire.description, language),
    items: questionnaire.items.length,
    minutes: { from: Math.min(...minutes), to: Math.max(...minutes) },
    languages: languagesOf(questionnaire),
  };
}

/** What a page or file is made of: a built-in questionnaire by its id, or an own one as it is being written or as a version. */
export async function findQuestionnaire(
  member: Member,
  { id, version = null }: { id: string; version?: number | null },
): Promise<Questionnaire | null> {
  const builtin = findBuiltin(id);
  if (builtin) return builtin;
  if (!isDraftId(id)) return null;
  return inOrganizationOf(member, async (trx) => {
    const draft = await findQuestionnaireDraft(trx, id);
    if (!draft || version === null) return draft?.content ?? null;
    return findQuestionnaireVersion(trx, { key: draft.key, version });
  });
}

/** What a new diagnostic may ask: every built-in questionnaire, and of the own ones the newest version. */
export async function offeredQuestionnaires(trx: OrganizationTransaction): Promise<Questionnaire[]> {
  const own = await latestQuestionnaires(trx, { limit: MOST_OWN });
  return [...builtinQuestionnaires, ...own.map(({ content }) => content)];
}

/** Starts an own questionnaire from a built-in one or another own one. Returns its id; null where there is no such source. */
export async function copyQuestionnaire(member: Member, source: string): Promise<string | null> {
  const questionnaire = await findQuestionnaire(member, { id: source });
  if (!questionnaire) return null;
  const title = await copiedTitle(questionnaire.title);
  return keepNew(member, { content: { ...questionnaire, title }, action: "questionnaire.copied" });
}

/** That it is a copy, in every language that the title is in and the interface too; always in English, which every text has. */
async function copiedTitle(title: LocalizedText): Promise<LocalizedText> {
  const copied = Object.entries(title).flatMap(([tag, text]) =>
    isInterfaceLanguage(tag)
      ? [translator(tag).then(({ t }) => [tag, withoutIsolates(t("language:copyOf", { title: text }))] as const)]
      : [],
  );
  return Object.fromEntries((await Promise.all(copied)).map(([tag, text]) => [tag, text.slice(0, 200)]));
}

/** Keeps a questionnaire as a new one of the organisation's own, under an id that nothing else has. Returns the draft's id. */
export async function keepNew(
  member: Member,
  { content, action }: { content: Questionnaire; action: "questionnaire.copied" | "questionnaire.imported" },
): Promise<string> {
  const { organizationId, userId: actor } = member;
  const draftId = randomUUID();
  const name = freeId(localized(content.title, "en"), []).slice(0, 48);
  const key = `${name.replace(/-+$/, "")}-${randomBytes(4).toString("hex")}`;
  await inOrganizationOf(member, async (trx) => {
    await insertQuestionnaireDraft(trx, {
      organizationId,
      draftId,
      actor,
      content: { ...content, id: key, version: 1 },
    });
    await recordEvent(trx, { organizationId, actor, action, subject: `questionnaire:${draftId}` });
  });
  return draftId;
}

/** Puts an own questionnaire away or back. Diagnostics that ask it are not touched. `false` where there is none. */
export async function archiveQuestionnaire(
  member: Member,
  { draftId, archived }: { draftId: string; archived: boolean },
): Promise<boolean> {
  const { organizationId, userId: actor } = member;
  return inOrganizationOf(member, async (trx) => {
    if (!(await findQuestionnaireDraft(trx, draftId))) return false;
    if (await setQuestionnaireArchived(trx, { draftId, at: archived ? now() : null })) {
      const action = archived ? "questionnaire.archived" : "questionnaire.restored";
      await recordEvent(trx, { organizationId, actor, action, subject: `questionnaire:${draftId}` });
    }
    return true;
  });
}

function isDraftId(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
}
