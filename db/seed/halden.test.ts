import { describe, expect, test } from "vitest";
import { checkRoster } from "#app/features/roster/roster-check.ts";
import { birkmoorRoster } from "./birkmoor.ts";
import { haldenRoster } from "./halden.ts";
import { rosterCsv } from "./roster.ts";

describe("the demo's rosters", () => {
  test("Halden passes the check without an error or a warning, on the tiers it was made with", () => {
    const check = checkRoster(rosterCsv(haldenRoster()));
    expect(check.errors).toEqual([]);
    expect(check.warnings).toEqual([]);
    expect(check.tiers).toEqual({ executive: 13, manager: 52, rep: 440 });
    expect(check.spans).toMatchObject({ smallest: 2, largest: 19 });
  });

  test("Birkmoor passes it as well, and has a team large enough for a change of its own", () => {
    const check = checkRoster(rosterCsv(birkmoorRoster()));
    expect([check.errors, check.warnings]).toEqual([[], []]);
    expect(check.tiers).toEqual({ executive: 1, manager: 4, rep: 42 });
    expect(check.spans?.largest).toBeGreaterThanOrEqual(20);
  });

  test("addresses are ASCII, stand once each, and are under a domain that nobody can own", () => {
    const emails = [...haldenRoster(), ...birkmoorRoster()].map(({ email }) => email);
    expect(new Set(emails).size).toBe(emails.length);
    for (const email of emails) expect(email).toMatch(/^[a-z]+\.[a-z]+\d*@(halden|birkmoor)\.example$/);
  });

  test("nobody's name stands twice", () => {
    const names = haldenRoster().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
