import { describe, expect, test } from "vitest";
import { fewItems, generateOrganization } from "#tests/factories/organization.ts";
import { buildRelease } from "../confidentiality/build-release.ts";
import type { ReleaseDocument } from "../confidentiality/release-schema.ts";
import { type Release, released } from "../confidentiality/released.ts";
import { heatAddress } from "./heat-address.ts";
import { listedParts } from "./heat-entries.ts";
import { type PartName, partColumns, partWindow, WINDOW } from "./heat-parts.ts";

const document = buildRelease(
  generateOrganization({ seed: 7, executives: 5, managers: [6, 6], reps: [7, 9], responding: 1 }),
);
const [first, second] = partColumns(fewItems, { of: "items", theme: null }, "en").map(({ id }) => id);

/** A unit of which the gaps in both questions are as given, or in which nothing is released. */
type Made = { id: string; gaps?: readonly (readonly [difference: number, low: number | null, high: number | null])[] };

function releaseOf(units: readonly Made[], changed: Partial<ReleaseDocument> = {}): Release {
  const groupsOf = (id: string) =>
    (["manager", "rep"] as const).map((tier) => ({
      id: `${tier}/${id}`,
      tier,
      axis: "hierarchy",
      selector: { head: id },
      invited: 30,
      answered: id === "small" ? 12 : 25,
    }));
  const shown = units.filter(({ gaps }) => gaps);
  return released({
    ...document,
    groups: shown.flatMap(({ id }) => groupsOf(id)),
    cells: shown.flatMap(({ id }) =>
      ["manager", "rep"].flatMap((tier) =>
        [first, second].map((item = "") => ({
          group: `${tier}/${id}`,
          item,
          n: id === "small" ? 12 : 25,
          display: {
            kind: id === "small" ? "band" : "step",
            low: 40,
            high: 60,
            value: id === "small" ? null : 50,
          } as const,
          distribution: null,
        })),
      ),
    ),
    gaps: shown.flatMap(({ id, gaps = [] }) =>
      gaps.map(([difference, low, high], place) => ({
        item: [first, second][place] ?? "",
        upper: { tier: "manager", group: `manager/${id}` },
        lower: { tier: "rep", group: `rep/${id}` },
        difference,
        low,
        high,
        noInterval: null,
        adjustedP: null,
        method: "",
      })),
    ),
    ...changed,
  });
}

function windowOf(units: readonly Made[], query: string, names: readonly PartName[] = namesOf(units)) {
  const release = releaseOf(units);
  const address = heatAddress(new URLSearchParams(`view=parts&of=items&${query}`), {
    release,
    questionnaire: fewItems,
  });
  return partWindow({
    release,
    questionnaire: fewItems,
    unit: null,
    language: "en",
    name: null,
    parts: names,
    address,
    from: address.from,
  });
}

function namesOf(units: readonly Made[]): PartName[] {
  return units.map(({ id }) => ({ id, of: null, name: id, divided: false }));
}

const ids = (window: ReturnType<typeof windowOf>) => window.rows.map(({ id }) => id).slice(1);

const wild: Made = { id: "wild", gaps: [[60, -20, 100]] };
const sure: Made = { id: "sure", gaps: [[30, 10, 50]] };
const surer: Made = { id: "surer", gaps: [[20, 15, 25]] };
const under: Made = { id: "under", gaps: [[-30, -50, -20]] };
const hidden: Made = { id: "hidden" };

describe("parts down the page", () => {
  test("stand by the largest gap that is certain, whatever its sign; a larger uncertain one does not rise", () => {
    expect(ids(windowOf([hidden, wild, sure, surer, under], ""))).toEqual(["under", "surer", "sure", "wild", "hidden"]);
  });

  test("sorted by a question stand by what its interval guarantees, and in reverse the other way round", () => {
    const all = [hidden, wild, sure, surer, under];
    expect(ids(windowOf(all, `sort=${first}`))).toEqual(["surer", "sure", "wild", "under", "hidden"]);
    expect(ids(windowOf(all, `sort=${first}&order=reverse`))).toEqual(["under", "wild", "sure", "surer", "hidden"]);
  });

  test("of which nothing is known of that question stand last", () => {
    const both: Made = {
      id: "both",
      gaps: [
        [20, -10, 40],
        [20, 10, 30],
      ],
    };
    expect(ids(windowOf([surer, both], `sort=${second}`))).toEqual(["both", "surer"]);
  });

  test("are left out below a size, also those of which no size is released", () => {
    const small: Made = { id: "small", gaps: [[30, 10, 50]] };
    expect(ids(windowOf([hidden, small, sure], "min=20"))).toEqual(["sure"]);
    expect(ids(windowOf([hidden, small, sure], "min=17"))).toHaveLength(3);
  });

  test("show only the range where a side has fewer than 20 answers", () => {
    const cell = (id: string) => windowOf([{ id, gaps: [[30, 10, 50]] }], "").rows[1]?.cells[0];
    expect(cell("small")).toMatchObject({ kind: "gap", band: true });
    expect(cell("sure")).toMatchObject({ kind: "gap", band: false });
    expect(windowOf([hidden], "").rows[1]).toMatchObject({ size: null, cells: [{ reason: "tooFew" }, {}, {}, {}] });
  });

  test("come window by window, each whole, the last one for a place beyond the end", () => {
    const many = Array.from({ length: 120 }, (_, place) => ({ id: `part-${String(place).padStart(3, "0")}` }));
    const page = windowOf(many, "from=60&sort=name");
    expect(page).toMatchObject({ from: WINDOW, total: 121 });
    expect(page.rows.map(({ id }) => id).slice(0, 2)).toEqual(["part-049", "part-050"]);
    expect(windowOf(many, "from=9999")).toMatchObject({ from: 2 * WINDOW, total: 121 });
    expect(windowOf([], "from=60")).toMatchObject({ from: 0, total: 1 });
  });

  test("that are open have their own below them, and none that is asked for from elsewhere", () => {
    const names: PartName[] = [
      { id: "a", of: null, name: "a", divided: true },
      { id: "b", of: null, name: "b", divided: true },
      { id: "a1", of: "a", name: "a1", divided: false },
      { id: "x1", of: "x", name: "x1", divided: false },
    ];
    const { rows, total } = windowOf([], "sort=name&open=a&open=x", names);
    expect(total).toBe(4);
    expect(rows.map(({ id, depth, open }) => [id, depth, open])).toEqual([
      ["", 1, null],
      ["a", 1, true],
      ["a1", 2, null],
      ["b", 1, false],
    ]);
  });

  test("stand for themselves with the cell of which most is certain, where there is room for one", () => {
    const columns = partColumns(fewItems, { of: "items", theme: null }, "en");
    const both: Made = {
      id: "both",
      gaps: [
        [60, -20, 100],
        [-20, -30, -10],
      ],
    };
    const { rows } = windowOf([both, wild, hidden], "");
    const listed = listedParts(rows.slice(1), { columns, column: null });
    expect(listed.map(({ id, about, certain, cell }) => [id, about, certain, cell.kind])).toEqual([
      ["both", columns[1]?.label, true, "gap"],
      ["wild", columns[0]?.label, false, "gap"],
      ["hidden", columns[0]?.label, false, "hidden"],
    ]);
  });
});

describe("what one level says in each part", () => {
  test("is ordered by whether it lies below or above the others beyond chance, never by the number", () => {
    const units = ["a", "b", "c"].map((id): Made => ({ id, gaps: [] }));
    const release = releaseOf(units, {
      standings: [
        { item: first ?? "", group: "rep/a", standing: "above" },
        { item: first ?? "", group: "rep/c", standing: "below" },
      ],
    });
    const search = new URLSearchParams(`view=parts&of=items&show=rep&sort=${first}`);
    const address = heatAddress(search, { release, questionnaire: fewItems });
    const parts = namesOf(units);
    const window = partWindow({
      release,
      questionnaire: fewItems,
      unit: null,
      language: "en",
      name: null,
      parts,
      address,
      from: 0,
    });
    expect(ids(window)).toEqual(["c", "b", "a"]);
    expect(window.rows[1]?.cells[0]).toMatchObject({ kind: "level", standing: "below", shown: { value: 50 } });
  });
});

describe("an address", () => {
  const read = (query: string) =>
    heatAddress(new URLSearchParams(query), { release: document, questionnaire: fewItems });

  test("that makes no sense is as if it were not there", () => {
    const plain = read("");
    expect(read("view=x&by=salary&of=x&theme=x&show=rep.manager&min=3&order=x&from=-4&compare=yes")).toEqual(plain);
    expect(read("from=1e400").from).toBe(0);
    expect(plain.show).toEqual({ kind: "gap", upper: "manager", lower: "rep" });
  });

  test("shows themes of parts, and the questions of a chosen theme", () => {
    expect(read("view=parts").of).toBe("themes");
    expect(read(`view=parts&theme=${fewItems.themes[0]?.id}`).of).toBe("items");
    expect(read("show=rep").show.kind).toBe("gap");
    expect(read("view=parts&show=rep").show).toEqual({ kind: "level", tier: "rep" });
  });
});
