import { expect, test } from "vitest";
import { leftBehind } from "./left-behind.ts";

test("a role given by hand is left behind by whoever has another address or none, or leaves", () => {
  const people = ["a", "b", "c"].map((id) => ({ externalId: id, email: `${id}@Example.com` }));
  const given = [
    { external_id: "a", email: "a@example.com" },
    { external_id: "b", email: "b.old@example.com" },
    { external_id: "gone", email: "gone@example.com" },
    { external_id: "n", email: "n@example.com" },
  ];
  expect(leftBehind({ people: [...people, { externalId: "n", email: null }], given })).toBe(3);
});
