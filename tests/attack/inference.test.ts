import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BuiltRelease, writtenRelease } from "#app/features/confidentiality/build-release.ts";
import { inferenceByIntervals, itemSums, plannedCells } from "#app/features/confidentiality/cells.ts";
import { releaseEngine } from "#app/features/confidentiality/engine.ts";
import { auditedItem, isAudited } from "#app/features/confidentiality/engine-audit.ts";
import { possibleGroups } from "#app/features/confidentiality/engine-groups.ts";
import { tierGroups } from "#app/features/confidentiality/engine-tiers.ts";
import { withholdLevels } from "#app/features/confidentiality/lp-audit-levels.ts";
import { linearSolver } from "#app/features/confidentiality/lp-solver.server.ts";
import { layOut } from "#app/features/confidentiality/release-input.ts";
import type { ReleaseDocument } from "#app/features/confidentiality/release-schema.ts";
import { verifyAudit } from "#app/features/confidentiality/verify-audit.ts";
import { verifyInference } from "#app/features/confidentiality/verify-inference.ts";
import { verifyRelease } from "#app/features/confidentiality/verify-release.ts";
import type { Item } from "#app/features/questionnaires/questionnaire-schema.ts";
import { auditedRelease } from "#tests/factories/audited-release.ts";
import { type GeneratedOrganization, generateOrganization } from "#tests/factories/organization.ts";
import { randomFrom } from "#tests/factories/random.ts";
import { segmented } from "#tests/factories/segmented.ts";
import { solvedAnswers } from "./solving-attacker.ts";

const solver = await linearSolver();

const drawn = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  executives: fc.integer({ min: 2, max: 5 }),
  k: fc.constantFrom(4, 5, 8),
  responding: fc.constantFrom(0.7, 1),
  skipping: fc.constantFrom(0, 0.1),
  /** How many of a team lean to the one end, and how far to that end everybody is. */
  leaning: fc.constantFrom(0.03, 0.15, 0.5, 0.9),
});

interface Drawn {
  readonly seed: number;
  readonly executives: number;
  readonly k: number;
  readonly responding: number;
  readonly skipping: number;
  readonly leaning: number;
}

/** Teams lean their own way around what the company leans to. */
function organizationOf({ leaning, k, ...shape }: Drawn, axes: string[]) {
  const random = randomFrom(shape.seed);
  const says = ({ managerId }: { managerId: string | null }, item: Item) => {
    const team = Number(managerId?.slice("person-".length) ?? 0);
    const isFavourable = random() < Math.min(1, leaning * (0.3 + ((team * 37) % 10) / 6));
    if (item.kind !== "scaled") return 0;
    const turned = isFavourable ? 4 + Math.floor(random() * 2) : 1 + Math.floor(random() * 2);
    const agreement = item.reversed ? 6 - turned : turned;
    return item.scale === "agreement" ? agreement : 25 * (agreement - 1) - ((25 * (agreement - 1)) % 10);
  };
  return segmented(generateOrganization({ ...shape, says, managers: [2, 4], reps: [4, 9], contract: { k, axes } }));
}

function again({ release, auditFile }: BuiltRelease) {
  return verifyInference(release, { auditFile, solver, onAudited: () => {} });
}

/** The release as it was planned, without the audit of what several axes display. */
function nothingWithheld(organization: GeneratedOrganization): BuiltRelease {
  const laid = layOut(organization);
  const engine = releaseEngine(laid.engine);
  const inference = { method: "programs", inferable: 0, undecided: 0, programs: 0, withheld: [] } as const;
  return writtenRelease(laid, engine.release(engine.places.map((place) => ({ ...place, inference }))));
}

describe("the attacker who solves for everything displayed on all axes together", { timeout: 300_000 }, () => {
  test.each([
    [[], 40],
    [["tenure"], 20],
    [["tenure", "region"], 8],
  ])("pins nobody as unfavourable, and as many answers in all as the release says: axes %j", (axes, numRuns) => {
    let inferable = 0;
    let withheld = 0;
    const methods = new Set<string>();
    fc.assert(
      fc.property(drawn, (shape) => {
        const organization = organizationOf(shape, axes);
        const { release } = auditedRelease(organization);
        const found = solvedAnswers(organization, { release, solver });
        expect(found.filter(({ unfavourable }) => unfavourable > 0)).toEqual([]);
        for (const claim of release.audit.inference) {
          const own = found.filter(({ tier }) => tier === claim.tier);
          expect(own.reduce((sum, { pinned }) => sum + pinned, 0)).toBe(claim.inferable);
          expect(claim.undecided).toBe(0);
          expect(claim.method).toBe(claim.axes.length > 1 ? "programs" : "intervals");
          methods.add(claim.method);
        }
        inferable += release.audit.inferableAnswers ?? 0;
        withheld += release.audit.coarsened.length;
      }),
      { seed: 61, numRuns },
    );
    // What nothing of this could be found in would prove nothing.
    expect(inferable).toBeGreaterThan(0);
    expect(withheld).toBeGreaterThan(0);
    expect(methods.has("programs")).toBe(axes.length > 0);
  });

  test("finds whoever a level that was put back gives away, and so does verifying", () => {
    let putBack = 0;
    for (let seed = 1; seed <= 60 && putBack < 6; seed++) {
      const shape = { seed, executives: 4, k: 5, responding: 1, skipping: 0, leaning: 0.1 };
      const organization = organizationOf(shape, ["tenure"]);
      const { release, auditFile } = auditedRelease(organization);
      const first = release.audit.coarsened.find(({ tier }) => tier === "rep");
      if (!first) continue;
      putBack++;
      const whole = nothingWithheld(organization);
      const found = solvedAnswers(organization, { release: whole.release, solver });
      expect(
        found.some(({ item, tier, unfavourable }) => item === first.item && tier === "rep" && unfavourable > 0),
      ).toBe(true);
      expect(verifyAudit(whole.release, whole.auditFile).findings).toEqual([]);
      const { findings } = again(whole);
      const told = findings.map(({ sentence }) => sentence).join("\n");
      expect(told).toContain(`${first.item} in ${first.tier}: what is displayed tells that all`);
      expect(again({ release, auditFile }).findings).toEqual([]);
    }
    expect(putBack).toBe(6);
  });
});

describe("verifying", { timeout: 120_000 }, () => {
  test("finds every release in order, from what is displayed and who is where, and counts what it says", () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom<string[]>([], ["tenure"], ["tenure", "region"]), (shape, axes) => {
        const built = auditedRelease(organizationOf(shape, axes));
        expect(verifyRelease(built.release).findings).toEqual([]);
        const { findings, inferable, undecided } = again(built);
        expect(findings).toEqual([]);
        expect([inferable, undecided]).toEqual([built.release.audit.inferableAnswers, 0]);
      }),
      { seed: 62, numRuns: 25 },
    );
  });

  test.each<[string, string, (audit: ReleaseDocument["audit"]) => void]>([
    ["a count that is too low", "are said to follow from what is displayed", (audit) => lower(audit, 1)],
    ["an axis that was left out", "its audit took in", ({ inference }) => inference[0]?.axes.pop()],
    ["a tier that was left out", "Nothing is said about an audit of", ({ inference }) => inference.pop()],
    ["sums that are others", "do not add up", (audit) => void audit.totalAnswers++],
  ])("finds %s", (_, sentence, alter) => {
    const shape = { seed: 5, executives: 5, k: 5, responding: 1, skipping: 0, leaning: 0.9 };
    const built = auditedRelease(organizationOf(shape, ["tenure"]));
    expect(built.release.audit.inferableAnswers).toBeGreaterThan(0);
    const release = structuredClone(built.release);
    alter(release.audit);
    expect(
      again({ ...built, release })
        .findings.map((finding) => finding.sentence)
        .join("\n"),
    ).toContain(sentence);
  });

  function lower(audit: ReleaseDocument["audit"], by: number): void {
    const claim = audit.inference.find(({ inferable }) => inferable > 0);
    if (claim) claim.inferable -= by;
    audit.inferableAnswers = (audit.inferableAnswers ?? 0) - by;
  }
});

describe("along the reporting line alone", { timeout: 120_000 }, () => {
  test("intervals withhold and count what linear programs do", () => {
    let withheld = 0;
    let counted = 0;
    let distributions = 0;
    fc.assert(
      fc.property(drawn, (shape) => {
        const { engine } = layOut(organizationOf(shape, []));
        const possible = possibleGroups(engine);
        engine.tiers.forEach((_, number) => {
          const tier = tierGroups(engine, { tier: number, possible });
          engine.items.forEach((item, place) => {
            const column = tier.columns.answers[place];
            if (!column || !isAudited(tier, engine)) return;
            const sums = itemSums(item, { tier, column });
            const planned = plannedCells({ tier, item, sums });
            const byIntervals = inferenceByIntervals(planned, { tier, item, sums });
            const byPrograms = withholdLevels(auditedItem({ tier, item, sums, planned }), solver);
            expect(byIntervals.withheld.map(({ level }) => level)).toEqual(
              byPrograms.withheld.map(({ level }) => level),
            );
            expect(byIntervals.inferable).toBe(byPrograms.outcome.pinned);
            expect(byPrograms.outcome.undecided).toBe(0);
            withheld += byIntervals.withheld.length;
            counted += byIntervals.inferable;
            distributions += planned.distribution ? 1 : 0;
          });
        });
      }),
      { seed: 63, numRuns: 600 },
    );
    for (const seen of [withheld, counted, distributions]) expect(seen).toBeGreaterThan(10);
  });
});
