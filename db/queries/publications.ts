import { randomUUID } from "node:crypto";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { json } from "#db/json.ts";

/** One audience that a release is shown to. */
export interface Publication {
  readonly audience: string;
  readonly scope: string;
}

/** Adds to the audit of publications, in the transaction that publishes. An audience that has the release already stays as it is. */
export async function recordPublications(
  trx: OrganizationTransaction,
  {
    organizationId,
    diagnosticId,
    releaseHash,
    content,
    publishedBy,
    to,
    at,
  }: {
    organizationId: string;
    diagnosticId: string;
    releaseHash: string;
    content: Readonly<Record<string, number>>;
    publishedBy: string;
    to: readonly Publication[];
    at: Date;
  },
): Promise<void> {
  if (to.length === 0) return;
  await trx
    .insertInto("publication")
    .values(
      to.map(({ audience, scope }) => ({
        organization_id: organizationId,
        diagnostic_id: diagnosticId,
        publication_id: randomUUID(),
        audience,
        scope,
        release_hash: releaseHash,
        content: json(content),
        published_by: publishedBy,
        published_at: at,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["organization_id", "diagnostic_id", "audience", "release_hash"]).doNothing(),
    )
    .execute();
}

/** Everything that was ever published of a diagnostic, oldest first. */
export function listPublications(trx: OrganizationTransaction, { diagnosticId }: { diagnosticId: string }) {
  return trx
    .selectFrom("publication")
    .select(["audience", "scope", "release_hash", "content", "published_by", "published_at"])
    .where("diagnostic_id", "=", diagnosticId)
    .orderBy("published_at")
    .orderBy("audience")
    .limit(1000)
    .execute();
}
