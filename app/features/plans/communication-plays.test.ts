import { describe, expect, test } from "vitest";
import { generateOrganization, type OrganizationShape } from "#tests/factories/organization.ts";
import { buildRelease } from "../confidentiality/build-release.ts";
import { type Release, released } from "../confidentiality/released.ts";
import type { Item } from "../questionnaires/questionnaire-schema.ts";
import { strategyToField } from "../questionnaires/strategy-to-field.ts";
import { communicationPlays, proposeCommunication } from "./communication-plays.ts";
import { type OrganisationPattern, organisationFindings } from "./organisation-findings.ts";

type Mind = "high" | "low" | "halves";

/** 12 executives, 36 managers and about 290 reps of whom each tier is of one mind, but for one in nine. */
function release(minds: Readonly<Record<string, Mind>>, more: Partial<OrganizationShape> = {}): Release {
  const says = ({ id, tier }: { id: string; tier: string }, item: Item) => {
    const number = Number(id.slice("person-".length));
    const mind = minds[tier] ?? "low";
    if (item.kind === "prediction") return mind === "high" ? 90 : 10;
    if (item.kind !== "scaled") return tier === "executive" ? 0 : number % 2;
    const high = mind === "halves" ? number % 2 === 0 : (mind === "high") !== (number % 9 === 0);
    const best = high !== item.reversed;
    return item.scale === "agreement" ? (best ? 5 : 1) : best ? 100 : 0;
  };
  return buildRelease(
    generateOrganization({
      seed: 5,
      executives: 12,
      managers: [3, 3],
      reps: [8, 8],
      responding: 1,
      skipping: 0,
      questionnaire: strategyToField,
      says,
      ...more,
    }),
  );
}

const releases = {
  breakTop: release({ executive: "high", manager: "low", rep: "low" }),
  breakBottom: release({ executive: "high", manager: "high", rep: "low" }),
  sharedLow: release({ executive: "low", manager: "low", rep: "low" }),
  divided: release({ executive: "halves", manager: "halves", rep: "halves" }),
  fieldHigher: release({ executive: "low", manager: "low", rep: "high" }),
  strong: release({ executive: "high", manager: "high", rep: "high" }),
} satisfies Partial<Record<OrganisationPattern, Release>>;

const few = release({ executive: "high", manager: "high", rep: "high" }, { responding: 0.5, seed: 9 });

const idsOf = (each: Release) => proposeCommunication(each, strategyToField).map(({ play }) => play.id);

describe("what a release looks like to leaders", () => {
  test.each(Object.entries(releases))("%s is found on most items", (pattern, each) => {
    const found = organisationFindings(each, strategyToField).filter(({ item, pattern: of }) => item && of === pattern);
    expect(found.length).toBeGreaterThan(5);
  });

  test("where no step of the way down stands out, it is a gap from top to bottom", () => {
    const { breakTop: base } = releases;
    const whole = released({ ...base, cascade: base.cascade.map((each) => ({ ...each, breaksAt: null })) });
    const patterns = new Set(organisationFindings(whole, strategyToField).map(({ pattern }) => pattern));
    expect([...patterns]).toContain("leadersHigher");
    expect([...patterns]).not.toContain("breakTop");
  });

  test("every value in a finding is one that was released of everyone", () => {
    for (const each of [...Object.values(releases), few])
      for (const { item, pattern, upper, lower } of organisationFindings(each, strategyToField))
        for (const level of [upper, lower]) {
          if (!level?.shown || ["priorities", "predictions"].includes(pattern)) continue;
          const group = each.groups.find(
            ({ tier, selector }) => tier === level.tier && !("attribute" in selector) && selector.head === null,
          );
          const cell = each.cells.find((released) => released.group === group?.id && released.item === item);
          const { low, high, value } = cell?.display ?? {};
          expect(level.shown).toEqual({ low, high, value });
        }
  });

  test("problems come before strengths, the larger first, and what holds for every result last", () => {
    for (const each of Object.values(releases)) {
      const found = organisationFindings(each, strategyToField);
      expect(found.at(-1)?.pattern).toBe("published");
      const gaps = found.filter(({ pattern }) => pattern === "breakTop" || pattern === "breakBottom");
      expect(found.slice(0, gaps.length)).toEqual(gaps);
      expect(gaps.map(({ weight }) => weight)).toEqual(gaps.map(({ weight }) => weight).sort((a, b) => b - a));
    }
  });
});

describe("what is proposed to say", () => {
  test("no play twice, for at most four of the gaps, and always thanks and the next dates", () => {
    for (const each of [...Object.values(releases), few]) {
      const proposed = proposeCommunication(each, strategyToField);
      expect(new Set(proposed.map(({ play }) => play.id)).size).toBe(proposed.length);
      expect(idsOf(each)).toEqual(expect.arrayContaining(["say-thanks-and-when", "say-calendar"]));
      for (const { finding, play } of proposed) {
        expect(play.patterns).toContain(finding.pattern);
        expect(play.theme === null || play.theme === finding.theme).toBe(true);
      }
    }
  });

  test.each([
    ["breakBottom", "say-managers-first"],
    ["sharedLow", "say-shared-problem"],
    ["divided", "say-two-groups"],
    ["fieldHigher", "say-hidden-strength"],
    ["strong", "say-keep-what-works"],
  ] as const)("for %s: %s", (pattern, id) => {
    expect(idsOf(releases[pattern])).toContain(id);
  });

  test("few answered, and teams without a result, are said openly", () => {
    expect(idsOf(few)).toContain("say-few-answered");
    expect(idsOf(releases.strong)).not.toContain("say-few-answered");
  });

  test("two different results get different proposals", () => {
    const all = Object.values(releases).map((each) => idsOf(each).join());
    expect(new Set(all).size).toBe(all.length);
  });

  test("every play is proposed for some result", () => {
    // One theme low at a time, so that each theme's own play is reached beside the general one.
    const reached = new Set([...Object.values(releases), few].flatMap(idsOf));
    const { breakTop: base, strong } = releases;
    for (const { id: theme } of strategyToField.themes) {
      const items = new Set(
        strategyToField.items.flatMap((item) => (item.kind === "scaled" && item.theme === theme ? [item.id] : [])),
      );
      const only = <Row extends { item: string }>(rows: readonly Row[]) => rows.filter(({ item }) => items.has(item));
      const one = released({ ...base, cells: only(base.cells), gaps: only(base.gaps), cascade: only(base.cascade) });
      for (const id of idsOf(one)) reached.add(id);
    }
    const [teams] = strong.audit.teams;
    if (!teams) throw new Error("A release tells how many teams are published");
    const tier = strong.tiers.at(-1)?.id ?? "";
    const hidden = [{ ...teams, tier, eligible: 9, published: 7 }];
    for (const id of idsOf(released({ ...strong, audit: { ...strong.audit, teams: hidden } }))) reached.add(id);
    const everyone = strong.groups.find((group) => group.tier === tier && group.selector.head === null);
    const namesFirst = { kind: "step", low: 25, high: 35, value: 30 } as const;
    const byGroup = [{ group: everyone?.id ?? "", n: 40, order: [], namesFirst, topThreeOverlap: null }];
    const unknown = released({ ...strong, priorities: { ...strong.priorities, byGroup } });
    for (const id of idsOf(unknown)) reached.add(id);
    expect(communicationPlays.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test("nothing released: thanks and the next dates are all there is to say", () => {
    const empty = released({ ...releases.strong, cells: [], gaps: [], cascade: [], predictions: [], groups: [] });
    expect(idsOf(empty)).toEqual(["say-thanks-and-when", "say-calendar"]);
  });
});
