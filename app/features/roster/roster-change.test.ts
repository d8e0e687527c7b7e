import { expect, test } from "vitest";
import { leftBehind, manyLeave, rosterChange } from "./roster-change.ts";

const people = ["a", "b", "c"].map((id) => ({ externalId: id, email: `${id}@Example.com` }));

test("everyone is added, kept or leaving", () => {
  expect(rosterChange({ people, known: new Set(["b", "c", "d", "e"]) })).toEqual({ added: 1, kept: 2, leaving: 2 });
});

test.each([
  ["two of ten", { added: 5, kept: 8, leaving: 2 }, false],
  ["three of ten", { added: 5, kept: 7, leaving: 3 }, true],
  ["nobody of an empty roster", { added: 5, kept: 0, leaving: 0 }, false],
  ["everybody", { added: 5, kept: 0, leaving: 1 }, true],
])("%s leaving", (_, change, many) => {
  expect(manyLeave(change)).toBe(many);
});

test("a role given by hand is left behind by whoever has another address or none, or leaves", () => {
  const given = [
    { external_id: "a", email: "a@example.com" },
    { external_id: "b", email: "b.old@example.com" },
    { external_id: "gone", email: "gone@example.com" },
    { external_id: "n", email: "n@example.com" },
  ];
  expect(leftBehind({ people: [...people, { externalId: "n", email: null }], given })).toBe(3);
});
