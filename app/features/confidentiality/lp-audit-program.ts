import { CATEGORIES, FAVOURABLE, KINDS, type Kind, SUM } from "./lp-audit-answers.ts";
import type { Family } from "./lp-audit-family.ts";

/** Linear constraints over columns: low ≤ each column ≤ high, and low ≤ each row's sum of value × column ≤ high. */
export interface LinearConstraints {
  readonly columns: { readonly low: Float64Array; readonly high: Float64Array };
  readonly rows: { readonly low: Float64Array; readonly high: Float64Array };
  /** By column from `starts`: the rows it stands in, and with which value. */
  readonly starts: Int32Array;
  readonly rowsOf: Int32Array;
  readonly values: Float64Array;
}

/** A column and what each unit of it is worth. */
export interface Term {
  readonly column: number;
  readonly worth: number;
}

export interface Aim {
  /** What is to be made as large as the constraints allow. */
  readonly terms: readonly Term[];
  /** Whether columns are whole numbers. */
  readonly whole: boolean;
  /** A whole solution worth this much is as good as the best; null: the best is wanted. */
  readonly enough: number | null;
}

/** `undecided` when a limit of the solver was met first. */
export type Solved =
  | { readonly kind: "solved"; readonly worth: number; readonly columns: ArrayLike<number> }
  | { readonly kind: "impossible" }
  | { readonly kind: "undecided" };

/** A solver holding one set of constraints, so that one aim after another starts where the last one ended. */
export interface HeldProgram {
  readonly solve: (aim: Aim) => Solved;
  readonly close: () => void;
}

/** Brought from outside, since a solver is loaded from a file. The same constraints and aims must give the same worth. */
export type LinearSolver = (constraints: LinearConstraints) => HeldProgram;

/** Everything displayed, and that every respondent gives one answer, as linear constraints in whole numbers. */
export interface AuditProgram {
  readonly constraints: LinearConstraints;
  /** The total of one class, as a sum of columns. */
  readonly total: (kind: Kind, at: number) => readonly Term[];
  /** By answer, by class: the answers that a whole solution stands for. */
  readonly answersIn: (columns: ArrayLike<number>) => Int32Array[];
}

/** Neighbouring answers that count alike in everything but points, with their points in units. */
interface Stretch {
  readonly first: number;
  readonly least: number;
  readonly raise: number;
  readonly kinds: readonly Kind[];
}

/**
 * For each class: how many answers fall into each stretch of the scale, and how far their points exceed the least that this gives.
 * Every whole solution is a set of answers. Groups have a column for each total, bounded by what is displayed and made up of the
 * groups and classes directly inside, which keeps the constraints sparse.
 */
export function auditProgram(family: Family): AuditProgram {
  const columns: { low: number; high: number; rows: number[]; values: number[] }[] = [];
  const rows: { low: number; high: number }[] = [];
  const column = (low: number, high: number) => columns.push({ low, high, rows: [], values: [] }) - 1;
  const row = (terms: readonly Term[], { low, high }: { low: number; high: number }) => {
    const at = rows.push({ low, high }) - 1;
    for (const { column: of, worth } of terms) {
      columns[of]?.rows.push(at);
      columns[of]?.values.push(worth);
    }
  };
  const kinds: readonly Kind[] = family.counted.includes(1) ? KINDS : [SUM];
  const stretches = Array.from(family.counted, (counted) => stretchesOf(family, counted === 1));
  const parts = stretches.map((own, at) => {
    const size = family.sizes[at] ?? 0;
    const counts = own.map(() => (own.length === 1 ? column(size, size) : column(0, size)));
    if (own.length > 1) {
      row(
        counts.map((of) => ({ column: of, worth: 1 })),
        { low: size, high: size },
      );
    }
    const mostRaise = Math.max(...own.map(({ raise }) => raise));
    const raise = mostRaise === 0 ? null : column(0, size * mostRaise);
    if (raise !== null && own.length > 1) {
      row([{ column: raise, worth: 1 }, ...own.flatMap((each, place) => term(counts[place], -each.raise))], {
        low: Number.NEGATIVE_INFINITY,
        high: 0,
      });
    }
    return { counts, raise };
  });
  const total = (kind: Kind, at: number): Term[] => {
    const { counts, raise } = parts[at] ?? { counts: [], raise: null };
    const own = stretches[at] ?? [];
    if (kind !== SUM) return own.flatMap((each, place) => term(counts[place], each.kinds.includes(kind) ? 1 : 0));
    return [
      ...own.flatMap((each, place) => term(counts[place], each.least)),
      ...(raise === null ? [] : [{ column: raise, worth: 1 }]),
    ];
  };
  const { groups, blocks, low, high } = family;
  for (const kind of kinds) {
    const bounded = groups.map(({ says }) => says[kind] === true);
    // Innermost first: a group needs the total when it, or any group around it, shows it.
    const needed = groups.map((_, group) => {
      for (let around = group; around !== -1; around = groups[around]?.parent ?? -1) if (bounded[around]) return true;
      return false;
    });
    const columnOf = groups.map((_, group) =>
      !needed[group]
        ? -1
        : bounded[group]
          ? column(low[kind]?.[group] ?? 0, high[kind]?.[group] ?? 0)
          : column(0, Number.POSITIVE_INFINITY),
    );
    const inside = groups.map((): Term[] => []);
    groups.forEach(({ parent }, group) => {
      if (parent !== -1) inside[parent]?.push(...term(columnOf[group], 1));
    });
    for (const own of blocks)
      own.forEach((block, at) => {
        if (block !== -1 && needed[block]) inside[block]?.push(...total(kind, at));
      });
    groups.forEach((_, group) => {
      if (!needed[group]) return;
      row([...(inside[group] ?? []), ...term(columnOf[group], -1)], { low: 0, high: 0 });
    });
  }
  return {
    constraints: packed(columns, rows),
    total,
    answersIn: (solution) => {
      const answers = Array.from({ length: family.scale.options }, () => new Int32Array(family.sizes.length));
      parts.forEach(({ counts, raise }, at) => {
        let left = raise === null ? 0 : Math.round(solution[raise] ?? 0);
        stretches[at]?.forEach((stretch, place) => {
          const count = Math.round(solution[counts[place] ?? 0] ?? 0);
          for (let each = 0; each < count; each++) {
            const more = Math.min(left, stretch.raise);
            left -= more;
            const option = optionWith(family, stretch, stretch.least + more);
            const given = answers[option];
            if (given) given[at] = (given[at] ?? 0) + 1;
          }
        });
      });
      return answers;
    },
  };
}

function term(column: number | undefined, worth: number): Term[] {
  return column === undefined || column === -1 || worth === 0 ? [] : [{ column, worth }];
}

/** The whole scale where only points matter, else one stretch for each way in which answers are counted. */
function stretchesOf({ scale }: Family, counted: boolean): Stretch[] {
  const points = scale.adds[SUM] ?? [];
  const found: { first: number; kinds: Kind[]; points: number[] }[] = [];
  points.forEach((each, option) => {
    const kinds = [FAVOURABLE, ...CATEGORIES].filter((kind): kind is Kind => scale.adds[kind]?.[option] === 1);
    const last = found.at(-1);
    if (last && (!counted || last.kinds.join() === kinds.join())) last.points.push(each);
    else found.push({ first: option, kinds: counted ? kinds : [], points: [each] });
  });
  return found.map(({ first, kinds, points: own }) => {
    const least = Math.min(...own);
    return { first, kinds, least, raise: Math.max(...own) - least };
  });
}

function optionWith({ scale }: Family, { first }: Stretch, points: number): number {
  return (scale.adds[SUM] ?? []).findIndex((each, option) => option >= first && each === points);
}

function packed(
  columns: readonly { low: number; high: number; rows: number[]; values: number[] }[],
  rows: readonly { low: number; high: number }[],
): LinearConstraints {
  const starts = new Int32Array(columns.length + 1);
  columns.forEach((each, at) => {
    starts[at + 1] = (starts[at] ?? 0) + each.rows.length;
  });
  return {
    columns: {
      low: Float64Array.from(columns, ({ low }) => low),
      high: Float64Array.from(columns, ({ high }) => high),
    },
    rows: { low: Float64Array.from(rows, ({ low }) => low), high: Float64Array.from(rows, ({ high }) => high) },
    starts,
    rowsOf: Int32Array.from(columns.flatMap((each) => each.rows)),
    values: Float64Array.from(columns.flatMap((each) => each.values)),
  };
}
