import { expect, test } from "vitest";
import { breakdownProblems, breakdownsOf } from "./breakdowns.ts";
import type { PrivacyContract } from "./privacy-contract-schema.ts";

const contract: PrivacyContract = {
  schema: "parallax.contract/1",
  k: 5,
  commentThreshold: 10,
  axes: ["Region"],
  modes: { rep: "confidential" },
};

test("an attribute is one with all its values", () => {
  const rows = [
    { name: "Region", value: "north", people: 2 },
    { name: "Region", value: "south", people: 3 },
    { name: "Tenure", value: "short", people: 5 },
  ];
  expect(breakdownsOf(rows).map(({ name, values }) => [name, values.length])).toEqual([
    ["Region", 2],
    ["Tenure", 1],
  ]);
});

test.each([
  [1, [{ code: "breakdown", axis: "Region", values: 1 }]],
  [2, []],
  [30, []],
  [31, [{ code: "breakdown", axis: "Region", values: 31 }]],
])("an axis with %i values at launch has the problems %j", (count, problems) => {
  const people = Array.from({ length: 40 }, (_, place) => ({ attributes: { Region: `region ${place % count}` } }));
  expect(breakdownProblems({ people, notInvited: people.map(() => null), contract })).toEqual(problems);
});

test("values of those who are not invited do not count, nor do people without one", () => {
  const people = [
    ...["north", "south"].map((Region) => ({ attributes: { Region } })),
    { attributes: {} as Record<string, string> },
  ];
  expect(breakdownProblems({ people, notInvited: [null, null, null], contract })).toEqual([]);
  expect(breakdownProblems({ people, notInvited: [null, "noEmail", null], contract })).toEqual([
    { code: "breakdown", axis: "Region", values: 1 },
  ]);
  // That nobody is invited is a problem of its own.
  expect(breakdownProblems({ people, notInvited: ["noEmail", "noEmail", "noEmail"], contract })).toEqual([]);
});
