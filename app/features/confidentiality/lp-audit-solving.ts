import type { Family } from "./lp-audit-family.ts";
import { nearClass } from "./lp-audit-near.ts";
import { type Aim, type AuditProgram, auditProgram, type HeldProgram, type LinearSolver } from "./lp-audit-program.ts";
import { CLEARED, clearBy, type OpenQuestion, openQuestions, PINNED, type Search, settle } from "./lp-audit-search.ts";
import { fits, settlingTotal, type Witness, witnessOf } from "./lp-audit-witness.ts";

/** How much of a whole number a solver may be off. */
const TOLERANCE = 1e-6;

/** Thrown where the answers are not at hand, and the solver meets its limits before it finds any that fit the displays. */
export class NoFirstAnswers extends Error {
  override name = "NoFirstAnswers";
}

/** Everything displayed as one linear program, made when it is first needed. */
export function heldLazily(family: Family, solver: LinearSolver) {
  let made: { program: AuditProgram; held: HeldProgram } | undefined;
  let solved = 0;
  const solve = (aim: (program: AuditProgram) => Aim) => {
    if (!made) {
      const program = auditProgram(family);
      made = { program, held: solver(program.constraints) };
    }
    solved++;
    const result = made.held.solve(aim(made.program));
    const witness = result.kind === "solved" ? witnessIn(family, made.program.answersIn(result.columns)) : null;
    return { result, witness };
  };
  const firstWitness = (): Witness | null => {
    // Where nothing is displayed, any answers fit, and there is nothing to solve.
    if (family.groups.length === 0) return witnessOf(family, lowestAnswers(family));
    for (const whole of [false, true]) {
      const { result, witness } = solve(() => ({ terms: [], whole, enough: null }));
      if (result.kind === "impossible") return null;
      if (witness) return witness;
    }
    throw new NoFirstAnswers("The solver found no answers for what is displayed within its limits");
  };
  const ask = (search: Search, asked: OpenQuestion & { whole: boolean }): number => {
    const { result, witness } = solve((program) => aimOf(family, program, asked));
    // Answers exist, so that a solver that finds none has lost its way: the question stays open.
    if (result.kind === "solved" && !isEnough(result.worth, neededWorth(family, asked))) {
      settle(search, asked, PINNED);
      return 1;
    }
    return witness ? clearBy(search, witness) : 0;
  };
  return { firstWitness, ask, solved: () => solved, close: () => made?.held.close() };
}

function lowestAnswers({ scale, sizes }: Family): Int32Array[] {
  return Array.from({ length: scale.options }, (_, option) =>
    option === 0 ? sizes.slice() : new Int32Array(sizes.length),
  );
}

/** As far as the question asks: up is worth more, and so is down. */
function aimOf(
  family: Family,
  { total }: AuditProgram,
  { question, at, whole }: Omit<OpenQuestion, "of"> & { whole: boolean },
): Aim {
  const sign = question.up ? 1 : -1;
  const terms = total(question.kind, at).map(({ column, worth }) => ({ column, worth: sign * worth }));
  return { terms, whole, enough: neededWorth(family, { question, at }) };
}

function neededWorth(family: Family, { question, at }: Omit<OpenQuestion, "of">): number {
  const total = settlingTotal(family, question, at);
  return question.up ? total : -total;
}

/** Totals are whole, so a bound just short of a whole number is one of the number below. */
function isEnough(worth: number, needed: number): boolean {
  return Math.floor(worth + TOLERANCE) >= needed;
}

export function askProgram(
  search: Search,
  { program, whole }: { program: ReturnType<typeof heldLazily>; whole: boolean },
): number {
  let settled = 0;
  for (const asked of openQuestions(search)) settled += program.ask(search, { ...asked, whole });
  return settled;
}

/** In whole numbers, with only the respondents near a class changing their answers. */
export function askNear(search: Search, solver: LinearSolver): { cleared: number; programs: number } {
  const { witness } = search;
  let cleared = 0;
  let programs = 0;
  for (const asked of openQuestions(search)) {
    const { family, at } = nearClass(search.family, { witness, at: asked.at });
    const program = auditProgram(family);
    const held = solver(program.constraints);
    const near = { question: asked.question, at };
    const result = held.solve(aimOf(family, program, { ...near, whole: true }));
    held.close();
    programs++;
    if (result.kind !== "solved" || !isEnough(result.worth, neededWorth(family, near))) continue;
    settle(search, asked, CLEARED);
    cleared++;
  }
  return { cleared, programs };
}

/** The answers of a solution, if they are whole and fit. */
function witnessIn(family: Family, answers: readonly Int32Array[]): Witness | null {
  const whole = family.sizes.every((size, at) => answers.reduce((sum, given) => sum + (given[at] ?? 0), 0) === size);
  const witness = witnessOf(family, answers);
  return whole && fits(family, witness) ? witness : null;
}
