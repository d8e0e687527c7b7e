import { expect, test } from "vitest";
import { teamCounts } from "./tier-utility.ts";

test("a team is a head to whom somebody reports directly, and eligible when k answered below", () => {
  // Everyone; an area head without reports of the tier; a team of 7, one of 6 that is hidden, one of 4; a head with 2 of
  // their own and a team of 5 below.
  const directly = [1, 0, 7, 6, 4, 2, 5];
  const answered = [25, 17, 7, 6, 4, 7, 5];
  const chosen = [1, 1, 1, 0, 0, 1, 1];
  expect(teamCounts({ directly, answered, chosen, k: 5 })).toEqual({ eligible: 4, published: 3 });
});

test("nobody is in no team", () => {
  expect(teamCounts({ directly: [0], answered: [0], chosen: [0], k: 5 })).toEqual({ eligible: 0, published: 0 });
});
