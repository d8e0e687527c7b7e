import { describe, expect, test } from "vitest";
import { madeRelease } from "#tests/factories/made-release.ts";
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

describe("what an item says beside its gaps", () => {
  const step = (upper: string, lower: string) => ({ upper, lower, difference: 20, low: 10, high: 30 });
  const { document, questionnaire } = madeRelease({
    gaps: [
      { item: "expectations-set", says: { executive: 90, manager: 84 }, difference: 6, interval: [-10, 20] },
      { item: "expectations-set", says: { manager: 84, rep: 39 }, difference: 45, interval: [35, 55] },
      { item: "expectations-set", says: { manager: 80, rep: 20 }, difference: 60, interval: [40, 80], unit: "E2" },
      { item: "expectations-set", says: { manager: 80, rep: 50 }, difference: 30, interval: [10, 50], unit: "E3" },
    ],
    change: (made) => ({
      ...made,
      cascade: [
        {
          item: "expectations-set",
          steps: [step("executive", "manager"), step("manager", "rep")],
          whole: step("executive", "rep"),
          breaksAt: { upper: "manager", lower: "rep" },
        },
        { item: "why-explained", steps: [step("manager", "rep")], breaksAt: null },
      ],
      standings: [
        { item: "expectations-set", group: "rep/hierarchy/E2", standing: "below" },
        { item: "why-explained", group: "rep/hierarchy/E3", standing: "above" },
      ],
      quality: {
        items: [{ item: "expectations-set", withinSd: null, betweenSd: null, skippedOften: true }],
        unanswered: [
          { tier: "rep", item: "expectations-set", low: 20, high: 60 },
          { tier: "rep", item: "why-explained", low: 10, high: 90 },
        ],
      },
    }),
  });
  const parts = [
    { id: "E2", name: "North" },
    { id: "E3", name: "South" },
  ];
  const shown = (unit: string | null, by: string | null = null) =>
    itemDetail({
      release: released(document),
      questionnaire,
      itemId: "expectations-set",
      unit,
      parts,
      by,
      language: "en",
    });

  test("marks the parts that stand out in it, and no other", () => {
    expect(shown(null)?.parts.map(({ standing }) => standing)).toEqual(["below", null]);
  });

  test("lists of very many parts those that stand out, and says how many there are", () => {
    const many = [...parts, ...Array.from({ length: 23 }, (_, place) => ({ id: `X${place}`, name: `Part ${place}` }))];
    const of = { release: released(document), questionnaire, itemId: "expectations-set", unit: null, language: "en" };
    const all = itemDetail({ ...of, parts: many.slice(0, 24), by: null });
    expect([all?.ofParts, all?.parts.length]).toEqual([null, 24]);
    const standing = itemDetail({ ...of, parts: many, by: null });
    expect([standing?.ofParts, standing?.parts.map(({ id }) => id)]).toEqual([25, ["E2"]]);
  });

  test("has its way from top to bottom for everyone only, and only where there is more than one step", () => {
    expect(shown(null)?.cascade).toEqual({
      steps: [step("executive", "manager"), step("manager", "rep")],
      whole: step("executive", "rep"),
    });
    expect(shown("E2")?.cascade).toBeNull();
    const short = itemDetail({
      release: released(document),
      questionnaire,
      itemId: "why-explained",
      unit: null,
      parts,
      by: null,
      language: "en",
    });
    expect(short?.cascade).toBeNull();
  });

  test("says what is left open by those who did not answer it, for everyone only", () => {
    expect(shown(null)?.unanswered).toEqual([{ tier: "rep", item: "expectations-set", low: 20, high: 60 }]);
    expect(shown("E2")?.unanswered).toEqual([]);
    expect(shown(null)?.skippedOften).toBe(true);
  });
});
