import { FAVOURABLE, SUM } from "./lp-audit-answers.ts";
import { type AnswerPair, exchangeable, roomFor } from "./lp-audit-exchange.ts";
import type { Family } from "./lp-audit-family.ts";
import { furthestOn } from "./lp-audit-flow.ts";
import { type Effort, repairing } from "./lp-audit-repair.ts";
import { CLEARED, openQuestions, PINNED, type Search, settle } from "./lp-audit-search.ts";
import { type Question, settles, settlingTotal } from "./lp-audit-witness.ts";

/** Along one or two axes. */
export function askExchanges(search: Search): number {
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

/** What totals of one kind along one or two axes rule out; and where nothing else is displayed, what they allow. */
export function askFlows(search: Search): number {
  const { family, witness } = search;
  const exact = family.blocks.length <= 2 && !family.counted.includes(1);
  let settled = 0;
  for (const kind of [SUM, FAVOURABLE] as const)
    for (const pair of axisPairs(family)) {
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

function axisPairs({ blocks }: Family): (readonly [number, number | null])[] {
  if (blocks.length === 1) return [[0, null]];
  return blocks.flatMap((_, first) =>
    blocks.slice(first + 1).map((_, place): [number, number] => [first, first + 1 + place]),
  );
}

/** Returns how many were cleared by other answers to be found. */
export function askRepairs(search: Search, effort: Effort): number {
  const repair = repairing(search.family, { witness: search.witness, effort });
  let cleared = 0;
  for (const asked of openQuestions(search)) {
    if (!repair(asked)) continue;
    settle(search, asked, CLEARED);
    cleared++;
  }
  return cleared;
}
