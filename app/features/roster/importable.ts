import type { RosterCheck } from "./roster-check.ts";
import type { RosterPerson } from "./roster-person.ts";

/** The people to import; null while the file has errors. An import takes them from here, so that it cannot pass errors over. */
export function importable<Tier extends string>({
  people,
  errors,
}: RosterCheck<Tier>): readonly RosterPerson<Tier>[] | null {
  return errors.length === 0 ? people : null;
}
