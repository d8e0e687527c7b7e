import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Graph, minimumCut, smallCuts } from "./minimum-cut.ts";

type Edge = readonly [from: number, to: number, weight: number];

function graphOf(vertices: number, edges: readonly Edge[]): Graph {
  return {
    vertices,
    from: Int32Array.from(edges, ([from]) => from),
    to: Int32Array.from(edges, ([, to]) => to),
    weights: Float64Array.from(edges, ([, , weight]) => weight),
  };
}

/** Every set of vertices in turn. A cut that no edge crosses is none. */
function leastOfAll(vertices: number, edges: readonly Edge[]): number | null {
  const cuts = Array.from({ length: 2 ** vertices }, (_, side) =>
    edges.reduce((sum, [from, to, weight]) => sum + (((side >> from) ^ (side >> to)) & 1 ? weight : 0), 0),
  ).filter((weight) => weight > 0);
  return cuts.length === 0 ? null : Math.min(...cuts);
}

const drawn = fc.record({
  vertices: fc.constant(9),
  edges: fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.integer({ min: 0, max: 4 })), { maxLength: 30 }),
});

describe("the minimum cut", () => {
  test("of the example of Stoer and Wagner (1997) is 4", () => {
    const edges: Edge[] = [
      [0, 1, 2],
      [0, 4, 3],
      [1, 2, 3],
      [1, 4, 2],
      [1, 5, 2],
      [2, 3, 4],
      [2, 6, 2],
      [3, 6, 2],
      [3, 7, 2],
      [4, 5, 3],
      [5, 6, 1],
      [6, 7, 3],
    ];
    expect(minimumCut(graphOf(8, edges))).toBe(4);
    expect(smallCuts(graphOf(8, edges), 4).cuts).toEqual([]);
    expect(smallCuts(graphOf(8, edges), 5).cuts[0]?.weight).toBe(4);
  });

  test("is null where nothing is connected", () => {
    expect(minimumCut(graphOf(3, [[1, 1, 5]]))).toBeNull();
  });

  test("is the least over all sides, parts that hang together on their own included", () => {
    fc.assert(
      fc.property(drawn, ({ vertices, edges }) => {
        expect(minimumCut(graphOf(vertices, edges))).toBe(leastOfAll(vertices, edges));
      }),
      { seed: 11, numRuns: 600 },
    );
  });
});

describe("cuts below a bound", () => {
  test("are found exactly if there are any, each with the weight of the edges that leave its clump", () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 8 }), ({ vertices, edges }, bound) => {
        const { clumps, cuts } = smallCuts(graphOf(vertices, edges), bound);
        expect(cuts.length > 0).toBe((leastOfAll(vertices, edges) ?? bound) < bound);
        for (const { clump, weight } of cuts) {
          const leaving = edges.filter(([from, to]) => (clumps[from] === clump) !== (clumps[to] === clump));
          expect(leaving.reduce((sum, [, , each]) => sum + each, 0)).toBe(weight);
          expect(weight).toBeLessThan(bound);
        }
      }),
      { seed: 12, numRuns: 600 },
    );
  });
});
