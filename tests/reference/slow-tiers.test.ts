import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildRelease } from "#app/features/confidentiality/build-release.ts";
import { display, resolution, stepped } from "#app/features/confidentiality/ladder.ts";
import type { ReleaseDocument } from "#app/features/confidentiality/release-schema.ts";
import { verifyRelease } from "#app/features/confidentiality/verify-release.ts";
import { normalCdf } from "#app/features/gaps/distributions.ts";
import { intraclass } from "#app/features/gaps/intraclass.ts";
import { selfOtherClass } from "#app/features/gaps/self-other.ts";
import { shrink } from "#app/features/gaps/shrinkage.ts";
import { varianceComponents } from "#app/features/gaps/within-teams.ts";
import type { FrozenPerson } from "#app/features/matching/frozen-roster.ts";
import { scaledItems } from "#app/features/questionnaires/items.ts";
import type { ScaledItem } from "#app/features/questionnaires/questionnaire-schema.ts";
import type { GeneratedOrganization } from "#tests/factories/organization.ts";
import { drawnOrganization } from "./drawn-organization.ts";
import { alphaOf, concordanceOf, meanOrder, rankingsOf, sharesOf, standingsOf, tauOf } from "./slow-figures.ts";
import { breakingStep, gapBetween, type SlowSide } from "./slow-gaps.ts";
import { above, adjusted, answersIn, mean, type SlowGroup, shownOf } from "./slow-release.ts";

const sizes = fc.constantFrom(
  [24, 90],
  [3, 140],
  [4, 22, 110],
  [22, 30, 130],
  [25, 60, 160],
  [1, 26, 150],
  [6, 20, 24, 110],
  [21, 22, 25, 90],
  [2, 6, 9, 26, 100],
  [20, 21, 22, 26, 90],
);

/** Organisations of two to five tiers. */
const drawnOf = (of: fc.Arbitrary<readonly number[]>) =>
  fc.record({
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    sizes: of,
    attributed: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    responding: fc.constantFrom(0.6, 0.9, 1),
  });

const decimals = (value: number) => Math.round(100 * value) / 100;

/** Each organisation once: they are drawn, released and worked out slowly. */
function eachRelease(
  { seed, runs, of = sizes }: { seed: number; runs: number; of?: fc.Arbitrary<readonly number[]> },
  check: (organization: GeneratedOrganization, release: ReleaseDocument) => void,
): void {
  fc.assert(
    fc.property(drawnOf(of), (shape) => {
      const organization = drawnOrganization(shape);
      check(organization, buildRelease(organization));
    }),
    { seed, numRuns: runs },
  );
}

/** A team of the lowest tier with the person who leads it, where that is known; everybody else alone. */
function clusterIn({ questionnaire, contract }: GeneratedOrganization) {
  const lowest = questionnaire.tiers.at(-1)?.id;
  return ({ id, tier, managerId }: FrozenPerson) => {
    if (tier === lowest) return `team of ${managerId}`;
    return contract.modes[tier] === "attributed" ? `team of ${id}` : `alone ${id}`;
  };
}

function sideOf(
  organization: GeneratedOrganization,
  { group, item }: { group: SlowGroup; item: ScaledItem },
): SlowSide {
  const answers = answersIn(organization, group, item);
  return { answers, shown: shownOf(answers, item) };
}

describe("releases of two to five tiers against the long way round", { timeout: 120_000 }, () => {
  test("every gap, by whole matrices over single answers", () => {
    const found = new Map<string, number>();
    eachRelease({ seed: 51, runs: 60 }, (organization, release) => {
      const cluster = clusterIn(organization);
      const groups = new Map(release.groups.map(({ id, tier, selector: { head } }) => [id, { tier, head }]));
      const slow = release.gaps.flatMap((gap) => {
        const item = scaledItems(organization.questionnaire).find(({ id }) => id === gap.item);
        const [upper, lower] = [groups.get(gap.upper.group), groups.get(gap.lower.group)];
        if (!item || !upper || !lower) return [];
        const side = (group: SlowGroup) => sideOf(organization, { group, item });
        return [{ gap, expected: gapBetween(side(upper), side(lower), cluster) }];
      });
      const all = slow.flatMap(({ expected }) => expected.p ?? []);
      for (const { gap, expected } of slow) {
        const { p, ...shown } = expected;
        const key = `${organization.questionnaire.tiers.length} tiers, ${shown.method}`;
        found.set(key, (found.get(key) ?? 0) + 1);
        const adjustedP = p === null ? null : adjusted(p, all);
        expect({ ...gap, difference: gap.difference + 0 }).toMatchObject({ ...shown, adjustedP });
      }
      expect(verifyRelease(release).findings).toEqual([]);
    });
    for (const tiers of [2, 3, 4, 5])
      for (const method of ["displayed bounds", "cluster-robust t, bias-reduced"])
        expect(found.get(`${tiers} tiers, ${method}`)).toBeGreaterThan(5);
  });

  test("every cascade: its steps, the whole and the step that carries most of it", () => {
    const broken = new Map<string, number>();
    eachRelease({ seed: 52, runs: 120 }, (organization, release) => {
      const cluster = clusterIn(organization);
      const tiers = organization.questionnaire.tiers.map(({ id }) => id);
      for (const item of scaledItems(organization.questionnaire)) {
        const isShown = (tier: string) =>
          release.cells.some((cell) => cell.group === `${tier}/hierarchy/*` && cell.item === item.id);
        const released = release.cascade.find((each) => each.item === item.id);
        if (!tiers.every(isShown)) {
          expect(released).toBeUndefined();
          continue;
        }
        const sides = tiers.map((tier) => sideOf(organization, { group: { tier, head: null }, item }));
        const sideAt = (tier: number) =>
          sides[tier] ?? { answers: [], shown: display({ value: 0, n: 5, what: "mean" }) };
        const between = (upper: number, lower: number) => gapBetween(sideAt(upper), sideAt(lower), cluster);
        const gaps = tiers.slice(1).map((_, step) => between(step, step + 1));
        const whole = between(0, tiers.length - 1);
        const at = breakingStep(sides, { gaps, whole, cluster });
        const bare = ({ difference, low, high }: { difference: number; low: number | null; high: number | null }) => ({
          difference: difference + 0,
          low,
          high,
        });
        expect(released?.steps.map(bare)).toEqual(gaps.map(bare));
        expect(released?.whole && bare(released.whole)).toEqual(bare(whole));
        expect(released?.breaksAt).toEqual(at === null ? null : { upper: tiers[at], lower: tiers[at + 1] });
        const key = `${tiers.length} ${at === null ? "none" : at === 0 ? "first" : "later"}`;
        broken.set(key, (broken.get(key) ?? 0) + 1);
      }
    });
    const seen = ["2 first", "3 none", "3 first", "3 later", "4 none", "4 later", "5 none", "5 later"];
    expect([...broken.keys()].sort()).toEqual(expect.arrayContaining(seen));
  });

  test("what is foreseen: the gap to what the tier below says, and the own view", () => {
    let estimated = 0;
    eachRelease({ seed: 53, runs: 60 }, (organization, release) => {
      const [upper = "", lower = ""] = organization.questionnaire.tiers.slice(-2).map(({ id }) => id);
      const foreseen = sharesOf(organization, { tier: upper, itemId: "predict-expectations", of: (share) => share });
      const actual = sharesOf(organization, {
        tier: lower,
        itemId: "expectations-set",
        of: (time) => (time >= 80 ? 100 : 0),
      });
      const [prediction] = release.predictions;
      if (foreseen.length < 5 || actual.length < 5) return expect(prediction).toBeUndefined();
      const side = (answers: SlowSide["answers"]): SlowSide => ({
        answers,
        shown: display({ value: mean(answers.map(({ points }) => points)), n: answers.length, what: "percent" }),
      });
      const { p, ...gap } = gapBetween(side(foreseen), side(actual), clusterIn(organization));
      if (p !== null) estimated++;
      expect(prediction?.gap && { ...prediction.gap, difference: prediction.gap.difference + 0 }).toEqual(gap);
      expect(prediction).toMatchObject({
        n: foreseen.length,
        predicted: side(foreseen).shown,
        actual: side(actual).shown,
      });
      const own = release.gaps.find(
        (each) =>
          each.item === "expectations-set" &&
          each.upper.group === `${upper}/hierarchy/*` &&
          each.lower.group === `${lower}/hierarchy/*`,
      );
      const { difference, low, high, noInterval, method } = own ?? {};
      expect(prediction?.ownView).toEqual(own ? { difference, low, high, noInterval, method } : null);
    });
    expect(estimated).toBeGreaterThan(10);
  });

  test("rankings: order, first priority, top three, and how far they agree", () => {
    let compared = 0;
    eachRelease({ seed: 54, runs: 40 }, (organization, release) => {
      const { questionnaire, contract } = organization;
      const item = questionnaire.items.find(({ kind }) => kind === "priority");
      if (item?.kind !== "priority") throw new Error("There is a ranking");
      const options = item.options.map(({ id }) => id);
      const { stated, byGroup } = release.priorities;
      for (const { group, n, order, namesFirst, topThreeOverlap, tau, concordance } of byGroup) {
        const tier = group.slice(0, group.indexOf("/"));
        const rankings = rankingsOf(organization, { tier, item });
        expect({ n, order }).toEqual({ n: rankings.length, order: meanOrder(rankings, options) });
        expect(concordance).toBe(n < 50 ? null : decimals(concordanceOf(rankings)));
        if (!stated) {
          expect([namesFirst, topThreeOverlap, tau]).toEqual([null, null, null]);
          continue;
        }
        compared++;
        // Counts are whole, so that what lies between two steps is rounded as it should be.
        const count = (of: (ranking: string[]) => number) => rankings.reduce((sum, ranking) => sum + of(ranking), 0);
        const shown = (value: number) => display({ value, n, what: "percent" });
        expect(namesFirst).toEqual(shown((100 * count(([first]) => (first === stated[0] ? 1 : 0))) / n));
        const inTop = (ranking: string[]) => ranking.slice(0, 3).filter((id) => stated.slice(0, 3).includes(id)).length;
        expect(topThreeOverlap).toEqual(shown((100 * count(inTop)) / 3 / n));
        expect(tau).toBe(decimals(tauOf(stated, order)));
      }
      const top = questionnaire.tiers[0]?.id ?? "";
      const leaders = rankingsOf(organization, { tier: top, item });
      if (contract.modes[top] === "confidential" && leaders.length < 20) expect(stated).toBeNull();
      else if (stated) expect(stated).toEqual(meanOrder(leaders, options));
    });
    expect(compared).toBeGreaterThan(20);
  });

  test("how many managers see it otherwise than those who report to them, and how teams differ", () => {
    let counted = 0;
    let spread = 0;
    const of = fc.oneof(sizes, fc.constantFrom([40, 380], [4, 40, 400], [3, 6, 8, 40, 380]));
    eachRelease({ seed: 58, runs: 60, of }, (organization, release) => {
      const { questionnaire, contract } = organization;
      const [upper = "", lower = ""] = questionnaire.tiers.slice(-2).map(({ id }) => id);
      const shown = new Set(release.cells.map(({ group, item }) => `${group} ${item}`));
      for (const item of scaledItems(questionnaire)) {
        const reps = answersIn(organization, { tier: lower, head: null }, item);
        const teams = Map.groupBy(reps, ({ author }) => author.managerId);
        const quality = release.quality.items.find((each) => each.item === item.id);
        const icc = intraclass([...teams.values()].map((team) => team.map(({ points }) => points)));
        if (reps.length >= 50 && (icc.value || icc.reason === "noSpread")) {
          spread++;
          // Where everyone is of one mind 0 is told, as where one is not.
          expect(quality?.icc1).toBeCloseTo(icc.value?.icc1 ?? 0, 1.9);
          expect(quality?.icc2).toBeCloseTo(icc.value?.icc2 ?? 0, 1.9);
        } else expect(quality?.icc1).toBeNull();
        if (item.subject !== "own manager") continue;
        const released = release.dyads.find((each) => each.item === item.id);
        const isKnown = contract.modes[upper] === "attributed";
        const dyads = answersIn(organization, { tier: upper, head: null }, item).flatMap(({ author, given }) => {
          const team = teams.get(author.id);
          const isShown = shown.has(`${lower}/hierarchy/=${author.externalId} ${item.id}`);
          return isKnown && team && isShown ? [{ given, team: team.map((each) => each.given) }] : [];
        });
        expect(released?.managers).toBe(dyads.length);
        if (dyads.length < 20) {
          expect(released).toMatchObject({ over: null, withheld: "fewManagers" });
          continue;
        }
        counted++;
        const least = item.scale === "frequency" ? 100 / 12 : 1 / 12;
        const ofAll = varianceComponents([...teams.values()].map((team) => team.map(({ given }) => given)));
        const within = Math.max(least, ofAll.value?.within ?? 0);
        const shrunken = shrink(
          dyads.map(({ given, team }) => ({ y: given - mean(team), v: within / team.length })),
        ).value;
        const classes = shrunken?.units.map((unit) => selfOtherClass(unit, item.scale === "frequency" ? 10 : 0.5));
        for (const kind of ["over", "under", "agree", "undecided"] as const) {
          const count = classes?.filter((each) => each === kind).length ?? 0;
          expect(released?.[kind]).toBe(
            stepped({ value: (100 * count) / dyads.length, step: resolution(dyads.length) }),
          );
        }
      }
    });
    expect(spread).toBeGreaterThan(100);
    expect(counted).toBeGreaterThan(5);
  });

  test("alpha of every theme in every tier with 50 complete answers", () => {
    let counted = 0;
    eachRelease({ seed: 55, runs: 25 }, (organization, release) => {
      const { tiers, themes } = organization.questionnaire;
      for (const { id: tier } of tiers)
        for (const { id: theme } of themes) {
          const items = scaledItems(organization.questionnaire).filter((item) => item.theme === theme);
          const byItem = items.map((item) => ({ item, answers: answersIn(organization, { tier, head: null }, item) }));
          const found = release.quality.themes?.find((each) => each.tier === tier && each.theme === theme);
          const isReported = release.groups.some((group) => group.tier === tier);
          const slow = items.length < 2 || !isReported ? null : alphaOf(byItem);
          if (!slow || slow.n < 50) {
            expect(found).toBeUndefined();
            continue;
          }
          counted++;
          expect(found?.n).toBe(slow.n);
          expect(found?.alpha).toBeCloseTo(slow.alpha, 1.9);
        }
    });
    expect(counted).toBeGreaterThan(10);
  });

  test("units that stand out from their level, from what is displayed alone", () => {
    const standing: Record<string, number> = { above: 0, below: 0, neither: 0 };
    eachRelease({ seed: 56, runs: 60 }, (organization, release) => {
      const lowest = organization.questionnaire.tiers.at(-1)?.id;
      const groups = release.groups.filter(({ tier }) => tier === lowest);
      const depth = new Map(
        groups.map(({ id, selector: { head } }) => {
          const person = organization.people.find(({ externalId }) => externalId === head);
          return [id, person ? 1 + above(organization, person).length : 0];
        }),
      );
      for (const item of scaledItems(organization.questionnaire)) {
        const spread = release.quality.items.find((each) => each.item === item.id);
        const cells = release.cells.filter((cell) => cell.item === item.id && (depth.get(cell.group) ?? 0) > 0);
        const whole = release.cells.find((cell) => cell.item === item.id && cell.group === `${lowest}/hierarchy/*`);
        const middle = (cell: typeof whole) =>
          cell ? (cell.display.value ?? (cell.display.low + cell.display.high) / 2) : 0;
        const released = release.standings?.filter((each) => each.item === item.id) ?? [];
        const levels = Map.groupBy(cells, ({ group }) => depth.get(group) ?? 0);
        const expected = [...levels.values()].flatMap((level) => {
          const units = level.map((cell) => {
            const share = (cell.n * middle(cell) + 400 * (middle(whole) / 100)) / 100 / (cell.n + 4);
            const sampling =
              item.scale === "frequency"
                ? (spread?.withinSd ?? 0) ** 2 / cell.n
                : (10_000 * share * (1 - share)) / cell.n;
            return { y: middle(cell), v: sampling + (cell.display.high - cell.display.low) ** 2 / 12 };
          });
          return standingsOf(units, normalCdf).map((each, place) => ({
            group: level[place]?.group ?? "",
            standing: each,
          }));
        });
        const shown =
          spread?.withinSd === null || spread?.skippedOften || !whole
            ? []
            : expected.filter(({ standing: each }) => each !== null);
        const sorted = (all: readonly { group: string; standing: string | null }[]) =>
          all.map((each) => `${each.group} ${each.standing}`).sort();
        expect(sorted(released)).toEqual(sorted(shown));
        for (const { standing: each } of expected) standing[each ?? "neither"] = (standing[each ?? "neither"] ?? 0) + 1;
      }
    });
    for (const count of Object.values(standing)) expect(count).toBeGreaterThan(10);
  });

  test("what those who did not answer could change", () => {
    let bounded = 0;
    eachRelease({ seed: 57, runs: 40 }, (organization, release) => {
      for (const { id: tier } of organization.questionnaire.tiers) {
        const group = release.groups.find(({ id }) => id === `${tier}/hierarchy/*`);
        for (const { id: item } of scaledItems(organization.questionnaire)) {
          const cell = release.cells.find((each) => each.group === group?.id && each.item === item);
          const found = release.quality.unanswered?.find((each) => each.tier === tier && each.item === item);
          const rate = cell && group ? cell.n / group.invited : 1;
          if (!cell || rate >= 0.7) {
            expect(found).toBeUndefined();
            continue;
          }
          bounded++;
          expect(found?.low).toBe(Math.floor(rate * cell.display.low + 1e-7));
          expect(found?.high).toBe(Math.ceil(rate * cell.display.high + 100 * (1 - rate) - 1e-7));
        }
      }
    });
    expect(bounded).toBeGreaterThan(20);
  });
});
