import type { RosterEntry } from "./roster-person.ts";

interface ManagerLookup {
  /** Who is meant by an employee id, or by an address in any case. */
  readonly named: (reference: string) => RosterEntry | undefined;
  /** The one id or address that an unknown reference was probably meant to be. */
  readonly near: (reference: string) => string | undefined;
}

/** Unknown references that are compared with everybody; in a file with more of them the ids are of another kind. */
const MOST_GUESSES = 30;
/** In shorter ids one change leads anywhere. */
const SHORTEST_GUESS = 4;

/** Finds managers by what the file calls them; of people who share an id or address, the first. */
export function managerLookup(people: readonly RosterEntry[]): ManagerLookup {
  const byId = new Map<string, RosterEntry>();
  const byEmail = new Map<string, RosterEntry>();
  for (const person of people) {
    if (!byId.has(person.externalId)) byId.set(person.externalId, person);
    if (person.email !== null && !byEmail.has(person.email)) byEmail.set(person.email, person);
  }
  let idOfPlain: ReadonlyMap<string, string> | undefined;
  const mangled = (reference: string) => {
    idOfPlain ??= new Map([...byId.keys()].map((id) => [plainId(id), id]));
    return idOfPlain.get(plainId(reference));
  };
  let guesses = 0;
  const guessed = (reference: string) => {
    if (reference.length < SHORTEST_GUESS || ++guesses > MOST_GUESSES) return undefined;
    return onlyNeighbour(reference.toLowerCase(), reference.includes("@") ? byEmail.keys() : byId.keys());
  };
  return {
    named: (reference) => byId.get(reference) ?? byEmail.get(reference.toLowerCase()),
    near: (reference) => mangled(reference) ?? guessed(reference),
  };
}

/** An id as Excel may have mangled it: leading zeros lost, ".0" gained, case changed. */
function plainId(id: string): string {
  return id
    .toLowerCase()
    .replace(/\.0$/, "")
    .replace(/^0+(?=.)/, "");
}

/** The word one change away, if it is the only one: consecutive numbers are all neighbours, and none is a better guess. */
function onlyNeighbour(reference: string, words: Iterable<string>): string | undefined {
  let found: string | undefined;
  for (const word of words) {
    if (Math.abs(word.length - reference.length) > 1 || !oneChangeApart(reference, word.toLowerCase())) continue;
    if (found !== undefined) return undefined;
    found = word;
  }
  return found;
}

/** Whether one letter put in, left out or replaced, or two neighbours swapped, makes one text of the other. */
export function oneChangeApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  if (endA - start <= 1 && endB - start <= 1) return true;
  return endA - start === 2 && endB - start === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
