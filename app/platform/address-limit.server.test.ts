import { afterEach, expect, test } from "vitest";
import { mayUseAddress } from "./address-limit.server.ts";
import { setClock } from "./clock.server.ts";

afterEach(() => setClock(null));

const uses = (count: number, address: string) =>
  Array.from({ length: count }, () => mayUseAddress("signInLetter", address));

test("five letters go to an address in a quarter of an hour, however it is written", () => {
  setClock(() => new Date("2026-11-23T12:00:00Z"));
  expect(uses(5, "a@example.com")).toEqual([true, true, true, true, true]);
  expect(uses(2, "A@Example.com")).toEqual([false, false]);
  setClock(() => new Date("2026-11-23T12:14:59Z"));
  expect(uses(1, "a@example.com")).toEqual([false]);
  setClock(() => new Date("2026-11-23T12:15:00Z"));
  expect(uses(1, "a@example.com")).toEqual([true]);
});

test("one address and one use do not count for another", () => {
  setClock(() => new Date("2026-11-23T13:00:00Z"));
  uses(6, "b@example.com");
  expect(mayUseAddress("signInLetter", "c@example.com")).toBe(true);
  expect(mayUseAddress("password", "b@example.com")).toBe(true);
});
