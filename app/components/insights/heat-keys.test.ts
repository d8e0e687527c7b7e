import { describe, expect, test } from "vitest";
import { moveInGrid } from "./heat-keys.ts";

const from = (row: number, column: number, key: string, ctrl = false) =>
  moveInGrid({ row, column }, { key, ctrl, rows: 100, columns: 5, page: 10 });

describe("a key in a grid", () => {
  test.each([
    ["ArrowDown", 3, 2, { row: 4, column: 2 }],
    ["ArrowUp", 0, 2, { row: -1, column: 2 }],
    ["ArrowUp", -1, 2, { row: -1, column: 2 }],
    ["ArrowDown", 99, 2, { row: 99, column: 2 }],
    ["ArrowLeft", 3, 0, { row: 3, column: 0 }],
    ["ArrowRight", 3, 4, { row: 3, column: 4 }],
    ["Home", 3, 3, { row: 3, column: 0 }],
    ["End", 3, 1, { row: 3, column: 4 }],
    ["PageDown", 95, 1, { row: 99, column: 1 }],
    ["PageUp", 4, 1, { row: 0, column: 1 }],
  ])("%s from row %i, column %i", (key, row, column, to) => {
    expect(from(row, column, key)).toEqual(to);
  });

  test("with Ctrl, Home and End go to the first and the last place of all", () => {
    expect(from(50, 3, "Home", true)).toEqual({ row: 0, column: 0 });
    expect(from(50, 3, "End", true)).toEqual({ row: 99, column: 4 });
  });

  test("that means nothing here is left to the browser", () => {
    expect(from(3, 3, "Tab")).toBeNull();
    expect(from(3, 3, "a")).toBeNull();
  });
});
