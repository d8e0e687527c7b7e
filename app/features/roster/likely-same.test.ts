import { expect, test } from "vitest";
import { likelySame } from "./likely-same.ts";

test("values with the same words are one, whatever their order, case, accents and punctuation", () => {
  const values = [
    "Sales EMEA",
    "EMEA Sales",
    "emea / sales",
    "Vertrieb Süd",
    "vertrieb-sud",
    "Sales",
    "EMEA",
    "1-3",
    "3-1",
    "–",
  ];
  const alike = likelySame(values.map((value, place) => ({ value, people: value === "EMEA Sales" ? 50 : 10 - place })));
  expect(alike.map((group) => group.map(({ value }) => value))).toEqual([
    ["EMEA Sales", "Sales EMEA", "emea / sales"],
    ["Vertrieb Süd", "vertrieb-sud"],
    ["1-3", "3-1"],
  ]);
});
