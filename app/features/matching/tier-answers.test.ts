import fc from "fast-check";
import { expect, test } from "vitest";
import { laidOut, randomPeople, told } from "#tests/reference/drawn-tree.ts";
import { slowTier } from "#tests/reference/slow-matching.ts";
import { partBelow } from "./part-below.ts";
import { answersByTier } from "./tier-answers.ts";

const answerOf = (answers: readonly (number | null)[]) => answers[0] ?? null;

const people = told(`
  boss executive 5
    anna manager 4
      rep 1
      rep -
    ben manager 3
      rep 5
`);

test("every tier's answers about the same thing, with who skipped it", () => {
  const { tree, tiers } = laidOut(people, { attributed: ["executive", "manager"] });
  const found = answersByTier({ tree, tiers, valueFor: answerOf, head: null });
  expect(found.map(({ tier, values, skipped }) => [tier, values, skipped])).toEqual([
    ["executive", [5], 0],
    ["manager", [4, 3], 0],
    ["rep", [1, 5], 1],
  ]);
  // A manager varies together with the own team.
  expect(found[1]?.clusters[0]).toBe(found[2]?.clusters[0]);
});

test("below one head: those who report to that head at any distance, without the head", () => {
  const { tree, tiers } = laidOut(people, { attributed: [] });
  const of = (head: string) =>
    answersByTier({ tree, tiers, valueFor: answerOf, head: tree.placeOf.get(head) ?? null }).map(
      ({ values }) => values,
    );
  expect(of("anna")).toEqual([[], [], [1]]);
  expect(of("boss")).toEqual([[], [4, 3], [1, 5]]);
});

test("the part below a head holds the head's place and no neighbour's", () => {
  const { tree } = laidOut(people, { attributed: [] });
  expect([...partBelow(tree, tree.placeOf.get("anna") ?? null)]).toEqual([0, 1, 0, 1, 1, 0, 0]);
  expect([...partBelow(tree, null)]).toEqual([1, 1, 1, 1, 1, 1, 1]);
});

test("agrees with asking each person in turn, for everyone and below anybody, with two to five tiers", () => {
  fc.assert(
    fc.property(randomPeople, fc.nat(), ({ people: drawn, tiers: ids }, seed) => {
      const { tree, tiers } = laidOut(drawn, {
        attributed: ids.filter((_, place) => (seed >> place) % 2 === 1),
        tiers: ids,
      });
      const head = seed % 3 === 0 ? null : (drawn[seed % drawn.length]?.id ?? null);
      const found = answersByTier({
        tree,
        tiers,
        valueFor: answerOf,
        head: head === null ? null : (tree.placeOf.get(head) ?? null),
      });
      expect(found.map(({ tier, values }) => [tier, [...values].sort()])).toEqual(
        ids.map((tier) => [tier, slowTier(drawn, { tier, head }).sort()]),
      );
    }),
    { seed: 19 },
  );
});
