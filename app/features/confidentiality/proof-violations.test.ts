import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leastSupport } from "#tests/attack/linear-attacker.ts";
import type { Evidence } from "./proof-evidence.ts";
import { violations } from "./proof-violations.ts";

/** Classes with the groups they are in; a group's axis is the letter it starts with. */
function evidence(classes: readonly (readonly [n: number, groups: string])[], k = 5): Evidence {
  return {
    classes: classes.map(([n, groups]) => ({ n, groups: groups.split(" ").filter((group) => group !== "") })),
    axisOf: (group) => group.slice(0, 1),
    k,
  };
}

describe("reports the combination", () => {
  test("of a unit of 12 less its team of 11: one person", () => {
    expect(
      violations(
        evidence([
          [11, "a:unit a:team"],
          [1, "a:unit"],
        ]),
      ),
    ).toEqual({
      theorem: "T1",
      violations: [
        {
          support: 1,
          classes: [{ place: 1, n: 1, weight: 1 }],
          groups: [
            { id: "a:unit", coefficient: 1 },
            { id: "a:team", coefficient: -1 },
          ],
        },
      ],
    });
  });

  test("of a team less a band that differ by one person each: two people, with opposite signs", () => {
    const { theorem, violations: found } = violations(
      evidence([
        [9, "a:team b:new"],
        [1, "a:team b:old"],
        [1, "a:rest b:new"],
        [19, "a:rest b:old"],
      ]),
    );
    expect(theorem).toBe("T2");
    expect(found).toHaveLength(1);
    expect(found[0]?.classes.map(({ place, weight }) => [place, Math.abs(weight)])).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(found[0]?.classes.reduce((sum, { weight }) => sum + weight, 0)).toBe(0);
  });

  test("of groups that overlap although they are said to be of one axis", () => {
    const { theorem, violations: found } = violations(
      evidence([
        [9, "a:one a:other"],
        [1, "a:one"],
        [1, "a:other"],
      ]),
    );
    expect(theorem).toBe("T3");
    expect(found[0]?.support).toBe(2);
  });
});

describe("finds nothing", () => {
  test("where two small teams hide each other, or nobody is shown", () => {
    expect(
      violations(
        evidence([
          [10, "a:unit a:team"],
          [6, "a:unit"],
        ]),
      ),
    ).toEqual({ violations: [], theorem: "T1" });
    expect(violations(evidence([[3, ""]]))).toEqual({ violations: [], theorem: "T1" });
  });
});

test("groups of any kind over up to 14 respondents: found exactly if the attacker finds it who tries every set", () => {
  const drawn = fc.record({
    groups: fc.array(fc.uniqueArray(fc.nat(13), { minLength: 1 }), { minLength: 1, maxLength: 7 }),
    k: fc.integer({ min: 2, max: 6 }),
    axes: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(drawn, ({ groups, k, axes }) => {
      const given: Evidence = {
        classes: Array.from({ length: 14 }, (_, person) => ({
          n: 1,
          groups: groups.flatMap((group, place) => (group.includes(person) ? [`${place % axes}:${place}`] : [])),
        })),
        axisOf: (group) => group.slice(0, 1),
        k,
      };
      const { theorem, violations: found } = violations(given);
      expect(theorem).not.toBeNull();
      expect(found.length > 0).toBe(leastSupport({ groups, cap: k }) < k);
      for (const { support, classes, groups: combined } of found) {
        expect(combined.length).toBeGreaterThan(0);
        expect(classes).toHaveLength(support);
      }
    }),
    { seed: 81, numRuns: 600 },
  );
});
