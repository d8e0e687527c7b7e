import fc from "fast-check";
import { expect, test } from "vitest";
import { generateOrganization } from "#tests/factories/organization.ts";
import { buildRelease } from "../confidentiality/build-release.ts";
import { released } from "../confidentiality/released.ts";
import { strategyToField } from "../questionnaires/strategy-to-field.ts";
import { findings } from "./findings.ts";
import { plays } from "./plays.ts";
import { MOST_ACTIONS, proposeActions } from "./propose-actions.ts";

const organization = generateOrganization({
  seed: 8,
  executives: 4,
  managers: [2, 4],
  reps: [3, 12],
  questionnaire: strategyToField,
});
const release = buildRelease(organization);
const views = organization.people
  .filter(({ tier }) => tier === "manager")
  .map(({ id, externalId, managerId }) => ({
    questionnaire: strategyToField,
    release,
    managerExternalId: externalId,
    headsAbove: [managerId, "person-1"].map((above) => `E${above?.slice("person-".length)}`),
    ownAnswers: organization.answers[organization.authors.findIndex((author) => author.id === id)]?.answers ?? null,
  }));

test("every manager is offered something, whatever is released of their team", () => {
  expect(views.length).toBeGreaterThan(6);
  for (const view of views) expect(proposeActions(view).length).toBeGreaterThan(0);
});

test("nobody is offered more than three actions, nor two on one theme", () => {
  for (const view of views) {
    const themes = proposeActions(view).map(({ finding }) => finding.item.theme);
    expect(themes.length).toBeLessThanOrEqual(MOST_ACTIONS);
    expect(new Set(themes).size).toBe(themes.length);
  }
  expect(MOST_ACTIONS).toBe(3);
});

test("each is a play on the theme that answers to what was found", () => {
  for (const view of views)
    for (const { finding, play } of proposeActions(view)) {
      expect(plays).toContain(play);
      expect(play.theme).toBe(finding.item.theme);
      expect(play.patterns).toContain(finding.pattern);
    }
});

test("the best finding comes first", () => {
  for (const view of views) expect(proposeActions(view)[0]?.finding).toEqual(findings(view)[0]);
});

test("a target is a whole ten from 0 to 100, and never below what is shown now", () => {
  for (const view of views)
    for (const { finding, target } of proposeActions(view)) {
      const { low, high, value } = finding.cell.display;
      expect(target % 10).toBe(0);
      expect(target).toBeLessThanOrEqual(100);
      expect(target).toBeGreaterThanOrEqual((value ?? (low + high) / 2) - 5);
    }
});

test("it rests on released cells only", () => {
  for (const view of views)
    for (const { finding } of proposeActions(view)) expect(release.cells).toContain(finding.cell);
});

test("the same view gives the same plan, and nothing released gives none", () => {
  fc.assert(
    fc.property(fc.constantFrom(...views), (view) => {
      expect(proposeActions(view)).toEqual(proposeActions(view));
      expect(proposeActions({ ...view, release: released({ ...release, groups: [], cells: [] }) })).toEqual([]);
    }),
    { seed: 42, numRuns: 5 },
  );
});
