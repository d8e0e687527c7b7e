import { describe, expect, test } from "vitest";
import { civilMoment, dayThat, reminderMoments } from "./reminder-moments.ts";

const usual = [
  { round: 1, on: 3 },
  { round: 2, on: 6 },
  { round: 3, on: "last" as const },
];
// Monday 23 November 2026, 10:00 in London; closes Friday 4 December 18:00 in London.
const opensAt = new Date("2026-11-23T10:00:00Z");
const closesAt = new Date("2026-12-04T18:00:00Z");
const moments = (changed: Partial<Parameters<typeof reminderMoments>[0]> = {}) =>
  Object.fromEntries(
    [...reminderMoments({ reminders: usual, opensAt, closesAt, zone: "Europe/London", ...changed })].map(
      ([round, at]) => [round, at.toISOString()],
    ),
  );

describe("reminders", () => {
  test("come at nine in the morning of the third, the sixth and the last day", () => {
    expect(moments()).toEqual({
      1: "2026-11-26T09:00:00.000Z",
      2: "2026-11-29T09:00:00.000Z",
      3: "2026-12-04T09:00:00.000Z",
    });
  });

  test("come at nine where the person is, on the days that are days there", () => {
    // In Auckland (+13) it opened on Monday at 23:00, and closes on Saturday at 07:00: the last morning is Friday's.
    expect(moments({ zone: "Pacific/Auckland" })).toEqual({
      1: "2026-11-25T20:00:00.000Z",
      2: "2026-11-28T20:00:00.000Z",
      3: "2026-12-03T20:00:00.000Z",
    });
    expect(moments({ zone: "America/New_York" })[1]).toBe("2026-11-26T14:00:00.000Z");
  });

  test("keep to the hour across a change of clocks", () => {
    // Clocks in London go back on 25 October 2026.
    const crossing = { opensAt: new Date("2026-10-23T09:00:00Z"), closesAt: new Date("2026-11-06T18:00:00Z") };
    expect(moments(crossing)[1]).toBe("2026-10-26T09:00:00.000Z");
    expect(moments({ ...crossing, opensAt: new Date("2026-10-20T09:00:00Z") })[1]).toBe("2026-10-23T08:00:00.000Z");
  });

  test("come once a day: a round on the last day, after it or on another's day is left out", () => {
    const reminders = [...usual, { round: 4, on: 3 }, { round: 5, on: 11 }, { round: 6, on: 30 }];
    expect(Object.keys(moments({ reminders }))).toEqual(["1", "2", "3"]);
  });

  test("leave four hours: one that closes at noon has its last reminder the morning before", () => {
    expect(moments({ closesAt: new Date("2026-12-04T12:00:00Z") })[3]).toBe("2026-12-03T09:00:00.000Z");
  });

  test("do not come on the day it opens, however soon it closes", () => {
    expect(moments({ closesAt: new Date("2026-11-23T22:00:00Z") })).toEqual({});
    expect(moments({ closesAt: new Date("2026-11-24T11:00:00Z") })).toEqual({});
  });
});

test("a letter that is due at night waits for nine in the morning there", () => {
  const night = new Date("2026-11-26T22:15:00Z");
  expect(civilMoment(night, "Europe/London").toISOString()).toBe("2026-11-27T09:00:00.000Z");
  expect(civilMoment(new Date("2026-11-27T05:00:00Z"), "Europe/London").toISOString()).toBe("2026-11-27T09:00:00.000Z");
  expect(civilMoment(night, "America/New_York")).toEqual(night);
});

test("a day is the one on the wall clock", () => {
  expect(dayThat(new Date("2026-11-26T23:30:00Z"), "Europe/Berlin")).toEqual({
    day: "2026-11-27",
    ends: new Date("2026-11-27T23:00:00Z"),
  });
});
