import type { Display, ReleasedCell } from "./release-schema.ts";
import type { Checked, Finding } from "./verify-finding.ts";
import { stepOf } from "./verify-ladder.ts";

/** Sets of items that are all tried; of more items, only those that stand next to each other. */
const MOST_TRIED = 18;

/**
 * A theme's number is the mean of its items' displays. Which items those are is not in the release: there must be one set of
 * them that gives every group's number. Where there are too many items to try all sets, only a theme that most groups agree on
 * is held against the others.
 */
export function themeFindings({ release }: Checked): Finding[] {
  const cells = Map.groupBy(release.cells, ({ group }) => group);
  const order = release.quality.items.map(({ item }) => item);
  const themes = Map.groupBy(
    release.cells.filter(({ item }) => item.startsWith("theme:")),
    ({ item }) => item,
  );
  return [...themes].flatMap(([theme, shown]) => {
    const units = shown.map((cell) => ({
      cell,
      items: new Map((cells.get(cell.group) ?? []).map((each) => [each.item, each])),
    }));
    const candidates = order.filter((item) => units.every(({ cell, items }) => (items.get(item)?.n ?? -1) >= cell.n));
    const misfits = fewestMisfits({ candidates, order, units });
    const isSure = candidates.length <= MOST_TRIED || misfits.length * 2 < units.length;
    if (!isSure) return [];
    return misfits.map(
      ({ cell: { group } }): Finding => ({
        check: "arithmetic",
        sentence: `${theme} in ${group} is not the mean of its items as they are shown.`,
      }),
    );
  });
}

interface Unit {
  readonly cell: ReleasedCell;
  readonly items: ReadonlyMap<string, ReleasedCell>;
}

/** The groups that do not fit the set of items which fits most. */
function fewestMisfits({
  candidates,
  order,
  units,
}: {
  candidates: readonly string[];
  order: readonly string[];
  units: readonly Unit[];
}): readonly Unit[] {
  let fewest = units;
  for (const items of [...runs(candidates, order), ...subsets(candidates)]) {
    // Most sets fail in the first group already, unless that is the one that is wrong.
    const misfits = units.filter((unit) => !fits(unit, items));
    if (misfits.length < fewest.length) fewest = misfits;
    if (fewest.length === 0) break;
  }
  return fewest;
}

/** Neighbours in the questionnaire's order, the longest first. */
function runs(candidates: readonly string[], order: readonly string[]): string[][] {
  const usable = new Set(candidates);
  const found: string[][] = [];
  for (let length = order.length; length > 0; length--)
    for (let start = 0; start + length <= order.length; start++) {
      const run = order.slice(start, start + length);
      if (run.every((item) => usable.has(item))) found.push(run);
    }
  return found;
}

function* subsets(candidates: readonly string[]): Generator<string[]> {
  if (candidates.length > MOST_TRIED) return;
  for (let set = 1; set < 2 ** candidates.length; set++)
    yield candidates.filter((_, place) => Math.floor(set / 2 ** place) % 2 === 1);
}

function fits({ cell, items }: Unit, chosen: readonly string[]): boolean {
  const parts = chosen.flatMap((item) => items.get(item) ?? []);
  const { low, high, value, kind } = meanOf(parts.map(({ display }) => display));
  const { display } = cell;
  return (
    cell.n === Math.min(...parts.map(({ n }) => n)) &&
    kind === display.kind &&
    Math.abs(low - display.low) < 1e-9 &&
    Math.abs(high - display.high) < 1e-9 &&
    value === display.value
  );
}

/** The mean of displays: whole ends where one of them is a band, and then no number. */
function meanOf(displays: readonly Display[]): Display {
  const mean = (of: (display: Display) => number) =>
    displays.reduce((sum, each) => sum + of(each), 0) / displays.length;
  const low = mean((each) => each.low);
  const high = mean((each) => each.high);
  const coarsest = Math.max(...displays.map(stepOf));
  if (coarsest === 20) return { kind: "band", low: Math.round(low), high: Math.round(high), value: null };
  return { kind: coarsest === 1 ? "mean" : "step", low, high, value: Math.round(mean((each) => each.value ?? 0)) };
}
