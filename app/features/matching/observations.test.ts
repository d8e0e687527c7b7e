import { expect, test } from "vitest";
import { fewItems } from "#tests/factories/organization.ts";
import type { FrozenPerson, SealedAnswers } from "./frozen-roster.ts";
import { observe, slotIndex } from "./observations.ts";
import { reportingTree } from "./reporting-tree.ts";

const person = (id: string, tier: string, managerId: string | null): FrozenPerson => ({
  id,
  externalId: id.toUpperCase(),
  tier,
  managerId,
  invited: true,
});
// In tree order: boss 0, anna 1, ben 2, then the reps.
const tree = reportingTree([
  person("boss", "executive", null),
  person("anna", "manager", "boss"),
  person("ben", "manager", "boss"),
  person("rita", "rep", "anna"),
]);

function observed(...answers: SealedAnswers[]) {
  return observe({ questionnaire: fewItems, tree, answers });
}

test("tiers come from the top down, whether or not anybody answered", () => {
  expect(observed().map(({ tier, responses }) => [tier, responses.length])).toEqual([
    ["executive", 0],
    ["manager", 0],
    ["rep", 0],
  ]);
});

test("a confidential answer stands at the place of the head reported to, without an author", () => {
  const [, , reps] = observed({ tier: "rep", authorId: null, managerId: "anna", answers: [1] });
  expect(reps?.responses).toEqual([{ place: 1, cluster: "team 1", author: null, answers: [1] }]);
});

test("an attributed manager stands below the own head, and varies together with the own team", () => {
  const [, managers, reps] = observed(
    { tier: "manager", authorId: "anna", answers: [5] },
    { tier: "rep", authorId: null, managerId: "anna", answers: [1] },
    { tier: "rep", authorId: null, managerId: "ben", answers: [2] },
  );
  expect(managers?.responses).toEqual([{ place: 0, cluster: "team 1", author: 1, answers: [5] }]);
  expect(reps?.responses.map(({ cluster }) => cluster)).toEqual(["team 1", "team 2"]);
});

test("confidential managers each vary alone, since nobody knows whose team is theirs", () => {
  const [, managers] = observed(
    { tier: "manager", authorId: null, managerId: "boss", answers: [5] },
    { tier: "manager", authorId: null, managerId: "boss", answers: [4] },
  );
  expect(new Set(managers?.responses.map(({ cluster }) => cluster)).size).toBe(2);
});

test("whoever reports to nobody stands beside the whole organisation", () => {
  const [executives] = observed({ tier: "executive", authorId: null, managerId: null, answers: [3] });
  expect(executives?.responses[0]?.place).toBe(tree.people.length);
});

test("an answer of somebody who was not on the frozen roster is refused", () => {
  expect(() => observed({ tier: "manager", authorId: "stranger", answers: [5] })).toThrow(
    /nobody on the frozen roster/,
  );
  expect(() => observed({ tier: "rep", authorId: null, managerId: "stranger", answers: [5] })).toThrow(
    /nobody on the frozen roster/,
  );
});

test("an item's place in the answers counts every option of a ranking and no open question", () => {
  expect([...slotIndex(fewItems)]).toEqual([
    ["priorities-shift", 0],
    ["expectations-set", 1],
    ["expectations-specific", 2],
    ["one-to-ones-dropped", 3],
    ["predict-expectations", 4],
    ["growth-priorities", 5],
  ]);
});
