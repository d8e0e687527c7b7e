import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { verifyAudit } from "#app/features/confidentiality/verify-audit.ts";
import { verifyRelease } from "#app/features/confidentiality/verify-release.ts";
import { contentHash } from "#app/features/questionnaires/content-hash.ts";
import { leastSupport } from "./linear-attacker.ts";
import { type FoundFamily, foundFamilies, membersOf, pinnedByPrograms, supportByPrograms } from "./outside-attacker.ts";
import { releaseOf } from "./outside-engine.ts";
import { type CompanyShape, outsideCompany } from "./outside-organizations.ts";
import { seeded } from "./seeded.ts";

const shape = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  executives: fc.integer({ min: 1, max: 6 }),
  managers: fc.integer({ min: 1, max: 12 }),
  reps: fc.constantFrom([0, 5], [3, 9], [5, 14]) as fc.Arbitrary<[number, number]>,
  responding: fc.constantFrom(0.5, 0.85, 1),
  skipping: fc.constantFrom(0, 0.05, 0.3),
  items: fc.integer({ min: 1, max: 3 }),
  attributes: fc.constantFrom({}, { tenure: 3 }, { tenure: 4, region: 2 }, { tenure: 2, region: 5 }),
  leaning: fc.constantFrom("any", "low", "high", "by team"),
}) satisfies fc.Arbitrary<CompanyShape>;
const threshold = fc.constantFrom(4, 5, 8, 10, 20);

const made = (drawn: CompanyShape, k: number) => {
  const company = outsideCompany(drawn);
  return { company, ...releaseOf(company, { k, axes: Object.keys(drawn.attributes) }) };
};
const members = ({ groups }: FoundFamily) => groups.map((group) => group.members);

/** Companies without an answer, or without any group, have nothing to attack. */
function isAnswered({ people }: ReturnType<typeof outsideCompany>): boolean {
  return people.some(({ said }) => Object.keys(said).length > 0);
}

describe("who knows everybody and who answered what, from the release alone", () => {
  test("finds no sum or difference of published numbers that rests on fewer than k", () => {
    let families = 0;
    fc.assert(
      fc.property(shape, threshold, (drawn, k) => {
        fc.pre(isAnswered(outsideCompany(drawn)));
        const { company, release } = made(drawn, k);
        for (const family of foundFamilies(release, company.people)) {
          families++;
          const { bound, exact } = supportByPrograms(family, k);
          expect({ what: family.what, exact }).toEqual({ what: family.what, exact: k });
          // With three axes a program may stop short of the truth: there every set is tried.
          if (bound < k - 1e-6) expect(leastSupport({ groups: members(family), cap: k })).toBe(k);
        }
      }),
      seeded(101, 60),
    );
    expect(families).toBeGreaterThan(200);
  }, 180_000);

  test("counts what the release counts", () => {
    fc.assert(
      fc.property(shape, threshold, (drawn, k) => {
        fc.pre(isAnswered(outsideCompany(drawn)));
        const { company, release } = made(drawn, k);
        for (const group of release.groups) {
          const people = membersOf(company.people, group);
          expect(group).toMatchObject({
            invited: people.length,
            answered: people.filter(({ said }) => Object.keys(said).length > 0).length,
          });
          for (const cell of release.cells)
            if (cell.group === group.id && !cell.item.startsWith("theme:"))
              expect(cell.n).toBe(people.filter(({ said }) => cell.item in said).length);
        }
      }),
      seeded(102, 40),
    );
  }, 60_000);

  test("solving for every answer on all axes together, pins nobody as unfavourable and as many as the certificate says", () => {
    let pinned = 0;
    fc.assert(
      fc.property(shape, threshold, (drawn, k) => {
        fc.pre(isAnswered(outsideCompany(drawn)));
        const { company, release } = made(drawn, k);
        const found = release.tiers.flatMap(({ id: tier }) =>
          release.quality.items.map(({ item }) => pinnedByPrograms(release, { people: company.people, tier, item })),
        );
        expect(found.reduce((sum, { unfavourable }) => sum + unfavourable, 0)).toBe(0);
        const favourable = found.reduce((sum, each) => sum + each.favourable, 0);
        pinned += favourable;
        expect(favourable).toBeLessThanOrEqual(release.audit.inferableAnswers ?? Number.POSITIVE_INFINITY);
      }),
      seeded(103, 60),
    );
    expect(pinned).toBeGreaterThan(0);
  }, 180_000);
});

describe("negative control", () => {
  test("of groups that would be unsafe if they were published, attacker and verification find every one", () => {
    const score = { unsafe: 0, attacker: 0, verification: 0, false: 0 };
    for (let seed = 1; seed <= 14; seed++) {
      const { company, release, auditFile } = made(
        {
          seed,
          executives: 3,
          managers: 5,
          reps: [3, 8],
          responding: 0.9,
          skipping: 0,
          items: 1,
          attributes: seed % 3 === 0 ? {} : seed % 3 === 1 ? { tenure: 3 } : { tenure: 3, region: 2 },
          leaning: "any",
        },
        5,
      );
      const own = foundFamilies(release, company.people).find(({ what }) => what === "rep: Q1");
      const set = auditFile.sets.find(({ tier }) => tier === "rep");
      if (!own || !set) continue;
      const heads = [...new Set(company.people.flatMap(({ above }) => above))];
      for (const head of heads) {
        const id = `rep/hierarchy/=${head}`;
        const dropped = membersOf(company.people, { tier: "rep", selector: { head } }).filter(
          ({ said }) => "Q1" in said,
        );
        if (own.groups.some((group) => group.id === id) || dropped.length === 0) continue;
        const family = { what: own.what, groups: [...own.groups, { id, members: dropped.map((each) => each.id) }] };
        const isUnsafe = leastSupport({ groups: members(family), cap: 5 }) < 5;
        const isFound = supportByPrograms(family, 5).exact < 5;
        if (!isUnsafe) {
          if (isFound) score.false++;
          continue;
        }
        score.unsafe++;
        if (isFound) score.attacker++;
        const planted = plant({ release, auditFile, family, id, head, n: dropped.length });
        const found = [
          ...verifyRelease(planted.release).findings,
          ...verifyAudit(planted.release, planted.audit).findings,
        ];
        if (found.some(({ check }) => check === "proof" || check === "threshold")) score.verification++;
      }
    }
    expect(score.unsafe).toBeGreaterThan(20);
    expect(score).toEqual({ unsafe: score.unsafe, attacker: score.unsafe, verification: score.unsafe, false: 0 });
  }, 120_000);
});

/** A release and its audit file with one group more, all counts and hashes made to fit. */
function plant({
  release,
  auditFile,
  family,
  id,
  head,
  n,
}: Pick<ReturnType<typeof made>, "release" | "auditFile"> & {
  family: FoundFamily;
  id: string;
  head: string;
  n: number;
}) {
  const group = {
    id,
    tier: "rep",
    axis: "hierarchy",
    selector: { head },
    invited: Math.max(5, n),
    answered: Math.max(5, n),
  };
  const display = { kind: "band" as const, low: 40, high: 60, value: null };
  const classes = Map.groupBy([...new Set(members(family).flat())], (member) =>
    family.groups
      .flatMap((each) => (each.members.includes(member) ? each.id : []))
      .sort()
      .join(" "),
  );
  const sets = auditFile.sets.map((set) =>
    set.tier !== "rep"
      ? set
      : {
          ...set,
          classes: [...classes].map(([groups, alike], place) => ({
            id: `c${place}`,
            n: alike.length,
            groups: groups === "" ? [] : groups.split(" "),
          })),
        },
  );
  const { hash: _, ...audit } = { ...auditFile, sets };
  const hashed = { ...audit, hash: contentHash(audit) };
  const { hash: __, ...content } = {
    ...release,
    groups: [...release.groups, group],
    cells: [...release.cells, { group: id, item: "Q1", n, display, distribution: null }],
    audit: { ...release.audit, fileHash: hashed.hash },
  };
  return { release: { ...content, hash: contentHash(content) }, audit: hashed };
}
