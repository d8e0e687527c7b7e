import { expect, test } from "vitest";
import { readReminderForm } from "./reminder-form.ts";
import type { Reminder } from "./reminder-schema.ts";

const sent: Reminder = { round: 1, on: 3, text: "", startedAt: "2026-11-26T09:00:00.000Z", zones: ["UTC"] };
const open: Reminder = { round: 2, on: 6, text: "", startedAt: null, zones: [] };

test("days, own words and new lines are read; a blank line is no reminder", () => {
  const form = {
    "round.0": "2",
    "on.0": "7",
    "text.0": " Please.\r\nHanna ",
    "round.1": "",
    "on.1": "last",
    "text.1": "",
    "on.2": "",
  };
  expect(readReminderForm(form, [open])).toEqual({
    reminders: [
      { ...open, on: 7, text: "Please.\nHanna" },
      { ...open, round: 3, on: "last" },
    ],
    problems: [],
  });
});

test("a round that has started stays as it was sent, and its number is never used again", () => {
  const form = { "round.0": "1", "on.0": "9", "text.0": "Changed" };
  expect(readReminderForm(form, [sent, open]).reminders).toEqual([sent, { ...open, round: 3, on: 9, text: "Changed" }]);
});

test("what is no day, and a text that is too long, are named by line", () => {
  for (const day of ["0", "91", "2.5", "soon"])
    expect(readReminderForm({ "on.0": day, "text.0": "" }, []).problems).toEqual(["on.0"]);
  expect(readReminderForm({ "on.0": "3", "text.0": "x".repeat(1001) }, []).problems).toEqual(["text.0"]);
});
