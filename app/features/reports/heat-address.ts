import type { Release } from "../confidentiality/released.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import type { HeatMeasure } from "./heat-cells.ts";

/** What an address asks a heatmap for, as far as there is such a thing; what makes no sense is as if it were not there. */
export interface HeatAddress {
  /** What stands down: the questions, or the parts of a unit. */
  readonly view: "questions" | "parts";
  /** The attribute whose values stand in place of the parts of the tree; null for these. */
  readonly by: string | null;
  readonly of: "items" | "themes";
  /** The one theme that is shown; null for all. */
  readonly theme: string | null;
  readonly show: HeatMeasure;
  /** The fewest who answered in a part that is shown, at the lower level; 0 for all parts. */
  readonly min: number;
  /** A column, `name` or `size`; null for the usual order. */
  readonly sort: string | null;
  readonly reverse: boolean;
  /** Parts whose own parts are shown below them. */
  readonly open: readonly string[];
  /** The row that a page starts with. */
  readonly from: number;
  readonly compare: boolean;
}

/** The sizes that can be filtered by: where the ladder of resolutions has its steps (methodology 3.6). */
export const SIZES = [20, 50, 200] as const;
/** Parts that can be open at once. */
export const MOST_OPEN = 40;
const MOST_ROWS = 1_000_000;

/** Reads an address. Nothing in it can ask for more than the release holds. */
export function heatAddress(
  search: URLSearchParams,
  { release, questionnaire }: { release: Release; questionnaire: Questionnaire },
): HeatAddress {
  const axis = search.get("by");
  const theme = search.get("theme");
  const view = search.get("view") === "parts" ? "parts" : "questions";
  const from = Number(search.get("from") ?? 0);
  const measures = measuresOf(questionnaire).filter(({ kind }) => kind === "gap" || view === "parts");
  const lowest = lowestPair(questionnaire);
  const known = questionnaire.themes.some(({ id }) => id === theme) ? theme : null;
  const of = search.get("of");
  return {
    view,
    by: axis !== null && release.method.axes.includes(axis) ? axis : null,
    of: of === "items" || of === "themes" ? of : view === "questions" || known !== null ? "items" : "themes",
    theme: known,
    show: measures.find((measure) => measureId(measure) === search.get("show")) ?? lowest,
    min: SIZES.find((size) => String(size) === search.get("min")) ?? 0,
    sort: search.get("sort"),
    reverse: search.get("order") === "reverse",
    open: [...new Set(search.getAll("open"))].slice(0, MOST_OPEN),
    from: Number.isInteger(from) && from > 0 && from < MOST_ROWS ? from : 0,
    compare: search.get("compare") === "1",
  };
}

/** Every gap that is shown of a unit, and every level alone: neighbouring levels from the top, the outermost two, then the levels. */
export function measuresOf(questionnaire: Questionnaire): HeatMeasure[] {
  return [
    ...pairsOf(questionnaire).map(([upper, lower]): HeatMeasure => ({ kind: "gap", upper, lower })),
    ...questionnaire.tiers.map(({ id }): HeatMeasure => ({ kind: "level", tier: id })),
  ];
}

/** Neighbouring levels from the top, then the outermost two where there are more than two. */
export function pairsOf({ tiers }: Questionnaire): (readonly [upper: string, lower: string])[] {
  const ids = tiers.map(({ id }) => id);
  const pairs = ids.slice(1).map((lower, place) => [ids[place] ?? "", lower] as const);
  return ids.length > 2 ? [...pairs, [ids[0] ?? "", ids.at(-1) ?? ""] as const] : pairs;
}

function lowestPair({ tiers }: Questionnaire): HeatMeasure {
  const [upper, lower] = tiers.slice(-2).map(({ id }) => id);
  return { kind: "gap", upper: upper ?? "", lower: lower ?? "" };
}

/** As it stands in an address. Ids of levels have no dots. */
export function measureId(measure: HeatMeasure): string {
  return measure.kind === "level" ? measure.tier : `${measure.upper}.${measure.lower}`;
}
