import type { PublishedAxes } from "./axes-audit.ts";
import { blocksOf } from "./axes-blocks.ts";
import type { LinearConstraints, LinearSolver, Term } from "./lp-audit-program.ts";

/** What a solver's rounding may hide, in weight. */
const TOLERANCE = 1e-6;

/** Programs, one a class, that are solved before a family counts as uncertified. */
const MOST_PROGRAMS = 1000;

/**
 * Theorem T4, for families that the search for combinations leaves undecided: a combination that rests on fewer than k, with
 * its largest weight scaled to 1, has weights from −1 to 1 that sum up to at most k−1 over the respondents. Where for no
 * class of fewer than k such weights, fractions allowed, reach 1, there is no such combination. Never says so wrongly; may
 * fail to say so for three axes and more, and for too many classes. One linear program per class.
 */
export function isCertified(given: PublishedAxes, solver: LinearSolver): boolean {
  const { counts, k } = given;
  const light = Array.from(counts).flatMap((count, at) => (count > 0 && count < k ? [at] : []));
  if (light.length > MOST_PROGRAMS) return false;
  const { constraints, weight } = program(given);
  const held = solver(constraints);
  try {
    return light.every((at) => {
      const solved = held.solve({ terms: weight(at), whole: false, enough: null });
      return solved.kind === "solved" && solved.worth < 1 - TOLERANCE;
    });
  } finally {
    held.close();
  }
}

/** A column for each block, then for each class its weight above and below 0. Classes of k and more have weight 0. */
function program({ axes, published, counts, k }: PublishedAxes): {
  constraints: LinearConstraints;
  weight: (at: number) => readonly Term[];
} {
  const blocks = axes.map((axis, place) => blocksOf(axis, published[place] ?? new Uint8Array(axis.ids.length)));
  const starts = axes.map((_, place) => axes.slice(0, place).reduce((sum, { ids }) => sum + ids.length, 0));
  const rowsOfBlock: number[][] = axes.flatMap(({ ids }) => ids.map((): number[] => []));
  const classes = Array.from(counts, (count, at) => ({ count, at })).filter(({ count }) => count > 0);
  const rowOf = new Map(classes.map(({ at }, row) => [at, row]));
  for (const { at } of classes)
    blocks.forEach((each, axis) => {
      const block = each[at] ?? -1;
      if (block !== -1) rowsOfBlock[(starts[axis] ?? 0) + block]?.push(rowOf.get(at) ?? 0);
    });
  const budget = classes.length;
  const columns = [
    ...rowsOfBlock.map((rows) => ({ low: -Infinity, high: Infinity, entries: rows.map((row) => ({ row, value: 1 })) })),
    ...classes.flatMap(({ count }, row) =>
      [-1, 1].map((value) => ({
        low: 0,
        high: count < k ? 1 : 0,
        entries: [
          { row, value },
          { row: budget, value: count },
        ],
      })),
    ),
  ];
  const entries = columns.flatMap((column) => column.entries);
  let ends = 0;
  return {
    constraints: {
      columns: {
        low: Float64Array.from(columns, ({ low }) => low),
        high: Float64Array.from(columns, ({ high }) => high),
      },
      rows: {
        low: Float64Array.from({ length: budget + 1 }, (_, row) => (row === budget ? -Infinity : 0)),
        high: Float64Array.from({ length: budget + 1 }, (_, row) => (row === budget ? k - 1 : 0)),
      },
      starts: Int32Array.from([0, ...columns.map((column) => (ends += column.entries.length))]),
      rowsOf: Int32Array.from(entries, ({ row }) => row),
      values: Float64Array.from(entries, ({ value }) => value),
    },
    weight: (at) => {
      const column = rowsOfBlock.length + 2 * (rowOf.get(at) ?? 0);
      return [
        { column, worth: 1 },
        { column: column + 1, worth: -1 },
      ];
    },
  };
}
