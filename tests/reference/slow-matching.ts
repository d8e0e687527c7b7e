/** One person with the answer given to an item, as plainly as it can be put. */
export interface PlainPerson {
  readonly id: string;
  readonly tier: string;
  readonly managerId: string | null;
  /** Undefined: no form. Null: a form without an answer to the item. */
  readonly answer: number | null | undefined;
}

/** Everyone below a person, by asking each person in turn who stands above them. */
export function everyoneBelow(people: readonly PlainPerson[], headId: string): PlainPerson[] {
  return people.filter((person) => chainAbove(people, person).includes(headId));
}

/** For each person of the upper tier who answered: the answers of direct reports who are of the lower tier. */
export function slowDyads(people: readonly PlainPerson[], { upper, lower }: { upper: string; lower: string }) {
  return people
    .filter((person) => person.tier === upper)
    .map(({ id, answer }) => ({
      head: id,
      answer,
      team: people
        .filter((person) => person.managerId === id && person.tier === lower)
        .map((person) => person.answer)
        .filter((each) => typeof each === "number"),
    }))
    .filter(({ answer, team }) => typeof answer === "number" && team.length > 0);
}

/** For each person of the upper tier who answered: the answers of everyone of the lower tier anywhere below. */
export function slowLeaders(people: readonly PlainPerson[], { upper, lower }: { upper: string; lower: string }) {
  return people
    .filter((person) => person.tier === upper && typeof person.answer === "number")
    .map(({ id, answer }) => ({
      head: id,
      answer,
      below: everyoneBelow(people, id)
        .filter((person) => person.tier === lower)
        .map((person) => person.answer)
        .filter((each) => typeof each === "number"),
    }))
    .filter(({ below }) => below.length > 0);
}

/** The valid answers of one tier, of everyone or below one person. */
export function slowTier(
  people: readonly PlainPerson[],
  { tier, head }: { tier: string; head: string | null },
): number[] {
  return (head === null ? people : everyoneBelow(people, head))
    .filter((person) => person.tier === tier)
    .map((person) => person.answer)
    .filter((each) => typeof each === "number");
}

function chainAbove(people: readonly PlainPerson[], { managerId }: PlainPerson): string[] {
  const manager = people.find(({ id }) => id === managerId);
  return manager ? [manager.id, ...chainAbove(people, manager)] : [];
}
