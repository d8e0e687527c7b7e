import { expect, test } from "vitest";
import type { AgendaPoint } from "./agenda.ts";
import { byUrgency, nextMeetingDay, nextThings, type OpenPoint } from "./next.ts";

const about = (kind: AgendaPoint["kind"], { title = kind as string, waits = false } = {}): OpenPoint => ({
  point: { kind, id: title, title, who: null, words: "" },
  waits,
});
const titles = (points: readonly OpenPoint[]) => nextThings(points).map(({ point }) => point.title);

test("what waits for the reader comes first, whatever else is said of it", () => {
  expect(titles([about("overdue"), about("blocked", { title: "mine", waits: true })])).toEqual(["mine", "overdue"]);
});

test("what waits for the other, goes well, is reached or not begun is not next", () => {
  expect(titles([about("agree"), about("steady"), about("reached"), about("first")])).toEqual([]);
});

test("three at most: late before blocked before doubted before soon", () => {
  expect(titles([about("quiet"), about("dueSoon"), about("doubtful"), about("blocked"), about("overdue")])).toEqual([
    "overdue",
    "blocked",
    "doubtful",
  ]);
});

test("the same in the order of titles", () => {
  expect(titles([about("overdue", { title: "b" }), about("overdue", { title: "a" })])).toEqual(["a", "b"]);
});

test("cards: what waits, then by day, then what has none", () => {
  const cards = [
    { waits: false, dueOn: null },
    { waits: false, dueOn: "2027-01-23" },
    { waits: false, dueOn: "2026-12-26" },
    { waits: true, dueOn: "2028-01-01" },
  ];
  expect(cards.toSorted(byUrgency).map(({ dueOn }) => dueOn)).toEqual(["2028-01-01", "2026-12-26", "2027-01-23", null]);
});

test.for([
  ["2026-12-01", 1, "2026-11-24", "2026-12-01"],
  ["2026-11-24", 1, "2026-11-24", "2026-11-24"],
  ["2026-11-17", 2, "2026-11-24", "2026-12-01"],
  ["2026-11-17", 1, "2026-11-25", "2026-12-01"],
  ["2026-10-26", 4, "2026-11-24", "2026-12-21"],
] as const)("a meeting from %s on, every %i weeks, is next from %s on %s", ([startsOn, everyWeeks, today, day]) => {
  expect(nextMeetingDay({ startsOn, everyWeeks }, today)).toBe(day);
});
