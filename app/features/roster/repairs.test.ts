import { describe, expect, test } from "vitest";
import { repairedTable } from "./repaired-table.ts";
import { checkRoster } from "./roster-check.ts";
import { readTable } from "./table.ts";
import { writtenTable } from "./written-table.ts";

const HEADER = "Employee ID,Name,Email,Manager ID,Level,Region";
const file = (...rows: string[]) => new TextEncoder().encode([HEADER, ...rows].join("\n"));
const checked = (...rows: string[]) => checkRoster(file(...rows));
const proposed = (...rows: string[]) =>
  checked(...rows).repairs.map(({ row, code, changes }) => [row, code, ...changes.map(({ to }) => to)]);
const TOP = "0001,Ann,ann@x.org,,,";

describe("a repair is proposed", () => {
  test("for a manager's id that a spreadsheet took the zeros off", () => {
    expect(proposed(TOP, "0002,Bob,bob@x.org,1,,")).toEqual([[3, "nearManager", "0001"]]);
  });

  test.for([
    ["Bob <bob@x.org>", "cleanEmail", "bob@x.org"],
    ["mailto:bob@x.org", "cleanEmail", "bob@x.org"],
    ["bob@x,org", "cleanEmail", "bob@x.org"],
    ["bob @x.org.", "cleanEmail", "bob@x.org"],
    ["<ann@x.org>", "dropEmail", ""],
    ["bob", "dropEmail", ""],
  ] as const)("for the address %s: %s", ([address, code, to]) => {
    expect(proposed(TOP, `0002,Bob,"${address}",0001,,`)).toEqual([[3, code, to]]);
  });

  test("for an address that stands twice, a level that is not understood, and a rep who leads", () => {
    expect(
      proposed(TOP, "2,Bob,bob@x.org,0001,rep,", "3,Cem,bob@x.org,2,rep,", "4,Dee,dee@x.org,0001,wizardry,"),
    ).toEqual([
      [3, "levelManager", "manager"],
      [4, "dropEmail", ""],
      [5, "dropLevel", ""],
    ]);
  });

  test("for a row that says again what another says, and for no other row with its id", () => {
    expect(proposed(TOP, "2,Bob,,0001,,", "2,Bob,,0001,,")).toEqual([[4, "dropRow"]]);
    expect(proposed(TOP, "2,Bob,,0001,,", "2,Rob,,0001,,")).toEqual([]);
  });

  test("for people without a manager who lead nobody, below the one who does", () => {
    expect(proposed(TOP, "2,Bob,,0001,,", "3,Cem,,,,")).toEqual([[4, "underTop", "0001"]]);
    expect(proposed(TOP, "2,Bob,,0001,,", "3,Cem,,,,", "4,Dee,,3,,")).toEqual([]);
  });

  test("for who reports to themself at the top, and not elsewhere", () => {
    expect(proposed("0001,Ann,,0001,,", "2,Bob,,0001,,")).toEqual([[2, "standAtTop", ""]]);
    expect(proposed(TOP, "2,Bob,,2,,")).toEqual([]);
  });

  test("for cells that are missing at the end, and for a column that stands twice", () => {
    expect(proposed(TOP, "2,Bob,,0001")).toEqual([[3, "fillCells", ""]]);
    const twice = new TextEncoder().encode("Employee ID,E-mail,Manager ID,Work e-mail\n1,a@x.org,,b@x.org\n");
    const { repairs } = checkRoster(twice);
    expect(repairs.map(({ code, changes }) => [code, changes[0]?.to])).toEqual([["renameColumn", "Work e-mail (2)"]]);
    const after = checkRoster(twice, repairs);
    expect(after.errors).toEqual([]);
    expect(after.people[0]?.attributes).toEqual({ "Work e-mail (2)": "b@x.org" });
  });

  test("for nothing that only somebody who knows can solve: a loop, two managers, a row that is too long", () => {
    expect(proposed(TOP, "2,Bob,,3,,", "3,Cem,,2,,", "4,Dee,,0001,,,too,long")).toEqual([]);
  });
});

test("repairs that are accepted are made, one of two leaves the other, and rows keep their numbers", () => {
  const rows = [TOP, "2,Bob,,0001,,", "2,Bob,,0001,,", "3,Cem,cem,1,,"];
  const { repairs } = checked(...rows);
  expect(repairs.map(({ code }) => code)).toEqual(["dropRow", "dropEmail"]);
  const [drop, email] = repairs;
  const half = checkRoster(file(...rows), email ? [email] : []);
  expect(half.errors.map(({ row, code }) => [row, code])).toEqual([
    [4, "duplicateId"],
    [5, "unknownManager"],
  ]);
  const more = checkRoster(file(...rows), [...(drop ? [drop] : []), ...(email ? [email] : [])]);
  expect(more.repairs.map(({ row, code }) => [row, code])).toEqual([[5, "nearManager"]]);
  expect(checkRoster(file(...rows), [...repairs, ...more.repairs]).errors).toEqual([]);
});

describe("a corrected file", () => {
  const text = `Employee ID;Name;Manager ID;Note\r\n1;"Ann ""A""; B";;=1+1\r\n\r\n2;Bob;1;"two\nlines"\r\n2;Bob;1;"two\nlines"\r\n3;-x;1; +49 \r\n`;
  const read = (csv: string) => {
    const table = readTable(csv.replace(/^\ufeff/, ""), () => true);
    if (table.header === null) throw new Error("It can be read");
    return table;
  };
  const table = read(text);
  const written = writtenTable({ ...table, header: table.header ?? [], rows: table.rows });

  test("says the same when it is uploaded again, row by row", () => {
    const again = read(written);
    expect(again.header).toEqual(table.header);
    expect(again.rows).toEqual(table.rows);
    expect(again.delimiter).toBe(";");
  });

  test("has a mark, Windows line ends, and nothing that a spreadsheet works out", () => {
    expect(written.startsWith("\ufeffEmployee ID;Name;Manager ID;Note\r\n1;")).toBe(true);
    expect(written).toContain(";'=1+1\r\n");
    expect(written).toContain("3;'-x;1;");
    for (const { cells } of read(written.replaceAll("'", "’")).rows)
      for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@]/);
  });

  test("leaves a row out that was dropped, and no blank line in its place", () => {
    const repaired = repairedTable({ ...table, header: table.header ?? [] }, [
      { row: 5, code: "dropRow", changes: [] },
    ]);
    const again = read(writtenTable({ ...repaired, delimiter: ";", dropped: new Set([5]) }));
    expect(again.rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [2, "1"],
      [4, "2"],
      [5, "3"],
    ]);
  });
});
