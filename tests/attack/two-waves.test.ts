import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leastSupport } from "./linear-attacker.ts";
import { membersOf, supportByPrograms } from "./outside-attacker.ts";
import { releaseOf } from "./outside-engine.ts";
import {
  type CompanyShape,
  companyOf,
  nextYear,
  type OutsideCompany,
  outsideCompany,
} from "./outside-organizations.ts";
import { seeded } from "./seeded.ts";

type Released = ReturnType<typeof releaseOf>["release"];

const shape = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  executives: fc.integer({ min: 1, max: 6 }),
  managers: fc.integer({ min: 2, max: 10 }),
  reps: fc.constantFrom([3, 9], [5, 14]) as fc.Arbitrary<[number, number]>,
  responding: fc.constantFrom(0.7, 0.95, 1),
  skipping: fc.constantFrom(0, 0.05),
  items: fc.constantFrom(1, 2),
  attributes: fc.constantFrom({}, { tenure: 3 }),
  leaning: fc.constantFrom("any", "by team"),
  moving: fc.constantFrom(0, 0.02, 0.1),
}) satisfies fc.Arbitrary<CompanyShape & { moving: number }>;

function twoWaves(drawn: CompanyShape & { moving: number }, k: number) {
  const before = outsideCompany(drawn);
  const now = nextYear(before, drawn);
  const axes = Object.keys(drawn.attributes);
  const { release } = releaseOf(now, { k, axes, earlier: before });
  return { before, now, release, earlier: releaseOf(before, { k, axes }).release };
}

const trendsOf = ({ waves }: Released) => waves?.trends ?? [];

/** By tier and item: whom each strict trend is about, then and now, as groups over the same people. */
function stacks({ before, now, release, earlier }: ReturnType<typeof twoWaves>) {
  const strict = trendsOf(release).filter(({ basis }) => basis === "strict");
  const inGroup = (company: OutsideCompany, of: Released, id: string, item: string) => {
    const group = of.groups.find((each) => each.id === id);
    if (!group) throw new Error(`A trend of ${id}, which is not published in both waves`);
    return membersOf(company.people, group)
      .filter(({ said }) => item in said)
      .map((person) => person.id);
  };
  return [...Map.groupBy(strict, ({ group, item }) => `${group.split("/")[0]} ${item}`)].map(([what, trends]) => ({
    what,
    groups: trends.flatMap(({ group, item }) => [
      { id: `then ${group}`, members: inGroup(before, earlier, group, item) },
      { id: `now ${group}`, members: inGroup(now, release, group, item) },
    ]),
  }));
}

describe("two waves, to an attacker who takes everybody's answers to have stayed the same", () => {
  test("no combination of strict trends rests on fewer than k people", () => {
    let strict = 0;
    fc.assert(
      fc.property(shape, fc.constantFrom(4, 5, 8), (drawn, k) => {
        for (const family of stacks(twoWaves(drawn, k))) {
          strict++;
          const { bound, exact } = supportByPrograms(family, k);
          expect({ what: family.what, exact }).toEqual({ what: family.what, exact: k });
          if (bound < k - 1e-6)
            expect(leastSupport({ groups: family.groups.map(({ members }) => members), cap: k })).toBe(k);
        }
      }),
      seeded(111, 40),
    );
    expect(strict).toBeGreaterThan(30);
  }, 120_000);

  test("one who joins, leaves or keeps silent this time hides the trend of every small group around them", () => {
    const shape = {
      seed: 4,
      executives: 1,
      managers: 2,
      reps: [8, 8] as const,
      responding: 1,
      skipping: 0,
      items: 1,
      attributes: {},
      leaning: "any" as const,
    };
    const before = outsideCompany(shape);
    const shown = (people: OutsideCompany["people"]) => {
      const { release } = releaseOf(companyOf(people, shape), { k: 5, axes: [], earlier: before });
      return trendsOf(release)
        .filter(({ basis, item }) => basis !== null && item === "Q1")
        .map(({ group }) => group)
        .sort();
    };
    const [joiner] = before.people.filter(({ id }) => id === "M1-1");
    if (!joiner) throw new Error("The example has no such person");
    const all = ["rep/hierarchy/*", "rep/hierarchy/=M1", "rep/hierarchy/=M2"];
    expect(shown(before.people).filter((group) => all.includes(group))).toEqual(all);
    for (const people of [
      [...before.people, { ...joiner, id: "M1-9" }],
      before.people.filter(({ id }) => id !== "M1-1"),
      before.people.map((person) => (person.id === "M1-1" ? { ...person, said: {} } : person)),
    ])
      expect(shown(people)).toEqual(["rep/hierarchy/=M2"]);
  });

  test("without a proof a trend is shown from 20 answers in both waves only, and from the two displays alone", () => {
    let hidden = 0;
    fc.assert(
      fc.property(shape, (drawn) => {
        const { release, earlier } = twoWaves(drawn, 5);
        for (const { group, item, basis, change, earlier: then } of trendsOf(release)) {
          const cell = release.cells.find((each) => each.group === group && each.item === item);
          const old = earlier.cells.find((each) => each.group === group && each.item === item);
          expect(then).toEqual({ n: old?.n, display: old?.display });
          if (basis === null) hidden++;
          if (basis === null) expect(change).toBeNull();
          if (basis === "large") expect(Math.min(cell?.n ?? 0, then.n)).toBeGreaterThanOrEqual(20);
          if (!change || !cell) continue;
          expect(change.low).toBeLessThanOrEqual(cell.display.low - then.display.high);
          expect(change.high).toBeGreaterThanOrEqual(cell.display.high - then.display.low);
          expect(Number.isInteger(change.difference)).toBe(true);
        }
      }),
      seeded(112, 30),
    );
    expect(hidden).toBeGreaterThan(100);
  }, 60_000);

  test("what people say this time decides nothing about which trends are shown", () => {
    fc.assert(
      fc.property(shape, (drawn) => {
        const bases = (turn: (said: number) => number) => {
          const before = outsideCompany(drawn);
          const { people } = nextYear(before, drawn);
          const now = companyOf(
            people.map((person) => ({
              ...person,
              said: Object.fromEntries(Object.entries(person.said).map(([item, said]) => [item, turn(said)])),
            })),
            drawn,
          );
          const { release } = releaseOf(now, { k: 5, axes: Object.keys(drawn.attributes), earlier: before });
          const touched = new Set(release.audit.coarsened.map(({ tier, item }) => `${tier} ${item}`));
          return { touched, trends: trendsOf(release).map(({ group, item, basis }) => ({ group, item, basis })) };
        };
        const [one, other] = [bases((said) => said), bases((said) => 6 - said)];
        const known = ({ group, item }: { group: string; item: string }) => {
          const key = `${group.split("/")[0]} ${item}`;
          return !item.startsWith("theme:") && !one.touched.has(key) && !other.touched.has(key);
        };
        expect(other.trends.filter(known)).toEqual(one.trends.filter(known));
      }),
      seeded(113, 20),
    );
  }, 60_000);

  test("the earlier wave stays as it was released: its hash is named, and nothing of its release changes", () => {
    fc.assert(
      fc.property(shape, (drawn) => {
        const axes = Object.keys(drawn.attributes);
        const alone = JSON.stringify(releaseOf(outsideCompany(drawn), { k: 5, axes }));
        const { release, earlier } = twoWaves(drawn, 5);
        expect(release.waves?.earlier.hash).toBe(earlier.hash);
        expect(JSON.stringify(releaseOf(outsideCompany(drawn), { k: 5, axes }))).toBe(alone);
        // Beside an earlier wave a release says what it says alone, and the trends.
        const { waves: _, hash: __, audit, ...rest } = release;
        const {
          hash: ___,
          audit: own,
          ...single
        } = releaseOf(nextYear(outsideCompany(drawn), drawn), { k: 5, axes }).release;
        expect({ ...rest, audit: { ...audit, fileHash: null } }).toEqual({
          ...single,
          audit: { ...own, fileHash: null },
        });
      }),
      seeded(114, 15),
    );
  }, 60_000);
});
