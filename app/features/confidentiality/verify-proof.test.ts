import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { supportOf } from "#tests/attack/axes-families.ts";
import { leastSupport } from "#tests/attack/linear-attacker.ts";
import { randomFrom, wholeBetween } from "#tests/factories/random.ts";
import fixtures from "#tests/reference/disclosure-fixtures.json";
import { linearSolver } from "./lp-solver.server.ts";
import { isCertified } from "./verify-certificate.ts";
import { proveSupport, type ShownTogether } from "./verify-proof.ts";
import { searchThin } from "./verify-search.ts";

/** People 0 to N−1, and by axis groups of them. */
type Families = readonly (readonly (readonly number[])[])[];

function shownOf({ N, axes }: { N: number; axes: Families }): ShownTogether {
  const groups = axes.flatMap((axis, number) =>
    axis.map((members, place) => ({ id: `a${number}-${place}`, axis: `a${number}`, members: new Set(members) })),
  );
  const classes = Array.from({ length: N }, (_, person) => ({
    n: 1,
    groups: groups.filter(({ members }) => members.has(person)).map(({ id }) => id),
  }));
  return { groups, classes };
}

/** Classes with the groups they are in; a group's axis is the letter it starts with. */
function shown(...classes: readonly (readonly [n: number, groups: string])[]): ShownTogether {
  const listed = classes.map(([n, groups]) => ({ n, groups: groups.split(" ").filter((group) => group !== "") }));
  const ids = new Set(listed.flatMap(({ groups }) => groups));
  return { groups: [...ids].map((id) => ({ id, axis: id.slice(0, 1) })), classes: listed };
}

describe("tells the combination", () => {
  test("of a unit of 12 less its team of 11: one person", () => {
    expect(proveSupport(shown([11, "a:unit a:team"], [1, "a:unit"]), 5)).toEqual({
      kind: "unsafe",
      combination: {
        terms: [
          { group: "a:unit", factor: 1 },
          { group: "a:team", factor: -1 },
        ],
        people: 1,
      },
    });
  });

  test("of a team less a band that differ by one person each: two people", () => {
    const given = shown([9, "a:team b:new"], [1, "a:team b:old"], [1, "a:rest b:new"], [19, "a:rest b:old"]);
    const found = proveSupport(given, 5);
    if (found.kind !== "unsafe") throw new Error(found.kind);
    expect(found.combination.people).toBe(2);
    expect(supportOf(given, found.combination.terms)).toBe(2);
  });

  test("of groups that overlap although they are said to be of one axis", () => {
    const overlapping = shown([9, "a:one a:other"], [1, "a:one"], [1, "a:other"]);
    expect(proveSupport(overlapping, 5)).toMatchObject({ kind: "unsafe", combination: { people: 2 } });
  });

  test("of three axes with factors other than 1, in whole numbers that add up", () => {
    // The totals of x and y less that of z are twice the first class.
    const given = shown([1, "a:x b:y"], [20, "a:x c:z"], [20, "b:y c:z"]);
    const found = proveSupport(given, 5);
    if (found.kind !== "unsafe") throw new Error(found.kind);
    expect(found.combination.people).toBe(1);
    expect(supportOf(given, found.combination.terms)).toBe(1);
  });
});

describe("finds nothing", () => {
  test("where two small teams hide each other, or nobody is shown", () => {
    expect(proveSupport(shown([10, "a:unit a:team"], [6, "a:unit"]), 5)).toEqual({ kind: "safe", theorem: "T1" });
    expect(proveSupport(shown([3, ""]), 5)).toEqual({ kind: "safe", theorem: "T1" });
    expect(proveSupport({ groups: [], classes: [] }, 5)).toEqual({ kind: "safe", theorem: "T1" });
  });

  test("where units of three axes that share nobody are proved one by one", () => {
    const unit = (name: string): [number, string][] => [
      [6, `a:${name} b:${name} c:${name}`],
      [7, `a:${name} b:${name}`],
    ];
    expect(proveSupport(shown(...unit("north"), ...unit("south")), 5)).toEqual({ kind: "safe", theorem: "T3" });
    expect(proveSupport(shown(...unit("north"), [4, "a:south"]), 5)).toMatchObject({
      kind: "unsafe",
      combination: { terms: [{ group: "a:south", factor: 1 }], people: 4 },
    });
  });
});

test("groups of any kind over up to 16 people: found exactly if the attacker finds it who tries every set", () => {
  const drawn = fc.record({
    groups: fc.array(fc.uniqueArray(fc.nat(15), { minLength: 1 }), { minLength: 1, maxLength: 7 }),
    k: fc.integer({ min: 2, max: 6 }),
    axes: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(drawn, ({ groups, k, axes }) => {
      const families = Array.from({ length: axes }, (_, axis) => groups.filter((_, place) => place % axes === axis));
      const given = shownOf({ N: 16, axes: families });
      const found = proveSupport(given, k);
      expect(found.kind).toBe(leastSupport({ groups, cap: k }) < k ? "unsafe" : "safe");
      if (found.kind !== "unsafe") return;
      expect(found.combination.people).toBeLessThan(k);
      expect(supportOf(given, found.combination.terms)).toBe(found.combination.people);
    }),
    { seed: 81, numRuns: 600 },
  );
});

test("nested groups of one to three axes, over up to 22 people: the same", () => {
  for (let seed = 1; seed <= 300; seed++) {
    const random = randomFrom(seed);
    const size = wholeBetween(random, [6, 22]);
    const axes = Array.from({ length: wholeBetween(random, [1, 3]) }, () => nestedGroups(size, random));
    const given = shownOf({ N: size, axes });
    const least = leastSupport({ groups: axes.flat(), cap: 5 });
    for (const k of [3, 4, 5]) {
      const proof = proveSupport(given, k);
      expect({ seed, k, kind: proof.kind }).toEqual({ seed, k, kind: least < k ? "unsafe" : "safe" });
      if (proof.kind !== "unsafe") continue;
      const { terms, people: stated } = proof.combination;
      expect({ seed, k, people: supportOf(given, terms) }).toEqual({ seed, k, people: stated });
      expect(stated).toBeLessThan(k);
    }
  }
});

/** Groups as unknowns. */
function incidenceOf({ groups, classes }: ShownTogether) {
  const place = new Map(groups.map(({ id }, at) => [id, at]));
  return {
    people: classes.map(({ n }) => n),
    unknownsOf: classes.map((each) => each.groups.map((id) => place.get(id) ?? -1)),
    unknowns: groups.length,
  };
}

describe("by linear programs alone", () => {
  test.each(fixtures)(
    "$name: never more than the fewest people, and all of them with up to two axes",
    async (fixture) => {
      const solver = await linearSolver();
      const incidence = incidenceOf(shownOf(fixture));
      expect(isCertified(incidence, { k: fixture.minSupport + 1, solver })).toBe(false);
      if (fixture.axes.length <= 2) expect(isCertified(incidence, { k: fixture.minSupport, solver })).toBe(true);
    },
  );

  test("random families of three axes: nothing that is unsafe, and nearly all that is safe", async () => {
    const solver = await linearSolver();
    let safe = 0;
    let certified = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const random = randomFrom(seed);
      const size = wholeBetween(random, [8, 16]);
      const axes = [1, 2, 3].map(() => nestedGroups(size, random));
      const incidence = incidenceOf(shownOf({ N: size, axes }));
      const least = leastSupport({ groups: axes.flat(), cap: 6 });
      for (const k of [2, 3, 4, 5]) {
        const is = isCertified(incidence, { k, solver });
        if (least < k) expect({ seed, k, is }).toEqual({ seed, k, is: false });
        else safe++;
        if (is) certified++;
      }
    }
    expect(safe).toBeGreaterThan(20);
    expect(certified / safe).toBeGreaterThan(0.9);
  });

  test("what the search leaves open is certified where a solver is given, and else undecided", async () => {
    // Four axes that part 300 people into groups of exactly 20 at random.
    const random = randomFrom(3);
    const axes = [1, 2, 3, 4].map(() => {
      const order = Array.from({ length: 300 }, (_, person) => ({ person, at: random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ person }) => person);
      return Array.from({ length: 15 }, (_, part) => order.slice(20 * part, 20 * part + 20));
    });
    const given = shownOf({ N: 300, axes });
    expect(searchThin(incidenceOf(given), 20)).toEqual({ kind: "undecided" });
    expect(proveSupport(given, 20)).toEqual({ kind: "undecided" });
    expect(proveSupport(given, 20, await linearSolver())).toEqual({ kind: "safe", theorem: "LP" });
  }, 60_000);
});

/** Everyone, parts of them, and parts of these. */
function nestedGroups(size: number, random: () => number): number[][] {
  const order = Array.from({ length: size }, (_, person) => person).sort(() => random() - 0.5);
  const groups: number[][] = [];
  const split = (members: number[], depth: number) => {
    if (members.length >= 2) groups.push(members);
    if (depth === 0 || members.length < 4) return;
    const at = wholeBetween(random, [1, members.length - 1]);
    split(members.slice(0, at), depth - 1);
    if (random() < 0.7) split(members.slice(at), depth - 1);
  };
  split(order, wholeBetween(random, [1, 3]));
  return groups;
}
