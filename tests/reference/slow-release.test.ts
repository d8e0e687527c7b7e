import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolution, stepped } from "#app/features/confidentiality/ladder.ts";
import type { ReleaseDocument } from "#app/features/confidentiality/release-schema.ts";
import { selfOtherClass } from "#app/features/gaps/self-other.ts";
import { shrink } from "#app/features/gaps/shrinkage.ts";
import { varianceComponents } from "#app/features/gaps/within-teams.ts";
import type { FrozenPerson } from "#app/features/matching/frozen-roster.ts";
import { scaledItems } from "#app/features/questionnaires/items.ts";
import { auditedRelease } from "#tests/factories/audited-release.ts";
import {
  type GeneratedOrganization,
  generateOrganization,
  type OrganizationShape,
} from "#tests/factories/organization.ts";
import { gapBetween } from "./slow-gaps.ts";
import { adjusted, answersIn, distributionOf, isIn, mean, type SlowGroup, safeHeads, shownOf } from "./slow-release.ts";

const modes = fc.record({
  executive: fc.constantFrom("confidential" as const, "attributed" as const),
  manager: fc.constantFrom("confidential" as const, "attributed" as const),
  rep: fc.constant("confidential" as const),
});

/** Organisations of every kind, some with one or two further attributes. */
const drawn = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  shape: fc.constantFrom<Pick<OrganizationShape, "executives" | "managers" | "reps">>(
    { executives: 8, managers: [0, 3], reps: [0, 7] },
    { executives: 4, managers: [2, 5], reps: [3, 6] },
    { executives: 2, managers: [7, 9], reps: [5, 12] },
    { executives: 2, managers: [25, 35], reps: [2, 4] },
    { executives: 1, managers: [25, 30], reps: [5, 9] },
  ),
  responding: fc.constantFrom(0.6, 0.9, 1),
  skipping: fc.constantFrom(0, 0.05, 0.3),
  k: fc.constantFrom(4, 5, 8),
  modes,
  axes: fc.constantFrom<string[]>([], ["tenure"], ["tenure", "region/area"]),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer Shape> ? Shape : never;

function organizationOf({ shape, k, modes, axes, ...rest }: Drawn): GeneratedOrganization {
  return withSegments(generateOrganization({ ...rest, ...shape, contract: { k, modes, axes } }));
}

/** Gives most people a tenure of three kinds and a region of two. Answers carry what their authors have. */
function withSegments(generated: GeneratedOrganization): GeneratedOrganization {
  const segmented = (person: FrozenPerson): FrozenPerson => {
    const number = Number(person.id.slice("person-".length)) * 7919;
    const region = { "region/area": number % 5 < 2 ? "a=b" : "c" };
    const tenure = number % 11 === 0 ? {} : { tenure: ["short", "middle", "long"][number % 3] ?? "" };
    return { ...person, segments: { ...region, ...tenure } };
  };
  const authors = generated.authors.map(segmented);
  return {
    ...generated,
    people: generated.people.map(segmented),
    authors,
    answers: generated.answers.map((sealed, place) => ({ ...sealed, segments: authors[place]?.segments ?? {} })),
  };
}

function slowGroup({ tier, selector }: ReleaseDocument["groups"][number]): SlowGroup {
  return { tier, ...selector };
}

function groupsById(release: ReleaseDocument): Map<string, SlowGroup> {
  return new Map(release.groups.map((group) => [group.id, slowGroup(group)]));
}

describe("the release against the long way round", { timeout: 60_000 }, () => {
  test("every group has the invited and answered of its members, and an id of its own", () => {
    fc.assert(
      fc.property(drawn, (shape) => {
        const organization = organizationOf(shape);
        const { groups } = auditedRelease(organization).release;
        expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
        for (const group of groups) {
          const isMember = (person: FrozenPerson) => isIn(organization, person, slowGroup(group));
          expect(group.invited).toBe(organization.people.filter(isMember).length);
          expect(group.answered).toBe(organization.authors.filter(isMember).length);
        }
      }),
      { seed: 41, numRuns: 100 },
    );
  });

  test("every cell has the n, the display and the distribution of its members' answers", () => {
    fc.assert(
      fc.property(drawn, (shape) => {
        const organization = organizationOf(shape);
        const release = auditedRelease(organization).release;
        const groups = groupsById(release);
        const items = new Map(scaledItems(organization.questionnaire).map((item) => [item.id, item]));
        for (const cell of release.cells) {
          const item = items.get(cell.item);
          const group = groups.get(cell.group);
          if (!item || !group) continue;
          const answers = answersIn(organization, group, item);
          const isWhole = group.head === null && !("attribute" in group);
          expect(cell).toEqual({
            group: cell.group,
            item: item.id,
            n: answers.length,
            display: shownOf(answers, item),
            distribution: isWhole ? distributionOf(answers, item) : null,
          });
        }
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  test("along the reporting line, exactly the groups that KSAFE leaves are published, for each item as for the tier", () => {
    fc.assert(
      fc.property(drawn, (shape) => {
        const organization = organizationOf(shape);
        const { questionnaire, contract, people } = organization;
        const release = auditedRelease(organization).release;
        questionnaire.tiers.forEach(({ id: tier }, place) => {
          const ofTier = (each: FrozenPerson) => each.tier === tier;
          const invited = people.filter((person) => person.invited && ofTier(person));
          if (place === 0 && contract.modes[tier] === "attributed" && invited.length < contract.k) return;
          const everywhere = [null, ...people.map(({ externalId }) => externalId)];
          const safe = (members: readonly FrozenPerson[], candidates: readonly (string | null)[]) =>
            safeHeads({ organization, members, candidates, k: contract.k });
          const published = safe(organization.authors.filter(ofTier), safe(invited, everywhere));
          const released = release.groups.filter((group) => group.tier === tier && group.axis === "hierarchy");
          expect(sorted(released.map(({ selector }) => selector.head))).toEqual(sorted(published));
          for (const item of scaledItems(questionnaire)) {
            const answers = answersIn(organization, { tier, head: null }, item);
            const shown = safe(
              answers.map(({ author }) => author),
              published,
            );
            const withheld = release.audit.coarsened.some((each) => each.tier === tier && each.item === item.id);
            const cells = release.cells.filter(
              (cell) => cell.item === item.id && released.some(({ id }) => id === cell.group),
            );
            if (!withheld) expect(cells).toHaveLength(shown.length);
          }
        });
      }),
      { seed: 43, numRuns: 80 },
    );
  });

  test("every gap has the difference, interval and adjusted p of its two sides' single answers", () => {
    let estimated = 0;
    const methods = new Map<string, number>();
    fc.assert(
      fc.property(drawn, (shape) => {
        const organization = organizationOf(shape);
        const release = auditedRelease(organization).release;
        const groups = groupsById(release);
        const lowest = organization.questionnaire.tiers.at(-1)?.id;
        const cluster = ({ id, tier, managerId }: FrozenPerson) => {
          if (tier === lowest) return `team of ${managerId}`;
          return organization.contract.modes[tier] === "attributed" ? `team of ${id}` : id;
        };
        const slow = release.gaps.flatMap((gap) => {
          const item = scaledItems(organization.questionnaire).find(({ id }) => id === gap.item);
          const [upper, lower] = [groups.get(gap.upper.group), groups.get(gap.lower.group)];
          if (!item || !upper || !lower) return [];
          expect({ ...upper, tier: "" }).toEqual({ ...lower, tier: "" });
          const side = (group: SlowGroup) => {
            const answers = answersIn(organization, group, item);
            return { answers, shown: shownOf(answers, item) };
          };
          return [{ gap, slow: gapBetween(side(upper), side(lower), cluster) }];
        });
        const all = slow.flatMap((each) => each.slow.p ?? []);
        estimated += all.length;
        for (const { gap, slow: expected } of slow) {
          const { p, ...shown } = expected;
          const adjustedP = p === null ? null : adjusted(p, all);
          methods.set(shown.method, (methods.get(shown.method) ?? 0) + 1);
          expect({ ...gap, difference: gap.difference + 0 }).toMatchObject({ ...shown, adjustedP });
        }
      }),
      { seed: 44, numRuns: 150 },
    );
    expect(estimated).toBeGreaterThan(500);
    expect(methods.get("displayed bounds")).toBeGreaterThan(500);
    expect(methods.get("cluster-robust t, bias-reduced")).toBeGreaterThan(500);
  });

  test("counts of managers are those of single answers beside single teams", () => {
    let counted = 0;
    fc.assert(
      fc.property(drawn, (shape) => {
        const organization = organizationOf({ ...shape, modes: { ...shape.modes, manager: "attributed" } });
        const release = auditedRelease(organization).release;
        const shown = new Set(release.cells.map(({ group, item }) => `${group} ${item}`));
        for (const item of scaledItems(organization.questionnaire)) {
          const released = release.dyads.find((each) => each.item === item.id);
          if (item.subject !== "own manager") continue;
          const reps = answersIn(organization, { tier: "rep", head: null }, item);
          const teams = Map.groupBy(reps, ({ author }) => author.managerId);
          const units = answersIn(organization, { tier: "manager", head: null }, item).flatMap(({ author, given }) => {
            const team = teams.get(author.id);
            return team && shown.has(`rep/hierarchy/=${author.externalId} ${item.id}`) ? [{ given, team }] : [];
          });
          expect(released?.managers).toBe(units.length);
          if (units.length < 20) continue;
          counted++;
          const given = [...teams.values()].map((team) => team.map((each) => each.given));
          const least = item.scale === "frequency" ? 100 / 12 : 1 / 12;
          const within = Math.max(least, varianceComponents(given).value?.within ?? 0);
          const shrunken = shrink(
            units.map((unit) => ({
              y: unit.given - mean(unit.team.map((each) => each.given)),
              v: within / unit.team.length,
            })),
          );
          const classes = shrunken.value?.units.map((unit) =>
            selfOtherClass(unit, item.scale === "frequency" ? 10 : 0.5),
          );
          for (const kind of ["over", "under", "agree", "undecided"] as const) {
            const share = (100 * (classes?.filter((each) => each === kind).length ?? 0)) / units.length;
            expect(released?.[kind]).toBe(stepped({ value: share, step: resolution(units.length) }));
          }
        }
      }),
      { seed: 46, numRuns: 200 },
    );
    expect(counted).toBeGreaterThan(10);
  });

  test("the spread inside teams and between them is that of the analysis of variance", () => {
    fc.assert(
      fc.property(drawn, (shape) => {
        const organization = organizationOf(shape);
        const release = auditedRelease(organization).release;
        const tier = organization.questionnaire.tiers.at(-1)?.id ?? "";
        for (const item of scaledItems(organization.questionnaire)) {
          const answers = answersIn(organization, { tier, head: null }, item);
          const shown = release.quality.items.find((each) => each.item === item.id);
          if (answers.length < 50) {
            expect(shown).toMatchObject({ withinSd: null, betweenSd: null });
            continue;
          }
          const teams = [...Map.groupBy(answers, ({ author }) => author.managerId).values()].map((team) =>
            team.map(({ points }) => points),
          );
          const grand = mean(teams.flat());
          const squares = (values: readonly number[], around: number) =>
            values.reduce((sum, value) => sum + (value - around) ** 2, 0);
          const within =
            teams.reduce((sum, team) => sum + squares(team, mean(team)), 0) / (answers.length - teams.length);
          const between = teams.reduce((sum, team) => sum + team.length * (mean(team) - grand) ** 2, 0);
          const size =
            (answers.length -
              squares(
                teams.map(({ length }) => length),
                0,
              ) /
                answers.length) /
            (teams.length - 1);
          const variance = Math.max(0, (between / (teams.length - 1) - within) / size);
          expect(shown).toMatchObject({
            withinSd: Math.max(15, Math.round(Math.sqrt(within))),
            betweenSd: Math.round(Math.sqrt(variance)),
          });
        }
      }),
      { seed: 45, numRuns: 40 },
    );
  });
});

function sorted(heads: readonly (string | null)[]): string[] {
  return heads.map((head) => head ?? "*").sort();
}
