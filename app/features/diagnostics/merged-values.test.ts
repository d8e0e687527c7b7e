import { expect, test } from "vitest";
import { mergedValues, withMerge, withoutMerge } from "./merged-values.ts";

const tenure = { axis: "Tenure", values: ["under 1", "1 to 3"], as: "under 1 / 1 to 3" };

test("a merged value goes by the common name, on its own axis only", () => {
  const merged = mergedValues([tenure]);
  expect(merged({ Tenure: "under 1", Region: "under 1" })).toEqual({ Tenure: "under 1 / 1 to 3", Region: "under 1" });
  expect(merged({ Tenure: "4 and more" })).toEqual({ Tenure: "4 and more" });
  expect(merged(merged({ Tenure: "1 to 3" }))).toEqual({ Tenure: "under 1 / 1 to 3" });
});

test("a value called like something every object has is a value like any other", () => {
  expect(mergedValues([tenure])({ Tenure: "constructor", toString: "1 to 3" })).toEqual({
    Tenure: "constructor",
    toString: "1 to 3",
  });
});

test("a merge of a merge holds every value once", () => {
  expect(withMerge([], { axis: "Tenure", bands: ["under 1", "1 to 3"] })).toEqual([tenure]);
  expect(withMerge([tenure], { axis: "Tenure", bands: ["under 1 / 1 to 3", "4 and more"] })).toEqual([
    { axis: "Tenure", values: ["under 1", "1 to 3", "4 and more"], as: "under 1 / 1 to 3 / 4 and more" },
  ]);
});

test("merges of other axes are left alone, and one can be taken apart", () => {
  const region = { axis: "Region", values: ["north", "south"], as: "north / south" };
  expect(withMerge([region], { axis: "Tenure", bands: ["under 1", "1 to 3"] })).toEqual([region, tenure]);
  expect(withoutMerge([region, tenure], { axis: "Tenure", as: tenure.as })).toEqual([region]);
  expect(withoutMerge([region, tenure], { axis: "Region", as: tenure.as })).toEqual([region, tenure]);
});
