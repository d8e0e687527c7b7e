import { FAVOURABLE, SUM } from "./lp-audit-answers.ts";
import { type AnswerPair, exchangeable, roomFor } from "./lp-audit-exchange.ts";
import { type AuditedItem, displayedFamily, type Family } from "./lp-audit-family.ts";
import { furthestOn } from "./lp-audit-flow.ts";
import {
  type Aim,
  type AuditProgram,
  auditProgram,
  type HeldProgram,
  type LinearSolver,
  TOLERANCE,
} from "./lp-audit-program.ts";
import { type Effort, repairing } from "./lp-audit-repair.ts";
import { fits, QUESTIONS, type Question, settles, settlingTotal, type Witness, witnessOf } from "./lp-audit-witness.ts";

/** Respondents in the same displayed groups, all of whom are known to have answered unfavourably. */
export interface PinnedClass {
  readonly n: number;
  /** The displayed groups that hold them. */
  readonly groups: readonly string[];
  /** By axis: the level of the smallest of these groups, null where none of that axis holds them. */
  readonly levels: readonly (number | null)[];
}

export interface Audited {
  readonly kind: "audited";
  readonly respondents: number;
  /** Respondents known to be of one mind with everyone in the same groups: all favourable, or all unfavourable. */
  readonly pinned: number;
  readonly unfavourable: readonly PinnedClass[];
  /** Of the pinned: those for whom the solver met its limits, and who are taken to be pinned. */
  readonly undecided: number;
  /** How the questions were settled: by the answers themselves, by an exchange of answers, by a flow, by a linear program. */
  readonly settled: {
    readonly answers: number;
    readonly exchange: number;
    readonly flow: number;
    readonly program: number;
  };
  /** Linear programs solved, those in whole numbers included. */
  readonly programs: number;
}

/** `contradictory`: there are no answers with these displays. */
export type AuditOutcome = Audited | { readonly kind: "contradictory" };

const BRIEF: Effort = { steps: 80, attempts: 1 };
const LONG: Effort = { steps: 600, attempts: 4 };

/**
 * The pre-release audit (methodology 3.6 ii): what an attacker learns of one item in one tier who knows who is in each group, which
 * answers there are and how displays are rounded, and who solves for everything displayed on all axes together. A class of
 * respondents in the same groups is pinned unfavourable when none of them can have given the highest answer, or, where favourable
 * answers are counted, none can have given a favourable one; pinned favourable when none can have given the lowest, or all must
 * be favourable.
 *
 * To clear a class takes one set of answers that fits every display and where the class says otherwise. Most are cleared by the answers
 * that were given, or by exchanging a few of them. What is left is settled by flows, which are exact for points along one or two axes
 * (such constraints are totally unimodular), and by linear programs. A linear program may allow fractions of answers, so what it
 * rules out is ruled out, but what it allows counts only as whole answers: those are looked for by branch and bound, and whoever is
 * undecided at its limit counts as pinned. The result is a function of the displays alone, whichever answers it started from.
 */
export function auditDisplays(item: AuditedItem, solver: LinearSolver): AuditOutcome {
  const family = displayedFamily(item);
  const program = heldLazily(family, solver);
  try {
    const witness = family.answers ? witnessOf(family, family.answers) : program.firstWitness();
    if (witness === null) return { kind: "contradictory" };
    if (!fits(family, witness)) throw new Error("The answers to audit are not those that are displayed");
    const search: Search = { family, witness, standing: QUESTIONS.map(() => new Uint8Array(family.sizes.length)) };
    const settled = {
      answers: askAnswers(search),
      exchange: askExchanges(search),
      flow: askFlows(search),
      repair: askRepairs(search, BRIEF),
      program: askProgram(search, { program, whole: false }),
    };
    // A program in whole numbers takes longest, and is kept for what a long search does not find.
    settled.repair += askRepairs(search, LONG);
    settled.program += askProgram(search, { program, whole: true });
    for (const asked of openQuestions(search)) settle(search, asked, UNDECIDED);
    return audited(search, { settled, programs: program.solved() });
  } finally {
    program.close();
  }
}

/** Where a question of a class stands. Nothing can be unlike `NOT_ASKED` without something displayed that holds the class. */
const NOT_ASKED = 0;
const OPEN = 1;
const CLEARED = 2;
const PINNED = 3;
const UNDECIDED = 4;

interface Search {
  readonly family: Family;
  readonly witness: Witness;
  /** By question, by class. */
  readonly standing: readonly Uint8Array[];
}

interface OpenQuestion {
  readonly question: Question;
  /** Place of the question. */
  readonly of: number;
  readonly at: number;
}

/** Every question that is still open when its turn comes. */
function* openQuestions({ standing }: Search): Generator<OpenQuestion> {
  for (const [of, question] of QUESTIONS.entries()) {
    const own = standing[of] ?? new Uint8Array();
    for (let at = 0; at < own.length; at++) if (own[at] === OPEN) yield { question, of, at };
  }
}

function settle({ standing }: Search, { of, at }: { of: number; at: number }, as: number): void {
  standing[of]?.fill(as, at, at + 1);
}

/** Opens the questions, and clears those that the answers at hand clear. */
function askAnswers(search: Search): number {
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
function clearBy(search: Search, witness: Witness): number {
  let cleared = 0;
  for (const { question, of, at } of openQuestions(search)) {
    const total = witness.ofClass[question.kind]?.[at] ?? 0;
    if (!settles(search.family, question, { at, total })) continue;
    settle(search, { of, at }, CLEARED);
    cleared++;
  }
  return cleared;
}

/** Two answers of which the second adds more points. */
function answerPairs({ scale }: Family): AnswerPair[] {
  const points = scale.adds[SUM] ?? [];
  return points.flatMap((least, lower) => points.flatMap((most, higher) => (most > least ? [{ lower, higher }] : [])));
}

/** Whether a class is cleared when one of it changes between the two answers. */
function clearsBy({ family, witness }: Search, { lower, higher }: AnswerPair) {
  return ({ question, at }: { question: Question; at: number }): boolean => {
    const { kind, up } = question;
    const [given, other] = up ? [lower, higher] : [higher, lower];
    if ((witness.answers[given]?.[at] ?? 0) === 0) return false;
    const adds = family.scale.adds[kind];
    const total = (witness.ofClass[kind]?.[at] ?? 0) + (adds?.[other] ?? 0) - (adds?.[given] ?? 0);
    return settles(family, question, { at, total });
  };
}

/** Along one or two axes. */
function askExchanges(search: Search): number {
  const { family, witness } = search;
  if (family.blocks.length > 2) return 0;
  let cleared = 0;
  for (const pair of answerPairs(family)) {
    const clears = clearsBy(search, pair);
    const asked = [...openQuestions(search)].filter(clears);
    if (asked.length === 0) continue;
    const possible = exchangeable(family, { witness, pair, room: roomFor(family, witness, pair) });
    for (const { of, at } of asked) {
      if (!possible(at)) continue;
      settle(search, { of, at }, CLEARED);
      cleared++;
    }
  }
  return cleared;
}

/** What totals of one kind along one or two axes rule out; and where nothing else is displayed, what they allow. */
function askFlows(search: Search): number {
  const { family, witness } = search;
  const axes = family.blocks.map((_, axis) => axis);
  const pairs =
    axes.length === 1
      ? [[0, null] as const]
      : axes.flatMap((first) => axes.slice(first + 1).map((second) => [first, second] as const));
  const exact = axes.length <= 2 && !family.counted.includes(1);
  let settled = 0;
  for (const kind of [SUM, FAVOURABLE] as const)
    for (const pair of pairs) {
      const asked = [...openQuestions(search)].filter(({ question }) => question.kind === kind);
      if (asked.length === 0) continue;
      const reaches = furthestOn(family, { witness, kind, axes: pair });
      for (const { question, of, at } of asked) {
        const total = witness.ofClass[kind]?.[at] ?? 0;
        const by = Math.abs(settlingTotal(family, question, at) - total);
        const possible = reaches({ at, by, up: question.up });
        if (possible && !exact) continue;
        settle(search, { of, at }, possible ? CLEARED : PINNED);
        settled++;
      }
    }
  return settled;
}

function askRepairs(search: Search, effort: Effort): number {
  const repair = repairing(search.family, { witness: search.witness, effort });
  let cleared = 0;
  for (const asked of openQuestions(search)) {
    if (!repair(asked)) continue;
    settle(search, asked, CLEARED);
    cleared++;
  }
  return cleared;
}

/** The linear program, made when it is first needed. */
function heldLazily(family: Family, solver: LinearSolver) {
  let made: { program: AuditProgram; held: HeldProgram } | undefined;
  let solved = 0;
  /** By question and class: the solution in fractions. */
  const fractions = new Map<string, ArrayLike<number>>();
  const make = () => {
    const program = auditProgram(family);
    return { program, held: solver(program.constraints) };
  };
  const solve = (whole: boolean, aim: (program: AuditProgram) => Omit<Aim, "whole">) => {
    made ??= make();
    solved++;
    const result = made.held.solve({ ...aim(made.program), whole });
    const witness = result.kind === "solved" ? witnessIn(family, made.program.answersIn(result.columns)) : null;
    return { result, witness };
  };
  const firstWitness = (): Witness | null => {
    for (const whole of [false, true]) {
      const { result, witness } = solve(whole, () => ({ terms: [], enough: null, kept: null }));
      if (result.kind === "impossible") return null;
      if (witness) return witness;
    }
    throw new Error("The solver found no answers for what is displayed within its limits");
  };
  const ask = (search: Search, { question, of, at, whole }: OpenQuestion & { whole: boolean }): number => {
    const sign = question.up ? 1 : -1;
    const needed = sign * settlingTotal(family, question, at);
    const aim = ({ total }: AuditProgram) => ({
      terms: total(question.kind, at).map(({ column, worth }) => ({ column, worth: sign * worth })),
      enough: needed,
    });
    const near = whole ? fractions.get(`${of} ${at}`) : undefined;
    if (near) {
      const { witness } = solve(true, (program) => ({ ...aim(program), kept: program.wholeIn(near) }));
      const cleared = witness ? clearBy(search, witness) : 0;
      if (search.standing[of]?.[at] !== OPEN) return cleared;
    }
    const { result, witness } = solve(whole, (program) => ({ ...aim(program), kept: null }));
    if (result.kind === "impossible") throw new Error("The solver denies answers that exist");
    if (result.kind === "solved" && Math.floor(result.worth + TOLERANCE) < needed) {
      settle(search, { of, at }, PINNED);
      return 1;
    }
    if (result.kind === "solved" && !whole && !witness) fractions.set(`${of} ${at}`, result.columns);
    return witness ? clearBy(search, witness) : 0;
  };
  return { firstWitness, ask, solved: () => solved, close: () => made?.held.close() };
}

function askProgram(
  search: Search,
  { program, whole }: { program: ReturnType<typeof heldLazily>; whole: boolean },
): number {
  let settled = 0;
  for (const asked of openQuestions(search)) settled += program.ask(search, { ...asked, whole });
  return settled;
}

/** The answers of a solution, if they are whole and fit. */
function witnessIn(family: Family, answers: readonly Int32Array[]): Witness | null {
  const whole = family.sizes.every((size, at) => answers.reduce((sum, given) => sum + (given[at] ?? 0), 0) === size);
  const witness = witnessOf(family, answers);
  return whole && fits(family, witness) ? witness : null;
}

function audited(search: Search, work: Pick<Audited, "settled" | "programs">): Audited {
  const { family, standing } = search;
  const is = (at: number, wanted: (question: Question, as: number) => boolean) =>
    QUESTIONS.some((question, of) => wanted(question, standing[of]?.[at] ?? NOT_ASKED));
  const respondents = (of: (at: number) => boolean) =>
    family.sizes.reduce((sum, size, at) => (of(at) ? sum + size : sum), 0);
  const isPinned = (at: number) => is(at, (_, as) => as >= PINNED);
  return {
    kind: "audited",
    respondents: respondents(() => true),
    pinned: respondents(isPinned),
    unfavourable: family.chains.flatMap((chain, at): PinnedClass[] =>
      is(at, ({ up }, as) => up && as >= PINNED)
        ? [
            {
              n: family.sizes[at] ?? 0,
              groups: chain.map((group) => family.groups[group]?.id ?? ""),
              levels: family.blocks.map((own) => family.groups[own[at] ?? -1]?.level ?? null),
            },
          ]
        : [],
    ),
    undecided: respondents((at) => isPinned(at) && !is(at, (_, as) => as === PINNED)),
    ...work,
  };
}
