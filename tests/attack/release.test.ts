import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildRelease } from "#app/features/confidentiality/build-release.ts";
import { display } from "#app/features/confidentiality/ladder.ts";
import type { ReleaseDocument } from "#app/features/confidentiality/release-schema.ts";
import { findItem } from "#app/features/questionnaires/items.ts";
import {
  CONTRACT,
  type GeneratedOrganization,
  generateOrganization,
  type OrganizationShape,
} from "#tests/factories/organization.ts";
import { type DisplayedGroup, possibleRemainders, type Remainder } from "./counting-attacker.ts";
import { leastSupport, remainders } from "./linear-attacker.ts";
import { invitedIn, isBelow, respondentsIn } from "./membership.ts";
import { seeded } from "./seeded.ts";

/** Organisations of every kind: flat and deep, eager and silent, of many minds and of one. */
const shape = fc
  .record({
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    executives: fc.integer({ min: 1, max: 6 }),
    managers: fc.constantFrom([0, 3], [1, 4], [5, 7]),
    reps: fc.constantFrom([0, 7], [4, 7], [5, 20]),
    responding: fc.constantFrom(0.6, 0.85, 1),
    skipping: fc.constantFrom(0, 0.05, 0.3),
    k: fc.constantFrom(4, 5, 8),
    leaning: fc.constantFrom("any", "high", "low", "by team"),
  })
  .map(
    ({ managers, reps, k, leaning, ...drawn }): OrganizationShape => ({
      ...drawn,
      managers: [managers[0] ?? 0, managers[1] ?? 0],
      reps: [reps[0] ?? 0, reps[1] ?? 0],
      contract: { k },
      ...(leaning === "any" ? {} : { says: leaningTo(leaning) }),
    }),
  );

/** Answers close to unanimous, where there is most to infer: every ninth person dissents. */
function leaningTo(leaning: string): NonNullable<OrganizationShape["says"]> {
  return ({ id, managerId }, item) => {
    const number = Number(id.slice("person-".length));
    const team = Number((managerId ?? "person-0").slice("person-".length));
    const high = (leaning === "high" || (leaning === "by team" && team % 3 === 0)) !== (number % 9 === 0);
    if (item.kind !== "scaled") return high ? 1 : 0;
    const favourable = high !== item.reversed;
    if (item.scale === "agreement") return favourable ? 5 : 1;
    return favourable ? 100 : 0;
  };
}

/** Everything in a release that is a total over people: per tier who was invited, who answered, and who answered each item. */
function families(organization: GeneratedOrganization, release: ReleaseDocument) {
  const byTier = [...Map.groupBy(release.groups, ({ tier }) => tier).values()];
  const byItem = [...Map.groupBy(release.cells, ({ group, item }) => `${group.split("/")[0]} ${item}`).values()];
  return [
    ...byTier.map((groups) => groups.map((group) => invitedIn(organization, group))),
    ...byTier.map((groups) => groups.map((group) => respondentsIn(organization, group, null))),
    ...byItem
      .filter((cells) => !cells[0]?.item.startsWith("theme:"))
      .map((cells) => cells.map(({ group, item }) => respondentsIn(organization, groupOf(release, group), item))),
  ];
}

function groupOf(release: ReleaseDocument, id: string) {
  const group = release.groups.find((each) => each.id === id);
  if (!group) throw new Error(`A cell of ${id}, which is not published`);
  return group;
}

describe("the linear attacker", () => {
  test("finds no combination of published totals that rests on fewer than k, trying all in organisations up to 16", () => {
    const small = shape.map((drawn) => ({ ...drawn, executives: 2, managers: [1, 2] as const, reps: [1, 5] as const }));
    fc.assert(
      fc.property(small, (drawn) => {
        const organization = generateOrganization(drawn);
        for (const groups of families(organization, buildRelease(organization)))
          if (new Set(groups.flat()).size <= 16)
            expect(leastSupport({ groups, cap: organization.contract.k })).toBe(organization.contract.k);
      }),
      seeded(21, 150),
    );
  });

  test("finds nothing in larger organisations, where what is left of each group beside those inside it decides", () => {
    fc.assert(
      fc.property(shape, (drawn) => {
        const organization = generateOrganization(drawn);
        for (const groups of families(organization, buildRelease(organization)))
          expect(Math.min(...remainders(groups), Number.POSITIVE_INFINITY)).toBeGreaterThanOrEqual(
            organization.contract.k,
          );
      }),
      seeded(22, 120),
    );
  });

  test("would find one more group if it were published, wherever that is unsafe: it is not blind", () => {
    let unsafe = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const organization = generateOrganization({ seed, executives: 2, managers: [2, 3], reps: [2, 7], skipping: 0 });
      const { groups } = buildRelease(organization);
      const published = groups.filter(({ tier }) => tier === "rep");
      const families = (extra: readonly string[]) => [
        ...published.map((group) => respondentsIn(organization, group, null)),
        extra,
      ];
      for (const { externalId } of organization.people) {
        if (published.some(({ selector }) => selector.head === externalId)) continue;
        const dropped = respondentsIn(organization, { tier: "rep", selector: { head: externalId } }, null);
        if (dropped.length === 0) continue;
        const least = leastSupport({ groups: families(dropped), cap: CONTRACT.k });
        expect(least < CONTRACT.k).toBe(Math.min(...remainders(families(dropped))) < CONTRACT.k);
        if (least < CONTRACT.k) unsafe++;
      }
    }
    expect(unsafe).toBeGreaterThan(50);
  });

  test("is told the right counts: invited, answered and n are those of the groups they are said of", () => {
    fc.assert(
      fc.property(shape, (drawn) => {
        const organization = generateOrganization(drawn);
        const release = buildRelease(organization);
        for (const group of release.groups) {
          expect(group.invited).toBe(invitedIn(organization, group).length);
          expect(group.answered).toBe(respondentsIn(organization, group, null).length);
        }
        for (const { group, item, n } of release.cells)
          if (!item.startsWith("theme:"))
            expect(n).toBe(respondentsIn(organization, groupOf(release, group), item).length);
      }),
      seeded(23, 40),
    );
  });
});

describe("the counting attacker, who goes through every sum that fits the displays", () => {
  const drawn = shape.map((each) => ({ ...each, managers: [1, 4] as const, reps: [4, 9] as const }));

  /** What is left of each published group beside those inside it, by item of a tier. */
  function inferences(
    organization: GeneratedOrganization,
    release: ReleaseDocument,
    { withDistributions = false } = {},
  ) {
    const cells = release.cells.filter(({ item }) => !item.startsWith("theme:"));
    return [...Map.groupBy(cells, ({ group, item }) => `${group.split("/")[0]} ${item}`).values()].map((alike) => {
      const item = findItem(organization.questionnaire, alike[0]?.item ?? "");
      const unit = item?.kind === "scaled" && item.scale === "frequency" ? 10 : 100;
      const groups = alike.map((cell): DisplayedGroup => {
        const shown = cell.display;
        const counts =
          cell.distribution && withDistributions && unit === 100 ? favourableBy(cell.distribution, cell.n) : null;
        return {
          members: respondentsIn(organization, groupOf(release, cell.group), cell.item),
          fits: (sum) => {
            const again = display({ value: (sum * unit) / cell.n, n: cell.n, what: "mean" });
            if (again.low !== shown.low || again.high !== shown.high) return false;
            return counts === null || (sum >= counts.least && sum <= counts.most);
          },
        };
      });
      return { unit, found: possibleRemainders(groups, { most: 100 / unit }) };
    });
  }

  /** How many favourable answers five shown category shares leave possible. */
  function favourableBy(distribution: readonly number[], n: number) {
    const possible = distribution.map((shown) =>
      Array.from({ length: n + 1 }, (_, count) => count).filter((count) => Math.round((20 * count) / n) * 5 === shown),
    );
    const sum = (from: number, to: number, end: 0 | -1) =>
      possible.slice(from, to).reduce((total, counts) => total + (counts.at(end) ?? 0), 0);
    return { least: Math.max(sum(3, 5, 0), n - sum(0, 3, -1)), most: Math.min(sum(3, 5, -1), n - sum(0, 3, 0)) };
  }

  const unfavourable = ({ unit, found }: { unit: number; found: readonly Remainder[] }) =>
    found.filter(({ most }) => most * unit < 100);
  const pinned = ({ unit, found }: { unit: number; found: readonly Remainder[] }) =>
    found
      .filter(({ least, most, members }) => most * unit < 100 || least * unit > 100 * (members.length - 1))
      .reduce((sum, { members }) => sum + members.length, 0);

  test("can pin nobody as unfavourable, and as many answers in all as the certificate says", () => {
    fc.assert(
      fc.property(drawn, (each) => {
        const organization = generateOrganization(each);
        const release = buildRelease(organization);
        const found = inferences(organization, release);
        expect(found.flatMap(unfavourable)).toEqual([]);
        expect(found.reduce((sum, item) => sum + pinned(item), 0)).toBe(release.audit.inferableAnswers);
      }),
      seeded(24, 60),
    );
  });

  test("can pin nobody as unfavourable from the distributions either", () => {
    fc.assert(
      fc.property(drawn, (each) => {
        const organization = generateOrganization({ ...each, executives: 6, reps: [6, 9] });
        const found = inferences(organization, buildRelease(organization), { withDistributions: true });
        expect(found.flatMap(unfavourable)).toEqual([]);
      }),
      seeded(25, 40),
    );
  });
});

describe("groups of one mind", () => {
  test.each([
    ["lowest", 0],
    ["highest", 1],
  ])("below 20 answers neither 0 nor 100%% is said where everyone gives the %s answer", (_name, high) => {
    for (let seed = 1; seed <= 10; seed++) {
      const organization = generateOrganization({
        seed,
        says: (_, item) => (item.kind === "scaled" && item.scale === "agreement" ? (high ? 5 : 1) : high * 100),
      });
      const release = buildRelease(organization);
      const displays = [
        ...release.cells
          .filter(({ item }) => !item.startsWith("theme:"))
          .map(({ n, display: shown }) => ({ n, shown })),
        ...release.predictions.map(({ n, predicted }) => ({ n, shown: predicted })),
      ];
      expect(displays.some(({ n }) => n < 20)).toBe(true);
      for (const { n, shown } of displays)
        if (n < 20) expect({ value: shown.value, width: shown.high - shown.low }).toEqual({ value: null, width: 20 });
      for (const { n, display: shown } of release.cells) if (n < 20) expect(shown.value).toBeNull();
    }
  });
});

describe("comments", () => {
  test("what is read of a group and not of those inside it was written by nobody or by at least the threshold", () => {
    fc.assert(
      fc.property(shape, fc.constantFrom(4, 10), (drawn, commentThreshold) => {
        const organization = generateOrganization({ ...drawn, contract: { ...drawn.contract, commentThreshold } });
        const { comments } = buildRelease(organization);
        for (const alike of Map.groupBy(comments, ({ group, item }) => `${group.split("/")[0]} ${item}`).values())
          for (const left of remainders(alike.map(({ texts }) => texts)))
            expect(left).toBeGreaterThanOrEqual(commentThreshold);
      }),
      seeded(26, 120),
    );
  });

  test("each is read only of groups that its author belongs to", () => {
    const organization = generateOrganization({ seed: 3, executives: 4 });
    const { comments } = buildRelease(organization);
    expect(comments.length).toBeGreaterThan(1);
    for (const { group, texts } of comments) {
      const head = group.endsWith("/*") ? null : (group.split("=")[1] ?? "");
      for (const text of texts) {
        const place = organization.comments.findIndex((comment) => comment.text === text);
        const author = organization.commenters[place];
        expect(author && isBelow(organization, author, head)).toBe(true);
      }
    }
  });
});

describe("a confidential tier below k", () => {
  test("has no group, and no number that depends on what it answered", () => {
    fc.assert(
      fc.property(shape, fc.integer({ min: 1, max: 1000 }), (drawn, answersSeed) => {
        const organization = generateOrganization({ ...drawn, executives: 3 });
        const release = buildRelease(organization);
        expect(release.groups.filter(({ tier }) => tier === "executive")).toEqual([]);
        const answers = organization.answers.map((sealed) =>
          sealed.tier === "executive"
            ? { ...sealed, answers: sealed.answers.map((answer) => (answer === null ? null : (answersSeed % 5) + 1)) }
            : sealed,
        );
        expect(buildRelease({ ...organization, answers })).toEqual(release);
      }),
      seeded(27, 40),
    );
  });
});
