import { type AuditedItem, displayedFamily } from "./lp-audit-family.ts";
import type { LinearSolver } from "./lp-audit-program.ts";
import type { Effort } from "./lp-audit-repair.ts";
import { askAnswers, NOT_ASKED, openQuestions, PINNED, type Search, settle, UNDECIDED } from "./lp-audit-search.ts";
import { askNear, askProgram, heldLazily } from "./lp-audit-solving.ts";
import { askExchanges, askFlows, askRepairs } from "./lp-audit-ways.ts";
import { fits, QUESTIONS, type Question, witnessOf } from "./lp-audit-witness.ts";

/** Respondents in the same displayed groups, all of whom are known to have answered unfavourably. */
export interface PinnedClass {
  readonly n: number;
  /** Whether that is proved; false where the solver met its limits. */
  readonly isProved: boolean;
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
  /** How the questions were settled: by the answers given, an exchange of two, a flow, answers repaired one by one, a program. */
  readonly settled: {
    readonly answers: number;
    readonly exchange: number;
    readonly flow: number;
    readonly repair: number;
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
 * undecided at its limit counts as pinned. But for those, the result is a function of the displays alone, whichever answers it
 * started from.
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
    // A program in whole numbers takes longest, and is kept for what shorter ways do not find.
    settled.repair += askRepairs(search, LONG);
    const near = askNear(search, solver);
    settled.program += near.cleared;
    settled.program += askProgram(search, { program, whole: true });
    for (const asked of openQuestions(search)) settle(search, asked, UNDECIDED);
    return audited(search, { settled, programs: program.solved() + near.programs });
  } finally {
    program.close();
  }
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
              isProved: is(at, ({ up }, as) => up && as === PINNED),
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
