import { randomUUID } from "node:crypto";
import type { Audience } from "#app/features/diagnostics/audience-schema.ts";
import type { PrivacyContract } from "#app/features/diagnostics/privacy-contract-schema.ts";
import type { PublishAt } from "#app/features/diagnostics/publish-at.ts";
import type { Reminder } from "#app/features/diagnostics/reminder-schema.ts";
import type { DiagnosticState } from "#app/features/diagnostics/states.ts";
import type { Questionnaire } from "#app/features/questionnaires/questionnaire-schema.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { json } from "#db/json.ts";

/** The id of this version of a questionnaire, kept on first use. Equal content is one row. */
export async function keepQuestionnaire(
  trx: OrganizationTransaction,
  {
    organizationId,
    questionnaire,
    contentHash,
  }: { organizationId: string; questionnaire: Questionnaire; contentHash: string },
): Promise<string> {
  await trx
    .insertInto("questionnaire")
    .values({
      organization_id: organizationId,
      questionnaire_id: randomUUID(),
      key: questionnaire.id,
      version: questionnaire.version,
      content: json(questionnaire),
      content_hash: contentHash,
    })
    .onConflict((conflict) => conflict.columns(["organization_id", "key", "content_hash"]).doNothing())
    .execute();
  const row = await trx
    .selectFrom("questionnaire")
    .select("questionnaire_id")
    .where("key", "=", questionnaire.id)
    .where("content_hash", "=", contentHash)
    .executeTakeFirstOrThrow();
  return row.questionnaire_id;
}

export interface DraftDiagnostic {
  readonly name: string;
  readonly questionnaireId: string;
  readonly audience: Audience;
  /** Null: opens at launch. */
  readonly opensAt: Date | null;
  readonly closesAt: Date;
  readonly timeZone: string;
  readonly contract: PrivacyContract;
}

/** Keeps a new draft, or changes one that is still a draft. Returns whether it did. */
export async function saveDraft(
  trx: OrganizationTransaction,
  {
    organizationId,
    diagnosticId,
    actor,
    draft,
  }: { organizationId: string; diagnosticId: string; actor: string; draft: DraftDiagnostic },
): Promise<boolean> {
  const columns = {
    name: draft.name,
    questionnaire_id: draft.questionnaireId,
    audience: json(draft.audience),
    opens_at: draft.opensAt,
    closes_at: draft.closesAt,
    time_zone: draft.timeZone,
    contract: json(draft.contract),
  };
  const result = await trx
    .insertInto("diagnostic")
    .values({
      organization_id: organizationId,
      diagnostic_id: diagnosticId,
      state: "draft",
      created_by: actor,
      ...columns,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["organization_id", "diagnostic_id"])
        .doUpdateSet(columns)
        .where("diagnostic.state", "=", "draft"),
    )
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows) > 0;
}

/** Changes what a draft promises, and nothing else of it. Returns whether it was still a draft. */
export async function setDraftContract(
  trx: OrganizationTransaction,
  { diagnosticId, contract }: { diagnosticId: string; contract: PrivacyContract },
): Promise<boolean> {
  const result = await trx
    .updateTable("diagnostic")
    .set({ contract: json(contract) })
    .where("diagnostic_id", "=", diagnosticId)
    .where("state", "=", "draft")
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

/** A diagnostic with its questionnaire, or null. `lock` holds the row until the transaction ends. */
export async function findDiagnostic(trx: OrganizationTransaction, diagnosticId: string, { lock = false } = {}) {
  const row = await trx
    .selectFrom("diagnostic as d")
    .innerJoin("questionnaire as q", (join) =>
      join.onRef("q.organization_id", "=", "d.organization_id").onRef("q.questionnaire_id", "=", "d.questionnaire_id"),
    )
    .select([
      "d.diagnostic_id",
      "d.name",
      "d.state",
      "d.audience",
      "d.opens_at",
      "d.closes_at",
      "d.time_zone",
      "d.contract",
      "d.contract_hash",
      "d.reminded_at",
      "d.launched_at",
      "d.closed_at",
      "d.published_at",
      "d.reminders",
      "d.publish_at",
      "d.first_closes_at",
      "d.cancel_text",
      "d.baseline_diagnostic_id",
      "q.content as questionnaire",
    ])
    .where("d.diagnostic_id", "=", diagnosticId)
    .$if(lock, (query) => query.forUpdate("d"))
    .executeTakeFirst();
  return row ?? null;
}

/** The organisation's diagnostics, newest first, the archived ones after the others. */
export function listDiagnostics(trx: OrganizationTransaction, { limit }: { limit: number }) {
  return trx
    .selectFrom("diagnostic")
    .select(["diagnostic_id", "name", "state", "opens_at", "closes_at", "time_zone", "published_at"])
    .orderBy((eb) => eb("state", "=", "archived"))
    .orderBy("created_at", "desc")
    .limit(limit)
    .execute();
}

/** Writes a new state with what belongs to it. The caller has locked the row and checked the transition. */
export async function setDiagnosticState(
  trx: OrganizationTransaction,
  diagnosticId: string,
  change: {
    state: DiagnosticState;
    opensAt?: Date;
    closesAt?: Date;
    contractHash?: string;
    launchedAt?: Date;
    closedAt?: Date;
    publishedAt?: Date;
    /** The closing time that was promised, once another one holds. */
    firstClosesAt?: Date;
    cancelText?: string;
  },
): Promise<void> {
  await trx
    .updateTable("diagnostic")
    .set({
      state: change.state,
      ...(change.opensAt ? { opens_at: change.opensAt } : {}),
      ...(change.closesAt ? { closes_at: change.closesAt } : {}),
      ...(change.contractHash ? { contract_hash: change.contractHash } : {}),
      ...(change.launchedAt ? { launched_at: change.launchedAt } : {}),
      ...(change.closedAt ? { closed_at: change.closedAt } : {}),
      ...(change.publishedAt ? { published_at: change.publishedAt } : {}),
      ...(change.firstClosesAt ? { first_closes_at: change.firstClosesAt } : {}),
      ...(change.cancelText !== undefined ? { cancel_text: change.cancelText } : {}),
    })
    .where("diagnostic_id", "=", diagnosticId)
    .execute();
}

/** Notes the reminder run; `false` when there was one already. */
export async function markReminded(
  trx: OrganizationTransaction,
  { diagnosticId, at }: { diagnosticId: string; at: Date },
): Promise<boolean> {
  const result = await trx
    .updateTable("diagnostic")
    .set({ reminded_at: at })
    .where("diagnostic_id", "=", diagnosticId)
    .where("state", "=", "open")
    .where("reminded_at", "is", null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

/** Writes when each audience is to be shown the release. The caller has locked the row. */
export async function setPublishAt(
  trx: OrganizationTransaction,
  diagnosticId: string,
  publishAt: PublishAt,
): Promise<void> {
  await trx
    .updateTable("diagnostic")
    .set({ publish_at: json(publishAt) })
    .where("diagnostic_id", "=", diagnosticId)
    .execute();
}

/** Writes the rounds of reminders. The caller has locked the row. */
export async function setReminders(
  trx: OrganizationTransaction,
  diagnosticId: string,
  reminders: readonly Reminder[],
): Promise<void> {
  await trx
    .updateTable("diagnostic")
    .set({ reminders: json([...reminders]) })
    .where("diagnostic_id", "=", diagnosticId)
    .execute();
}

/** Writes which closed diagnostic a draft measures again. */
export async function setBaseline(
  trx: OrganizationTransaction,
  { diagnosticId, baselineId }: { diagnosticId: string; baselineId: string },
): Promise<void> {
  await trx
    .updateTable("diagnostic")
    .set({ baseline_diagnostic_id: baselineId })
    .where("diagnostic_id", "=", diagnosticId)
    .where("state", "=", "draft")
    .execute();
}
