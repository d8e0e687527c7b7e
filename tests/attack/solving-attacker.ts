import { display } from "#app/features/confidentiality/ladder.ts";
import type { LinearSolver } from "#app/features/confidentiality/lp-audit-program.ts";
import type { ReleaseDocument, ReleasedCell } from "#app/features/confidentiality/release-schema.ts";
import { findItem } from "#app/features/questionnaires/items.ts";
import type { GeneratedOrganization } from "#tests/factories/organization.ts";
import { respondentsIn } from "./membership.ts";

/** Answers of one item in one tier that are known, whatever else holds. */
export interface Known {
  readonly item: string;
  readonly tier: string;
  /** Respondents of one mind with all who are in the same groups, and those of them who are unfavourable. */
  readonly pinned: number;
  readonly unfavourable: number;
}

/**
 * Knows who is in every group and answered what, and solves everything that is displayed of an item in whole numbers, along all axes
 * at once, one program for each question. Slow and simple: its programs have a column for all who are in the same groups, and a
 * row for every group.
 */
export function solvedAnswers(
  organization: GeneratedOrganization,
  { release, solver }: { release: ReleaseDocument; solver: LinearSolver },
): Known[] {
  const cells = release.cells.filter(({ item }) => !item.startsWith("theme:"));
  const tierOf = new Map(release.groups.map(({ id, tier }) => [id, tier]));
  return [...Map.groupBy(cells, ({ group, item }) => `${tierOf.get(group)} ${item}`).values()].map((own) => {
    const [first] = own;
    const item = first?.item ?? "";
    return {
      item,
      tier: tierOf.get(first?.group ?? "") ?? "",
      ...solved(organization, { release, cells: own, solver }),
    };
  });
}

function solved(
  organization: GeneratedOrganization,
  { release, cells, solver }: { release: ReleaseDocument; cells: readonly ReleasedCell[]; solver: LinearSolver },
): Pick<Known, "pinned" | "unfavourable"> {
  const item = findItem(organization.questionnaire, cells[0]?.item ?? "");
  const unit = item?.kind === "scaled" && item.scale === "frequency" ? 10 : 100;
  const most = 100 / unit;
  const groups = cells.map((cell) => {
    const group = release.groups.find(({ id }) => id === cell.group);
    if (!group) throw new Error("A cell belongs to a group");
    return { axis: group.axis, members: respondentsIn(organization, group, cell.item), ...sumsOf(cell, unit) };
  });
  const around = new Map<string, number[]>();
  groups.forEach(({ members }, place) => {
    for (const id of members) around.set(id, [...(around.get(id) ?? []), place]);
  });
  const classes = [...Map.groupBy(around.values(), (places) => places.join()).values()].map((alike) => ({
    n: alike.length,
    places: alike[0] ?? [],
  }));
  const held = solver({
    columns: {
      low: new Float64Array(classes.length),
      high: Float64Array.from(classes, ({ n }) => n * most),
    },
    rows: { low: Float64Array.from(groups, ({ low }) => low), high: Float64Array.from(groups, ({ high }) => high) },
    starts: Int32Array.from([...classes.keys(), classes.length], (column) =>
      classes.slice(0, column).reduce((sum, { places }) => sum + places.length, 0),
    ),
    rowsOf: Int32Array.from(classes.flatMap(({ places }) => places)),
    values: Float64Array.from(classes.flatMap(({ places }) => places.map(() => 1))),
  });
  // Along up to two axes the constraints are totally unimodular, and the program in fractions says the same.
  const whole = new Set(groups.map(({ axis }) => axis)).size > 2;
  const furthest = (column: number, worth: 1 | -1) => {
    const result = held.solve({ terms: [{ column, worth }], whole, enough: null });
    if (result.kind !== "solved") throw new Error(`The attacker's program is ${result.kind}`);
    return Math.round(result.worth) * worth;
  };
  const low = classes.map((_, column) => furthest(column, 1) < most);
  const high = classes.map(({ n }, column) => furthest(column, -1) > most * (n - 1));
  held.close();
  const count = (is: (column: number) => boolean) =>
    classes.reduce((sum, { n }, column) => (is(column) ? sum + n : sum), 0);
  return {
    pinned: count((column) => low[column] === true || high[column] === true),
    unfavourable: count((column) => low[column] === true),
  };
}

/** Goes through every sum that a group's answers can have, and keeps the ends of those that look like this. */
function sumsOf({ n, display: shown, distribution }: ReleasedCell, unit: number): { low: number; high: number } {
  const possible = Array.from({ length: (100 / unit) * n + 1 }, (_, sum) => sum).filter((sum) => {
    const again = display({ value: (sum * unit) / n, n, what: "mean" });
    if (again.low !== shown.low || again.high !== shown.high) return false;
    return distribution === null || (unit === 100 && isPossible(sum, { n, distribution }));
  });
  return { low: possible[0] ?? Number.NaN, high: possible.at(-1) ?? Number.NaN };
}

/** Whether so many of n can be favourable with these shares of the five answers: some counts of each add up to it. */
function isPossible(favourable: number, { n, distribution }: { n: number; distribution: readonly number[] }): boolean {
  const counts = distribution.map((share) =>
    Array.from({ length: n + 1 }, (_, count) => count).filter((count) => Math.round((20 * count) / n) * 5 === share),
  );
  const reached = (of: readonly (readonly number[])[]) => {
    let sums = new Set([0]);
    for (const each of of) sums = new Set(Array.from(sums).flatMap((sum) => each.map((count) => sum + count)));
    return sums;
  };
  return reached(counts.slice(3)).has(favourable) && reached(counts.slice(0, 3)).has(n - favourable);
}
