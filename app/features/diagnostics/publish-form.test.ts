import { expect, test } from "vitest";
import { readPublishForm } from "./publish-form.ts";

const at = new Date("2026-11-23T09:00:00Z");
const read = (form: Record<string, string>, shown: string[] = []) =>
  readPublishForm(form, { zone: "Europe/Berlin", at, shown });

test("each audience has its own time, read on the diagnostic's wall clock", () => {
  const form = {
    "when.executive": "now",
    "when.manager": "at",
    "at.manager": "2026-11-25T08:30",
    "when.rep": "no",
    "at.rep": "2026-12-01T08:00",
  };
  expect(read(form)).toEqual({
    choices: {
      executive: { kind: "now" },
      manager: { kind: "at", at: new Date("2026-11-25T07:30:00Z") },
      rep: { kind: "no" },
    },
    problems: [],
  });
});

test("a time that has passed, is no time, or does not exist on that clock is named, and nothing is shown for it", () => {
  for (const time of ["2026-11-23T09:59", "soon", "", "2027-03-28T02:30"]) {
    const { choices, problems } = read({
      "when.executive": "at",
      "at.executive": time,
      "when.manager": "no",
      "when.rep": "no",
    });
    expect([time, problems]).toEqual([time, ["at.executive"]]);
    expect(choices.executive).toEqual({ kind: "no" });
  }
});

test("an audience about which nothing was chosen is a problem, unless it was shown already", () => {
  expect(read({ "when.executive": "now", "when.manager": "now" }).problems).toEqual(["when.rep"]);
  expect(read({ "when.executive": "now", "when.manager": "now" }, ["rep"]).problems).toEqual([]);
});
