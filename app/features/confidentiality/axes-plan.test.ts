import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Families, laidAxes, randomFamily } from "#tests/attack/axes-families.ts";
import { generateAxes } from "#tests/attack/axes-organizations.ts";
import { randomFrom } from "#tests/factories/random.ts";
import type { Axis } from "./axes.ts";
import { auditAxes } from "./axes-audit.ts";
import { groupSizes } from "./axes-blocks.ts";
import { planAxes } from "./axes-plan.ts";
import { planGroups } from "./plan-groups.ts";

/** People from the first to the last, both included. */
function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, order) => first + order);
}

/** The published groups by id; `laidAxes` numbers them from the largest. */
function shown(axes: readonly Axis[], published: readonly Uint8Array[]): string[] {
  return axes.flatMap(({ ids }, axis) => ids.filter((_, place) => published[axis]?.[place] === 1));
}

describe("worked cases at k = 5", () => {
  test("a region's band of four would be what is left of the region: the smallest band beside it goes too", () => {
    // Two regions of 20. Band 0 has 4 in the first and 10 in the second, bands 1 and 2 the rest.
    const [north, south] = [range(0, 19), range(20, 39)];
    const bands = [
      [...range(0, 3), ...range(20, 29)],
      [...range(4, 10), ...range(30, 34)],
      [...range(11, 19), ...range(35, 39)],
    ];
    const byRegion = bands.flatMap((band) => [band.filter((each) => each < 20), band.filter((each) => each >= 20)]);
    const families = [
      [range(0, 39), north, south],
      [...bands, ...byRegion],
    ];
    const laid = laidAxes({ respondents: 40, families });
    const plan = planAxes({ ...laid, k: 5 });
    expect(plan).toMatchObject({ eligible: 11, minSupport: 5, proof: "T2" });
    expect(plan.published[0]).toEqual(new Uint8Array(3).fill(1));
    const sizes = groupSizes(laid.axes[1] as Axis, laid.counts);
    // The band of four, that band in the south (or four would be left of the company's), and a band in both regions.
    expect(Array.from(sizes).filter((_, place) => plan.published[1]?.[place] === 0)).toEqual([10, 7, 5, 4]);
  });

  test("a team and a band that differ by one person each are not both shown: the axis added last gives way", () => {
    const laid = laidAxes({
      respondents: 30,
      families: [
        [range(0, 9), range(10, 29)],
        [
          [...range(0, 8), 10],
          [9, ...range(11, 29)],
        ],
      ],
    });
    const plan = planAxes({ ...laid, k: 5 });
    expect(plan.published[0]).toEqual(new Uint8Array([1, 1]));
    expect(plan.published[1]).toEqual(new Uint8Array([0, 0]));
    expect(plan).toMatchObject({ eligible: 4, minSupport: 10 });
  });

  test("fewer than k in all: nothing, and nothing to rest on", () => {
    const laid = laidAxes({ respondents: 4, families: [[range(0, 3)], [range(0, 3)]] });
    expect(planAxes({ ...laid, k: 5 })).toMatchObject({ eligible: 0, minSupport: null, proof: "T1" });
  });

  test("only candidates are published", () => {
    const laid = laidAxes({ respondents: 20, families: [[range(0, 19), range(0, 9), range(10, 19)]] });
    const { published, eligible } = planAxes({ ...laid, k: 5, candidates: [new Set([0, 2])] });
    expect({ published, eligible }).toEqual({ published: [new Uint8Array([1, 0, 1])], eligible: 3 });
  });
});

describe("any organisation", () => {
  const families = fc
    .record({
      respondents: fc.integer({ min: 5, max: 60 }),
      seeds: fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 3 }),
      k: fc.integer({ min: 2, max: 6 }),
    })
    .map(({ respondents, seeds, k }) => ({
      k,
      respondents,
      families: seeds.map((seed): Families[number] => randomFamily({ respondents, seed, parts: 5 })),
    }));

  test("one axis is planned as the reporting line alone is", () => {
    const heads = fc.array(fc.tuple(fc.nat(20), fc.nat(6)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(heads, fc.integer({ min: 2, max: 6 }), (drawn, k) => {
        const axis: Axis = {
          name: "hierarchy",
          ids: drawn.map((_, place) => `head ${String(place).padStart(2, "0")}`),
          parents: Int32Array.from(drawn, ([above], place) => (place === 0 ? -1 : above % place)),
          groupOf: Int32Array.from(drawn.keys()),
        };
        const counts = Float64Array.from(drawn, ([, own]) => own);
        const alone = planGroups({ groups: { ...axis, order: axis.groupOf }, totals: groupSizes(axis, counts), k });
        const { published, eligible, minSupport } = planAxes({ axes: [axis], counts, k });
        expect({ published: published[0], eligible, minSupport }).toEqual(alone);
      }),
      { seed: 71, numRuns: 300 },
    );
  });

  test("earlier axes stay as they are without the later ones", () => {
    fc.assert(
      fc.property(families, ({ k, ...drawn }) => {
        const laid = laidAxes(drawn);
        const { published } = planAxes({ ...laid, k });
        const first = planAxes({ axes: laid.axes.slice(0, 1), counts: laid.counts, k });
        expect(published[0]).toEqual(first.published[0]);
      }),
      { seed: 72, numRuns: 150 },
    );
  });

  test("neither the order of classes nor names that sort alike change a plan", () => {
    fc.assert(
      fc.property(families, fc.nat(), ({ k, ...drawn }, by) => {
        const { axes, counts } = laidAxes(drawn);
        const turned = <Column extends Int32Array | Float64Array>(column: Column) =>
          column.map((_, at) => column[(at + by) % column.length] ?? 0) as Column;
        const other = axes.map((axis) => ({
          ...axis,
          ids: axis.ids.map((id) => `renamed ${id}`),
          groupOf: turned(axis.groupOf),
        }));
        expect(planAxes({ axes: other, counts: turned(counts), k })).toEqual(planAxes({ axes, counts, k }));
      }),
      { seed: 73, numRuns: 150 },
    );
  });

  test("offering groups again shows no fewer, and what is shown stays safe", () => {
    let more = 0;
    fc.assert(
      fc.property(families, ({ k, ...drawn }) => {
        const laid = laidAxes(drawn);
        const axes = laid.axes.slice(0, 2);
        const { counts } = laid;
        const once = planAxes({ axes, counts, k });
        const again = planAxes({ axes, counts, k, reoffers: 20 });
        expect(auditAxes({ axes, published: again.published, counts, k }).thin).toEqual([]);
        const gained = shown(axes, again.published).length - shown(axes, once.published).length;
        expect(gained).toBeGreaterThanOrEqual(0);
        more += gained;
      }),
      { seed: 74, numRuns: 300 },
    );
    expect(more).toBeGreaterThan(0);
  });

  test("what no search of this size can decide is taken back unless it is certified", () => {
    // Four axes that part 300 people into groups of exactly 20 at random, at k = 20: triples of 50 and more to mix.
    const random = randomFrom(3);
    const parts = () => {
      const drawnOrder = range(0, 299).map((each) => ({ each, at: random() }));
      const order = drawnOrder.sort((a, b) => a.at - b.at).map(({ each }) => each);
      return range(0, 14).map((part) => order.slice(20 * part, 20 * part + 20));
    };
    const laid = laidAxes({ respondents: 300, families: [parts(), parts(), parts(), parts()] });
    expect(planAxes({ ...laid, k: 20, certify: () => true })).toMatchObject({
      published: laid.axes.map(() => new Uint8Array(15).fill(1)),
      proof: "LP",
    });
    const uncertified = planAxes({ ...laid, k: 20 });
    expect(uncertified.proof).toBe("T3");
    expect(shown(laid.axes, uncertified.published).length).toBeLessThan(60);
  }, 20_000);
});

describe("how much of the eligible groups is shown", () => {
  test("is most of them, by axis, in organisations with teams of 5 to 13", () => {
    const { axes, counts } = generateAxes({ people: 2000, seed: 1, regions: 6 });
    const plan = planAxes({ axes, counts, k: 5 });
    expect(axes.reduce((sum, axis) => sum + eligibleIn(axis, counts), 0)).toBe(plan.eligible);
    axes.forEach((axis, place) => {
      const shown = plan.published[place]?.filter((each) => each === 1).length ?? 0;
      expect(shown / eligibleIn(axis, counts)).toBeGreaterThan(0.9);
    });
  });
});

function eligibleIn(axis: Axis, counts: ArrayLike<number>): number {
  return groupSizes(axis, counts).filter((size) => size >= 5).length;
}
