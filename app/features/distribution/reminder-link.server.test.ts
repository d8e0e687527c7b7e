import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { readReminderToken, reminderToken } from "./reminder-link.server.ts";

const reader = { organizationId: randomUUID(), personId: randomUUID() };

test("a link says who refuses reminders by it", () => {
  expect(readReminderToken(reminderToken(reader))).toEqual(reader);
});

test("a link that was changed anywhere, or is spelt otherwise, is none", () => {
  const token = reminderToken(reader);
  const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  for (const place of [0, 21, 22, 42, 43, token.length - 2, token.length - 1]) {
    const spellings = [...signs].map((sign) => token.slice(0, place) + sign + token.slice(place + 1));
    expect(spellings.filter((each) => readReminderToken(each) !== null)).toEqual([token]);
  }
});
