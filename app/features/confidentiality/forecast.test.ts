import { describe, expect, test } from "vitest";
import type { FrozenPerson } from "../matching/frozen-roster.ts";
import { expectedMerges } from "./forecast.ts";

/** Two regions below one top, each with teams of reps; `tenures` gives every team's bands as counts in the order of `BANDS`. */
const BANDS = ["under 1", "1 to 5", "10 to 15", "15+"];

function company(regions: readonly (readonly (readonly number[])[])[]): FrozenPerson[] {
  const people: FrozenPerson[] = [];
  const add = (tier: string, managerId: string | null, tenure?: string) => {
    const id = `p${String(people.length).padStart(4, "0")}`;
    people.push({
      id,
      externalId: id,
      tier,
      managerId,
      invited: tier === "rep",
      ...(tenure === undefined ? {} : { segments: { tenure } }),
    });
    return id;
  };
  const top = add("executive", null);
  for (const teams of regions) {
    const head = add("manager", top);
    for (const team of teams) {
      const manager = add("manager", head);
      team.forEach((count, band) => {
        for (let each = 0; each < count; each++) add("rep", manager, BANDS[band]);
      });
    }
  }
  return people;
}

const proposed = (people: FrozenPerson[], k = 5) => expectedMerges({ people, attributes: ["tenure"], k, rate: 1 });

describe("values to merge before a launch", () => {
  test("two rare bands of everyone become one that can be shown", () => {
    // 3 and 3 in the last two bands: alone neither is shown, and together they are 6 everywhere.
    const people = company([[[6, 6, 3, 3]]]);
    expect(proposed(people)).toEqual([{ attribute: "tenure", values: ["10 to 15", "15+"], size: 6, more: 3 }]);
  });

  test("none where every band is large enough everywhere", () => {
    expect(proposed(company([[[6, 6, 7, 8]], [[9, 9, 9, 9]]]))).toEqual([]);
  });

  test("none where nobody has a value", () => {
    expect(expectedMerges({ people: company([[[6, 6, 3, 3]]]), attributes: ["site"], k: 5, rate: 1 })).toEqual([]);
  });

  test("bands large enough for everyone are merged where regions are too small for them", () => {
    // In each of four regions the last two bands hold 3 and 4: one more group each, and one fewer for everyone and the top.
    const people = company(Array.from({ length: 4 }, () => [[8, 8, 3, 4]]));
    expect(proposed(people)).toEqual([{ attribute: "tenure", values: ["10 to 15", "15+"], size: 28, more: 2 }]);
  });

  test("the order of people decides nothing", () => {
    const people = company([[[6, 6, 3, 3]], [[8, 5, 2, 4]], [[9, 3, 3, 3]]]);
    expect(proposed(people.toReversed())).toEqual(proposed(people));
  });
});
