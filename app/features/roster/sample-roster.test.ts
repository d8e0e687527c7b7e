import { expect, test } from "vitest";
import { checkRoster } from "./roster-check.ts";
import { sampleRoster, templateRoster } from "./sample-roster.ts";

test.for([
  ["sample", sampleRoster(), { executive: 3, manager: 3, rep: 21 }],
  ["template", templateRoster(), { executive: 1, manager: 1, rep: 1 }],
] as const)("the %s can be imported as it is, without a problem", ([, csv, tiers]) => {
  const check = checkRoster(new TextEncoder().encode(csv));
  expect(check.errors).toEqual([]);
  expect(check.warnings).toEqual([]);
  expect(check.tiers).toEqual(tiers);
  for (const { email } of check.people) expect(email).toMatch(/\.example$/);
});
