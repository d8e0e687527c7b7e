import { folded } from "./search-text.ts";

/** Somebody on a roster, or in a file that may become one. Managers are named by employee id. */
export interface Placed {
  readonly externalId: string;
  readonly name: string;
  readonly email: string | null;
  readonly managerExternalId: string | null;
}

/** Employee id in the file to the employee id that the same person has on the roster. Only people whose id changed. */
export type SamePeople = ReadonlyMap<string, string>;

export const NOBODY_RENUMBERED: SamePeople = new Map();

/**
 * Finds people who are in the file under another employee id: first by e-mail address, then by name under the same manager.
 * Nobody is matched twice, and people of one name under one manager not at all. An id that stands in both is taken for its
 * holder unless it is clear that the ids were moved on: name and address both say somebody else.
 */
export function samePeople({ before, after }: { before: readonly Placed[]; after: readonly Placed[] }): SamePeople {
  const beforeById = new Map(before.map((person) => [person.externalId, person]));
  const afterById = new Map(after.map((person) => [person.externalId, person]));
  const stays = ({ externalId, name, email }: Placed) => {
    const holder = beforeById.get(externalId);
    return holder !== undefined && (folded(holder.name) === folded(name) || addressOf(holder) === addressOf({ email }));
  };
  const joining = after.filter((person) => !beforeById.has(person.externalId) || !stays(person));
  const moved = new Set(joining.map(({ externalId }) => externalId));
  const leaving = before.filter(({ externalId }) => !afterById.has(externalId) || moved.has(externalId));
  const same = matchByAddress({ joining, leaving, beforeById });
  matchByManager({ joining, leaving, beforeById, same });
  return same;
}

interface Search {
  readonly joining: readonly Placed[];
  readonly leaving: readonly Placed[];
  readonly beforeById: ReadonlyMap<string, Placed>;
}

function matchByAddress({ joining, leaving, beforeById }: Search): Map<string, string> {
  const byAddress = new Map(leaving.flatMap((person) => (person.email === null ? [] : [[addressOf(person), person]])));
  const same = new Map<string, string>();
  for (const person of joining) {
    const old = person.email === null ? undefined : byAddress.get(addressOf(person));
    if (!old || old.externalId === person.externalId) continue;
    // Where both ids stand on the roster, an address alone may have been handed on: the name has to say so too.
    if (beforeById.has(person.externalId) && folded(old.name) !== folded(person.name)) continue;
    same.set(person.externalId, old.externalId);
  }
  return same;
}

/** From the top down, since a renumbered manager has to be known before the team can be told by them. */
function matchByManager({ joining, leaving, beforeById, same }: Search & { same: Map<string, string> }): void {
  const taken = new Set(same.values());
  const open = leaving.filter(({ externalId }) => !taken.has(externalId));
  const oldByPlace = Map.groupBy(open, ({ name, managerExternalId }) => placeOf(name, managerExternalId));
  let waiting = joining.filter(({ externalId }) => !same.has(externalId) && !beforeById.has(externalId));
  for (let found = true; found; ) {
    found = false;
    const newByPlace = Map.groupBy(waiting, ({ name, managerExternalId }) =>
      placeOf(name, managerExternalId === null ? null : (same.get(managerExternalId) ?? managerExternalId)),
    );
    for (const [place, [person, ...others]] of newByPlace) {
      const [old, ...olds] = oldByPlace.get(place) ?? [];
      if (!person || !old || others.length > 0 || olds.length > 0) continue;
      oldByPlace.delete(place);
      same.set(person.externalId, old.externalId);
      found = true;
    }
    waiting = waiting.filter(({ externalId }) => !same.has(externalId));
  }
}

function placeOf(name: string, managerExternalId: string | null): string {
  return `${folded(name)}\n${managerExternalId ?? ""}`;
}

function addressOf({ email }: { email: string | null }): string {
  return email?.toLowerCase() ?? "\n";
}
