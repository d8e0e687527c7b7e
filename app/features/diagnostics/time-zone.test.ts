import { expect, test } from "vitest";
import { writtenZone, zoneOf } from "./time-zone.ts";

test("a column called time zone, however it is spelled, says where somebody is", () => {
  for (const name of ["Time zone", "TIMEZONE", "time_zone", "Zeitzone", "Fuseau horaire"])
    expect(zoneOf({ Region: "North", [name]: " Asia/Kolkata " })).toBe("Asia/Kolkata");
});

test("what is no name of a zone is none, and can be told from nothing", () => {
  for (const value of ["CET", "+01:00", "Berlin", "Europe/Nowhere"]) {
    expect([value, zoneOf({ "Time zone": value })]).toEqual([value, null]);
    expect(writtenZone({ "Time zone": value })).toBe(value);
  }
  expect(writtenZone({ "Time zone": " ", Region: "Europe/Berlin" })).toBeNull();
});
