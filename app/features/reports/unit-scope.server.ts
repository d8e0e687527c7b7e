import type { OrganizationTransaction } from "#db/client.server.ts";
import { idsBelow, leadersBelow, lineAbove, participantOfPerson } from "#db/queries/participants.ts";
import { may } from "../organizations/roles.ts";
import type { Member } from "../organizations/session.server.ts";

/** So many parts of a unit are listed; a unit that has as many may have more. */
const MOST_UNITS = 24;

/** A part of the organisation as somebody may look at it. `null` as an id stands for everyone. */
export interface UnitScope {
  readonly unit: string | null;
  /** Null for everyone. */
  readonly name: string | null;
  /** From everyone down to the unit, as far as the viewer may go. */
  readonly path: readonly { readonly id: string | null; readonly name: string | null }[];
  /** The first parts that the unit consists of, by name, where the viewer may see them. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

/**
 * The unit that a viewer asks for, or their own without asking; null where they may not look. Whoever reviews releases
 * sees every unit, an executive the part of the tree below them, and everybody the whole organisation.
 */
export async function unitScope(
  trx: OrganizationTransaction,
  { member, diagnosticId, wanted }: { member: Member; diagnosticId: string; wanted: string | null },
): Promise<UnitScope | null> {
  const { root, mayLookInside } = await rightsOf(trx, { member, diagnosticId });
  const unit = wanted === "all" ? null : (wanted ?? root);
  const line = unit === null ? [] : await lineAbove(trx, { diagnosticId, externalId: unit });
  if (unit !== null && (line.length === 0 || !mayLookInside)) return null;
  const start = root === null ? 1 : line.findIndex(({ external_id }) => external_id === root);
  if (unit !== null && start === -1) return null;
  const own = line.slice(start).map(({ external_id, name }) => ({ id: external_id, name }));
  const insideRoot = unit !== null || root === null;
  const leaders =
    mayLookInside && insideRoot ? await leadersBelow(trx, { diagnosticId, externalId: unit, limit: MOST_UNITS }) : [];
  return {
    unit,
    name: line.at(-1)?.name ?? null,
    path: [{ id: null, name: null }, ...own],
    units: leaders.map(({ external_id, name }) => ({ id: external_id, name })),
  };
}

/**
 * The heads below whom a viewer may look in a diagnostic, whatever part they stand in today; null for all of them. Its result for
 * everyone is everybody's.
 */
export async function headsInScope(
  trx: OrganizationTransaction,
  { member, diagnosticId }: { member: Member; diagnosticId: string },
): Promise<ReadonlySet<string> | null> {
  const { root, mayLookInside } = await rightsOf(trx, { member, diagnosticId });
  if (!mayLookInside) return new Set();
  return root === null ? null : new Set(await idsBelow(trx, { diagnosticId, externalId: root }));
}

/** The head of the part that a viewer leads in a diagnostic, null where it is all of it or none; and whether they may look at any part by itself. */
async function rightsOf(
  trx: OrganizationTransaction,
  { member, diagnosticId }: { member: Member; diagnosticId: string },
): Promise<{ root: string | null; mayLookInside: boolean }> {
  const everything = may(member.roles, "release.review");
  const participant =
    member.personId === null ? null : await participantOfPerson(trx, { diagnosticId, personId: member.personId });
  const isTop = participant !== null && participant.manager_id === null;
  return {
    root: everything || isTop || !participant ? null : participant.external_id,
    mayLookInside: everything || participant !== null,
  };
}
