import { describe, expect, test } from "vitest";
import { generateOrganization, type OrganizationShape } from "#tests/factories/organization.ts";
import { buildRelease } from "./build-release.ts";

/** The company-wide gap between managers and reps on the mean share of the time that expectations are set. */
function managersToReps(shape: Omit<OrganizationShape, "seed">) {
  const release = buildRelease(
    generateOrganization({ seed: 1, executives: 1, responding: 1, skipping: 0, commenting: 0, ...shape }),
  );
  return release.gaps.find(
    ({ item, upper, lower }) =>
      item === "expectations-set" && upper.group === "manager/hierarchy/*" && lower.group === "rep/hierarchy/*",
  );
}

describe("a gap is the upper tier minus the lower, at the coarser resolution of the two", () => {
  test("bands: the middle of 80 to 100 minus 35 is shown as 60, with an interval made from what is displayed", () => {
    // 6 managers at 90: the band around 90. 54 reps at 33: 30 and 40 by turns of three, a mean of 33.3, shown as 35.
    const says: OrganizationShape["says"] = ({ tier, id }) =>
      tier === "manager" ? 90 : Number(id.slice("person-".length)) % 3 === 0 ? 40 : 30;
    const gap = managersToReps({ managers: [6, 6], reps: [9, 9], says });
    // SD at most √(80·20) = 40 and √(37.5·62.5) = 48.4, so 1.96·√(40²/6 + 48.4²/54) = 34.5 beyond 42.5 and 67.5.
    expect(gap).toMatchObject({ difference: 60, low: 0, high: 100, adjustedP: null, noInterval: null });
    expect(gap?.method).toBe("displayed bounds");
  });

  test("20 managers and 120 reps: tens, although the reps are shown in fives", () => {
    const says: OrganizationShape["says"] = ({ tier, id }) =>
      tier === "manager" ? 70 : Number(id.slice("person-".length)) % 2 === 0 ? 50 : 40;
    const gap = managersToReps({ managers: [20, 20], reps: [6, 6], says });
    // 70 minus 45 is 25, shown as 30; the interval is narrow, and reaches two steps to either side all the same.
    expect(gap).toMatchObject({ difference: 30, low: 10, high: 50, adjustedP: 0.01, noInterval: null });
    expect(gap?.method).toBe("cluster-robust t, bias-reduced");
  });

  test("from 50 teams of one size on, all with their manager, nothing has to be corrected", () => {
    const method = (managers: number, responding = 1) =>
      managersToReps({ managers: [managers, managers], reps: [3, 3], responding })?.method;
    expect([method(49), method(50), method(60, 0.9)]).toEqual([
      "cluster-robust t, bias-reduced",
      "cluster-robust t",
      "cluster-robust t, bias-reduced",
    ]);
  });

  test("where all reps are one team, nothing tells how teams differ", () => {
    const generated = generateOrganization({ seed: 1, executives: 1, managers: [25, 25], reps: [2, 2], responding: 1 });
    const [first] = generated.people.filter(({ tier }) => tier === "manager");
    const inOneTeam = <Person extends { tier: string; managerId: string | null }>(person: Person): Person =>
      person.tier === "rep" ? { ...person, managerId: first?.id ?? null } : person;
    const release = buildRelease({
      ...generated,
      people: generated.people.map(inOneTeam),
      answers: generated.answers.map((sealed) =>
        sealed.tier === "rep" && sealed.authorId === null ? { ...sealed, managerId: first?.id ?? null } : sealed,
      ),
    });
    const gaps = release.gaps.filter(
      ({ upper, lower, item }) =>
        upper.group === "manager/hierarchy/*" && lower.group === "rep/hierarchy/*" && !item.startsWith("theme:"),
    );
    expect(gaps.length).toBeGreaterThan(0);
    for (const gap of gaps)
      expect(gap).toMatchObject({
        low: null,
        high: null,
        noInterval: "oneTeam",
        method: "displayed means",
        adjustedP: null,
      });
  });

  test("tiers that see it alike have no gap, and a certain p of 1", () => {
    expect(managersToReps({ managers: [20, 20], reps: [6, 6], says: () => 60 })).toMatchObject({
      difference: 0,
      low: -20,
      high: 20,
      adjustedP: 1,
    });
  });
});

describe("everyone of one mind is shown like one dissent", () => {
  test.each([
    ["tens", [20, 20], [1, 1]],
    ["tens", [20, 20], [6, 6]],
    ["fives", [50, 50], [3, 3]],
    ["whole points", [200, 200], [1, 1]],
  ] as const)("at a resolution of %s, %j managers with %j reps each", (_, managers, reps) => {
    const gap = (dissenter: string) =>
      managersToReps({ managers, reps, says: ({ id }) => (id === dissenter ? 100 : 0) });
    // person-2 is the first manager, person-3 that manager's first rep.
    expect(gap("person-2")).toEqual(gap("nobody"));
    expect(gap("person-3")).toEqual(gap("nobody"));
  });
});

test("p values are rounded up to 1, 5, 10 or 100%, so that they tell no counts", () => {
  for (const seed of [1, 2, 3]) {
    const release = buildRelease(generateOrganization({ seed, executives: 6, managers: [4, 6], reps: [5, 9] }));
    expect(release.gaps.length).toBeGreaterThan(0);
    for (const { adjustedP } of release.gaps) expect([null, 0.01, 0.05, 0.1, 1]).toContain(adjustedP);
  }
});

test("every gap holds its own interval, on the steps of its resolution", () => {
  for (const seed of [4, 5, 6]) {
    const release = buildRelease(generateOrganization({ seed, executives: 6, managers: [4, 6], reps: [5, 9] }));
    for (const { difference, low, high } of release.gaps) {
      if (low === null || high === null) continue;
      expect(low).toBeLessThanOrEqual(difference);
      expect(high).toBeGreaterThanOrEqual(difference);
    }
  }
});

test("a theme's gap is made from what is displayed and has no interval", () => {
  const release = buildRelease(generateOrganization({ seed: 4, executives: 6, managers: [4, 6], reps: [5, 9] }));
  const themes = release.gaps.filter(({ item }) => item.startsWith("theme:"));
  expect(themes.length).toBeGreaterThan(0);
  for (const gap of themes) expect(gap).toMatchObject({ low: null, high: null, noInterval: "theme", adjustedP: null });
});
