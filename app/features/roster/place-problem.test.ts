import { expect, test } from "vitest";
import { type Place, placeProblem } from "./place-problem.ts";

const boss = { personId: "boss", tier: "executive", lineUp: ["boss"] };
const fine: Place = { personId: "me", tier: "manager", tiersBelow: ["rep"], manager: boss, othersAtTop: 1 };

test.for([
  ["fine", {}, null],
  ["own manager", { manager: { ...boss, personId: "me", lineUp: ["me"] } }, "selfManager"],
  [
    "under somebody three levels below",
    { manager: { personId: "x", tier: "manager", lineUp: ["x", "y", "me", "boss"] } },
    "cycle",
  ],
  ["without a manager beside another top", { manager: null }, "secondTop"],
  ["alone at the top", { manager: null, othersAtTop: 0 }, null],
  ["under a rep", { manager: { ...boss, tier: "rep" } }, "repAsManager"],
  ["a rep with reports", { tier: "rep" }, "repWithReports"],
  ["an executive under a manager", { tier: "executive", manager: { ...boss, tier: "manager" } }, "aboveManager"],
  ["a manager over an executive", { tiersBelow: ["rep", "executive"] }, "belowReports"],
  ["somebody new", { personId: null, tiersBelow: [] }, null],
] as const)("%s", ([, change, problem]) => {
  expect(placeProblem({ ...fine, ...change } as Place)).toBe(problem);
});
