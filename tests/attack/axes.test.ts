import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PublishedAxes } from "#app/features/confidentiality/axes-audit.ts";
import { auditAxes, leastSupport } from "#app/features/confidentiality/axes-audit.ts";
import { isCertified } from "#app/features/confidentiality/axes-certificate.ts";
import { planAxes } from "#app/features/confidentiality/axes-plan.ts";
import { linearSolver } from "#app/features/confidentiality/lp-solver.server.ts";
import { proveSupport } from "#app/features/confidentiality/verify-proof.ts";
import fixtures from "#tests/reference/disclosure-fixtures.json";
import { leastDependent } from "./axes-attacker.ts";
import {
  type Families,
  type LaidAxes,
  laidAxes,
  publishedGroups,
  randomFamily,
  shownTogether,
  supportOf,
} from "./axes-families.ts";
import { type AxesShape, generateAxes } from "./axes-organizations.ts";
import { leastSupport as bruteForce } from "./linear-attacker.ts";

/** Random families of up to 14 respondents, any group of which may be published. */
function small(axes: number) {
  return fc
    .record({
      respondents: fc.integer({ min: 3, max: 14 }),
      seeds: fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: axes, maxLength: axes }),
      parts: fc.integer({ min: 2, max: 4 }),
    })
    .map(({ respondents, seeds, parts }) => ({
      respondents,
      families: seeds.map((seed): Families[number] => randomFamily({ respondents, seed, parts })),
    }));
}

function everythingOf(drawn: { respondents: number; families: Families }) {
  const laid = laidAxes(drawn);
  return { laid, published: laid.axes.map(({ ids }) => new Uint8Array(ids.length).fill(1)) };
}

/** The least bound at which something is found, by trying them all. */
function leastFound(upTo: number, finds: (k: number) => boolean): number {
  for (let k = 1; k < upTo; k++) if (finds(k + 1)) return k;
  return upTo;
}

describe("families whose least support other programs found", () => {
  test.each(fixtures)("$name: $note", ({ N, axes, minSupport }) => {
    const { laid, published } = everythingOf({ respondents: N, families: axes });
    const given = (k: number): PublishedAxes => ({ ...laid, published, k });
    if (axes.length <= 2) expect(leastSupport(given(1))).toBe(minSupport);
    expect(auditAxes(given(minSupport))).toMatchObject({ thin: [], undecided: [] });
    expect(Math.min(...auditAxes(given(minSupport + 1)).thin.map(({ support }) => support))).toBe(minSupport);
    const shown = shownTogether(laid, published);
    expect(proveSupport(shown, minSupport).kind).toBe("safe");
    const found = proveSupport(shown, minSupport + 1);
    if (found.kind !== "unsafe") throw new Error(`Nothing was found: ${found.kind}`);
    expect(found.combination.people).toBe(minSupport);
    expect(supportOf(shown, found.combination.terms)).toBe(minSupport);
  });

  test.each(fixtures)("$name: what is planned of it rests on k, for every k, and is proved again", ({ N, axes }) => {
    const { laid } = everythingOf({ respondents: N, families: axes });
    for (const k of [3, 5, 10, 20]) {
      const { published, minSupport } = planAxes({ ...laid, k });
      if (minSupport !== null) expect(minSupport).toBeGreaterThanOrEqual(k);
      expect(proveSupport(shownTogether(laid, published), k).kind).toBe("safe");
      // Beyond, trying every set takes too long.
      if (k <= 5) expect(bruteForce({ groups: publishedGroups(laid, published), cap: k })).toBe(k);
    }
  });
});

describe.each([1, 2, 3, 4])("%d random axes of up to 14 respondents", (axes) => {
  test("planner's audit and proof both find what the attacker finds who tries every set", () => {
    fc.assert(
      fc.property(small(axes), (drawn) => {
        const { laid, published } = everythingOf(drawn);
        const cap = 7;
        const least = bruteForce({ groups: publishedGroups(laid, published), cap });
        const audited = leastFound(cap, (k) => {
          const { thin, undecided } = auditAxes({ ...laid, published, k });
          expect(undecided).toEqual([]);
          return thin.length > 0;
        });
        const proved = leastFound(cap, (k) => {
          const { kind } = proveSupport(shownTogether(laid, published), k);
          expect(kind).not.toBe("undecided");
          return kind === "unsafe";
        });
        expect({ audited, proved }).toEqual({ audited: least, proved: least });
        if (axes <= 2) expect(Math.min(leastSupport({ ...laid, published, k: 1 }) ?? cap, cap)).toBe(least);
      }),
      { seed: 40 + axes, numRuns: 250 },
    );
  });

  test("nothing that a plan publishes rests on fewer than k", () => {
    fc.assert(
      fc.property(small(axes), fc.integer({ min: 2, max: 6 }), (drawn, k) => {
        const laid = laidAxes(drawn);
        const { published } = planAxes({ ...laid, k });
        expect(bruteForce({ groups: publishedGroups(laid, published), cap: k })).toBe(k);
      }),
      { seed: 50 + axes, numRuns: 250 },
    );
  });
});

describe("organisations of up to 200 people", () => {
  /** How many classes at once the attacker tries: all that fewer than k can fill, as far as that ends. */
  const MOST = { 3: 2, 5: 4, 10: 3, 20: 2 } as const;
  const organizations = fc.record({
    people: fc.integer({ min: 30, max: 200 }),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    regions: fc.integer({ min: 1, max: 5 }),
    bands: fc.integer({ min: 2, max: 6 }),
    roles: fc.integer({ min: 2, max: 4 }),
  });

  test.each([
    [2, 3],
    [2, 5],
    [2, 10],
    [2, 20],
    [3, 3],
    [3, 5],
    [3, 10],
    [3, 20],
  ] as const)("%d axes, k = %d: neither the proof nor the attacker finds anything on a plan", (axes, k) => {
    fc.assert(
      fc.property(organizations, (shape) => {
        const laid = organizationOf(shape, axes);
        const { published, proof, minSupport } = planAxes({ ...laid, k, reoffers: 5 });
        expect(["T1", "T2", "T3"]).toContain(proof);
        expect(proveSupport(shownTogether(laid, published), k).kind).toBe("safe");
        if (minSupport !== null) expect(minSupport).toBeGreaterThanOrEqual(k);
        const groups = publishedGroups(laid, published);
        expect(leastDependent({ groups, cap: k, most: MOST[k], seed: shape.seed })).toBe(k);
      }),
      { seed: 60 + 10 * axes + k, numRuns: k === 5 ? 8 : 15 },
    );
  });

  test("linear programs certify plans, and nothing that is unsafe", async () => {
    const solver = await linearSolver();
    let certified = 0;
    let unsafe = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const laid = organizationOf({ people: 60, seed, regions: 2, bands: 3, roles: 3 }, 3);
      const { published } = planAxes({ ...laid, k: 5 });
      if (isCertified({ ...laid, published, k: 5 }, solver)) certified++;
      const everything = laid.axes.map(({ ids }) => new Uint8Array(ids.length).fill(1));
      if (auditAxes({ ...laid, published: everything, k: 5 }).thin.length === 0) continue;
      unsafe++;
      expect(isCertified({ ...laid, published: everything, k: 5 }, solver)).toBe(false);
    }
    expect(certified).toBeGreaterThanOrEqual(11);
    expect(unsafe).toBeGreaterThan(4);
  });

  test("negative control: one more group, wherever that is unsafe, is reported with the combination", () => {
    let unsafe = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const axes = 2 + (seed % 2);
      const laid = organizationOf({ people: 90, seed, regions: 2, bands: 4, roles: 3 }, axes);
      const { published } = planAxes({ ...laid, k: 5 });
      laid.axes.forEach(({ ids }, axis) => {
        ids.forEach((_, place) => {
          if (published[axis]?.[place] === 1) return;
          const extended = published.map((each, at) => (at === axis ? each.with(place, 1) : each));
          const groups = publishedGroups(laid, extended);
          const evidence = shownTogether(laid, extended);
          const found = proveSupport(evidence, 5);
          expect(found.kind).toBe(leastDependent({ groups, cap: 5, most: 4, seed }) < 5 ? "unsafe" : "safe");
          if (found.kind !== "unsafe") return;
          unsafe++;
          expect(supportOf(evidence, found.combination.terms)).toBe(found.combination.people);
        });
      });
    }
    expect(unsafe).toBeGreaterThan(20);
  });
});

describe("speed", () => {
  test("100,000 people, 110 managers to 1,000, two axes: planned and proved in a few seconds", () => {
    const { axes, counts } = generateAxes({ people: 100_000, seed: 1, regions: 1500 });
    const laid = { axes: axes.slice(0, 2), counts };
    const { published, spent } = timed(() => planAxes({ ...laid, k: 5 }));
    expect(spent).toBeLessThan(5000);
    const proof = timed(() => proveSupport(shownTogether(laid, published), 5));
    expect(proof).toMatchObject({ kind: "safe", theorem: "T2" });
    expect(proof.spent).toBeLessThan(10_000);
  }, 30_000);

  test("20,000 people, three axes: the same", () => {
    const laid = generateAxes({ people: 20_000, seed: 1, regions: 40 });
    const { published, spent } = timed(() => planAxes({ ...laid, k: 5 }));
    expect(spent).toBeLessThan(5000);
    const proof = timed(() => proveSupport(shownTogether(laid, published), 5));
    expect(proof).toMatchObject({ kind: "safe", theorem: "T3" });
    expect(proof.spent).toBeLessThan(10_000);
  }, 30_000);
});

function organizationOf(shape: AxesShape, axes: number): LaidAxes {
  const generated = generateAxes(shape);
  let next = 0;
  return {
    axes: generated.axes.slice(0, axes),
    counts: generated.counts,
    members: Array.from(generated.counts, (count) => Array.from({ length: count }, () => next++)),
  };
}

function timed<Result extends object>(run: () => Result): Result & { spent: number } {
  const start = performance.now();
  const result = run();
  return { ...result, spent: performance.now() - start };
}
