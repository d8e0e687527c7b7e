import { expect, test } from "vitest";
import { type CalendarMeeting, calendarFile } from "./calendar-file.ts";
import { vtimezone } from "./vtimezone.ts";

const meeting: CalendarMeeting = {
  meetingId: "5c1e7a54-0000-4000-8000-000000000001",
  revision: 1,
  changedAt: new Date("2026-11-23T12:00:00.000Z"),
  startsOn: "2026-11-24",
  atTime: "09:30",
  minutes: 30,
  everyWeeks: 2,
  timeZone: "Europe/Oslo",
  summary: "One-to-one: Mona, Tor",
  description: "Agenda",
  url: "https://parallax.example/expectations",
  calledOff: false,
};
const lines = (file: string) => file.replaceAll("\r\n ", "").split("\r\n");

test("a meeting keeps its id, comes back on its weekday, and stands at its zone's own hour", () => {
  const file = lines(calendarFile([meeting], "Parallax"));
  for (const line of [
    "UID:5c1e7a54-0000-4000-8000-000000000001@parallax",
    "SEQUENCE:0",
    "DTSTAMP:20261123T120000Z",
    "DTSTART;TZID=Europe/Oslo:20261124T093000",
    "DTEND;TZID=Europe/Oslo:20261124T100000",
    "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
    "SUMMARY:One-to-one: Mona\\, Tor",
  ])
    expect(file).toContain(line);
});

test("a change has the same id and a higher sequence, and the same meeting is the same file", () => {
  const changed = lines(calendarFile([{ ...meeting, revision: 3, atTime: "11:00" }], "Parallax"));
  expect(changed).toContain("UID:5c1e7a54-0000-4000-8000-000000000001@parallax");
  expect(changed).toContain("SEQUENCE:2");
  expect(calendarFile([meeting], "Parallax")).toBe(calendarFile([meeting], "Parallax"));
});

test("one that is called off is told under the same id, and no other is", () => {
  const other = { ...meeting, meetingId: "5c1e7a54-0000-4000-8000-000000000002" };
  const [off = "", on = ""] = calendarFile([{ ...meeting, revision: 2, calledOff: true }, other], "Parallax")
    .split("BEGIN:VEVENT")
    .slice(1);
  expect(lines(off)).toEqual(
    expect.arrayContaining([`UID:${meeting.meetingId}@parallax`, "SEQUENCE:1", "STATUS:CANCELLED"]),
  );
  expect(on).toContain("SEQUENCE:0");
  expect(on).not.toContain("STATUS");
});

test("every zone that is named is described once", () => {
  const other = { ...meeting, meetingId: "5c1e7a54-0000-4000-8000-000000000002", timeZone: "Asia/Kolkata" };
  const file = lines(calendarFile([meeting, other, { ...other, meetingId: "x" }], "Parallax"));
  expect(file.filter((line) => line.startsWith("TZID:"))).toEqual(["TZID:Europe/Oslo", "TZID:Asia/Kolkata"]);
});

test("Oslo's clocks go forward on the last Sunday of March and back on the last of October", () => {
  const zone = vtimezone("Europe/Oslo", new Date("2026-11-24T00:00:00Z")).split("\r\n");
  expect(zone.slice(2, 7)).toEqual([
    "BEGIN:STANDARD",
    "DTSTART:20260101T000000",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0100",
    "END:STANDARD",
  ]);
  expect(zone.slice(7, 17)).toEqual([
    "BEGIN:DAYLIGHT",
    "DTSTART:20260329T020000",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:20261025T030000",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "END:STANDARD",
  ]);
});

test("a zone whose clocks never change has one time, to the half hour", () => {
  expect(vtimezone("Asia/Kolkata", new Date("2026-01-01T00:00:00Z"))).toContain("TZOFFSETTO:+0530");
  expect(vtimezone("Asia/Kolkata", new Date("2026-01-01T00:00:00Z")).match(/BEGIN:(STANDARD|DAYLIGHT)/g)).toHaveLength(
    1,
  );
});
