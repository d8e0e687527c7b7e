import { describe, expect, test } from "vitest";
import fixtures from "#tests/reference/disclosure-fixtures.json";
import { possibleRemainders } from "./counting-attacker.ts";
import { leastSupport } from "./linear-attacker.ts";

/** An attacker that sees nothing would pass every release. These are the known cases that both have to see. */
describe("the linear attacker sees what other programs saw", () => {
  test.each(fixtures)("$name: $note", ({ axes, k, minSupport }) => {
    expect(leastSupport({ groups: axes.flat(), cap: k })).toBe(Math.min(k, minSupport));
  });

  test("nothing published, nothing learnt", () => {
    expect(leastSupport({ groups: [], cap: 5 })).toBe(5);
  });
});

describe("the counting attacker", () => {
  const people = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, place) => `${first + place}`);

  test("learns that five are unfavourable from 2 of 12 around 2 of 7", () => {
    const groups = [
      { members: people(1, 12), fits: (sum: number) => sum <= 2 },
      { members: people(1, 7), fits: (sum: number) => sum === 2 },
    ];
    expect(possibleRemainders(groups, { most: 1 })).toEqual([
      { members: people(8, 12), least: 0, most: 0 },
      { members: people(1, 7), least: 2, most: 2 },
    ]);
  });

  test("learns no more than the bounds of a lone group", () => {
    expect(possibleRemainders([{ members: people(1, 5), fits: (sum) => sum <= 1 }], { most: 1 })).toEqual([
      { members: people(1, 5), least: 0, most: 1 },
    ]);
  });
});
