import { describe, expect, test } from "vitest";
import { LONGEST_CELL, MOST_COLUMNS, readTable } from "./table.ts";

const read = (text: string) => readTable(text, () => true);

describe("rows are numbered as a spreadsheet numbers them", () => {
  test("whatever ends each line", () => {
    expect(read("id,name\r\n1,A\n2,B\r3,C\r\n4,D")).toMatchObject({
      header: ["id", "name"],
      rows: [
        { row: 2, cells: ["1", "A"] },
        { row: 3, cells: ["2", "B"] },
        { row: 4, cells: ["3", "C"] },
        { row: 5, cells: ["4", "D"] },
      ],
    });
  });

  test("with cells of several lines, which are one row", () => {
    expect(read('id,name\r\n1,"A\r\nB\nC\rD"\n2,E\r\n')).toMatchObject({
      rows: [
        { row: 2, cells: ["1", "A\r\nB\nC\rD"] },
        { row: 3, cells: ["2", "E"] },
      ],
    });
  });

  test("with blank rows, which count", () => {
    expect(read("\nid,name\n\n1,A\n,\n2,B\n\n")).toMatchObject({
      rows: [{ row: 4 }, { row: 6 }],
      blankRows: 3,
    });
  });
});

test("a quote that is never closed is reported at the row it stands in", () => {
  expect(read('id,name\n1,"A\nB"\n2,"C\n3,D\n')).toEqual({
    header: null,
    problem: { code: "unreadable", row: 3, values: {} },
  });
});

test("rows below a header that is not worth it are not read", () => {
  expect(readTable('nothing,known\n1,"A', () => false)).toMatchObject({ header: ["nothing", "known"], rows: [] });
});

describe("what is too large for a roster is refused", () => {
  const columns = (count: number) => ",x".repeat(count).slice(1);

  test(`more than ${MOST_COLUMNS} columns`, () => {
    expect(read(`${columns(MOST_COLUMNS)}\n`)).toMatchObject({ rows: [] });
    expect(read(`\n${columns(MOST_COLUMNS + 1)}\n`)).toMatchObject({
      header: null,
      problem: { code: "tooManyColumns", row: 2 },
    });
  });

  test("six million cells, however they are spread", () => {
    expect(read(`${columns(500)}\n${`${",".repeat(499)}\n`.repeat(12_000)}`)).toMatchObject({
      problem: { code: "tooManyCellsInAll", row: 12_001 },
    });
  });
});

test("a long text with commas is one cell", () => {
  const text = "a,".repeat(LONGEST_CELL / 2);
  expect(read(`id,note\n1,"${text}"\n`)).toMatchObject({ rows: [{ cells: ["1", text] }] });
});
