import { expect, test } from "vitest";
import { treeLevel } from "./tree-level.ts";

const person = (externalId: string, managerExternalId: string | null, tier = "rep") => ({
  externalId,
  name: `Name ${externalId}`,
  tier,
  managerExternalId,
});
const people = [person("ceo", null, "executive"), person("m", "ceo", "manager"), person("b", "m"), person("a", "m")];

test("shows the top first", () => {
  expect(treeLevel({ people, at: null, limit: 10, language: "en" })).toEqual({
    path: [],
    people: [{ id: "ceo", name: "Name ceo", tier: "executive", reports: 1 }],
    more: 0,
  });
});

test("shows a manager's reports by name, with the line above them", () => {
  const level = treeLevel({ people, at: "m", limit: 1, language: "en" });
  expect(level.path.map(({ id }) => id)).toEqual(["ceo", "m"]);
  expect(level.people.map(({ id }) => id)).toEqual(["a"]);
  expect(level.more).toBe(1);
});

test("shows the top for somebody who is not in the file", () => {
  expect(treeLevel({ people, at: "stranger", limit: 10, language: "en" }).people).toHaveLength(1);
});
