import { expect, test } from "vitest";
import { localField, readDraft } from "./draft-schema.ts";
import type { Merge } from "./privacy-contract-schema.ts";

const form = {
  name: "Autumn",
  questionnaire: "strategy-to-field",
  audience: "everyone",
  opens: "",
  closes: "2026-12-11T18:00",
  zone: "Europe/Berlin",
  k: "5",
  commentThreshold: "10",
  "mode.executive": "confidential",
  "mode.manager": "attributed",
};
const tiers = ["executive", "manager", "rep"];
const attributes = ["Region", "Tenure band"];
const at = new Date("2026-11-23T12:00:00Z");
const read = (change: Record<string, string>, merges: Merge[] = []) =>
  readDraft({ ...form, ...change }, { tiers, attributes, merges, at });
const problemsOf = (change: Record<string, string>) => read(change).problems;

test("takes times as the wall clock of the chosen zone", () => {
  expect(read({}).draft?.closesAt).toEqual(new Date("2026-12-11T17:00:00Z"));
  expect(localField(new Date("2026-12-11T17:00:00Z"), "Europe/Berlin")).toBe("2026-12-11T18:00");
});

test("takes the first of the two moments that one clock time means in autumn", () => {
  // Clocks in Berlin go back from 3:00 to 2:00 on 31 October 2027, at 1:00 UTC.
  const { draft } = read({ closes: "2027-10-31T02:30" });
  expect(draft?.closesAt).toEqual(new Date("2027-10-31T00:30:00Z"));
});

test("keeps the lowest tier confidential whatever is sent", () => {
  const { draft } = read({ "mode.rep": "attributed" });
  expect(draft?.contract.modes).toEqual({ executive: "confidential", manager: "attributed", rep: "confidential" });
});

test.each([
  ["a name that is blank", { name: "  " }, ["name"]],
  ["an end before the start", { opens: "2026-12-12T08:00" }, ["closes"]],
  ["a start that is past", { opens: "2026-11-01T08:00" }, ["opens"]],
  ["an end that is past", { closes: "2026-11-23T12:30" }, ["closes"]],
  ["a zone that is none", { zone: "Europe/Atlantis" }, ["zone"]],
  ["a threshold below 4", { k: "3" }, ["k"]],
  ["comments shown before scores are", { k: "12" }, ["commentThreshold"]],
  ["a mode that is none", { "mode.manager": "public" }, ["modes"]],
  ["an end that is no time", { closes: "soon" }, ["closes"]],
  ["an end in the hour that spring leaves out", { closes: "2027-03-28T02:30" }, ["closes"]],
  ["a start in the hour that spring leaves out", { opens: "2027-03-28T02:00", closes: "2027-04-28T02:30" }, ["opens"]],
  ["an end with an offset of its own", { closes: "2027-03-28T12:30+05:00" }, ["closes"]],
  ["an end with seconds", { closes: "2027-03-28T12:30:00" }, ["closes"]],
  ["an end that is a day", { closes: "2027-03-28" }, ["closes"]],
  ["a week's day as an end", { closes: "2027-W12-7T12:30" }, ["closes"]],
  ["a breakdown by what is no attribute", { "axis.1": "Shoe size" }, ["axis.1"]],
  ["a second breakdown by what is no attribute", { "axis.1": "Region", "axis.2": "Shoe size" }, ["axis.2"]],
  ["the same breakdown twice", { "axis.1": "Region", "axis.2": "Region" }, ["axis.2"]],
  ["a breakdown with a name longer than any", { "axis.1": "x".repeat(2001) }, ["axis.1"]],
  ["nobody as an audience", { audience: "" }, ["audience"]],
])("refuses %s", (_, change, problems) => {
  expect(problemsOf(change)).toEqual(problems);
});

test("takes up to two attributes to break results down by, in the order given", () => {
  const axesOf = (change: Record<string, string>) => read(change).draft?.contract.axes;
  expect(axesOf({})).toEqual([]);
  expect(axesOf({ "axis.1": "", "axis.2": "" })).toEqual([]);
  expect(axesOf({ "axis.1": "Tenure band", "axis.2": "Region" })).toEqual(["Tenure band", "Region"]);
  expect(axesOf({ "axis.1": "", "axis.2": "Region" })).toEqual(["Region"]);
});

test("keeps what was merged on an attribute that stays chosen, and nothing else", () => {
  const north = { axis: "Region", values: ["North", "North east"], as: "North / North east" };
  const short = { axis: "Tenure band", values: ["1", "2"], as: "1 / 2" };
  expect(read({ "axis.1": "Region" }, [north, short]).draft?.contract.merges).toEqual([north]);
  expect(read({}, [north, short]).draft?.contract).not.toHaveProperty("merges");
});
