import { FAVOURABLE, KINDS, type Kind, SUM } from "./lp-audit-answers.ts";
import type { Family } from "./lp-audit-family.ts";

/** One set of answers that fits everything displayed. */
export interface Witness {
  /** By answer, by class: how many of it give that answer. */
  readonly answers: readonly Int32Array[];
  /** By kind, by class. */
  readonly ofClass: readonly Int32Array[];
  /** By kind, by group. */
  readonly ofGroup: readonly Float64Array[];
}

export function witnessOf(family: Family, answers: readonly Int32Array[]): Witness {
  const ofClass = KINDS.map((kind) =>
    Int32Array.from(family.sizes, (_, at) =>
      answers.reduce((sum, given, option) => sum + (given[at] ?? 0) * (family.scale.adds[kind]?.[option] ?? 0), 0),
    ),
  );
  const ofGroup = ofClass.map((totals) =>
    Float64Array.from(family.groups, ({ members }) => members.reduce((sum, at) => sum + (totals[at] ?? 0), 0)),
  );
  return { answers, ofClass, ofGroup };
}

/** Whether everything displayed would look the same with these answers. */
export function fits({ groups, low, high }: Family, { ofGroup }: Witness): boolean {
  return KINDS.every((kind) =>
    groups.every((_, group) => {
      const total = ofGroup[kind]?.[group] ?? 0;
      return total >= (low[kind]?.[group] ?? 0) && total <= (high[kind]?.[group] ?? 0);
    }),
  );
}

/**
 * What has to be possible for the members of a class to keep their answers to themselves (methodology 3.6 ii): that one of them
 * gave the highest answer, and that one gave the lowest; and where favourable answers are counted, that one is favourable, and
 * that one is not.
 */
export const QUESTIONS = [
  { kind: SUM, up: true },
  { kind: SUM, up: false },
  { kind: FAVOURABLE, up: true },
  { kind: FAVOURABLE, up: false },
] as const satisfies readonly { kind: Kind; up: boolean }[];

export type Question = (typeof QUESTIONS)[number];

/** The total of a class from which, or down to which, the question is settled. */
export function settlingTotal({ scale, sizes }: Family, { kind, up }: Question, at: number): number {
  const most = scale.most[kind] ?? 0;
  return up ? most : most * ((sizes[at] ?? 0) - 1);
}

export function settles(family: Family, question: Question, { at, total }: { at: number; total: number }): boolean {
  const needed = settlingTotal(family, question, at);
  return question.up ? total >= needed : total <= needed;
}
