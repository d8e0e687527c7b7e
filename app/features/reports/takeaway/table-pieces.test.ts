import { describe, expect, test } from "vitest";
import { columnWidths, tablePieces } from "./table-pieces.ts";

const cell = (text: string) => ({ text, value: null });

test("a table is cut between columns that belong together, and every piece names its rows", () => {
  const head = ["item", "a1", "a2", "b1", "b2", "c1", "c2"];
  const table = { title: "t", note: null, elsewhere: null, naming: 1, together: 2, head, rows: [head.map(cell)] };
  expect(tablePieces(table, 5).map((piece) => piece.head)).toEqual([
    ["item", "a1", "a2", "b1", "b2"],
    ["item", "c1", "c2"],
  ]);
  expect(tablePieces(table, 5)[1]?.rows).toEqual([[cell("item"), cell("c1"), cell("c2")]]);
  expect(tablePieces(table, 1).map((piece) => piece.head.length)).toEqual([3, 3, 3]);
});

describe("columns", () => {
  const needed = (words: string) => words.length;
  const piece = (named: string, others: number) => ({
    naming: 1,
    head: ["item", ...Array.from({ length: others }, () => "n")],
    rows: [[cell(named)]],
  });
  test.each([
    ["as wide as the longest name, the others sharing what is left", "twenty letters is it", 4, [20, 20, 20, 20, 20]],
    ["half of the page at most where a name is longer than that", "n".repeat(90), 2, [50, 25, 25]],
    ["wider where the others may not be so wide", "short", 1, [70, 30]],
  ])("%s", (_, named, others, widths) => {
    expect(columnWidths(piece(named, others), { width: 100, most: 30, needed })).toEqual(widths);
  });
});
