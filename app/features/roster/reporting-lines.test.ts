import { describe, expect, test } from "vitest";
import { oneChangeApart } from "./manager-lookup.ts";
import { checkRoster } from "./roster-check.ts";

const errors = (text: string) => checkRoster(new TextEncoder().encode(text)).errors;
const codes = (text: string) => errors(text).map(({ row, code }) => [row, code]);

describe("a manager's id and address", () => {
  const header = "id,name,email,manager id,manager email\n1,Ada,ada@x.io,,\n2,Ben,ben@x.io,1,ada@x.io\n";

  test("may both be given", () => {
    expect(errors(`${header}3,Cleo,cleo@x.io,2,BEN@x.io\n`)).toEqual([]);
  });

  test("that name two people are a conflict, which names both", () => {
    expect(errors(`${header}3,Cleo,cleo@x.io,2,ada@x.io\n`)).toEqual([
      { row: 4, code: "managerConflict", values: { id: "3", first: "Ben (2)", second: "Ada (1)" } },
    ]);
  });

  test("of which one is nobody's are an unknown manager, with the other as what was meant", () => {
    expect(errors(`${header}3,Cleo,cleo@x.io,2,benjamin@x.io\n`)).toEqual([
      { row: 4, code: "unknownManager", values: { manager: "benjamin@x.io", near: "ben@x.io" } },
    ]);
  });

  test("agree when the manager's own row has no address", () => {
    expect(errors(`${header}3,Cleo,,2,ben@x.io\n4,Dan,dan@x.io,3,cleo@x.io\n`)).toEqual([]);
  });
});

test("the column that says only manager gives way to the id, since it often holds a name", () => {
  expect(errors("id,name,email,manager id,manager\n1,Ada,a@x.io,,\n2,Ben,b@x.io,1,Ada Lovelace\n")).toEqual([]);
});

test("a person at the top who is entered as their own manager is one problem", () => {
  expect(codes("id,name,email,manager\n1,Ada,a@x.io,1\n2,Ben,b@x.io,1\n")).toEqual([[2, "selfManager"]]);
});

test("a repeated id makes no loop of two rows that have none", () => {
  expect(codes("id,name,email,manager\n1,Ada,a@x.io,\n2,Ben,b@x.io,1\n3,Cleo,c@x.io,2\n2,Dan,d@x.io,3\n")).toEqual([
    [5, "duplicateId"],
  ]);
});

test("a loop through everyone is reported, and that nobody is at the top", () => {
  expect(codes("id,name,email,manager\n1,Ada,a@x.io,2\n2,Ben,b@x.io,1\n")).toEqual([
    [null, "noTop"],
    [2, "cycle"],
  ]);
});

describe("an unknown manager", () => {
  const near = (ids: readonly string[], manager: string) =>
    errors(
      `id,name,email,manager\n${ids.map((id, place) => `${id},N,${place}@x.io,${place ? ids[0] : ""}\n`).join("")}z,N,z@x.io,${manager}\n`,
    )[0]?.values.near;

  test("one letter away from one person is taken for that person", () => {
    expect(near(["alovelace", "bode"], "alovelce")).toBe("alovelace");
    expect(near(["alovelace", "bode"], "obde")).toBe("bode");
  });

  test("one digit away from several is not guessed", () => {
    expect(near(["1041", "1042", "1043"], "1049")).toBe("");
  });

  test("shorter than four letters is not guessed", () => {
    expect(near(["100", "bode"], "101")).toBe("");
  });
});

test.each([
  ["ada", "ad", true],
  ["ada", "adda", true],
  ["ada", "ava", true],
  ["ada", "aad", true],
  ["ada", "ada", false],
  ["ada", "bob", false],
  ["abcd", "dbca", false],
  ["ada", "a", false],
])("%s and %s are one change apart: %s", (a, b, apart) => {
  expect(oneChangeApart(a, b)).toBe(apart);
});
