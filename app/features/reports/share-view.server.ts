import { randomUUID } from "node:crypto";
import { mayUseAddress } from "#app/platform/address-limit.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { memberNames } from "#db/queries/organizations.ts";
import { describeRelease } from "#db/queries/releases.ts";
import {
  findViewShare,
  insertViewShare,
  listViewShares,
  membersWithRole,
  rolesOfAddress,
} from "#db/queries/view-shares.ts";
import { writtenDay } from "../diagnostics/written-time.ts";
import { may, type Role, roles } from "../organizations/roles.ts";
import { inOrganizationOf, type Member, type Reader } from "../organizations/session.server.ts";
import { type Share, viewParts } from "./share-schema.ts";
import { isReadableBy } from "./stored-release.server.ts";
import { unitScope } from "./unit-scope.server.ts";

/** Members that are offered, of whom others can be named by their address; and entries of each list. */
const MOST_OFFERED = 200;
const MOST_LISTED = 50;

const READERS = roles.filter((role): role is "owner" | "hr" | "executive" => may([role], "insights.read"));

/**
 * `missing`: the view is none that the sender may see. `nobody`: no member has the address. `noRight`: that member may not
 * see it. `self`: the sender's own address. `tooMany`: too many lately.
 */
export type ShareOutcome = "shared" | "missing" | "nobody" | "noRight" | "self" | "tooMany";

/** Members whom a view can be shared with, by name: who reads results, without whoever asks. */
export async function shareableMembers(member: Member): Promise<{ name: string; email: string }[]> {
  const found = await inOrganizationOf(member, (trx) => membersWithRole(trx, { roles: READERS, limit: MOST_OFFERED }));
  return found.flatMap(({ user_id, name, email }) => (user_id === member.userId ? [] : [{ name, email }]));
}

/** The id of what a form is about to share. */
export function newShare(): string {
  return randomUUID();
}

/** Whether a member may open a view now. */
export function maySee(member: Member, view: string): Promise<boolean> {
  return inOrganizationOf(member, (trx) => isOpenTo(trx, { member, view }));
}

/**
 * Points another member to a view, by letter and in their list. Only the address is handed on: whoever opens it is shown what their own
 * rights and part of the organisation allow. The letter is written if and only if the share is kept, and a form that
 * is sent again shares nothing more.
 */
export async function shareView(
  member: Member,
  { share: viewShareId, view, email, note }: Share,
): Promise<ShareOutcome> {
  const { organizationId, userId } = member;
  return inOrganizationOf(member, async (trx) => {
    const parts = viewParts(view);
    if (!parts || !(await isOpenTo(trx, { member, view }))) return "missing";
    const held = await rolesOfAddress(trx, email);
    const [first] = held;
    if (!first) return "nobody";
    if (first.user_id === userId) return "self";
    const reader = readerOf(member, held);
    if (!reader || !(await isOpenTo(trx, { member: reader, view }))) return "noRight";
    const { diagnosticId } = parts;
    const share = {
      organizationId,
      viewShareId,
      diagnosticId,
      view,
      sharedBy: userId,
      sharedWith: first.user_id,
      note,
    };
    if (await findViewShare(trx, viewShareId)) return "shared";
    if (!mayUseAddress("sharedView", `${organizationId} ${userId}`)) return "tooMany";
    if (!(await insertViewShare(trx, { ...share, at: now() }))) return "shared";
    await recordEvent(trx, {
      organizationId,
      actor: userId,
      action: "view.shared",
      subject: `diagnostic:${diagnosticId}`,
      detail: { share: viewShareId, with: first.user_id },
    });
    await enqueue(trx, "view.shared", { organizationId, viewShareId });
    return "shared";
  });
}

export interface SharedView {
  readonly id: string;
  /** Path and search. */
  readonly view: string;
  readonly diagnostic: string;
  /** Who shared it, or with whom. */
  readonly other: string;
  readonly note: string;
  readonly day: string;
}

/** What was shared with a member and by them, the latest first. */
export async function sharedViews(member: Reader): Promise<{ withMe: SharedView[]; byMe: SharedView[] }> {
  const { userId } = member;
  return inOrganizationOf(member, async (trx) => {
    const rows = await listViewShares(trx, { userId, limit: MOST_LISTED });
    const names = await memberNames(trx, [...new Set(rows.flatMap((row) => [row.shared_by, row.shared_with]))]);
    const entry = (row: (typeof rows)[number], other: string): SharedView => ({
      id: row.view_share_id,
      view: row.view,
      diagnostic: row.diagnostic_name,
      other: names.get(other) ?? "",
      note: row.note,
      day: writtenDay(row.shared_at, member.language),
    });
    return {
      withMe: rows.filter((row) => row.shared_with === userId).map((row) => entry(row, row.shared_by)),
      byMe: rows.filter((row) => row.shared_by === userId).map((row) => entry(row, row.shared_with)),
    };
  });
}

/** Somebody of the same organisation as they would ask themselves; null where their roles read no results. */
export function readerOf(
  { organizationId, organizationName, locale }: Pick<Member, "organizationId" | "organizationName" | "locale">,
  held: readonly { user_id: string; role: Role; email: string; name: string; person_id: string | null }[],
): Member | null {
  const own = held.map(({ role }) => role);
  const [first] = held;
  if (!first || !may(own, "insights.read")) return null;
  const personId = held.find(({ person_id }) => person_id !== null)?.person_id ?? null;
  const { user_id: userId, email, name } = first;
  return { organizationId, organizationName, locale, userId, email, name, roles: own, personId };
}

/** Whether a view is of a result and a part that the member may look at. */
async function isOpenTo(
  trx: OrganizationTransaction,
  { member, view }: { member: Member; view: string },
): Promise<boolean> {
  const parts = viewParts(view);
  const row = parts && (await describeRelease(trx, parts.diagnosticId));
  if (!parts || !row || !(await isReadableBy(trx, { member, row, audience: "executive" }))) return false;
  return (await unitScope(trx, { member, diagnosticId: parts.diagnosticId, wanted: parts.unit })) !== null;
}
