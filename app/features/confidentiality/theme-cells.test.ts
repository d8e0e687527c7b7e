import { expect, test } from "vitest";
import { fewItems } from "#tests/factories/organization.ts";
import type { Display, ReleasedCell } from "./release-schema.ts";
import { themeCells, themeKey } from "./theme-cells.ts";

const band = (low: number): Display => ({ kind: "band", low, high: low + 20, value: null });
const step = (value: number): Display => ({ kind: "step", low: value - 5, high: value + 5, value });

function expectations(displays: Record<string, { n: number; display: Display }>) {
  const cells = Object.entries(displays).map(
    ([item, shown]): ReleasedCell => ({ group: "rep/hierarchy/*", item, distribution: null, ...shown }),
  );
  return themeCells(fewItems, cells).filter(({ item }) => item === themeKey("expectations"));
}

test("a theme is the unweighted mean of its items as displayed, over the fewest answers among them", () => {
  const shown = {
    "expectations-set": { n: 30, display: step(40) },
    "expectations-specific": { n: 28, display: step(70) },
  };
  expect(expectations(shown)).toEqual([
    {
      group: "rep/hierarchy/*",
      item: "theme:expectations",
      n: 28,
      display: { kind: "step", low: 50, high: 60, value: 55 },
      distribution: null,
    },
  ]);
});

test("one item in a band leaves the theme a band", () => {
  const shown = {
    "expectations-set": { n: 20, display: step(40) },
    "expectations-specific": { n: 19, display: band(60) },
  };
  expect(expectations(shown)[0]?.display).toEqual({ kind: "band", low: 48, high: 63, value: null });
});

test("a theme that lacks one of its items has no value", () => {
  expect(expectations({ "expectations-set": { n: 30, display: step(40) } })).toEqual([]);
});
