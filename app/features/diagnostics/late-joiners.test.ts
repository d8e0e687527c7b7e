import { describe, expect, test } from "vitest";
import { fewItems as questionnaire } from "#tests/factories/organization.ts";
import { lateJoiners } from "./late-joiners.ts";

const frozenPerson = (id: string, tier: string, managerId: string | null) => ({
  participantId: `p${id}`,
  personId: id,
  externalId: id,
  tier,
  managerId: managerId === null ? null : `p${managerId}`,
});
const rosterPerson = (
  id: string,
  tier: string,
  managerId: string | null,
  email: string | null = `${id}@x.example`,
) => ({
  personId: id,
  externalId: id,
  email,
  tier,
  managerId,
});

const frozen = [frozenPerson("E", "executive", null), frozenPerson("M", "manager", "E"), frozenPerson("R", "rep", "M")];
const everyone = { kind: "everyone" } as const;
const of = (roster: ReturnType<typeof rosterPerson>[], changed: Partial<Parameters<typeof lateJoiners>[0]> = {}) =>
  lateJoiners({ roster, frozen, audience: everyone, questionnaire, ...changed });

describe("who joins late", () => {
  test("is on the roster today and was not frozen, below their manager as frozen", () => {
    const roster = [
      rosterPerson("E", "executive", null),
      rosterPerson("M", "manager", "E"),
      rosterPerson("N", "rep", "M"),
    ];
    expect(of(roster)).toEqual([{ personId: "N", notInvited: null, above: "M" }]);
  });

  test("stands below a new manager only where that one joins too, and else below the next who was frozen", () => {
    const roster = [
      rosterPerson("M", "manager", "E"),
      rosterPerson("M2", "manager", "E"),
      rosterPerson("N", "rep", "M2"),
    ];
    const above = (joining: string[]) =>
      of(roster, { joining: new Set(joining) }).find(({ personId }) => personId === "N")?.above;
    expect(above(["N", "M2"])).toBe("M2");
    expect(above(["N"])).toBe("E");
    const strangers = [rosterPerson("M3", "manager", null), rosterPerson("N", "rep", "M3")];
    expect(of(strangers, { joining: new Set(["N"]) }).map(({ above }) => above)).toEqual([null, null]);
  });

  test("is inside the audience by the frozen tree, not by where today's roster has moved their manager", () => {
    const audience = { kind: "below", head: "M" } as const;
    const moved = [
      rosterPerson("M", "manager", null),
      rosterPerson("E", "executive", "M"),
      rosterPerson("N", "rep", "E"),
    ];
    expect(of(moved, { audience })).toEqual([{ personId: "N", notInvited: "outsideAudience", above: "E" }]);
    expect(of([rosterPerson("N", "rep", "M")], { audience: { kind: "below", head: "E" } })[0]?.notInvited).toBeNull();
  });

  test("is not invited without an address, nor under an employee id that somebody was frozen with", () => {
    expect(of([rosterPerson("N", "rep", "M", null)])[0]?.notInvited).toBe("noEmail");
    expect(of([{ ...rosterPerson("N", "rep", "M"), externalId: "R" }])[0]?.notInvited).toBe("idTaken");
  });
});
