import { describe, expect, test } from "vitest";
import { folded, searchText, searchWords } from "./search-text.ts";

describe("a folded name", () => {
  test.for([
    ["Łukasz O’Brien", "lukasz obrien"],
    ["Aylin ÇELİK", "aylin celik"],
    ["Jürgen Groß", "jurgen gross"],
    ["Søren Ærø", "soren aero"],
    ["Ёлкина", "елкина"],
    ["ＡＮＮＡ", "anna"],
  ] as const)("of %s is %s", ([name, plain]) => {
    expect(folded(name)).toBe(plain);
  });

  test.for([
    ["أحمد", "احمد"],
    ["إيمان", "ايمان"],
    ["مُحَمَّد", "محمد"],
    ["فاطمة", "فاطمه"],
    ["يحيى", "يحيي"],
    ["محـــمد", "محمد"],
    ["علی", "علي"],
    ["٤٢", "42"],
  ] as const)("of the Arabic %s is that of %s", ([name, other]) => {
    expect(folded(name)).toBe(folded(other));
  });
});

test("what a person is found by is never longer than an entry of the index may be", () => {
  expect(searchText({ name: "ß".repeat(2000), externalId: "1", email: null })).toHaveLength(400);
});

test("what is typed is taken apart at spaces", () => {
  expect(searchWords("  Çelik\u00a0 Aylin ")).toEqual(["celik", "aylin"]);
  expect(searchWords("   ")).toEqual([]);
});
