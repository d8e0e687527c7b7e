import { describe, expect, test } from "vitest";
import { display } from "./ladder.ts";
import { possibleCounts, possibleSums, shownShare } from "./lp-audit-bounds.ts";

describe("the sums that a display leaves possible are those that are displayed like it", () => {
  test.each([
    ["favourable or not", 100],
    ["share of the time", 10],
  ])("%s, for every n up to 60 and some above", (_, unit) => {
    for (const n of [...Array.from({ length: 57 }, (_, place) => place + 4), 199, 200, 333]) {
      const sums = Array.from({ length: (100 / unit) * n + 1 }, (_, place) => place * unit);
      const byDisplay = Map.groupBy(sums, (sum) => JSON.stringify(display({ value: sum / n, n, what: "mean" })));
      for (const [shown, alike] of byDisplay)
        expect(possibleSums({ n, displayed: JSON.parse(shown), unit })).toEqual({ low: alike[0], high: alike.at(-1) });
    }
  });

  test("a display finer than the ladder allows is taken at its word", () => {
    const displayed = { kind: "percent", low: 24.5, high: 25.5, value: 25 } as const;
    expect(possibleSums({ n: 8, displayed, unit: 100 })).toEqual({ low: 200, high: 200 });
  });
});

test("the counts that a shown share leaves possible are those that are shown like it", () => {
  for (const n of [50, 51, 77, 200, 1234]) {
    const counts = Array.from({ length: n + 1 }, (_, count) => count);
    for (const [share, alike] of Map.groupBy(counts, (count) => shownShare({ count, n })))
      expect(possibleCounts({ n, share })).toEqual({ low: alike[0], high: alike.at(-1) });
  }
});
