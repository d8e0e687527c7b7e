import { describe, expect, test } from "vitest";
import type { Axis } from "./axes.ts";
import { isStrictSafe, type PublishedWave } from "./axes-waves.ts";

/** One wave with everyone and their teams published; by class the team, or null for who did not answer. */
function wave(name: string, teams: readonly (number | null)[]): PublishedWave {
  const count = 1 + Math.max(...teams.map((team) => team ?? 0));
  const axis: Axis = {
    name,
    ids: ["everyone", ...Array.from({ length: count }, (_, team) => `team ${team}`)],
    parents: Int32Array.from([-1, ...new Array<number>(count).fill(0)]),
    groupOf: Int32Array.from(teams, (team) => (team === null ? -1 : team + 1)),
  };
  return { axes: [axis], published: [new Uint8Array(count + 1).fill(1)] };
}

function safe({ before, after, counts }: { before: (number | null)[]; after: (number | null)[]; counts: number[] }) {
  return isStrictSafe({ waves: [wave("first", before), wave("second", after)], counts, k: 5 });
}

describe("two waves together, at k = 5", () => {
  test("are safe when the same people answer in the same teams", () => {
    expect(safe({ before: [0, 1], after: [0, 1], counts: [8, 9] })).toBe(true);
  });

  test("are not when one person joins: the difference of the two results is that person", () => {
    expect(safe({ before: [0, 1, null], after: [0, 1, 1], counts: [8, 9, 1] })).toBe(false);
  });

  test("are not when one person moves to the other team, though everyone answers", () => {
    expect(safe({ before: [0, 1, 0], after: [0, 1, 1], counts: [8, 9, 1] })).toBe(false);
  });

  test("are when five join and six leave", () => {
    expect(safe({ before: [0, 1, null, 1], after: [0, 1, 1, null], counts: [8, 9, 5, 6] })).toBe(true);
  });

  test("two axes in each are four to look through", () => {
    const [before, after] = [wave("first", [0, 0, 1, 1, 1]), wave("second", [0, 0, 1, 1, 0])];
    const tenure = (name: string) => ({ ...wave(name, [0, 1, 0, 1, 1]), name });
    const both = (first: PublishedWave, second: PublishedWave): PublishedWave => ({
      axes: [...first.axes, ...second.axes],
      published: [...first.published, ...second.published],
    });
    const stacked = (counts: number[]) =>
      isStrictSafe({
        waves: [both(before, tenure("first tenure")), both(after, tenure("second tenure"))],
        counts,
        k: 5,
      });
    expect(stacked([8, 8, 8, 8, 5])).toBe(true);
    expect(stacked([8, 8, 8, 8, 2])).toBe(false);
  });
});
