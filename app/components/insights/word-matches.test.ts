import { describe, expect, test } from "vitest";
import { matchesOf } from "./word-matches.ts";

const texts = [
  ...Array.from({ length: 10 }, (_, place) => `Pricing is unclear, ${place}`),
  ...Array.from({ length: 9 }, (_, place) => `My manager Zoë is late, ${place}`),
];

describe("a search in comments", () => {
  test("shows what enough people wrote, in the order it has", () => {
    expect(matchesOf(texts, { typed: " PRICING ", threshold: 10 })).toEqual(texts.slice(0, 10));
  });

  test("shows nothing where one fewer wrote it, as where nobody did", () => {
    expect(matchesOf(texts, { typed: "zoe", threshold: 10 })).toEqual([]);
    expect(matchesOf(texts, { typed: "nobody", threshold: 10 })).toEqual([]);
    expect(matchesOf(texts, { typed: "zoe", threshold: 9 })).toHaveLength(9);
  });

  test("waits for a word", () => {
    for (const typed of ["", "  ", "pr", "値"]) expect(matchesOf(texts, { typed, threshold: 10 })).toBeNull();
    expect(
      matchesOf(
        Array.from({ length: 10 }, () => "値段が高い"),
        { typed: "値段", threshold: 10 },
      ),
    ).toHaveLength(10);
  });
});
