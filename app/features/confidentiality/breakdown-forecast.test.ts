import { expect, test } from "vitest";
import { CONTRACT, fewItems, generateOrganization } from "#tests/factories/organization.ts";
import type { FrozenPerson } from "../matching/frozen-roster.ts";
import { expectedGroups, type Prospect, usefulMerges } from "./breakdown-forecast.ts";
import { buildRelease } from "./build-release.ts";

const TENURES = ["under 1 year", "1 to 3 years", "4 to 9 years", "10 years and more"];

/** An organisation in which everybody answers everything, with a tenure and a line of products by number. */
function company({ seed, axes, tenureOf }: { seed: number; axes: string[]; tenureOf: (number: number) => string }) {
  const generated = generateOrganization({
    seed,
    executives: 5,
    managers: [3, 4],
    reps: [4, 9],
    responding: 1,
    contract: { axes },
  });
  const segmented = (person: FrozenPerson): FrozenPerson => {
    const number = Number(person.id.slice("person-".length));
    return { ...person, segments: { tenure: tenureOf(number), line: number % 7 < 5 ? "fasteners" : "fluids" } };
  };
  const people = generated.people.map(segmented);
  const { questionnaire, contract } = generated;
  const prospect: Prospect = { people, questionnaire, contract, rate: 1 };
  return { prospect, line: buildRelease({ ...generated, contract: { ...contract, axes: [] } }) };
}

const evenly = (number: number) => TENURES[(number * 7) % 4] ?? "";

test("where everybody answers, what is expected along the reporting line is what is released, whatever stands beside it", () => {
  for (const seed of [3, 11, 27])
    for (const axes of [[], ["tenure"], ["tenure", "line"]]) {
      const { prospect, line } = company({ seed, axes, tenureOf: evenly });
      const choices = expectedGroups(prospect);
      expect(choices.map((choice) => choice.axes)).toEqual([[], ...axes.map((_, place) => axes.slice(0, place + 1))]);
      expect(choices[0]?.groups).toBe(line.groups.length);
      const leads = new Set(
        prospect.people.flatMap(({ tier, externalId }) => (tier === "manager" ? [externalId] : [])),
      );
      const teams = line.groups.filter(({ tier, selector }) => tier === "rep" && leads.has(selector.head ?? ""));
      expect(choices.map((choice) => choice.teams)).toEqual(choices.map(() => teams.length));
      expect(teams.length).toBeGreaterThan(0);
      const groups = choices.map((choice) => choice.groups ?? 0);
      for (const [place, more] of groups.slice(1).entries()) expect(more).toBeGreaterThan(groups[place] ?? 0);
    }
});

test("fewer answers let fewer groups be expected", () => {
  const { prospect } = company({ seed: 3, axes: ["tenure"], tenureOf: evenly });
  const [, all] = expectedGroups(prospect);
  const [, half] = expectedGroups({ ...prospect, rate: 0.5 });
  expect(half?.groups).toBeLessThan(all?.groups ?? 0);
  expect(expectedGroups({ ...prospect, rate: 0 }).map(({ groups }) => groups)).toEqual([0, 0]);
});

test("the same prospect is forecast the same", () => {
  const { prospect } = company({ seed: 3, axes: ["tenure", "line"], tenureOf: evenly });
  const likely = { ...prospect, rate: 0.75 };
  expect(expectedGroups(likely)).toEqual(expectedGroups(likely));
  expect(usefulMerges(likely)).toEqual(usefulMerges(likely));
});

test("the second of two breakdowns is not worked out for very many people", () => {
  const managers = Array.from(
    { length: 10_001 },
    (_, place): FrozenPerson => ({
      id: `p${place}`,
      externalId: `p${place}`,
      tier: place === 0 ? "manager" : "rep",
      managerId: place === 0 ? null : "p0",
      invited: true,
      segments: { tenure: evenly(place), line: place % 2 === 0 ? "fasteners" : "fluids" },
    }),
  );
  const contract = { ...CONTRACT, axes: ["tenure", "line"] };
  const choices = expectedGroups({ people: managers, questionnaire: fewItems, contract, rate: 0.8 });
  expect(choices.map(({ groups }) => groups === null)).toEqual([false, false, true]);
});

test("a merge of neighbouring rare values is proposed with what it brings, which is what comes of it", () => {
  // Of 120 or so, one in ten is new or nearly new; everybody else is split evenly over the two upper bands.
  const rare = (number: number) =>
    (number % 20 === 0 ? TENURES[0] : number % 20 === 1 ? TENURES[1] : TENURES[2 + (number % 2)]) ?? "";
  const { prospect } = company({ seed: 5, axes: ["tenure"], tenureOf: rare });
  const [best] = usefulMerges(prospect);
  expect(best).toMatchObject({ axis: "tenure" });
  expect([TENURES.slice(0, 2), TENURES.slice(0, 3)]).toContainEqual(best?.bands);
  expect(best?.more).toBeGreaterThan(0);
  const as = best?.bands.join(" / ") ?? "";
  const merged = company({
    seed: 5,
    axes: ["tenure"],
    tenureOf: (number) => (best?.bands.includes(rare(number)) ? as : rare(number)),
  });
  const groups = (of: Prospect) => expectedGroups(of)[1]?.groups ?? 0;
  expect(groups(merged.prospect) - groups(prospect)).toBe(best?.more);
});

test("no merge is proposed that would leave one value, or that brings nothing", () => {
  const two = company({
    seed: 5,
    axes: ["tenure"],
    tenureOf: (number) => (number % 40 === 0 ? TENURES[0] : TENURES[1]) ?? "",
  });
  expect(usefulMerges(two.prospect)).toEqual([]);
  expect(usefulMerges(company({ seed: 5, axes: [], tenureOf: evenly }).prospect)).toEqual([]);
});
