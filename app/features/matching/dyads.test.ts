import fc from "fast-check";
import { expect, test } from "vitest";
import { laidOut, randomPeople, told } from "#tests/reference/drawn-tree.ts";
import { slowDyads } from "#tests/reference/slow-matching.ts";
import { matchDyads } from "./dyads.ts";

const answerOf = (answers: readonly (number | null)[]) => answers[0] ?? null;

/** Managers and reps of a drawing of the three built-in tiers, reps confidential. */
function managersAndReps(drawing: string) {
  const { tree, tier } = laidOut(told(drawing), { attributed: ["executive", "manager"] });
  const found = matchDyads({ tree, upper: tier("manager"), lower: tier("rep"), valueFor: answerOf });
  const named = found.dyads.map(({ head, answer, team }) => [tree.people[head]?.id, answer, ...team]);
  return { ...found, named };
}

test("a manager stands beside the own reps and nobody else's", () => {
  const { named, heads, members } = managersAndReps(`
    boss executive 5
      anna manager 4
        rep 1
        rep 2
      ben manager 3
        rep 5
  `);
  expect(named).toEqual([
    ["anna", 4, 1, 2],
    ["ben", 3, 5],
  ]);
  expect(heads).toEqual({ matched: 2, withoutTeam: 0, withoutAnswer: 0, skipped: 0, teamSilent: 0 });
  expect(members).toEqual({ matched: 3, skipped: 0, headSilent: 0, headOfOtherTier: 0, atTop: 0 });
});

test("a rep who reports two tiers up is nobody's in this pair, and counted", () => {
  const { named, members } = managersAndReps(`
    boss executive 5
      rep 1
      anna manager 4
        rep 2
  `);
  expect(named).toEqual([["anna", 4, 2]]);
  expect(members).toMatchObject({ matched: 1, headOfOtherTier: 1 });
});

test("that rep has a dyad with the executive when these two tiers are compared", () => {
  const people = told(`
    boss executive 5
      rep 1
      anna manager 4
        rep 2
  `);
  const { tree, tier } = laidOut(people, { attributed: ["executive", "manager"] });
  const found = matchDyads({ tree, upper: tier("executive"), lower: tier("rep"), valueFor: answerOf });
  expect(found.dyads).toEqual([{ head: 0, answer: 5, team: [1] }]);
});

test("managers without reps, without an answer, or with a silent team form no dyad, each for its reason", () => {
  const { named, heads, members } = managersAndReps(`
    boss executive 5
      anna manager 4
      ben manager
        rep 3
      carl manager -
        rep 2
      dora manager 4
        rep -
        rep
      emil manager 2
        rep 1
  `);
  expect(named).toEqual([["emil", 2, 1]]);
  expect(heads).toEqual({ matched: 1, withoutTeam: 1, withoutAnswer: 1, skipped: 1, teamSilent: 1 });
  expect(members).toEqual({ matched: 1, skipped: 1, headSilent: 2, headOfOtherTier: 0, atTop: 0 });
});

test("a player-manager counts in the team they are in, and who reports to them is nobody's", () => {
  const { named, members } = managersAndReps(`
    boss executive 5
      anna manager 4
        rita rep 2
          rep 1
          rep 1
        rep 3
  `);
  expect(named).toEqual([["anna", 4, 2, 3]]);
  expect(members).toMatchObject({ matched: 2, headOfOtherTier: 2 });
});

test("a manager below a manager heads the own team and is in no team", () => {
  const { named, heads } = managersAndReps(`
    boss executive 5
      anna manager 4
        rep 1
        ben manager 3
          rep 5
  `);
  expect(named).toEqual([
    ["anna", 4, 1],
    ["ben", 3, 5],
  ]);
  expect(heads.matched).toBe(2);
});

test("a confidential manager's answer is nobody's", () => {
  const { tree, tier } = laidOut(told("anna manager 4\n  rep 1\nrep 2"), { attributed: [] });
  const found = matchDyads({ tree, upper: tier("manager"), lower: tier("rep"), valueFor: answerOf });
  expect(found.dyads).toEqual([]);
  expect(found.heads.withoutAnswer).toBe(1);
  expect(found.members).toMatchObject({ headSilent: 1, atTop: 1 });
});

test("with two to five tiers, any tree and any pair of tiers, agrees with asking each person in turn", () => {
  fc.assert(
    fc.property(randomPeople, fc.nat(), ({ people, tiers }, seed) => {
      const upper = tiers[seed % (tiers.length - 1)] ?? "";
      const lower = tiers.slice(tiers.indexOf(upper) + 1)[seed % (tiers.length - 1 - tiers.indexOf(upper))] ?? "";
      const { tree, tier } = laidOut(people, { attributed: [upper], tiers });
      const found = matchDyads({ tree, upper: tier(upper), lower: tier(lower), valueFor: answerOf });
      const sorted = <Dyad extends { head: unknown; team: readonly number[] }>(dyads: readonly Dyad[]) =>
        dyads
          .map((dyad) => ({ ...dyad, team: [...dyad.team].sort() }))
          .sort((a, b) => `${a.head}`.localeCompare(`${b.head}`));
      expect(sorted(found.dyads.map((dyad) => ({ ...dyad, head: tree.people[dyad.head]?.id })))).toEqual(
        sorted(slowDyads(people, { upper, lower })),
      );
      const all = (counts: object) => Object.values(counts).reduce((sum: number, count: number) => sum + count, 0);
      expect(all(found.heads)).toBe(people.filter((person) => person.tier === upper).length);
      expect(all(found.members)).toBe(
        people.filter((person) => person.tier === lower && person.answer !== undefined).length,
      );
      expect(found.heads.matched).toBe(found.dyads.length);
      expect(found.members.matched).toBe(found.dyads.reduce((sum, { team }) => sum + team.length, 0));
    }),
    { seed: 19 },
  );
});
