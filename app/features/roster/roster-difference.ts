import type { Placed, SamePeople } from "./same-people.ts";

/** Somebody with everything that a roster says about them. */
export interface Described extends Placed {
  readonly locale: string | null;
  readonly tier: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** One thing that a file says otherwise than the roster. `field` is `attribute:<name>` for an attribute. */
export interface FieldChange {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** One line of a difference. `externalId` is that of the file, of who leaves that of the roster. */
export interface DifferenceLine {
  readonly externalId: string;
  readonly name: string;
  /** Empty for who joins and who leaves. A manager is given by name and id. */
  readonly changes: readonly FieldChange[];
}

export const differenceKinds = ["joined", "left", "moved", "changed", "renumbered"] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** What importing a file would do. Somebody may both move and change. */
export type Difference = Readonly<Record<DifferenceKind, readonly DifferenceLine[]>> & {
  /** People of the roster who stay on it. */
  readonly kept: number;
};

/**
 * Compares a file with the roster, person by person. `same` names who is in the file under another employee id and is to stay
 * the same person; whoever held that id before leaves, if nothing else keeps them.
 */
export function rosterDifference({
  before,
  after,
  same,
}: {
  before: readonly Described[];
  after: readonly Described[];
  same: SamePeople;
}): Difference {
  const old = new Map(before.map((person) => [person.externalId, person]));
  const taken = new Set(same.values());
  const people = new Map(after.map((person) => [person.externalId, person]));
  const oldIdOf = (externalId: string) => {
    const renumbered = same.get(externalId);
    if (renumbered !== undefined) return renumbered;
    return taken.has(externalId) ? null : externalId;
  };
  const lines = { joined: [], left: [], moved: [], changed: [], renumbered: [] } as Record<
    DifferenceKind,
    DifferenceLine[]
  >;
  const kept = new Set<string>();
  for (const person of after) {
    const { externalId, name } = person;
    const oldId = oldIdOf(externalId);
    const earlier = oldId === null ? undefined : old.get(oldId);
    if (!earlier) {
      lines.joined.push({ externalId, name, changes: [] });
      continue;
    }
    kept.add(earlier.externalId);
    const add = (kind: DifferenceKind, changes: readonly FieldChange[]) =>
      lines[kind].push({ externalId, name, changes });
    if (earlier.externalId !== externalId)
      add("renumbered", [{ field: "id", from: earlier.externalId, to: externalId }]);
    const { managerExternalId } = person;
    const manager = managerExternalId === null ? null : oldIdOf(managerExternalId);
    const stays =
      managerExternalId === null ? earlier.managerExternalId === null : manager === earlier.managerExternalId;
    if (!stays) {
      const from = named(old.get(earlier.managerExternalId ?? ""));
      add("moved", [{ field: "manager", from, to: named(people.get(managerExternalId ?? "")) }]);
    }
    const changes = changesOf(earlier, person);
    if (changes.length > 0) add("changed", changes);
  }
  for (const { externalId, name } of before)
    if (!kept.has(externalId)) lines.left.push({ externalId, name, changes: [] });
  return { ...lines, kept: kept.size };
}

function changesOf(from: Described, to: Described): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field of ["name", "email", "tier", "locale"] as const)
    if (from[field] !== to[field]) changes.push({ field, from: from[field], to: to[field] });
  for (const name of new Set([...Object.keys(from.attributes), ...Object.keys(to.attributes)])) {
    const [earlier = null, later = null] = [from.attributes[name], to.attributes[name]];
    if (earlier !== later) changes.push({ field: `attribute:${name}`, from: earlier, to: later });
  }
  return changes;
}

function named(person: Placed | undefined): string | null {
  return person ? `${person.name} (${person.externalId})` : null;
}
