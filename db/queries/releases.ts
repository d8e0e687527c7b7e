import { sql } from "kysely";
import type { AuditFile } from "#app/features/confidentiality/audit-file-schema.ts";
import type { ReleaseDocument } from "#app/features/confidentiality/release-schema.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { json } from "#db/json.ts";

/** Keeps the release of a diagnostic. Does nothing if it has one already: a release is made once. */
export async function insertRelease(
  trx: OrganizationTransaction,
  {
    organizationId,
    diagnosticId,
    document,
    auditFile,
  }: { organizationId: string; diagnosticId: string; document: ReleaseDocument; auditFile: AuditFile },
): Promise<void> {
  await trx
    .insertInto("release")
    .values({
      organization_id: organizationId,
      diagnostic_id: diagnosticId,
      document: json(document),
      document_hash: document.hash,
      audit_file: json(auditFile),
      method_version: document.method.version,
    })
    .onConflict((conflict) => conflict.columns(["organization_id", "diagnostic_id"]).doNothing())
    .execute();
}

/** The release of a diagnostic with what a page says about it and the audiences it was published to, or null while there is none. */
export async function findRelease(trx: OrganizationTransaction, diagnosticId: string) {
  const row = await described(trx, diagnosticId).select("r.document").executeTakeFirst();
  return row ?? null;
}

/** The same without the document, which may be large and never changes; `document_hash` says which one it is. */
export async function describeRelease(trx: OrganizationTransaction, diagnosticId: string) {
  return (await described(trx, diagnosticId).executeTakeFirst()) ?? null;
}

/** What `describeRelease` leaves out. */
export async function releaseDocument(trx: OrganizationTransaction, diagnosticId: string) {
  const row = await trx
    .selectFrom("release")
    .select("document")
    .where("diagnostic_id", "=", diagnosticId)
    .executeTakeFirst();
  return row?.document ?? null;
}

function described(trx: OrganizationTransaction, diagnosticId: string) {
  return trx
    .selectFrom("release as r")
    .innerJoin("diagnostic as d", (join) =>
      join.onRef("d.organization_id", "=", "r.organization_id").onRef("d.diagnostic_id", "=", "r.diagnostic_id"),
    )
    .innerJoin("questionnaire as q", (join) =>
      join.onRef("q.organization_id", "=", "d.organization_id").onRef("q.questionnaire_id", "=", "d.questionnaire_id"),
    )
    .select([
      "d.organization_id",
      "d.diagnostic_id",
      "d.name",
      "d.state",
      "d.audience",
      "d.contract_hash as contractHash",
      "d.closed_at",
      "d.published_at",
      "d.baseline_diagnostic_id",
      "q.content",
      "r.document_hash",
    ])
    .select(audiencesOf)
    .where("r.diagnostic_id", "=", diagnosticId);
}

/** The audiences that a release `r` was published to. */
const audiencesOf = sql<string[]>`coalesce((select jsonb_agg(p.audience) from publication p
  where p.organization_id = r.organization_id and p.diagnostic_id = r.diagnostic_id), '[]')`.as("audiences");

/** Diagnostics that were published to an audience (null: to any), newest first, the archived ones after the others. */
export function listPublished(
  trx: OrganizationTransaction,
  { limit, audience = null }: { limit: number; audience?: string | null },
) {
  return trx
    .selectFrom("diagnostic")
    .select(["diagnostic_id", "name", "audience", "closed_at", "published_at"])
    .where("state", "in", ["published", "archived"])
    .$if(audience !== null, (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom("publication as p")
            .select("p.publication_id")
            .whereRef("p.organization_id", "=", "diagnostic.organization_id")
            .whereRef("p.diagnostic_id", "=", "diagnostic.diagnostic_id")
            .where("p.audience", "=", audience ?? ""),
        ),
      ),
    )
    .orderBy((eb) => eb("state", "=", "archived"))
    .orderBy("published_at", "desc")
    .limit(limit)
    .execute();
}

/**
 * Diagnostics that have a release, closed before the given one did or will, and were put to the same audience by its definition: what it can be
 * compared with, newest first.
 */
export function releasedBefore(
  trx: OrganizationTransaction,
  { diagnosticId, limit }: { diagnosticId: string; limit: number },
) {
  return trx
    .selectFrom("diagnostic as d")
    .innerJoin("release as r", (join) =>
      join.onRef("r.organization_id", "=", "d.organization_id").onRef("r.diagnostic_id", "=", "d.diagnostic_id"),
    )
    .innerJoin("questionnaire as q", (join) =>
      join.onRef("q.organization_id", "=", "d.organization_id").onRef("q.questionnaire_id", "=", "d.questionnaire_id"),
    )
    .innerJoin("diagnostic as later", (join) =>
      join
        .onRef("later.organization_id", "=", "d.organization_id")
        .onRef("later.audience", "=", "d.audience")
        .on((eb) => eb.or([eb("later.closed_at", "is", null), eb("later.closed_at", ">", eb.ref("d.closed_at"))])),
    )
    .select(["d.diagnostic_id", "d.name", "d.audience", "d.closed_at", "q.content"])
    .select(audiencesOf)
    .where("later.diagnostic_id", "=", diagnosticId)
    .orderBy("d.closed_at", "desc")
    .limit(limit)
    .execute();
}
