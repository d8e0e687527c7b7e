import { describe, expect, test } from "vitest";
import { CONTRACT, generateOrganization, type OrganizationShape } from "#tests/factories/organization.ts";
import { buildRelease } from "./build-release.ts";

// A ranking that says 0 is the questionnaire's own order; one that says 1 begins with the last option.
const OWN_ORDER = ["new-customers", "products-services", "new-markets", "profitability", "brand"];
const BRAND_FIRST = ["brand", "new-customers", "products-services", "new-markets", "profitability"];

function priorities({
  leaders = 5,
  reps = 24,
  leadership = "attributed",
  says,
}: {
  leaders?: number;
  reps?: number;
  leadership?: "attributed" | "confidential" | "unreported";
  says: OrganizationShape["says"] & {};
}) {
  const organization = generateOrganization({
    seed: 1,
    executives: leaders,
    managers: [1, 1],
    reps: [1, 1],
    responding: 1,
    skipping: 0,
    contract: { modes: { ...CONTRACT.modes, executive: leadership } },
    says: (person, item) => (item.kind === "priority" ? says(person, item) : 0),
  });
  const [manager] = organization.people.filter(({ tier }) => tier === "manager");
  const [rep] = organization.answers.filter(({ tier }) => tier === "rep");
  const others = organization.answers.filter(({ tier }) => tier !== "rep");
  const copies = Array.from({ length: reps }, () => ({
    ...(rep ?? { tier: "rep", answers: [] }),
    authorId: null,
    managerId: manager?.id ?? null,
  }));
  return buildRelease({ ...organization, answers: [...others, ...copies] }).priorities;
}

describe("leadership's stated order", () => {
  test("is the mean order of five attributed leaders", () => {
    expect(priorities({ says: () => 0 }).stated).toEqual(OWN_ORDER);
    expect(priorities({ says: ({ tier }) => (tier === "executive" ? 1 : 0) }).stated).toEqual(BRAND_FIRST);
  });

  test("is said with three leaders who were told that it would be", () => {
    expect(priorities({ leaders: 3, says: () => 0 }).stated).toEqual(OWN_ORDER);
  });

  test("stays unsaid with four leaders who answer in confidence", () => {
    const four = priorities({ leaders: 4, leadership: "confidential", says: () => 0 });
    expect(four).toMatchObject({ stated: null, withheld: "fewLeaders" });
  });

  test("stays unsaid where leaders answer in confidence and are fewer than 20", () => {
    expect(priorities({ leadership: "confidential", says: () => 0 })).toMatchObject({
      stated: null,
      withheld: "fewLeaders",
    });
  });

  test("stays unsaid where leadership is unreported", () => {
    expect(priorities({ leaders: 20, leadership: "unreported", says: () => 0 }).stated).toBeNull();
  });
});

test("a questionnaire without a ranking has no priorities", () => {
  const organization = generateOrganization({ seed: 1 });
  const items = organization.questionnaire.items.filter(({ kind }) => kind !== "priority");
  const release = buildRelease({ ...organization, questionnaire: { ...organization.questionnaire, items } });
  expect(release.priorities).toEqual({ item: null, stated: null, byGroup: [], withheld: "notAsked" });
});
