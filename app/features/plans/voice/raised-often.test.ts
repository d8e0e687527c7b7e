import { expect, test } from "vitest";
import { raisedOften } from "./raised-often.ts";
import { mondayOf } from "./weeks.ts";

test.each([
  [1, { kind: "once" }],
  [2, { kind: "some" }],
  [9, { kind: "some" }],
  [10, { kind: "count", count: 10 }],
  [12, { kind: "count", count: 12 }],
])("raised %i times", (voices, said) => {
  expect(raisedOften(voices)).toEqual(said);
});

test.each([
  ["2026-11-23T00:00:00Z", "2026-11-23"],
  ["2026-11-29T23:59:59Z", "2026-11-23"],
  ["2026-11-30T00:00:00Z", "2026-11-30"],
  ["2027-01-01T12:00:00Z", "2026-12-28"],
])("%s is of the week of Monday %s", (at, monday) => {
  expect(mondayOf(new Date(at))).toBe(monday);
});
