import { expect, test } from "vitest";
import type { FrozenPerson } from "./frozen-roster.ts";
import { foldUp, reportingTree } from "./reporting-tree.ts";

function person(id: string, managerId: string | null): FrozenPerson {
  return { id, externalId: id, tier: "rep", managerId, invited: true };
}

test("everyone stands after their manager, and counts fold up to the organisation", () => {
  const tree = reportingTree([person("c", "b"), person("b", "a"), person("a", null), person("d", "a")]);
  expect(tree.people.map(({ id }) => id)).toEqual(["a", "b", "d", "c"]);
  expect([...tree.depth]).toEqual([0, 1, 1, 2]);
  // Own counts at a, b, d, c and of nobody's reports: a holds everything below it.
  expect([...foldUp(tree, [0, 3, 2, 5, 1])]).toEqual([10, 8, 2, 5, 11]);
});

test("a chain of 100,000 people is folded without trouble", () => {
  const people = Array.from({ length: 100_000 }, (_, place) =>
    person(`p${place}`, place === 0 ? null : `p${place - 1}`),
  );
  expect(foldUp(reportingTree(people), new Float64Array(100_001).fill(1)).at(-1)).toBe(100_001);
});

test("a loop or an unknown manager puts people at the top rather than losing them", () => {
  const tree = reportingTree([person("a", "b"), person("b", "a"), person("c", "gone")]);
  expect(tree.people).toHaveLength(3);
  expect(foldUp(tree, [1, 1, 1, 0]).at(-1)).toBe(3);
});
