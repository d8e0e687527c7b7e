import { SUM } from "./lp-audit-answers.ts";
import type { Family } from "./lp-audit-family.ts";
import { QUESTIONS, type Question, settles, type Witness } from "./lp-audit-witness.ts";

/** Where a question of a class stands. Nothing can be unlike `NOT_ASKED` without something displayed that holds the class. */
export const NOT_ASKED = 0;
export const OPEN = 1;
export const CLEARED = 2;
export const PINNED = 3;
export const UNDECIDED = 4;

export interface Search {
  readonly family: Family;
  readonly witness: Witness;
  /** By question, by class. */
  readonly standing: readonly Uint8Array[];
}

export interface OpenQuestion {
  readonly question: Question;
  /** Place of the question. */
  readonly of: number;
  readonly at: number;
}

/** Every question that is still open when its turn comes. */
export function* openQuestions({ standing }: Search): Generator<OpenQuestion> {
  for (const [of, question] of QUESTIONS.entries()) {
    const own = standing[of] ?? new Uint8Array();
    for (let at = 0; at < own.length; at++) if (own[at] === OPEN) yield { question, of, at };
  }
}

export function settle({ standing }: Search, { of, at }: { of: number; at: number }, as: number): void {
  standing[of]?.fill(as, at, at + 1);
}

/** Opens the questions, and clears those that the answers at hand clear. */
export function askAnswers(search: Search): number {
  const { family, witness } = search;
  const sumsAreCounts = family.scale.most[SUM] === 1;
  QUESTIONS.forEach(({ kind }, of) => {
    family.chains.forEach((chain, at) => {
      const asks = kind === SUM || (family.counted[at] === 1 && !sumsAreCounts);
      if (chain.length > 0 && asks) settle(search, { of, at }, OPEN);
    });
  });
  return clearBy(search, witness);
}

/** Clears what these answers clear; returns how many. */
export function clearBy(search: Search, witness: Witness): number {
  let cleared = 0;
  for (const { question, of, at } of openQuestions(search)) {
    const total = witness.ofClass[question.kind]?.[at] ?? 0;
    if (!settles(search.family, question, { at, total })) continue;
    settle(search, { of, at }, CLEARED);
    cleared++;
  }
  return cleared;
}
