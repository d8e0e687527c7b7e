import type { OrganizationTransaction } from "#db/client.server.ts";

/** Keeps a shared view; `false` where there is one of that id already. */
export async function insertViewShare(
  trx: OrganizationTransaction,
  share: {
    organizationId: string;
    viewShareId: string;
    diagnosticId: string;
    view: string;
    sharedBy: string;
    sharedWith: string;
    note: string;
    at: Date;
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows: added } = await trx
    .insertInto("view_share")
    .values({
      organization_id: share.organizationId,
      view_share_id: share.viewShareId,
      diagnostic_id: share.diagnosticId,
      view: share.view,
      shared_by: share.sharedBy,
      shared_with: share.sharedWith,
      note: share.note,
      shared_at: share.at,
    })
    .onConflict((conflict) => conflict.columns(["organization_id", "view_share_id"]).doNothing())
    .executeTakeFirst();
  return Number(added) > 0;
}

/** One shared view, with the diagnostic's name; undefined for none of that id. */
export function findViewShare(trx: OrganizationTransaction, viewShareId: string) {
  return trx
    .selectFrom("view_share as s")
    .innerJoin("diagnostic as d", (join) =>
      join.onRef("d.organization_id", "=", "s.organization_id").onRef("d.diagnostic_id", "=", "s.diagnostic_id"),
    )
    .select(["s.view_share_id", "s.view", "s.note", "s.shared_by", "s.shared_with", "d.name as diagnostic_name"])
    .where("s.view_share_id", "=", viewShareId)
    .executeTakeFirst();
}

/** The views that were shared with or by an account, the latest first. */
export function listViewShares(trx: OrganizationTransaction, { userId, limit }: { userId: string; limit: number }) {
  return trx
    .selectFrom("view_share as s")
    .innerJoin("diagnostic as d", (join) =>
      join.onRef("d.organization_id", "=", "s.organization_id").onRef("d.diagnostic_id", "=", "s.diagnostic_id"),
    )
    .select([
      "s.view_share_id",
      "s.diagnostic_id",
      "s.view",
      "s.note",
      "s.shared_by",
      "s.shared_with",
      "s.shared_at",
      "d.name as diagnostic_name",
    ])
    .where((eb) => eb.or([eb("s.shared_with", "=", userId), eb("s.shared_by", "=", userId)]))
    .orderBy("s.shared_at", "desc")
    .orderBy("s.view_share_id")
    .limit(limit)
    .execute();
}

/** The roles of the member with an address, and who they are; empty where no member has it. */
export function rolesOfAddress(trx: OrganizationTransaction, email: string) {
  return trx
    .selectFrom("member")
    .select(["user_id", "role", "email", "name", "person_id"])
    .where("email", "=", email.toLowerCase())
    .limit(20)
    .execute();
}

/** The same of an account. */
export function memberOfUser(trx: OrganizationTransaction, userId: string) {
  return trx
    .selectFrom("member")
    .select(["user_id", "role", "email", "name", "person_id"])
    .where("user_id", "=", userId)
    .limit(20)
    .execute();
}

/** Members who hold one of the roles, each once by name, at most `limit`. */
export function membersWithRole(
  trx: OrganizationTransaction,
  { roles, limit }: { roles: readonly ("owner" | "hr" | "executive")[]; limit: number },
) {
  return trx
    .selectFrom("member")
    .select(["user_id", "name", "email"])
    .distinct()
    .where("role", "in", [...roles])
    .orderBy("name")
    .orderBy("email")
    .limit(limit)
    .execute();
}
