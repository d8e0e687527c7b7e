import { describe, expect, test } from "vitest";
import { rosterDifference } from "./roster-difference.ts";
import { samePeople } from "./same-people.ts";

const person = (externalId: string, name: string, email: string | null, managerExternalId: string | null) => ({
  externalId,
  name,
  email,
  managerExternalId,
  locale: null,
  tier: "rep",
  attributes: {},
});
const roster = [
  person("1", "Ann", "ann@x.org", null),
  person("2", "Bob", "bob@x.org", "1"),
  person("3", "Cem", null, "2"),
  person("4", "Dee", "dee@x.org", "2"),
];

describe("people in a file under another employee id", () => {
  test("are told by their address, whatever happened to their name", () => {
    const after = roster.map((each) =>
      each.externalId === "4" ? { ...each, externalId: "40", name: "Dee Miller" } : each,
    );
    expect([...samePeople({ before: roster, after })]).toEqual([["40", "4"]]);
  });

  test("are told by name and manager where they have no address, also when the manager has another id", () => {
    const after = [
      person("A1", "Ann", "ann@x.org", null),
      person("A2", "Bob", "bob@x.org", "A1"),
      person("A3", "Cem", null, "A2"),
      person("A4", "Dee", "dee@x.org", "A2"),
    ];
    const same = samePeople({ before: roster, after });
    expect(Object.fromEntries(same)).toEqual({ A1: "1", A2: "2", A3: "3", A4: "4" });
    const difference = rosterDifference({ before: roster, after, same });
    expect([difference.joined, difference.left, difference.moved, difference.changed]).toEqual([[], [], [], []]);
    expect(difference.renumbered).toHaveLength(4);
    expect(difference.kept).toBe(4);
  });

  test("are left alone where two of a name stand under one manager", () => {
    const twins = [person("1", "Ann", null, null), person("2", "Bob", null, "1"), person("3", "Bob", null, "1")];
    const after = [person("1", "Ann", null, null), person("8", "Bob", null, "1"), person("9", "Bob", null, "1")];
    expect(samePeople({ before: twins, after }).size).toBe(0);
  });

  test("are found where every id moved on by one, so that each id stands in both", () => {
    const after = [
      person("2", "Ann", "ann@x.org", null),
      person("3", "Bob", "bob@x.org", "2"),
      person("4", "Dee", "dee@x.org", "3"),
    ];
    const before = roster.filter(({ externalId }) => externalId !== "4").concat(person("5", "Dee", "dee@x.org", "2"));
    const same = samePeople({ before, after });
    expect(Object.fromEntries(same)).toEqual({ 2: "1", 3: "2", 4: "5" });
    const difference = rosterDifference({ before, after, same });
    expect(difference.left.map(({ name }) => name)).toEqual(["Cem"]);
    expect(difference.joined).toEqual([]);
  });

  test("are not seen where two people swap addresses, or one is handed on with the desk", () => {
    const swapped = roster.map((each) =>
      each.externalId === "2"
        ? { ...each, email: "dee@x.org" }
        : each.externalId === "4"
          ? { ...each, email: "bob@x.org" }
          : each,
    );
    expect(samePeople({ before: roster, after: swapped }).size).toBe(0);
    const renamed = roster.map((each) =>
      each.externalId === "2" ? { ...each, name: "Bea", email: "bea@x.org" } : each,
    );
    expect(samePeople({ before: roster, after: renamed }).size).toBe(0);
  });
});
