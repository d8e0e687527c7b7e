import fc from "fast-check";
import { expect, test } from "vitest";
import { laidOut, randomPeople, told } from "#tests/reference/drawn-tree.ts";
import { slowLeaders } from "#tests/reference/slow-matching.ts";
import { matchLeaders } from "./leaders-below.ts";

const answerOf = (answers: readonly (number | null)[]) => answers[0] ?? null;

test("an executive stands beside every manager below, under as many executives as there are between", () => {
  const { tree, tier } = laidOut(
    told(`
      boss executive 5
        anna manager 2
        vera executive 4
          ben manager 3
            rep 1
          carl manager 4
        nils executive 3
          rep 5
        dora manager -
    `),
    { attributed: ["executive"] },
  );
  const found = matchLeaders({ tree, upper: tier("executive"), lower: tier("manager"), valueFor: answerOf });
  const named = found.map(({ head, ...rest }) => ({ head: tree.people[head]?.id, ...rest }));
  // Nils has no manager below.
  expect(named).toEqual([
    { head: "boss", answer: 5, n: 3, mean: 3, variance: 1 },
    { head: "vera", answer: 4, n: 2, mean: 3.5, variance: 0.5 },
  ]);
});

test("one manager below has no variance, and a confidential executive stands beside nobody", () => {
  const people = told("boss executive 5\n  anna manager 2");
  const named = laidOut(people, { attributed: ["executive"] });
  const match = ({ tree, tier }: typeof named) =>
    matchLeaders({ tree, upper: tier("executive"), lower: tier("manager"), valueFor: answerOf });
  expect(match(named)).toEqual([{ head: 0, answer: 5, n: 1, mean: 2, variance: null }]);
  expect(match(laidOut(people, { attributed: [] }))).toEqual([]);
});

test("agrees with asking each person in turn, whatever the tree", () => {
  fc.assert(
    fc.property(randomPeople, ({ people, tiers }) => {
      const [upper = "", lower = ""] = [tiers[0], tiers.at(-1)];
      const { tree, tier } = laidOut(people, { attributed: [upper], tiers });
      const found = matchLeaders({ tree, upper: tier(upper), lower: tier(lower), valueFor: answerOf });
      const slow = slowLeaders(people, { upper, lower });
      expect(found).toHaveLength(slow.length);
      for (const { head, answer, below } of slow) {
        const leader = found.find((each) => tree.people[each.head]?.id === head);
        const mean = below.reduce((sum, value) => sum + value, 0) / below.length;
        const squares = below.reduce((sum, value) => sum + (value - mean) ** 2, 0);
        expect(leader).toMatchObject({ answer, n: below.length });
        expect(leader?.mean).toBeCloseTo(mean, 10);
        if (below.length > 1) expect(leader?.variance).toBeCloseTo(squares / (below.length - 1), 10);
      }
    }),
    { seed: 19 },
  );
});
