import type { Questionnaire } from "#app/features/questionnaires/questionnaire-schema.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { json } from "#db/json.ts";

export interface NewQuestionnaireDraft {
  readonly organizationId: string;
  readonly draftId: string;
  readonly content: Questionnaire;
  readonly actor: string;
}

/** Adds a questionnaire of the organisation's own. Its key is the id inside the content. */
export async function insertQuestionnaireDraft(
  trx: OrganizationTransaction,
  { organizationId, draftId, content, actor }: NewQuestionnaireDraft,
): Promise<void> {
  await trx
    .insertInto("questionnaire_draft")
    .values({
      organization_id: organizationId,
      questionnaire_draft_id: draftId,
      key: content.id,
      content: json(content),
      dismissed: json([]),
      created_by: actor,
      changed_by: actor,
    })
    .execute();
}

/** A questionnaire as it is being written, or null. `lock` holds the row until the transaction ends. */
export async function findQuestionnaireDraft(trx: OrganizationTransaction, draftId: string, { lock = false } = {}) {
  const row = await trx
    .selectFrom("questionnaire_draft")
    .select(["questionnaire_draft_id", "key", "content", "revision", "dismissed", "archived_at"])
    .where("questionnaire_draft_id", "=", draftId)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  return row ?? null;
}

/** Writes what changed of a draft and raises its revision. The caller has locked the row. */
export async function saveQuestionnaireDraft(
  trx: OrganizationTransaction,
  {
    draftId,
    actor,
    at,
    ...change
  }: { draftId: string; actor: string; at: Date; content?: Questionnaire; dismissed?: readonly string[] },
): Promise<void> {
  await trx
    .updateTable("questionnaire_draft")
    .set((eb) => ({
      revision: eb("revision", "+", 1),
      changed_by: actor,
      changed_at: at,
      ...(change.content ? { content: json(change.content) } : {}),
      ...(change.dismissed ? { dismissed: json(change.dismissed) } : {}),
    }))
    .where("questionnaire_draft_id", "=", draftId)
    .execute();
}

/** Puts a questionnaire away from those that are offered, or back. Returns whether anything changed. */
export async function setQuestionnaireArchived(
  trx: OrganizationTransaction,
  { draftId, at }: { draftId: string; at: Date | null },
): Promise<boolean> {
  const result = await trx
    .updateTable("questionnaire_draft")
    .set({ archived_at: at })
    .where("questionnaire_draft_id", "=", draftId)
    .where("archived_at", at === null ? "is not" : "is", null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

/** The organisation's own questionnaires with their newest version, those put away last, the ones changed lately first. */
export function listQuestionnaireDrafts(trx: OrganizationTransaction, { limit }: { limit: number }) {
  return trx
    .selectFrom("questionnaire_draft as d")
    .select((eb) => [
      "d.questionnaire_draft_id",
      "d.key",
      "d.content",
      "d.revision",
      "d.archived_at",
      "d.changed_at",
      eb
        .selectFrom("questionnaire as q")
        .select((inner) => inner.fn.max("q.version").as("latest"))
        .whereRef("q.organization_id", "=", "d.organization_id")
        .whereRef("q.key", "=", "d.key")
        .as("latest"),
    ])
    .orderBy((eb) => eb("d.archived_at", "is not", null))
    .orderBy("d.changed_at", "desc")
    .orderBy("d.questionnaire_draft_id")
    .limit(limit)
    .execute();
}

/** The newest version of each of the organisation's own questionnaires that is not put away, by its key. */
export function latestQuestionnaires(trx: OrganizationTransaction, { limit }: { limit: number }) {
  return trx
    .selectFrom("questionnaire as q")
    .innerJoin("questionnaire_draft as d", (join) =>
      join.onRef("d.organization_id", "=", "q.organization_id").onRef("d.key", "=", "q.key"),
    )
    .distinctOn("q.key")
    .select(["q.key", "q.version", "q.content"])
    .where("d.archived_at", "is", null)
    .orderBy("q.key")
    .orderBy("q.version", "desc")
    .limit(limit)
    .execute();
}

/** One version of a questionnaire as it was finished, or null. */
export async function findQuestionnaireVersion(
  trx: OrganizationTransaction,
  { key, version }: { key: string; version: number },
): Promise<Questionnaire | null> {
  const row = await trx
    .selectFrom("questionnaire")
    .select("content")
    .where("key", "=", key)
    .where("version", "=", version)
    .orderBy("created_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.content ?? null;
}

/** The versions that exist of questionnaires, the newest first. */
export function listQuestionnaireVersions(
  trx: OrganizationTransaction,
  { keys, limit }: { keys: readonly string[]; limit: number },
) {
  return trx
    .selectFrom("questionnaire")
    .select(["key", "version", "created_at", "content_hash"])
    .where("key", "in", [...keys, ""])
    .orderBy("key")
    .orderBy("version", "desc")
    .limit(limit)
    .execute();
}

/** Which diagnostics hold which version of questionnaires, the newest first. */
export function questionnaireUses(
  trx: OrganizationTransaction,
  { keys, limit }: { keys: readonly string[]; limit: number },
) {
  return trx
    .selectFrom("questionnaire as q")
    .innerJoin("diagnostic as d", (join) =>
      join.onRef("d.organization_id", "=", "q.organization_id").onRef("d.questionnaire_id", "=", "q.questionnaire_id"),
    )
    .select(["q.key", "q.version", "d.diagnostic_id", "d.name", "d.state"])
    .where("q.key", "in", [...keys, ""])
    .where("d.state", "!=", "cancelled")
    .orderBy("d.created_at", "desc")
    .limit(limit)
    .execute();
}
