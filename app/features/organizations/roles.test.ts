import { expect, test } from "vitest";
import { may, permissionsOfRole, roleOfTier, roles } from "./roles.ts";

test("roles add up", () => {
  expect(may(["rep"], "roster.manage")).toBe(false);
  expect(may(["rep", "hr"], "roster.manage")).toBe(true);
});

test("nobody without a role may do anything", () => {
  expect(may([], "company.read")).toBe(false);
});

test("everybody who belongs to the organisation reads what was released to everybody", () => {
  expect(roles.every((role) => may([role], "company.read"))).toBe(true);
});

test("everybody who belongs to the organisation may write expectations with whom the roster puts them together", () => {
  expect(roles.every((role) => may([role], "expectations.own"))).toBe(true);
});

test("only a manager has a report and plan of their own, only an owner grants roles", () => {
  expect(roles.filter((role) => permissionsOfRole[role].includes("coaching.own"))).toEqual(["manager"]);
  expect(roles.filter((role) => permissionsOfRole[role].includes("members.manage"))).toEqual(["owner"]);
});

test("a tier above the first-line manager reads as an executive", () => {
  expect([roleOfTier("executive"), roleOfTier("director"), roleOfTier("manager"), roleOfTier("rep")]).toEqual([
    "executive",
    "executive",
    "manager",
    "rep",
  ]);
});
