import { expect, test } from "vitest";
import { localField, readDraft } from "./draft-schema.ts";

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
const at = new Date("2026-11-23T12:00:00Z");
const problemsOf = (change: Record<string, string>) => readDraft({ ...form, ...change }, { tiers, at }).problems;

test("takes times as the wall clock of the chosen zone", () => {
  expect(readDraft(form, { tiers, at }).draft?.closesAt).toEqual(new Date("2026-12-11T17:00:00Z"));
  expect(localField(new Date("2026-12-11T17:00:00Z"), "Europe/Berlin")).toBe("2026-12-11T18:00");
});

test("keeps the lowest tier confidential whatever is sent", () => {
  const { draft } = readDraft({ ...form, "mode.rep": "attributed" }, { tiers, at });
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
])("refuses %s", (_, change, problems) => {
  expect(problemsOf(change)).toEqual(problems);
});
