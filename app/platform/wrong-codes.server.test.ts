import { afterEach, expect, test } from "vitest";
import { setClock } from "./clock.server.ts";
import { isLocked, noteWrong } from "./wrong-codes.server.ts";

afterEach(() => setClock(null));

test("wrong codes from one address lock it for everything, and nobody else", () => {
  for (let tries = 0; tries < 20; tries++) {
    expect(isLocked({ address: "a", survey: null })).toBe(false);
    noteWrong({ address: "a", survey: tries % 2 ? null : `${tries}` });
  }
  expect(isLocked({ address: "a", survey: "NEW0" })).toBe(true);
  expect(isLocked({ address: "b", survey: "NEW0" })).toBe(false);
});

test("wrong codes of one diagnostic lock it for every address, whether it exists or not, for a quarter of an hour", () => {
  const from = Date.now();
  for (let tries = 0; tries < 40; tries++) {
    expect(isLocked({ address: "someone", survey: "7KQM" })).toBe(false);
    noteWrong({ address: `address ${tries}`, survey: "7KQM" });
  }
  expect(isLocked({ address: "someone", survey: "7KQM" })).toBe(true);
  expect(isLocked({ address: "someone", survey: "2XPH" })).toBe(false);
  setClock(() => new Date(from + 16 * 60_000));
  expect(isLocked({ address: "someone", survey: "7KQM" })).toBe(false);
});
