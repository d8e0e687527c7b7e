import type { LinearSolver } from "./lp-audit-program.ts";
import type { Incidence } from "./verify-elimination.ts";

/** What a solver's rounding may hide, in weight. */
const TOLERANCE = 1e-6;

/**
 * Theorem T4, by linear programs: scaled so that its largest weight is 1, a combination that fewer than k people make up has
 * weights from −1 to 1 that come to at most k − 1 over all people, fractions allowed. Where for no class of fewer than k such
 * weights reach 1, there is none. Never says so wrongly, and may fail to say so. One program a class.
 */
export function isCertified(
  { people, unknownsOf, unknowns }: Incidence,
  { k, solver }: { k: number; solver: LinearSolver },
) {
  const classes = people.length;
  const budget = classes;
  const classesOf = Array.from({ length: unknowns }, (): number[] => []);
  unknownsOf.forEach((own, at) => {
    for (const unknown of own) classesOf[unknown]?.push(at);
  });
  // Unknowns add up to the weight of each class, which is what it is above 0 less what it is below.
  const columns = [
    ...classesOf.map((rows) => ({ low: -Infinity, high: Infinity, rows, values: rows.map(() => 1) })),
    ...people.flatMap((n, at) =>
      [-1, 1].map((value) => ({ low: 0, high: n < k ? 1 : 0, rows: [at, budget], values: [value, n] })),
    ),
  ];
  let ends = 0;
  const held = solver({
    columns: {
      low: Float64Array.from(columns, ({ low }) => low),
      high: Float64Array.from(columns, ({ high }) => high),
    },
    rows: {
      low: Float64Array.from({ length: classes + 1 }, (_, row) => (row === budget ? -Infinity : 0)),
      high: Float64Array.from({ length: classes + 1 }, (_, row) => (row === budget ? k - 1 : 0)),
    },
    starts: Int32Array.from([0, ...columns.map(({ rows }) => (ends += rows.length))]),
    rowsOf: Int32Array.from(columns.flatMap(({ rows }) => rows)),
    values: Float64Array.from(columns.flatMap(({ values }) => values)),
  });
  try {
    return people.every((n, at) => {
      if (n >= k) return true;
      const above = unknowns + 2 * at;
      const solved = held.solve({
        terms: [
          { column: above, worth: 1 },
          { column: above + 1, worth: -1 },
        ],
        whole: false,
        enough: null,
      });
      return solved.kind === "solved" && solved.worth < 1 - TOLERANCE;
    });
  } finally {
    held.close();
  }
}
