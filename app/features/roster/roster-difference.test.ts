import { expect, test } from "vitest";
import { importGuard, openQuestion } from "./import-guard.ts";
import { rosterDifference } from "./roster-difference.ts";

const person = (externalId: string, managerExternalId: string | null, more: object = {}) => ({
  externalId,
  name: `N${externalId}`,
  email: null,
  managerExternalId,
  locale: null,
  tier: "rep",
  attributes: {},
  ...more,
});

test("everyone of both sides is counted once among joined, left and kept", () => {
  const before = [person("1", null), person("2", "1"), person("3", "1")];
  const after = [person("1", null), person("2", "1"), person("4", "2")];
  const { joined, left, kept } = rosterDifference({ before, after, same: new Map() });
  expect([joined.length, left.length, kept]).toEqual([1, 1, 2]);
  expect(kept + left.length).toBe(before.length);
  expect(kept + joined.length).toBe(after.length);
});

test("a move names both managers, and a change everything that is another", () => {
  const before = [
    person("1", null),
    person("2", "1"),
    person("3", "2", { attributes: { Region: "North", Band: "A" } }),
  ];
  const after = [
    person("1", null),
    person("2", "1"),
    person("3", "1", { tier: "manager", email: "c@x.org", attributes: { Region: "South", Team: "Z" } }),
  ];
  const { moved, changed } = rosterDifference({ before, after, same: new Map() });
  expect(moved).toEqual([
    { externalId: "3", name: "N3", changes: [{ field: "manager", from: "N2 (2)", to: "N1 (1)" }] },
  ]);
  expect(changed[0]?.changes).toEqual([
    { field: "email", from: null, to: "c@x.org" },
    { field: "tier", from: "rep", to: "manager" },
    { field: "attribute:Region", from: "North", to: "South" },
    { field: "attribute:Band", from: "A", to: null },
    { field: "attribute:Team", from: null, to: "Z" },
  ]);
});

test("a fifth of leavers and a twentieth of changed ids pass, one more is asked about", () => {
  const guard = (leaving: number, renumbered: number) =>
    importGuard({ total: 100, renumbered, leaving: { same: leaving, new: leaving + renumbered } });
  const nothing = { ids: null, confirmed: false };
  expect(openQuestion(guard(20, 0), nothing)).toBeNull();
  expect(openQuestion(guard(21, 0), nothing)).toBe("leavers");
  expect(openQuestion(guard(21, 0), { ids: null, confirmed: true })).toBeNull();
  expect(openQuestion(guard(0, 5), nothing)).toBeNull();
  expect(openQuestion(guard(0, 6), nothing)).toBe("ids");
  expect(openQuestion(guard(0, 60), { ids: "same", confirmed: false })).toBeNull();
  expect(openQuestion(guard(0, 60), { ids: "new", confirmed: false })).toBe("leavers");
});

test("an empty roster asks nothing", () => {
  expect(
    openQuestion(importGuard({ total: 0, renumbered: 0, leaving: { same: 0, new: 0 } }), {
      ids: null,
      confirmed: false,
    }),
  ).toBeNull();
});
