import { now } from "#app/platform/clock.server.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { recordEvent } from "#db/queries/audit.ts";
import { memberNames } from "#db/queries/organizations.ts";
import {
  changesByHand,
  lastImport,
  launchedSince,
  listImports,
  lockRoster,
  raiseRevision,
  restoreRosterBefore,
  rosterBeforeCounts,
  rosterRevision,
  settleUndo,
} from "#db/queries/roster-history.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { currentRoster } from "./current-roster.server.ts";
import { giveRosterRoles } from "./roster-access.server.ts";
import type { DifferenceKind } from "./roster-difference.ts";

const MOST_IMPORTS = 100;
const MOST_CHANGES = 20;

/** What taking back the last import would do, or why it cannot be taken back. */
export type UndoPlan =
  | { readonly kind: "nothing" }
  /** The roster before it was restored already, or is not kept. */
  | { readonly kind: "notKept"; readonly importId: string }
  /** Diagnostics were launched on it: their names. */
  | { readonly kind: "launched"; readonly importId: string; readonly diagnostics: readonly string[] }
  | {
      readonly kind: "possible";
      readonly importId: string;
      readonly fileName: string;
      readonly revision: number;
      /** People on the roster afterwards, and who of them comes back. */
      readonly people: number;
      readonly returning: number;
      readonly leaving: number;
      /** Changes made by hand since, which would be lost. */
      readonly lost: number;
      readonly lostChanges: readonly { readonly action: string; readonly name: string | null }[];
    };

async function undoPlan(trx: OrganizationTransaction, revision: number): Promise<UndoPlan> {
  const last = await lastImport(trx);
  if (!last) return { kind: "nothing" };
  const { roster_import_id: importId, at, imported_revision: made, before_kept: kept } = last;
  if (!kept || made === null) return { kind: "notKept", importId };
  const launched = await launchedSince(trx, at);
  if (launched.length > 0) return { kind: "launched", importId, diagnostics: launched.map(({ name }) => name) };
  const { before, returning, leaving } = await rosterBeforeCounts(trx);
  const lost = revision - made;
  const lostChanges = lost > 0 ? await changesByHand(trx, { importId, limit: MOST_CHANGES }) : [];
  return {
    kind: "possible",
    importId,
    fileName: last.file_name,
    revision,
    people: before,
    returning,
    leaving,
    lost,
    lostChanges,
  };
}

export type UndoResult = "undone" | "already" | "refused" | "changed";

/**
 * Takes the last import back in one transaction: the roster is exactly what it was before, people who were taken off are on it
 * again, with their accounts and roles. Refused once a diagnostic was launched on it, and when the roster is not at the
 * revision that was `reviewed`: changes made by hand since are lost, so somebody has to have seen which.
 */
export async function undoImport(
  member: Member,
  { importId, reviewed }: { importId: string; reviewed: number },
): Promise<UndoResult> {
  const { organizationId } = member;
  return inOrganizationOf(member, async (trx): Promise<UndoResult> => {
    const revision = await lockRoster(trx);
    const plan = await undoPlan(trx, revision);
    if (plan.kind === "nothing" || plan.importId !== importId) return "already";
    if (plan.kind !== "possible") return "refused";
    if (plan.revision !== reviewed) return "changed";
    const at = now();
    await restoreRosterBefore(trx, at);
    await giveRosterRoles(trx, { organizationId, people: await currentRoster(trx) });
    await raiseRevision(trx);
    await settleUndo(trx, { importId, actor: member.userId, at });
    await recordEvent(trx, {
      organizationId,
      actor: member.userId,
      action: "roster.import.undone",
      subject: `roster-import:${importId}`,
      detail: { people: plan.people, returning: plan.returning, leaving: plan.leaving, lost: plan.lost },
    });
    return "undone";
  });
}

/** One line of the history of imports. */
export interface PastImport {
  readonly id: string;
  readonly fileName: string;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** How many joined, left, moved, changed and were renumbered; null where that was not kept. */
  readonly change: Readonly<Record<DifferenceKind, number>> | null;
  readonly undone: { readonly by: string; readonly at: string } | null;
}

/** The imports so far, newest first, and whether the last one can be taken back. */
export async function importHistory(member: Member): Promise<{ imports: PastImport[]; undo: UndoPlan }> {
  return inOrganizationOf(member, async (trx) => {
    const revision = await rosterRevision(trx);
    const rows = await listImports(trx, { limit: MOST_IMPORTS });
    const names = await memberNames(trx, [
      ...new Set(rows.flatMap((row) => [row.imported_by ?? "", row.undone_by ?? ""])),
    ]);
    const named = (userId: string | null) => names.get(userId ?? "") ?? "";
    const imports = rows.map((row) => ({
      id: row.roster_import_id,
      fileName: row.file_name,
      by: named(row.imported_by),
      at: row.imported_at?.toISOString() ?? "",
      change: row.change as PastImport["change"],
      undone: row.state === "undone" ? { by: named(row.undone_by), at: row.undone_at?.toISOString() ?? "" } : null,
    }));
    return { imports, undo: await undoPlan(trx, revision) };
  });
}
