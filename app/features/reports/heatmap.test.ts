import { describe, expect, test } from "vitest";
import { fewItems, generateOrganization } from "#tests/factories/organization.ts";
import { buildRelease } from "../confidentiality/build-release.ts";
import { released } from "../confidentiality/released.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { listedQuestions } from "./heat-entries.ts";
import { heatmap } from "./heatmap.ts";

const release = buildRelease(
  generateOrganization({ seed: 7, executives: 5, managers: [6, 6], reps: [7, 9], responding: 1 }),
);

function withTiers(...ids: string[]): Questionnaire {
  return { ...fewItems, tiers: ids.map((id) => ({ id, name: { en: id }, plural: { en: id } })) };
}

const columnsOf = (questionnaire: Questionnaire) =>
  heatmap({ release, questionnaire, unit: null, parts: [{ id: "E2", name: "Two" }], language: "en" }).columns.map(
    ({ id, upper, lower }) => [id, upper, lower],
  );

describe("a heatmap of questions", () => {
  test("compares neighbouring levels and the outermost two, and the lowest two in each part", () => {
    expect(columnsOf(withTiers("a", "b"))).toEqual([
      ["a.b", "a", "b"],
      ["unit-E2", "a", "b"],
    ]);
    expect(columnsOf(withTiers("a", "b", "c", "d", "e"))).toEqual([
      ["a.b", "a", "b"],
      ["b.c", "b", "c"],
      ["c.d", "c", "d"],
      ["d.e", "d", "e"],
      ["a.e", "a", "e"],
      ["unit-E2", "d", "e"],
    ]);
  });

  test("says that it is empty where nothing is released, and why in each cell", () => {
    const nothing = released({ ...release, groups: [], cells: [], gaps: [] });
    const map = heatmap({ release: nothing, questionnaire: fewItems, unit: null, parts: [], language: "en" });
    expect(map.empty).toBe(true);
    expect(
      new Set(map.rows.flatMap(({ cells }) => cells.map((cell) => cell.kind === "hidden" && cell.reason))),
    ).toEqual(new Set(["tooFew"]));
    const { modes } = release.method;
    const silent = released({ ...nothing, method: { ...release.method, modes: { ...modes, rep: "unreported" } } });
    const unreported = heatmap({ release: silent, questionnaire: fewItems, unit: null, parts: [], language: "en" });
    const lowest = unreported.columns.findIndex(({ id }) => id === "manager.rep");
    expect(unreported.rows[0]?.cells[lowest]).toEqual({ kind: "hidden", reason: "unreported" });
  });

  test("shows one theme alone, and themes without their questions", () => {
    const [theme] = fewItems.themes;
    const of = (address: Parameters<typeof heatmap>[0]["address"]) =>
      heatmap({ release, questionnaire: fewItems, unit: null, parts: [], address: address ?? {}, language: "en" }).rows;
    expect(of({ theme: theme?.id ?? "" }).filter(({ kind }) => kind === "theme")).toHaveLength(1);
    expect(of({ of: "themes" }).every(({ kind }) => kind === "theme")).toBe(true);
  });

  test("as a list has what is certain first and what is hidden last", () => {
    const gap = (item: string, difference: number, low: number, high: number) => ({
      item,
      upper: { tier: "manager", group: "manager/hierarchy/*" },
      lower: { tier: "rep", group: "rep/hierarchy/*" },
      difference,
      low,
      high,
      noInterval: null,
      adjustedP: null,
      method: "",
    });
    const items = fewItems.items.filter(({ kind }) => kind === "scaled").map(({ id }) => id);
    const [a = "", b = "", c = "", d = ""] = items;
    const made = released({ ...release, gaps: [gap(a, 60, -10, 90), gap(b, 20, 10, 30), gap(c, -40, -60, -20)] });
    const map = heatmap({ release: made, questionnaire: fewItems, unit: null, parts: [], language: "en" });
    const listed = listedQuestions(map, "manager.rep").map(({ id, certain }) => [id, certain]);
    expect(listed).toEqual([
      [c, true],
      [b, true],
      [a, false],
      [d, false],
    ]);
    // A gap that is hardly chance stays so where rounding outward brings its interval to 0.
    const touching = released({ ...release, gaps: [gap(a, 60, -10, 90), { ...gap(b, 20, 0, 30), adjustedP: 0.05 }] });
    const outward = heatmap({ release: touching, questionnaire: fewItems, unit: null, parts: [], language: "en" });
    expect(listedQuestions(outward, "manager.rep").map(({ id, certain }) => [id, certain])).toEqual([
      [b, true],
      [a, false],
      [c, false],
      [d, false],
    ]);
  });
});
