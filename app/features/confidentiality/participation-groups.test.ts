import { describe, expect, test } from "vitest";
import { randomFrom, wholeBetween } from "#tests/factories/random.ts";
import type { FrozenPerson } from "../matching/frozen-roster.ts";
import { type AnsweredCount, type CountedGroup, participationGroups } from "./participation-groups.ts";

const K = 5;

/** E leads managers A, B, …, each with so many reps. */
function company(teams: Record<string, number>): FrozenPerson[] {
  const person = (id: string, tier: string, managerId: string | null): FrozenPerson => ({
    id,
    externalId: id,
    tier,
    managerId,
    invited: true,
  });
  return [
    person("E", "executive", null),
    ...Object.keys(teams).map((head) => person(head, "manager", "E")),
    ...Object.entries(teams).flatMap(([head, size]) =>
      Array.from({ length: size }, (_, place) => person(`${head}${place}`, "rep", head)),
    ),
  ];
}

function told(people: FrozenPerson[], answered: Record<string, number>, before: CountedGroup[] = []): CountedGroup[] {
  const answers = Object.entries(answered).map(
    ([managerId, count]): AnsweredCount => ({ tier: "rep", managerId, answered: count }),
  );
  return participationGroups({ people, tiers: ["executive", "manager", "rep"], answers, k: K, before });
}
const names = (groups: CountedGroup[]) => groups.map(({ head, answered }) => `${head ?? "all"} ${answered}`);

describe("participation", () => {
  test("is told of the whole level and of teams from five answers on", () => {
    expect(names(told(company({ A: 9, B: 9 }), { A: 6, B: 5 }))).toEqual(["all 11", "E 11", "A 6", "B 5"]);
    expect(names(told(company({ A: 9, B: 9 }), { A: 4 }))).toEqual([]);
  });

  test("hides a team whose neighbour would be subtracted from everyone", () => {
    expect(names(told(company({ A: 9, B: 9 }), { A: 6, B: 3 }))).toEqual(["all 9", "E 9"]);
  });

  test("does not even tell that nobody of the neighbouring team has answered", () => {
    expect(names(told(company({ A: 9, B: 9 }), { A: 6 }))).toEqual(["all 6", "E 6"]);
  });

  test("never tells of a team with fewer than five invited, nor of its neighbour", () => {
    expect(names(told(company({ A: 9, B: 4 }), { A: 9, B: 4 }))).toEqual(["all 13", "E 13"]);
  });

  test("goes on telling what it told before, and leaves out what could be subtracted from it", () => {
    const people = company({ A: 9, B: 9, C: 9 });
    const first = told(people, { A: 7, B: 3, C: 3 });
    expect(names(first)).toEqual(["all 13", "E 13", "A 7"]);
    // B alone could be told beside the whole; with A told already, C would be left over.
    const second = told(people, { A: 7, B: 8, C: 3 }, first);
    expect(names(second)).toEqual(["all 18", "E 18", "A 7"]);
    expect(names(told(people, { A: 7, B: 8, C: 5 }, second))).toEqual(["all 20", "E 20", "A 7", "B 8", "C 5"]);
  });

  test("takes a group back when answers are withdrawn", () => {
    const people = company({ A: 9, B: 9 });
    const first = told(people, { A: 5, B: 6 });
    expect(names(told(people, { A: 4, B: 6 }, first))).toEqual(["all 10", "E 10"]);
  });
});

// Against every told pair of groups, whatever the company: what is left of one beside the told ones in it.
test("day after day, nothing told leaves a rest of one to four answered, or of people of whom fewer have", () => {
  const random = randomFrom(1123);
  for (let company_ = 0; company_ < 150; company_++) {
    const people: FrozenPerson[] = [
      { id: "0", externalId: "0", tier: "manager", managerId: null, invited: random() < 0.9 },
    ];
    const managers = wholeBetween(random, [3, 9]);
    for (let id = 1; id < managers; id++)
      people.push({
        id: `${id}`,
        externalId: `${id}`,
        tier: "manager",
        managerId: `${Math.floor(random() * id)}`,
        invited: true,
      });
    for (let id = managers; id < managers + wholeBetween(random, [10, 60]); id++)
      people.push({
        id: `${id}`,
        externalId: `${id}`,
        tier: "rep",
        managerId: `${Math.floor(random() * managers)}`,
        invited: random() < 0.95,
      });
    const submitted = new Set<string>();
    let before: CountedGroup[] = [];
    for (let day = 0; day < 5; day++) {
      for (const { id, invited } of people) if (invited && random() < 0.3) submitted.add(id);
      const rows = people.filter(({ id }) => submitted.has(id));
      const answers = rows.map(({ tier, managerId }) => ({ tier, managerId, answered: 1 }));
      const now = participationGroups({ people, tiers: ["manager", "rep"], answers, k: 4, before });
      for (const each of before)
        expect(now.some(({ tier, head }) => tier === each.tier && head === each.head)).toBe(true);
      expectNoSmallRest({ people, submitted, told: now, k: 4 });
      before = now;
    }
  }
});

/** By counting members directly: everyone's group, less the largest told groups inside. */
function expectNoSmallRest({
  people,
  submitted,
  told: groups,
  k,
}: {
  people: readonly FrozenPerson[];
  submitted: ReadonlySet<string>;
  told: readonly CountedGroup[];
  k: number;
}): void {
  const byId = new Map(people.map((person) => [person.id, person]));
  const inside = (person: FrozenPerson, head: string | null): boolean => {
    for (let at = byId.get(person.managerId ?? ""); at; at = byId.get(at.managerId ?? ""))
      if (at.id === head) return true;
    return head === null;
  };
  for (const group of groups) {
    const members = people.filter(
      (person) => person.tier === group.tier && person.invited && inside(person, group.head),
    );
    expect([group.invited, group.answered]).toEqual([
      members.length,
      members.filter(({ id }) => submitted.has(id)).length,
    ]);
    const within = groups.filter(
      ({ tier, head }) =>
        tier === group.tier &&
        head !== group.head &&
        head !== null &&
        inside(byId.get(head) as FrozenPerson, group.head),
    );
    const rest = members.filter((person) => !within.some(({ head }) => inside(person, head)));
    if (rest.length === 0) continue;
    expect(rest.length).toBeGreaterThanOrEqual(k);
    expect(rest.filter(({ id }) => submitted.has(id)).length).toBeGreaterThanOrEqual(k);
  }
}
