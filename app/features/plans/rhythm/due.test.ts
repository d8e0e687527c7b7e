import { describe, expect, test } from "vitest";
import { dueNow, type OpenThing, type Reader, weekOf } from "./due.ts";

const OSLO = "Europe/Oslo";
const reader: Reader = { zone: OSLO, weekday: 1, pausedUntil: null, stopped: false, lastWeek: null, unanswered: 0 };
/** A Monday, ten in the morning in Oslo. */
const MONDAY = new Date("2026-11-23T09:00:00Z");
const thing: OpenThing = {
  kind: "checkIn",
  id: "a",
  diagnosticId: null,
  playId: null,
  title: "Twelve meetings",
  other: "Mona",
  since: new Date("2026-11-19T10:00:00Z"),
  dueOn: null,
};
const count = (changed: Partial<Reader>, at = MONDAY, things: readonly OpenThing[] = [thing]) =>
  dueNow(things, { ...reader, ...changed }, at).length;

describe("a nudge", () => {
  test.for<[string, string, Partial<Reader>, number]>([
    ["comes on Monday at nine on the reader's clock", "2026-11-23T08:00:00Z", {}, 1],
    ["not before", "2026-11-23T07:59:59Z", {}, 0],
    ["nor after seven in the evening", "2026-11-23T18:00:00Z", {}, 0],
    ["but the next day, where Monday was missed", "2026-11-24T08:00:00Z", {}, 1],
    ["not on Sunday for somebody who lives a day ahead", "2026-11-22T21:30:00Z", { zone: "Pacific/Auckland" }, 1],
    ["at nine in Auckland, which is Sunday evening elsewhere", "2026-11-22T19:59:00Z", { zone: "Pacific/Auckland" }, 0],
    ["on Thursday where that was chosen", "2026-11-26T09:00:00Z", { weekday: 4 }, 1],
    ["and not on the Wednesday before", "2026-11-25T09:00:00Z", { weekday: 4 }, 0],
    ["once a week", "2026-11-25T09:00:00Z", { lastWeek: "2026-11-23" }, 0],
    ["and again the week after", "2026-11-30T09:00:00Z", { lastWeek: "2026-11-23" }, 1],
    ["not while it is paused", "2026-11-23T09:00:00Z", { pausedUntil: "2026-11-24" }, 0],
    ["on the first day after the pause", "2026-11-23T09:00:00Z", { pausedUntil: "2026-11-23" }, 1],
    ["never once it is stopped", "2026-11-23T09:00:00Z", { stopped: true }, 0],
    ["after five that nothing came of", "2026-11-23T09:00:00Z", { unanswered: 5 }, 1],
    ["not after six", "2026-11-23T09:00:00Z", { unanswered: 6 }, 0],
  ])("%s", ([, at, changed, expected]) => {
    expect(count(changed, new Date(at))).toBe(expected);
  });

  test("does not come where nothing is due", () => {
    expect(count({}, MONDAY, [])).toBe(0);
  });
});

describe("is due on Monday the 23rd", () => {
  test.for<[string, Partial<OpenThing>, boolean]>([
    ["a check-in last made on Sunday", { since: new Date("2026-11-22T22:00:00Z") }, true],
    ["not one made on Monday at midnight in Oslo", { since: new Date("2026-11-22T23:00:00Z") }, false],
    ["an answer asked for on Sunday", { kind: "agree", since: new Date("2026-11-22T12:00:00Z") }, true],
    ["not one asked for this morning", { kind: "agree", since: new Date("2026-11-23T06:00:00Z") }, false],
    [
      "an action that is late",
      { kind: "action", since: null, dueOn: "2026-10-01", diagnosticId: "d", playId: "p" },
      true,
    ],
    [
      "an action due in a week",
      { kind: "action", since: null, dueOn: "2026-11-30", diagnosticId: "d", playId: "p" },
      true,
    ],
    [
      "not one due in eight days",
      { kind: "action", since: null, dueOn: "2026-12-01", diagnosticId: "d", playId: "p" },
      false,
    ],
  ])("%s", ([, changed, expected]) => {
    expect(count({}, MONDAY, [{ ...thing, ...changed }])).toBe(expected ? 1 : 0);
  });
});

test("a week is the one that the reader lives in", () => {
  const sundayNight = new Date("2026-11-22T23:30:00Z");
  expect([weekOf(sundayNight, "UTC"), weekOf(sundayNight, OSLO)]).toEqual(["2026-11-16", "2026-11-23"]);
});
