import type { OrganizationTransaction } from "#db/client.server.ts";
import { leadersBelow, lineAbove, participantOfPerson } from "#db/queries/participants.ts";
import { may } from "../organizations/roles.ts";
import type { Member } from "../organizations/session.server.ts";

const MOST_UNITS = 24;

/** A part of the organisation as somebody may look at it. `null` as an id stands for everyone. */
export interface UnitScope {
  readonly unit: string | null;
  /** Null for everyone. */
  readonly name: string | null;
  /** From everyone down to the unit, as far as the viewer may go. */
  readonly path: readonly { readonly id: string | null; readonly name: string | null }[];
  /** The parts that the unit consists of, where the viewer may see them. */
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
  const everything = may(member.roles, "release.review");
  const participant =
    member.personId === null ? null : await participantOfPerson(trx, { diagnosticId, personId: member.personId });
  const isTop = participant !== null && participant.manager_id === null;
  const root = everything || isTop || !participant ? null : participant.external_id;
  const mayLookInside = everything || participant !== null;
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
