import { expect, test } from "vitest";
import type { ItemCells } from "./cells.ts";
import { displayCode, HIDDEN } from "./engine-displays.ts";
import { themeCells, themeDisplay } from "./theme-cells.ts";

/** An item in one group, where so many say so much of the time. */
function item({ n, mean }: { n: number; mean: number }): ItemCells {
  return {
    n: Int32Array.of(n),
    codes: Uint8Array.of(n === 0 ? HIDDEN : displayCode(mean * n, n)),
    distribution: null,
    proof: "T1",
    minSupport: n,
    inference: { method: "intervals", inferable: 0, undecided: 0, programs: 0, withheld: [] },
    answers: n,
  };
}

function theme(...items: readonly (ItemCells | null)[]) {
  const cells = themeCells(items);
  return cells && { n: cells.n[0], display: cells.n[0] === 0 ? null : themeDisplay(cells, 0) };
}

test("a theme is the unweighted mean of its items as displayed, over the fewest answers among them", () => {
  expect(theme(item({ n: 30, mean: 40 }), item({ n: 28, mean: 70 }))).toEqual({
    n: 28,
    display: { kind: "step", low: 50, high: 60, value: 55 },
  });
});

test("one item in a band leaves the theme a band", () => {
  expect(theme(item({ n: 20, mean: 40 }), item({ n: 19, mean: 70 }))?.display).toEqual({
    kind: "band",
    low: 48,
    high: 63,
    value: null,
  });
});

test("a theme that lacks one of its items in a group has no value there", () => {
  expect(theme(item({ n: 30, mean: 40 }), item({ n: 0, mean: 0 }))).toEqual({ n: 0, display: null });
});

test("a tier that is not asked one of its items has no theme", () => {
  expect(theme(item({ n: 30, mean: 40 }), null)).toBeNull();
});
