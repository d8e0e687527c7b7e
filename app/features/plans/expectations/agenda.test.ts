import { describe, expect, test } from "vitest";
import { type AgendaPoint, agenda, type OnTheTable } from "./agenda.ts";

const TODAY = "2026-11-23";
const said = (confidence: number, { blocker = "", on = "2026-11-20" } = {}) => ({
  on,
  percent: 40,
  confidence,
  blocker,
});
const open: OnTheTable = {
  id: "a",
  title: "Twelve first meetings",
  standing: "agreed",
  dueOn: "2027-03-31",
  last: { manager: said(4), rep: said(4) },
  agreedOn: "2026-10-01",
  endedOn: null,
};

describe("one expectation is one point", () => {
  test.for<[string, Partial<OnTheTable>, [AgendaPoint["kind"], AgendaPoint["who"], string] | null]>([
    ["goes well", {}, ["steady", null, ""]],
    [
      "is blocked, and waits for an answer too",
      { standing: "forYou", last: { manager: null, rep: said(2, { blocker: "No access" }) } },
      ["blocked", "rep", "No access"],
    ],
    [
      "has blockers of both: the rep's first",
      { last: { manager: said(3, { blocker: "B" }), rep: said(3, { blocker: "A" }) } },
      ["blocked", "rep", "A"],
    ],
    ["waits for somebody's answer", { standing: "changeForThem" }, ["agree", null, ""]],
    ["was due yesterday", { dueOn: "2026-11-22" }, ["overdue", null, "2026-11-22"]],
    ["is due today: not late", { dueOn: TODAY }, ["dueSoon", null, TODAY]],
    ["is due in 14 days", { dueOn: "2026-12-07" }, ["dueSoon", null, "2026-12-07"]],
    ["is due in 15 days", { dueOn: "2026-12-08" }, ["steady", null, ""]],
    [
      "is seen two steps apart: the one who believes less begins",
      { last: { manager: said(5), rep: said(3) } },
      ["apart", "rep", ""],
    ],
    ["is seen one step apart", { last: { manager: said(4), rep: said(3) } }, ["steady", null, ""]],
    ["is doubted by both", { last: { manager: said(2), rep: said(2) } }, ["doubtful", "rep", ""]],
    ["is doubted by the only one who spoke", { last: { manager: said(1), rep: null } }, ["doubtful", "manager", ""]],
    [
      "was last spoken of 15 days ago",
      { last: { manager: null, rep: said(4, { on: "2026-11-08" }) } },
      ["quiet", null, ""],
    ],
    [
      "was last spoken of 14 days ago",
      { last: { manager: null, rep: said(4, { on: "2026-11-09" }) } },
      ["steady", null, ""],
    ],
    [
      "was agreed lately and not spoken of since",
      { last: { manager: null, rep: null }, agreedOn: "2026-11-20" },
      ["steady", null, ""],
    ],
    ["was reached last week", { standing: "reached", endedOn: "2026-11-16" }, ["reached", null, ""]],
    ["was reached last month", { standing: "reached", endedOn: "2026-10-16" }, null],
    ["was dropped", { standing: "dropped", endedOn: "2026-11-22" }, null],
  ])("that %s", ([, changed, expected]) => {
    const [point] = agenda([{ ...open, ...changed }], TODAY).filter(({ kind }) => kind !== "first");
    expect(point ? [point.kind, point.who, point.words] : null).toEqual(expected);
  });
});

test("begins with what stands in the way and ends with what goes well", () => {
  const named = (title: string, changed: Partial<OnTheTable>) => ({ ...open, id: title, title, ...changed });
  const points = agenda(
    [
      named("steady", {}),
      named("late", { dueOn: "2026-01-01" }),
      named("answer", { standing: "forThem" }),
      named("blocked", { last: { manager: null, rep: said(3, { blocker: "No access" }) } }),
    ],
    TODAY,
  );
  expect(points.map(({ title }) => title)).toEqual(["blocked", "answer", "late", "steady"]);
});

test("with nothing open proposes to write the first one", () => {
  expect(agenda([], TODAY).map(({ kind }) => kind)).toEqual(["first"]);
  expect(agenda([{ ...open, standing: "dropped" }], TODAY).map(({ kind }) => kind)).toEqual(["first"]);
});
