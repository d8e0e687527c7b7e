import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { auditedRelease } from "#tests/factories/audited-release.ts";
import { CONTRACT, generateOrganization } from "#tests/factories/organization.ts";
import { segmented } from "#tests/factories/segmented.ts";

import { releaseSchema } from "./release-schema.ts";
import { verifyAudit } from "./verify-audit.ts";
import { verifyRelease } from "./verify-release.ts";

function organization({ axes, ...shape }: { seed: number; axes: string[]; executives?: number; k?: number }) {
  const { k = 5, ...rest } = shape;
  return segmented(generateOrganization({ managers: [2, 4], reps: [4, 9], ...rest, contract: { axes, k } }));
}

describe("a further axis", () => {
  const { release } = auditedRelease(organization({ seed: 7, executives: 5, axes: ["tenure"] }));
  const further = release.groups.filter(({ axis }) => axis === "tenure");

  test("has groups for everyone and for heads at most two steps below the whole organisation", () => {
    // E1 is at the top, and the other executives report to E1.
    const executives = new Set(["E1", ...release.groups.flatMap(({ selector }) => selector.head ?? [])]);
    expect(further.length).toBeGreaterThan(3);
    for (const { id, tier, selector } of further) {
      expect(selector).toMatchObject({ attribute: "tenure", value: expect.stringMatching(/^(long|middle|short)$/) });
      expect("value" in selector && id).toBe(
        `${tier}/tenure=${"value" in selector ? selector.value : ""}/${selector.head === null ? "*" : `=${selector.head}`}`,
      );
      expect(selector.head === null || executives.has(selector.head)).toBe(true);
    }
  });

  test("has cells, and gaps between the same value of two tiers", () => {
    const ids = new Set(further.map(({ id }) => id));
    expect(release.cells.some(({ group }) => ids.has(group))).toBe(true);
    const gaps = release.gaps.filter(({ lower }) => ids.has(lower.group));
    expect(gaps.length).toBeGreaterThan(0);
    for (const { upper, lower } of gaps)
      expect(upper.group.split("/").slice(1)).toEqual(lower.group.split("/").slice(1));
  });

  test("takes nothing away from the reporting line", () => {
    const alone = auditedRelease(organization({ seed: 7, executives: 5, axes: [] })).release;
    expect(release.groups.filter(({ axis }) => axis === "hierarchy")).toEqual(alone.groups);
  });

  test("leaves a small attributed top tier one group", () => {
    const modes = { ...CONTRACT.modes, executive: "attributed" } as const;
    const small = segmented(
      generateOrganization({ seed: 3, executives: 3, responding: 1, contract: { axes: ["tenure"], modes } }),
    );
    const { groups } = auditedRelease(small).release;
    expect(groups.filter(({ tier }) => tier === "executive").map(({ id }) => id)).toEqual(["executive/hierarchy/*"]);
  });

  test("an attribute that nobody has changes nothing but the contract", () => {
    const unknown = auditedRelease(organization({ seed: 7, executives: 5, axes: ["shoe size"] })).release;
    const alone = auditedRelease(organization({ seed: 7, executives: 5, axes: [] })).release;
    expect({ ...unknown, method: alone.method, hash: "" }).toEqual({ ...alone, hash: "" });
  });
});

describe("a release with its audit file", { timeout: 120_000 }, () => {
  const drawn = fc.record({
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    executives: fc.integer({ min: 2, max: 6 }),
    k: fc.constantFrom(4, 5, 8),
  });

  test.each([[[]], [["tenure"]], [["tenure", "region"]]])(
    "is proven again from the two alone, with axes %j",
    (axes) => {
      fc.assert(
        fc.property(drawn, (shape) => {
          const { release, auditFile } = auditedRelease(organization({ ...shape, axes }));
          expect(releaseSchema.parse(release)).toEqual(release);
          expect(release.audit.fileHash).toBe(auditFile.hash);
          expect(verifyRelease(release).findings).toEqual([]);
          expect(verifyAudit(release, auditFile).findings).toEqual([]);
          for (const { proof } of release.audit.proofs)
            expect(["T1", "T2", "T3"].slice(0, axes.length + 1)).toContain(proof);
        }),
        { seed: 51, numRuns: 25 },
      );
    },
  );

  test("the order in which people and answers come does not matter", () => {
    fc.assert(
      fc.property(drawn, (shape) => {
        const given = organization({ ...shape, axes: ["tenure", "region"] });
        const turned = { ...given, answers: given.answers.toReversed() };
        expect(auditedRelease(turned)).toEqual(auditedRelease(given));
      }),
      { seed: 52, numRuns: 15 },
    );
  });

  test("nor does the order of the roster, or what people are called, but for the order of lists", () => {
    const sorted = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).sort();
    fc.assert(
      fc.property(drawn, (shape) => {
        const given = organization({ ...shape, axes: ["tenure", "region"] });
        const shownOf = (input: typeof given) => {
          const { groups, cells, audit } = auditedRelease(input).release;
          return { groups: sorted(groups), cells: sorted(cells), proofs: sorted(audit.proofs), teams: audit.teams };
        };
        expect(shownOf({ ...given, people: given.people.toReversed() })).toEqual(shownOf(given));
        // Names that sort as before decide nothing; the answers of people carry other ids.
        const renamed = given.people.map((person) => ({ ...person, externalId: `Z${person.externalId}` }));
        const back = (list: readonly string[]) => list.map((text) => text.replaceAll("=Z", "=").replaceAll('"Z', '"'));
        const other = shownOf({ ...given, people: renamed });
        expect({ ...other, groups: back(other.groups).sort(), cells: back(other.cells).sort() }).toEqual(
          shownOf(given),
        );
      }),
      { seed: 54, numRuns: 15 },
    );
  });

  test("what people answered changes no plan: the same groups, respondents and proofs", () => {
    fc.assert(
      fc.property(drawn, (shape) => {
        const given = organization({ ...shape, axes: ["tenure", "region"] });
        const otherwise = given.answers.map((sealed, place) => ({
          ...sealed,
          answers: sealed.answers.map((answer, slot) => (answer === null ? null : 1 + ((place * 7 + slot) % 5))),
        }));
        const planOf = (input: typeof given) => {
          const { groups, audit } = auditedRelease(input).release;
          const { proofs, publishedGroups, eligibleGroups, teams } = audit;
          return { groups, proofs, publishedGroups, eligibleGroups, teams };
        };
        expect(planOf({ ...given, answers: otherwise })).toEqual(planOf(given));
      }),
      { seed: 53, numRuns: 15 },
    );
  });
});
