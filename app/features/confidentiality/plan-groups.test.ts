import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leastSupport } from "#tests/attack/linear-attacker.ts";
import fixtures from "#tests/reference/disclosure-fixtures.json";
import { foldUp, type HeadTree } from "./engine-tree.ts";
import { planGroups } from "./plan-groups.ts";

/** A head by the place of the head above, −1 at the top, with how many respondents report to them directly. */
interface Head {
  readonly above: number;
  readonly own: number;
}

/** Lays heads out as a tree below everyone, at place 0. `members`: the respondents that a place holds. */
function laidOut(heads: readonly Head[]) {
  const groups: HeadTree = {
    parents: Int32Array.from([-1, ...heads.map(({ above }) => above + 1)]),
    order: Int32Array.from({ length: heads.length + 1 }, (_, place) => place),
  };
  const own = [0, ...heads.map((head) => head.own)];
  const members = own.map((): string[] => []);
  own.forEach((count, place) => {
    for (let respondent = 0; respondent < count; respondent++)
      for (let at = place; at >= 0; at = groups.parents[at] ?? -1) members[at]?.push(`${place}/${respondent}`);
  });
  return { groups, totals: foldUp(groups.parents, Int32Array.from(own)), members };
}

function placesOf(published: Uint8Array): number[] {
  return [...published.keys()].filter((place) => published[place] === 1);
}

function published({ heads, k }: { heads: readonly Head[]; k: number }) {
  const { groups, totals } = laidOut(heads);
  return placesOf(planGroups({ groups, totals, k }).published).map((place) =>
    place === 0 ? "everyone" : `h${place - 1}`,
  );
}

describe("worked cases at k = 5", () => {
  test("a team of 11 in a unit of 12 is taken back: the twelfth would stand alone", () => {
    expect(
      published({
        heads: [
          { above: -1, own: 1 },
          { above: 0, own: 11 },
        ],
        k: 5,
      }),
    ).toEqual(["everyone", "h0"]);
  });

  test("two hidden teams of 3 hide each other", () => {
    const heads = [
      { above: -1, own: 0 },
      { above: 0, own: 10 },
      { above: 0, own: 3 },
      { above: 0, own: 3 },
    ];
    expect(published({ heads, k: 5 })).toEqual(["everyone", "h0", "h1"]);
  });

  test("the smallest team goes first, of equal ones the first by employee id", () => {
    const heads = [
      { above: -1, own: 2 },
      { above: 0, own: 6 },
      { above: 0, own: 6 },
      { above: 0, own: 9 },
    ];
    expect(published({ heads, k: 5 })).toEqual(["everyone", "h0", "h2", "h3"]);
  });

  test("fewer than k in all: nothing at all", () => {
    const { groups, totals } = laidOut([{ above: -1, own: 4 }]);
    expect(planGroups({ groups, totals, k: 5 })).toEqual({
      published: Uint8Array.of(0, 0),
      eligible: 0,
      minSupport: null,
    });
  });

  test("only candidates are published", () => {
    const { groups, totals } = laidOut([
      { above: -1, own: 0 },
      { above: 0, own: 10 },
      { above: 0, own: 10 },
    ]);
    expect(planGroups({ groups, totals, k: 5, candidates: Uint8Array.of(1, 0, 1, 0) })).toEqual({
      published: Uint8Array.of(1, 0, 1, 0),
      eligible: 4,
      minSupport: 10,
    });
  });
});

describe("families whose least support other programs found", () => {
  const oneAxis = fixtures.filter(({ axes }) => axes.length === 1);

  test.each(oneAxis)("$name: $note", ({ axes, k, minSupport, safe }) => {
    const heads = headsOf(axes[0] ?? []);
    const { groups, totals } = laidOut(heads);
    // With k = 1 everything is published as it stands.
    expect(planGroups({ groups, totals, k: 1 }).minSupport).toBe(minSupport);
    const plan = planGroups({ groups, totals, k });
    expect(plan.minSupport).toBeGreaterThanOrEqual(k);
    expect(placesOf(plan.published).length === heads.length + 1).toBe(safe);
  });
});

describe("small families against the attacker who tries every combination", () => {
  const heads = fc
    .array(fc.record({ above: fc.nat(20), own: fc.integer({ min: 0, max: 4 }) }), { minLength: 1, maxLength: 6 })
    .map((drawn) => drawn.map(({ above, own }, place): Head => ({ above: place === 0 ? -1 : above % place, own })))
    .filter((drawn) => drawn.reduce((sum, { own }) => sum + own, 0) <= 16);
  const k = fc.integer({ min: 2, max: 6 });

  test("the remainder rule gives the exact least support of whatever is published", () => {
    fc.assert(
      fc.property(heads, fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), (drawn, chosen) => {
        const { groups, totals, members } = laidOut(drawn);
        const candidates = Uint8Array.from(members, (_, place) => (chosen[place] ? 1 : 0));
        const plan = planGroups({ groups, totals, k: 1, candidates });
        const shown = placesOf(plan.published).map((place) => members[place] ?? []);
        expect(plan.minSupport ?? 17).toBe(leastSupport({ groups: shown, cap: 17 }));
      }),
      { seed: 3, numRuns: 400 },
    );
  });

  test("no combination of what a plan publishes rests on fewer than k", () => {
    fc.assert(
      fc.property(heads, k, (drawn, threshold) => {
        const { groups, totals, members } = laidOut(drawn);
        const plan = planGroups({ groups, totals, k: threshold });
        const shown = placesOf(plan.published).map((place) => members[place] ?? []);
        expect(leastSupport({ groups: shown, cap: threshold })).toBe(threshold);
      }),
      { seed: 4, numRuns: 600 },
    );
  });

  test("taking any group out of a plan leaves it safe", () => {
    fc.assert(
      fc.property(heads, k, fc.nat(6), (drawn, threshold, without) => {
        const { groups, totals, members } = laidOut(drawn);
        const places = placesOf(planGroups({ groups, totals, k: threshold }).published);
        const shown = places.filter((_, order) => order !== without).map((place) => members[place] ?? []);
        expect(leastSupport({ groups: shown, cap: threshold })).toBe(threshold);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  test("a single top is always published once k answered, and with it everyone", () => {
    fc.assert(
      fc.property(heads, k, (drawn, threshold) => {
        const { groups, totals } = laidOut(drawn);
        const plan = planGroups({ groups, totals, k: threshold });
        expect(plan.published[0] === 1).toBe((totals[0] ?? 0) >= threshold);
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});

/** Nested groups as heads: each below the smallest group around it, with those who are in no smaller one. */
function headsOf(groups: readonly (readonly number[])[]): Head[] {
  const sorted = [...groups].sort((a, b) => b.length - a.length);
  const above = sorted.map((group, place) =>
    sorted.findLastIndex((outer, other) => other < place && group.every((each) => outer.includes(each))),
  );
  return sorted.map((group, place) => {
    const inside = new Set(sorted.flatMap((inner, other) => (above[other] === place ? inner : [])));
    return { above: above[place] ?? -1, own: group.filter((each) => !inside.has(each)).length };
  });
}
