import { expect, test } from "vitest";
import { tablePieces } from "./table-pieces.ts";

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
