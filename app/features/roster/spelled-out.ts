import type { ErrorCode, Problem, WarningCode } from "./problems.ts";

/** Problems of one kind that are spelled out; nobody reads further, and a broken export has one in every row. */
export const MOST_SPELLED_OUT = 1000;

/** The first thousand of each kind, and one that stands for the rest of it; by row, what concerns the whole file first. */
export function spelledOut<Code extends ErrorCode | WarningCode>(problems: readonly Problem<Code>[]): Problem<Code>[] {
  return [...Map.groupBy(problems, ({ code }) => code).values()].flatMap(firstAndRest).toSorted(byRow);
}

/** How many problems there are, those that are not spelled out included. */
export function problemCount(problems: readonly Problem[]): number {
  return problems.reduce((count, { values }) => count + Number(values.more ?? 1), 0);
}

function firstAndRest<Code extends ErrorCode | WarningCode>(kind: readonly Problem<Code>[]): readonly Problem<Code>[] {
  if (kind.length <= MOST_SPELLED_OUT) return kind;
  const sorted = kind.toSorted(byRow);
  const { row = null, code } = sorted[MOST_SPELLED_OUT] as Problem<Code>;
  const rest: Problem<Code> = { row, code, values: { more: kind.length - MOST_SPELLED_OUT } };
  return [...sorted.slice(0, MOST_SPELLED_OUT), rest];
}

function byRow(a: Problem, b: Problem): number {
  return (a.row ?? 0) - (b.row ?? 0);
}
