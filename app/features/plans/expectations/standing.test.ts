import { expect, test } from "vitest";
import type { ExpectationContent } from "./expectation-schema.ts";
import { standingFor } from "./standing.ts";

const wording = { specific: "Something" } as ExpectationContent;

test.for([
  { agreed: null, manager: true, rep: false, seen: ["forThem", "forYou"] },
  { agreed: null, manager: false, rep: true, seen: ["forYou", "forThem"] },
  { agreed: wording, manager: true, rep: true, seen: ["agreed", "agreed"] },
  { agreed: wording, manager: true, rep: false, seen: ["changeForThem", "changeForYou"] },
] as const)("manager and rep see %o", ({ agreed, manager, rep, seen }) => {
  const stands = { ended: null, agreed, agreesTo: { manager, rep } };
  expect([standingFor("manager", stands), standingFor("rep", stands)]).toEqual(seen);
});

test("what has ended waits for nobody", () => {
  const stands = { ended: "dropped" as const, agreed: null, agreesTo: { manager: true, rep: false } };
  expect(standingFor("rep", stands)).toBe("dropped");
});
