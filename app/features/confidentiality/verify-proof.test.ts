import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { randomFrom, wholeBetween } from "#tests/factories/random.ts";
import { proveSupport, type ShownTogether } from "./verify-proof.ts";
import { rankSearch } from "./verify-rank.ts";

interface Fixture {
  readonly name: string;
  readonly N: number;
  readonly axes: readonly (readonly (readonly number[])[])[];
  readonly minSupport: number | null;
}

const fixtures: Fixture[] = JSON.parse(readFileSync("tests/reference/disclosure-fixtures.json", "utf8"));

function shownOf({ N, axes }: Pick<Fixture, "N" | "axes">): ShownTogether {
  const groups = axes.flatMap((axis, number) =>
    axis.map((members, place) => ({ id: `a${number}-${place}`, axis: `a${number}`, members: new Set(members) })),
  );
  const classes = Array.from({ length: N }, (_, person) => ({
    n: 1,
    groups: groups.filter(({ members }) => members.has(person)).map(({ id }) => id),
  }));
  return { groups, classes };
}

/** How many people have a number other than 0 in a weighted sum of groups. */
function supportOf({ classes }: ShownTogether, terms: readonly { group: string; factor: number }[]): number {
  const factor = new Map(terms.map((term) => [term.group, term.factor]));
  return classes.reduce((people, { n, groups }) => {
    const weight = groups.reduce((sum, id) => sum + (factor.get(id) ?? 0), 0);
    return weight === 0 ? people : people + n;
  }, 0);
}

test.each(fixtures)("$name: finds a combination of exactly the fewest people, and none below", (fixture) => {
  const shown = shownOf(fixture);
  const least = fixture.minSupport;
  if (least === null) return;
  expect(proveSupport(shown, least)).toEqual({ kind: "safe" });
  const found = proveSupport(shown, least + 1);
  if (found.kind !== "unsafe") throw new Error(`Nothing was found: ${found.kind}`);
  expect(found.combination.people).toBe(least);
  expect(supportOf(shown, found.combination.terms)).toBe(least);
});

test("remainders, cuts and ranks agree on random families of one to three axes", () => {
  for (let seed = 1; seed <= 300; seed++) {
    const random = randomFrom(seed);
    const size = wholeBetween(random, [6, 22]);
    const axes = Array.from({ length: wholeBetween(random, [1, 3]) }, () => nestedGroups(size, random));
    const shown = shownOf({ N: size, axes });
    const rows = () =>
      shown.groups.map(({ id }) => Float64Array.from(shown.classes, ({ groups }) => Number(groups.includes(id))));
    const people = shown.classes.map(({ n }) => n);
    for (const k of [3, 4, 5]) {
      const isUnsafe = rankSearch({ rows, people }, k).kind === "found";
      const proof = proveSupport(shown, k);
      expect({ seed, k, unsafe: proof.kind === "unsafe" }).toEqual({ seed, k, unsafe: isUnsafe });
      if (proof.kind !== "unsafe") continue;
      const { terms, people: stated } = proof.combination;
      expect({ seed, k, people: supportOf(shown, terms) }).toEqual({ seed, k, people: stated });
      expect(stated).toBeLessThan(k);
    }
  }
});

test("groups of one axis that overlap are not taken for nested ones", () => {
  const overlapping = shownOf({
    N: 12,
    axes: [
      [
        [0, 1, 2, 3, 4, 5, 6],
        [1, 2, 3, 4, 5, 6, 7],
        [8, 9, 10, 11],
      ],
    ],
  });
  expect(proveSupport(overlapping, 3)).toMatchObject({ kind: "unsafe", combination: { people: 2 } });
});

test("nothing shown is safe", () => {
  expect(proveSupport({ groups: [], classes: [{ n: 1, groups: [] }] }, 5)).toEqual({ kind: "safe" });
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
