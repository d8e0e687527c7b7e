import type { FrozenPerson } from "./frozen-roster.ts";

/**
 * The frozen tree, ready for folding: people in an order in which everyone stands after their manager. Place −1 stands
 * for the whole organisation, above every top.
 */
export interface ReportingTree {
  readonly people: readonly FrozenPerson[];
  /** Place of a participant id. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Place of the manager, −1 at the top. */
  readonly managerPlace: Int32Array;
  /** Steps down from the top, 0 at the top. */
  readonly depth: Int32Array;
}

/**
 * Orders the people from the top down. Whoever names a manager outside the list, or stands in a loop (a roster check lets
 * neither through), is taken to stand at the top. Linear in people.
 */
export function reportingTree(people: readonly FrozenPerson[]): ReportingTree {
  const known = new Map(people.map((person) => [person.id, person]));
  const reports = Map.groupBy(people, ({ managerId }) =>
    managerId !== null && known.has(managerId) ? managerId : null,
  );
  const ordered: FrozenPerson[] = [];
  const seen = new Set<string>();
  const walk = (start: readonly FrozenPerson[]) => {
    let level = start.filter(({ id }) => !seen.has(id));
    while (level.length > 0) {
      for (const person of level) {
        seen.add(person.id);
        ordered.push(person);
      }
      level = level.flatMap(({ id }) => reports.get(id) ?? []).filter(({ id }) => !seen.has(id));
    }
  };
  walk(reports.get(null) ?? []);
  for (const person of people) if (!seen.has(person.id)) walk([person]);
  const placeOf = new Map(ordered.map((person, place) => [person.id, place]));
  const managerPlace = new Int32Array(ordered.length);
  const depth = new Int32Array(ordered.length);
  ordered.forEach(({ managerId }, place) => {
    const above = managerId === null ? -1 : (placeOf.get(managerId) ?? -1);
    managerPlace[place] = above < place ? above : -1;
    depth[place] = managerPlace[place] === -1 ? 0 : (depth[managerPlace[place] ?? 0] ?? 0) + 1;
  });
  return { people: ordered, placeOf, managerPlace, depth };
}

/**
 * Adds up counts from the bottom: what stands at a place, plus all below it. The last element is the whole
 * organisation.
 */
export function foldUp(tree: ReportingTree, own: ArrayLike<number>): Float64Array {
  const size = tree.people.length;
  const total = new Float64Array(size + 1);
  for (let place = 0; place <= size; place++) total[place] = own[place] ?? 0;
  for (let place = size - 1; place >= 0; place--) {
    const above = tree.managerPlace[place] ?? -1;
    const to = above === -1 ? size : above;
    total[to] = (total[to] ?? 0) + (total[place] ?? 0);
  }
  return total;
}
