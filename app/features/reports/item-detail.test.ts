import { describe, expect, test } from "vitest";
import { fewItems, generateOrganization } from "#tests/factories/organization.ts";
import { buildRelease } from "../confidentiality/build-release.ts";
import type { ReleaseDocument } from "../confidentiality/release-schema.ts";
import { type Release, released } from "../confidentiality/released.ts";
import { scaledItems } from "../questionnaires/items.ts";
import { axisViews } from "./axis-views.ts";
import { itemDetail } from "./item-detail.ts";

const line = buildRelease(
  generateOrganization({ seed: 7, executives: 5, managers: [6, 6], reps: [7, 9], responding: 1 }),
);
const item = scaledItems(fewItems)[0]?.id ?? "";

/** The release with what it says of everyone said of two tenures as well, the shorter one at rep level only. */
function withBands(release: ReleaseDocument): Release {
  const bands = [
    { tier: "manager", value: "10 years and more" },
    { tier: "rep", value: "10 years and more" },
    { tier: "rep", value: "2 years" },
  ];
  const whole = (tier: string) => `${tier}/hierarchy/*`;
  const banded = (tier: string, value: string) => `${tier}/tenure=${value}/*`;
  const cells = bands.flatMap(({ tier, value }) =>
    release.cells.flatMap((cell) => (cell.group === whole(tier) ? [{ ...cell, group: banded(tier, value) }] : [])),
  );
  const gaps = release.gaps.flatMap((gap) =>
    gap.upper.group === whole("manager") && gap.lower.group === whole("rep")
      ? [
          {
            ...gap,
            difference: -20,
            upper: { tier: "manager", group: banded("manager", "10 years and more") },
            lower: { tier: "rep", group: banded("rep", "10 years and more") },
          },
        ]
      : [],
  );
  const groups = bands.flatMap(({ tier, value }): ReleaseDocument["groups"] =>
    release.groups.flatMap((group) =>
      group.id === whole(tier)
        ? [{ ...group, id: banded(tier, value), axis: "tenure", selector: { attribute: "tenure", value, head: null } }]
        : [],
    ),
  );
  return released({
    ...release,
    method: { ...release.method, axes: ["tenure"] },
    groups: [...release.groups, ...groups],
    cells: [...release.cells, ...cells],
    gaps: [...release.gaps, ...gaps],
  });
}

const release = withBands(line);
const detail = (by: string | null, unit: string | null = null) =>
  itemDetail({
    release,
    questionnaire: fewItems,
    itemId: item,
    unit,
    parts: [{ id: "E2", name: "North" }],
    by,
    language: "en",
  });

describe("an item by an attribute", () => {
  test("lists its values in their order, with what the two lowest levels say and the gap between them", () => {
    const parts = detail("tenure")?.parts ?? [];
    expect(parts.map(({ name, band }) => [name, band])).toEqual([
      ["2 years", true],
      ["10 years and more", true],
    ]);
    const said = (tier: string) =>
      release.cells.find((cell) => cell.group === `${tier}/hierarchy/*` && cell.item === item)?.display;
    expect(said("rep")).toBeDefined();
    expect(parts[0]).toMatchObject({ upper: null, lower: said("rep"), gap: null });
    expect(parts[1]).toMatchObject({ upper: said("manager"), lower: said("rep"), gap: { difference: -20 } });
  });

  test("says of the levels as a whole what it says by part", () => {
    const { parts: _parts, ...whole } = detail("tenure") ?? {};
    const { parts, ...same } = detail(null) ?? {};
    expect(whole).toEqual(same);
    expect(parts?.map(({ id, band }) => [id, band])).toEqual([["E2", false]]);
    expect(detail("tenure")?.gaps.every(({ difference }) => difference !== -20)).toBe(true);
  });

  test("lists nothing in a part for which no value is released", () => {
    expect(detail("tenure", "E2")?.parts).toEqual([]);
  });
});

test("a release says by axis and level how much is shown and how much is not", () => {
  const asked = (tier: string) => scaledItems(fewItems).filter(({ wording }) => tier in wording).length;
  const dropped = released({
    ...release,
    cells: release.cells.filter(({ group }) => group !== "rep/tenure=2 years/*"),
  });
  const of = (given: Release, group: string) =>
    given.cells.filter((cell) => cell.group === group && !cell.item.startsWith("theme:")).length;
  const coarsened = [
    { tier: "rep", item, level: 0, axis: "tenure" },
    { tier: "rep", item, level: 1, axis: "hierarchy" },
    { tier: "rep", item, level: 3, axis: "hierarchy" },
  ];
  const audited = released({ ...dropped, audit: { ...dropped.audit, coarsened } });
  const [hierarchy, tenure] = axisViews(audited, fewItems);
  expect(hierarchy?.levels.map((level) => level.coarsened)).toEqual([0, 2]);
  expect(hierarchy?.attribute).toBeNull();
  expect(hierarchy?.levels.map((level) => level.of)).toEqual(["everyone", "parts"]);
  const groups = release.groups.filter(({ axis }) => axis === "hierarchy");
  expect(hierarchy?.levels.reduce((sum, level) => sum + level.groups, 0)).toBe(groups.length);
  const shown = of(release, "manager/tenure=10 years and more/*") + of(release, "rep/tenure=10 years and more/*");
  expect(tenure).toEqual({
    attribute: "tenure",
    levels: [
      {
        of: "everyone",
        groups: 3,
        results: shown,
        withheld: asked("manager") + 2 * asked("rep") - shown,
        coarsened: 1,
      },
    ],
  });
  expect(tenure?.levels[0]?.withheld).toBeGreaterThanOrEqual(asked("rep"));
});
