import type { Axis } from "./axes.ts";
import type { ReleasedGroup } from "./release-schema.ts";
import { HIERARCHY } from "./tier-groups.ts";

/** A wave as whoever holds its roster and answers knows it. */
export interface KnownWave {
  readonly people: readonly KnownPerson[];
  /** By item: employee ids of those who answered it. */
  readonly answered: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface KnownPerson {
  readonly externalId: string;
  readonly tier: string;
  readonly managerExternalId: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}

/** People as classes: those who stand alike in both waves. */
export interface StackedClass {
  readonly n: number;
  /** By axis: the smallest group that a member is in, null for none or for who did not answer that wave. */
  readonly earlier: readonly (string | null)[];
  readonly later: readonly (string | null)[];
}

/** One wave's groups as axes, with a lookup of where people stand in them. */
export interface LaidWave {
  readonly axes: readonly {
    readonly name: string;
    readonly ids: readonly string[];
    readonly parents: ReadonlyMap<string, string | null>;
  }[];
  /** By axis, the smallest group around each respondent, by employee id. */
  readonly stands: ReadonlyMap<string, readonly (string | null)[]>;
}

/** Lays the groups of one tier that show an item out as axes, along the reporting line of their own wave. */
export function layWave(
  { people, answered }: KnownWave,
  { tier, item, groups }: { tier: string; item: string; groups: readonly ReleasedGroup[] },
): LaidWave {
  const managerOf = new Map(people.map(({ externalId, managerExternalId }) => [externalId, managerExternalId]));
  const axes = [...Map.groupBy(groups, ({ axis }) => axis)].map(([name, own]) => ({ name, own, byHead: headsOf(own) }));
  /** The first group of an axis upward from a head; a roster check lets no loop through. */
  const upward = (byHead: ReadonlyMap<string, string>, start: string | null, value: string | null): string | null => {
    for (let head = start; head !== null; head = managerOf.get(head) ?? null) {
      const found = byHead.get(headKey(head, value));
      if (found !== undefined) return found;
    }
    return byHead.get(headKey(null, value)) ?? null;
  };
  const known = new Map<string, readonly (string | null)[]>();
  const stands = new Map<string, readonly (string | null)[]>();
  const respondents = answered.get(item);
  for (const { externalId, tier: own, managerExternalId, attributes } of people) {
    if (own !== tier || !respondents?.has(externalId)) continue;
    const values = axes.map(({ name }) => (name === HIERARCHY ? null : (attributes[name] ?? null)));
    const key = JSON.stringify([managerExternalId, values]);
    const stand =
      known.get(key) ??
      axes.map(({ name, byHead }, axis) => {
        const value = values[axis] ?? null;
        return name !== HIERARCHY && value === null ? null : upward(byHead, managerExternalId, value);
      });
    known.set(key, stand);
    stands.set(externalId, stand);
  }
  return {
    axes: axes.map(({ name, own, byHead }) => {
      const parents = new Map(
        own.map(({ id, selector: { head, ...rest } }) => [
          id,
          head === null ? null : upward(byHead, managerOf.get(head) ?? null, "value" in rest ? rest.value : null),
        ]),
      );
      return { name, ids: parentsFirst(parents), parents };
    }),
    stands,
  };
}

/** People of both waves, those who stand alike counted together. */
export function stackedClasses(earlier: LaidWave, later: LaidWave): StackedClass[] {
  const nowhere = { earlier: earlier.axes.map(() => null), later: later.axes.map(() => null) };
  const classes = new Map<
    string,
    { n: number; earlier: readonly (string | null)[]; later: readonly (string | null)[] }
  >();
  for (const id of new Set([...earlier.stands.keys(), ...later.stands.keys()])) {
    const stand = { earlier: earlier.stands.get(id) ?? nowhere.earlier, later: later.stands.get(id) ?? nowhere.later };
    const key = JSON.stringify([stand.earlier, stand.later]);
    const known = classes.get(key);
    if (known) known.n++;
    else classes.set(key, { n: 1, ...stand });
  }
  return [...classes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

/** A wave's axes over the stacked classes, for the audit. */
export function axesOver(
  { axes }: LaidWave,
  { classes, wave }: { classes: readonly StackedClass[]; wave: "earlier" | "later" },
): Axis[] {
  return axes.map(({ name, ids, parents }, axis) => {
    const places = new Map(ids.map((id, place) => [id, place]));
    return {
      name: `${wave} ${name}`,
      ids,
      parents: Int32Array.from(ids, (id) => places.get(parents.get(id) ?? "") ?? -1),
      groupOf: Int32Array.from(classes, (each) => places.get(each[wave][axis] ?? "") ?? -1),
    };
  });
}

/** A group and all around it, the innermost first. */
export function withParents({ axes }: LaidWave, stand: readonly (string | null)[]): string[] {
  return stand.flatMap((start, axis) => {
    const ids: string[] = [];
    for (let id = start; id !== null; id = axes[axis]?.parents.get(id) ?? null) ids.push(id);
    return ids;
  });
}

function headsOf(groups: readonly ReleasedGroup[]): ReadonlyMap<string, string> {
  return new Map(
    groups.map(({ id, selector }) => [headKey(selector.head, "value" in selector ? selector.value : null), id]),
  );
}

function headKey(head: string | null, value: string | null): string {
  return JSON.stringify([head, value]);
}

function parentsFirst(parents: ReadonlyMap<string, string | null>): string[] {
  const depth = (id: string | null): number => (id === null ? 0 : 1 + depth(parents.get(id) ?? null));
  return [...parents.keys()]
    .map((id) => ({ id, depth: depth(id) }))
    .sort((a, b) => a.depth - b.depth || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
